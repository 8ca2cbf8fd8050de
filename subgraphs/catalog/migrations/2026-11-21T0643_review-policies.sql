-- A category may lose its own policy again; the row for all others stays.
create function {{schema}}.listing_review_policy_guard() returns trigger language plpgsql as $$
begin
  if old.category_id is null then raise exception 'the policy for all other categories is changed, not deleted'; end if;
  return old;
end $$;
create trigger listing_review_policy_stays before delete on {{schema}}.listing_review_policy
  for each row execute function {{schema}}.listing_review_policy_guard();
grant delete on {{schema}}.listing_review_policy to {{runtime}};
