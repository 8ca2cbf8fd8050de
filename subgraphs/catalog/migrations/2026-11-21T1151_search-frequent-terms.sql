-- Suggestions are the most frequent of the terms that begin with what is typed. The frequent ones are few, by any beginning,
-- and all of them are read; of the others, which are many, only so many.
create index search_term_frequent on {{schema}}.search_term (term text_pattern_ops) include (documents) where documents >= 20;
