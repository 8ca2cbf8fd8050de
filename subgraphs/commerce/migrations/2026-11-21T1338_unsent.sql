-- What of a variant was ordered and is not sent: few lines of all that were ever sold.
create index order_line_unsent on {{schema}}.order_line (variant_id) where ordered > cancelled + shipped;
