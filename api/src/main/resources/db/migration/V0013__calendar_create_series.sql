-- One line of work that repeats. Its activities are rows of their own, made when the series is made or changed: each can
-- be moved, recorded and cancelled by itself.
CREATE TABLE activity_series (
    id                   uuid        NOT NULL,
    version              integer     NOT NULL,
    alliance_id          uuid,
    pairing_id           uuid,
    organization_id      uuid,
    host_organization_id uuid        NOT NULL,
    title                text        NOT NULL,
    starts_on            date        NOT NULL,
    until_on             date        NOT NULL,
    -- What each activity of it is like, and the rule of its days.
    facts                jsonb       NOT NULL,
    created_at           timestamptz NOT NULL,
    updated_at           timestamptz NOT NULL,
    CONSTRAINT pk_activity_series PRIMARY KEY (id),
    CONSTRAINT fk_activity_series_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id),
    CONSTRAINT fk_activity_series_pairing FOREIGN KEY (pairing_id) REFERENCES pairing (id),
    CONSTRAINT fk_activity_series_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT fk_activity_series_host FOREIGN KEY (host_organization_id) REFERENCES organization (id),
    CONSTRAINT ck_activity_series_one_container CHECK (num_nonnulls(alliance_id, pairing_id, organization_id) = 1),
    CONSTRAINT ck_activity_series_days_order CHECK (until_on >= starts_on)
);
CREATE INDEX ix_activity_series_alliance ON activity_series (alliance_id) WHERE alliance_id IS NOT NULL;
CREATE INDEX ix_activity_series_pairing ON activity_series (pairing_id) WHERE pairing_id IS NOT NULL;
CREATE INDEX ix_activity_series_organization ON activity_series (organization_id) WHERE organization_id IS NOT NULL;

-- series_on is the day that the rule names, also where the activity has moved since.
ALTER TABLE activity
    ADD COLUMN series_id uuid,
    ADD COLUMN series_on date,
    ADD COLUMN series_exception boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT fk_activity_series FOREIGN KEY (series_id) REFERENCES activity_series (id),
    ADD CONSTRAINT ck_activity_series_day CHECK ((series_id IS NULL) = (series_on IS NULL));
CREATE UNIQUE INDEX uq_activity_series_day ON activity (series_id, series_on) WHERE series_id IS NOT NULL;
