-- The contracts with money, which holds the books against what the provider and the bank say.

-- What lies on each account, as its kind counts, and how many entries it has had: an entry up to that version is in it.
create view {{schema}}.account_standing_v1 as
  select kind, owner, currency, sign, balance, version, is_zero, moved_at
    from {{schema}}.account;

-- Every entry of every account, as its kind counts: what adds to it is above zero. To be asked by account and time, by key or by journal.
create view {{schema}}.booked_entry_v1 as
  select a.kind, a.owner, a.currency, p.debit_version as version, p.minor * a.sign as minor, p.posted_at,
         j.id as journal_id, j.key, j.kind as journal_kind, j.source_type, j.source_id, j.effective_at
    from {{schema}}.posting p
    join {{schema}}.account a on a.id = p.debit_account_id
    join {{schema}}.journal j on j.id = p.journal_id
   union all
  select a.kind, a.owner, a.currency, p.credit_version, -p.minor * a.sign, p.posted_at,
         j.id, j.key, j.kind, j.source_type, j.source_id, j.effective_at
    from {{schema}}.posting p
    join {{schema}}.account a on a.id = p.credit_account_id
    join {{schema}}.journal j on j.id = p.journal_id;

-- Since when each account has held what it holds, first in, first out: the oldest of the latest entries that make up its
-- balance. Of the latest thousand: what is older than those is at least as old.
create view {{schema}}.account_age_v1 as
  select a.kind, a.owner, a.currency, a.sign, a.balance, g.since
    from {{schema}}.account a
   cross join lateral (
     select min(w.posted_at) as since
       from (select n.posted_at, sum(n.minor) over (order by n.posted_at desc, n.version desc) - n.minor as newer
               from ((select p.posted_at, p.debit_version as version, p.minor
                        from {{schema}}.posting p
                       where p.debit_account_id = a.id and a.sign * a.balance > 0
                       order by p.posted_at desc, p.debit_version desc limit 1000)
                     union all
                     (select p.posted_at, p.credit_version, p.minor
                        from {{schema}}.posting p
                       where p.credit_account_id = a.id and a.sign * a.balance < 0
                       order by p.posted_at desc, p.credit_version desc limit 1000)) as n) as w
      where w.newer < abs(a.balance)) as g
   where not a.is_zero;

grant select on {{schema}}.account_standing_v1, {{schema}}.booked_entry_v1, {{schema}}.account_age_v1 to {{role money}};
grant select on {{schema}}.account_age_v1 to {{runtime}};
