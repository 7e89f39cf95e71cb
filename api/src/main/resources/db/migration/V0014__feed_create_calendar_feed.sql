-- A calendar that programs fetch by a secret address, on behalf of one person: of that person alone, or of one alliance, pairing or organisation.
CREATE TABLE calendar_feed (
    id              uuid        NOT NULL,
    version         integer     NOT NULL,
    person_id       uuid        NOT NULL,
    alliance_id     uuid,
    pairing_id      uuid,
    organization_id uuid,
    -- SHA-256 of the secret in the address: whoever reads this table, or a copy of it, cannot fetch a calendar.
    secret_hash     text        NOT NULL,
    renewed_at      timestamptz NOT NULL,
    revoked_at      timestamptz,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    CONSTRAINT pk_calendar_feed PRIMARY KEY (id),
    CONSTRAINT fk_calendar_feed_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_calendar_feed_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id),
    CONSTRAINT fk_calendar_feed_pairing FOREIGN KEY (pairing_id) REFERENCES pairing (id),
    CONSTRAINT fk_calendar_feed_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT uq_calendar_feed_secret UNIQUE (secret_hash),
    CONSTRAINT ck_calendar_feed_one_subject CHECK (num_nonnulls(alliance_id, pairing_id, organization_id) <= 1)
);
CREATE UNIQUE INDEX uq_calendar_feed_once ON calendar_feed (person_id, coalesce(alliance_id, pairing_id, organization_id, person_id)) WHERE revoked_at IS NULL;
