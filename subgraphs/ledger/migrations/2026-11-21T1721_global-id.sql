-- The kernel has one for all.
drop function {{schema}}.global_id(text, uuid);
