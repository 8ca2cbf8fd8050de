-- What staff is shown of parked events, in the subgraph that keeps staff's acts; never what is in them.
create view {{schema}}.parked_event_v1 as
  select event_id, producer, partition_key, split_part(error, e'\n', 1) as failure, attempts, parked_at
    from {{schema}}.parked_event;
grant select on {{schema}}.parked_event_v1 to {{role trust}};
