-- Which of a country's rates a listing is taxed by. The class is the trade's word; what it costs where is commerce's table.
alter table {{schema}}.listing
  add column tax_class text not null default 'STANDARD' check (tax_class in ('STANDARD', 'REDUCED', 'ZERO'));

-- As before, with the tax class, and the categories above its own. The lock function answers rows of this view, and so tells them too.
create or replace view {{schema}}.sellable_variant_v1 as
  select v.id as variant_id, v.listing_id, l.seller_id, l.kind, l.title, l.option_names, v.option_values, v.sku,
         l.currency, v.price_minor, l.price_rule,
         coalesce((select jsonb_agg(jsonb_build_object('minimumQuantity', b.minimum_quantity, 'unitMinor', b.unit_minor::text) order by b.minimum_quantity)
                     from {{schema}}.price_break b where b.variant_id = v.id), '[]') as price_breaks,
         l.category_id, l.state, l.version as listing_version,
         l.state = 'PUBLISHED' and v.archived_at is null and v.price_minor is not null as is_sellable,
         l.tax_class, c.path as category_path
    from {{schema}}.variant v
    join {{schema}}.listing l on l.id = v.listing_id
    join {{schema}}.category c on c.id = l.category_id;
