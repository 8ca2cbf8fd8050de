-- Where a category stands: the ids from the root down to itself. For money, whose rules about one hold for those below.
create view {{schema}}.category_path_v1 as
  select id as category_id, path
    from {{schema}}.category;
grant select on {{schema}}.category_path_v1 to {{role money}};
