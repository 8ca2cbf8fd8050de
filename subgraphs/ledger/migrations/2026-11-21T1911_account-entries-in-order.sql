-- Which account an entry is of. Asked for one account's entries in the order of time and version, Postgres merges the two
-- indexes posting_debits and posting_credits and stops when the page is full: of an account with a hundred thousand entries
-- a page costs what it costs of one with a hundred. The account must be a value by then: joined by its owner, all its
-- entries would be read and sorted.
create or replace view {{schema}}.account_entry_v1 as
  select a.kind, a.owner, a.currency, e.version, a.sign * e.debit_minor as minor, e.balance, e.posted_at, j.key as journal_key, j.kind as journal_kind, j.source_type, j.source_id, j.id as journal_id, e.line, e.account_id
    from (
      select p.debit_account_id as account_id, p.debit_version as version, p.minor as debit_minor, p.debit_balance as balance, p.posted_at, p.journal_id, p.line
        from {{schema}}.posting p
       union all
      select p.credit_account_id, p.credit_version, -p.minor, p.credit_balance, p.posted_at, p.journal_id, p.line
        from {{schema}}.posting p) as e
    join {{schema}}.account a on a.id = e.account_id
    join {{schema}}.journal j on j.id = e.journal_id;

create or replace view {{schema}}.account_balance_v1 as
  select kind, owner, currency, balance, id as account_id
    from {{schema}}.account;
