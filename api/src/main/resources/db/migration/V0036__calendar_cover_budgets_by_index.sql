-- What a county has planned to spend is summed from the index alone.
CREATE INDEX ix_activity_budget ON activity (alliance_id) INCLUDE (starts_at, state, budget) WHERE budget IS NOT NULL AND deleted_at IS NULL;
