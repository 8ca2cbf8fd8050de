-- What was frozen when its release was asked for and is free now: the sweep's, nearly always empty.
create index hold_to_release on {{schema}}.hold (release_asked_at) where release_asked_at is not null and left_minor > frozen_minor;
-- What operators look at: what is held, state by state.
create index hold_in_state on {{schema}}.hold (state, id desc);
-- What is held for a seller.
create index hold_of_seller_open on {{schema}}.hold (seller_id, currency) where left_minor > 0;
