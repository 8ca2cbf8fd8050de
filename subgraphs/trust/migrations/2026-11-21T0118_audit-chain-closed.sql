-- Postgres lets everybody execute a new function, and whoever may execute a trigger function may hang it on a temporary
-- table: any subgraph's role could have moved the head of the chain on without an act behind it.
revoke all on function {{schema}}.audit_chain() from public;
