-- The contract with money, whose statements list what moved an account: each entry with the balance after it, as the
-- account's kind counts. Asked by account and time: the indexes posting_debits and posting_credits.
create view {{schema}}.account_entry_v1 as
  select a.kind, a.owner, a.currency, e.version, e.minor, e.balance, e.posted_at, j.key as journal_key, j.kind as journal_kind, j.source_type, j.source_id, j.id as journal_id, e.line
    from {{schema}}.account a
   cross join lateral (
     select p.debit_version as version, a.sign * p.minor as minor, p.debit_balance as balance, p.posted_at, p.journal_id, p.line
       from {{schema}}.posting p
      where p.debit_account_id = a.id
      union all
     select p.credit_version, -a.sign * p.minor, p.credit_balance, p.posted_at, p.journal_id, p.line
       from {{schema}}.posting p
      where p.credit_account_id = a.id
   ) as e
    join {{schema}}.journal j on j.id = e.journal_id;
grant select on {{schema}}.account_entry_v1 to {{role money}};

-- The same from the other end: what a journal moved, by its key.
create view {{schema}}.journal_posting_v1 as
  select j.key as journal_key, p.line, p.minor, p.currency, p.posted_at,
         d.kind as debit_kind, d.owner as debit_owner, p.debit_version, c.kind as credit_kind, c.owner as credit_owner, p.credit_version
    from {{schema}}.journal j
    join {{schema}}.posting p on p.journal_id = j.id
    join {{schema}}.account d on d.id = p.debit_account_id
    join {{schema}}.account c on c.id = p.credit_account_id;
grant select on {{schema}}.journal_posting_v1 to {{role money}};
