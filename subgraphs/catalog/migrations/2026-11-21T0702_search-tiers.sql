-- Which fortieth of the scale a document's own score lies in, as GIN takes it: search reads the best documents of a common
-- word first and stops when it has enough, instead of fetching all of them to sort.
create function {{schema}}.search_tier(static_score real) returns int[]
  language sql immutable parallel safe as $$ select array[floor(static_score * 40)::int] $$;
drop index {{schema}}.search_document_words;
create index search_document_words on {{schema}}.search_document
  using gin (vector, category_path, facets, {{schema}}.search_tier(static_score)) where is_visible;
