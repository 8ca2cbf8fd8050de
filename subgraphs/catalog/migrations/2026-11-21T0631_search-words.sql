-- Which words there are, so that a misspelt one finds its right one; what is suggested; synonyms; what was looked for.

-- The extension belongs to the database, so whoever migrates makes it, not the schema's owner, who may not. It is a trusted
-- one: the right to create schemas is enough. Where an administrator has made it already it stays where it is.
do $$
declare
  owner text := current_user;
begin
  if not exists (select from pg_extension where extname = 'pg_trgm') then
    set local role none;
    create extension pg_trgm with schema {{schema}};
    execute format('set local role %I', owner);
  end if;
end $$;

-- Words, two and three together, of the titles of what is visible, and single words of its tags and answers.
create table {{schema}}.search_term (
  term       text  primary key check (length(term) <= 130),
  documents  int   not null
);
create index search_term_words on {{schema}}.search_term (term text_pattern_ops) include (documents) where strpos(term, ' ') = 0;
create index search_term_prefix on {{schema}}.search_term (term text_pattern_ops) include (documents);
create index search_term_unused on {{schema}}.search_term (documents) where documents <= 0;
grant select, insert, update, delete on {{schema}}.search_term to {{runtime}};
create index category_folded_name on {{schema}}.category ({{schema}}.folded(name) text_pattern_ops);

alter table {{schema}}.search_document add column terms text[] not null default '{}';

-- Words of 2 to 40 characters as people type them, not stemmed.
create function {{schema}}.plain_words(words text) returns text[]
  language sql immutable parallel safe as $$
  select coalesce(array_agg(w.word order by w.at), '{}')
    from regexp_split_to_table({{schema}}.folded(words), '[\s!-/:-@\[-`{-~–—“”„‘’«»…·]+') with ordinality as w (word, at)
   where length(w.word) between 2 and 40
$$;

-- What a document adds to the table of terms.
create function {{schema}}.document_terms(title text, others text) returns text[]
  language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct t.term), '{}')
    from (select {{schema}}.plain_words(title) as words) as w
   cross join lateral (
     select array_to_string(w.words[at : at + size], ' ') as term
       from generate_series(1, cardinality(w.words)) as at, generate_series(0, 2) as size
      where at + size <= cardinality(w.words)
     union all
     select unnest({{schema}}.plain_words(others))
   ) as t
$$;

-- Known words like these, at most 40 for each, and the candidates that are known.
create function {{schema}}.words_near(words text[], candidates text[]) returns table (word text, term text, documents int)
  language plpgsql stable as $$
begin
  return query
    select w.word, n.term, n.documents
      from unnest(words) as w (word)
     cross join lateral (
       select s.term, s.documents
         from {{schema}}.search_term s
        where strpos(s.term, ' ') = 0 and s.term % w.word and s.documents > 0      -- index search_term_like
        order by similarity(s.term, w.word) desc, s.documents desc
        limit 40
     ) as n
    union
    select null, s.term, s.documents
      from {{schema}}.search_term s
     where s.term = any(candidates)
       and s.documents > 0;
end $$;

-- The extension's operators stand wherever it does.
do $$
declare
  home text := (select extnamespace::regnamespace::text from pg_extension where extname = 'pg_trgm');
begin
  execute format('create index search_term_like on {{schema}}.search_term using gin (term %s.gin_trgm_ops) where strpos(term, '' '') = 0', home);
  execute format('alter function {{schema}}.words_near(text[], text[]) set search_path = %s, pg_temp', home);
end $$;
-- By default 0.3, which "bycicle" and "bicycle" do not reach.
alter function {{schema}}.words_near(text[], text[]) set pg_trgm.similarity_threshold = 0.2;
grant execute on function {{schema}}.words_near(text[], text[]) to {{runtime}};

-- Whoever asks for the term finds the expansions, too; not the other way round.
create table {{schema}}.search_synonym (
  language    text         not null check (language ~ '^[a-z]{2}$'),
  term        text         not null check (length(term) between 1 and 60),
  expansions  text[]       not null check (cardinality(expansions) between 1 and 20),
  targets     tsquery[]    not null,       -- the term as written and by its stem
  substitute  tsquery      not null,       -- the term or any expansion
  updated_at  timestamptz  not null default clock_timestamp(),
  primary key (language, term)
);
grant select, insert, update, delete on {{schema}}.search_synonym to {{runtime}};

-- What was looked for, by nobody: no person, no address, and to the minute only.
create table {{schema}}.search_log (
  query         text         not null check (length(query) <= 256),
  language      text         not null,
  hits          int          not null,
  is_corrected  boolean      not null,
  at            timestamptz  not null
);
create index search_log_zero on {{schema}}.search_log (at) where hits = 0;
create index search_log_age on {{schema}}.search_log (at);
grant select, insert, delete on {{schema}}.search_log to {{runtime}};
