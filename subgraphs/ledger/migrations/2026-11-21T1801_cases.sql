-- A case is called what it is called in the graph: cbk_…, a chargeback; dsp_…, a dispute.
update {{schema}}.account_kind set owner_pattern = '^(cbk|dsp)_[0-9a-z]{26}$' where kind = 'dispute';
