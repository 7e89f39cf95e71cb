-- What was read from a text, until it is confirmed; the draft is what people corrected.
CREATE TABLE plan_reading (
    id               uuid        NOT NULL,
    version          integer     NOT NULL,
    organization_id  uuid        NOT NULL,
    source_name      text,
    source           text        NOT NULL,
    draft            jsonb       NOT NULL,
    -- Questions that a person has answered, as code and pointer.
    answered         text[]      NOT NULL,
    author_id        uuid        NOT NULL,
    plan_id          uuid,
    confirmed_by_id  uuid,
    confirmed_at     timestamptz,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    CONSTRAINT pk_plan_reading PRIMARY KEY (id),
    CONSTRAINT fk_plan_reading_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT fk_plan_reading_author FOREIGN KEY (author_id) REFERENCES person (id),
    CONSTRAINT fk_plan_reading_confirmed_by FOREIGN KEY (confirmed_by_id) REFERENCES person (id),
    CONSTRAINT ck_plan_reading_confirmed_whole CHECK ((plan_id IS NULL) = (confirmed_at IS NULL) AND (plan_id IS NULL) = (confirmed_by_id IS NULL))
);
CREATE INDEX ix_plan_reading_organization ON plan_reading (organization_id, id DESC);

CREATE TABLE plan (
    id               uuid        NOT NULL,
    version          integer     NOT NULL,
    -- All editions of one plan have it in common.
    root_id          uuid        NOT NULL,
    edition          integer     NOT NULL,
    alliance_id      uuid,
    pairing_id       uuid,
    organization_id  uuid,
    title            text        NOT NULL,
    document_number  text,
    starts_on        date,
    ends_on          date,
    source           text,
    content          jsonb       NOT NULL,
    state            text        NOT NULL,
    author_id        uuid        NOT NULL,
    edited_by_id     uuid,
    submitted_at     timestamptz,
    approved_by_id   uuid,
    approved_at      timestamptz,
    filing_number    text,
    filed_on         date,
    return_reason    text,
    returned_at      timestamptz,
    in_force_on      date,
    closed_on        date,
    closing_summary  text,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    CONSTRAINT pk_plan PRIMARY KEY (id),
    CONSTRAINT uq_plan_edition UNIQUE (root_id, edition),
    CONSTRAINT fk_plan_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id),
    CONSTRAINT fk_plan_pairing FOREIGN KEY (pairing_id) REFERENCES pairing (id),
    CONSTRAINT fk_plan_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT fk_plan_author FOREIGN KEY (author_id) REFERENCES person (id),
    CONSTRAINT fk_plan_edited_by FOREIGN KEY (edited_by_id) REFERENCES person (id),
    CONSTRAINT fk_plan_approved_by FOREIGN KEY (approved_by_id) REFERENCES person (id),
    CONSTRAINT ck_plan_belongs_to_one CHECK (num_nonnulls(alliance_id, pairing_id, organization_id) = 1),
    CONSTRAINT ck_plan_state CHECK (state IN ('DRAFT','SUBMITTED','APPROVED','IN_FORCE','SUPERSEDED','CLOSED','WITHDRAWN')),
    CONSTRAINT ck_plan_dates CHECK (ends_on >= starts_on),
    CONSTRAINT ck_plan_approved_by_another CHECK (approved_by_id IS NULL OR (approved_by_id <> author_id AND approved_by_id IS DISTINCT FROM edited_by_id)),
    CONSTRAINT ck_plan_approved_whole CHECK (state NOT IN ('APPROVED','IN_FORCE','SUPERSEDED') OR (approved_by_id IS NOT NULL AND approved_at IS NOT NULL AND starts_on IS NOT NULL AND ends_on IS NOT NULL))
);
ALTER TABLE plan_reading ADD CONSTRAINT fk_plan_reading_plan FOREIGN KEY (plan_id) REFERENCES plan (id);
-- One edition is followed at a time, and one is being written.
CREATE UNIQUE INDEX uq_plan_in_force ON plan (root_id) WHERE state = 'IN_FORCE';
CREATE UNIQUE INDEX uq_plan_open_edition ON plan (root_id) WHERE state IN ('DRAFT','SUBMITTED','APPROVED');
CREATE INDEX ix_plan_alliance ON plan (alliance_id) WHERE alliance_id IS NOT NULL;
CREATE INDEX ix_plan_pairing ON plan (pairing_id) WHERE pairing_id IS NOT NULL;
CREATE INDEX ix_plan_organization ON plan (organization_id) WHERE organization_id IS NOT NULL;

-- What was approved stays as it was approved: a change is a new edition.
CREATE FUNCTION plan_keep_approved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state NOT IN ('DRAFT', 'SUBMITTED') AND (OLD.title, OLD.document_number, OLD.starts_on, OLD.ends_on, OLD.source, OLD.content, OLD.filing_number, OLD.filed_on)
            IS DISTINCT FROM (NEW.title, NEW.document_number, NEW.starts_on, NEW.ends_on, NEW.source, NEW.content, NEW.filing_number, NEW.filed_on) THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_plan_approved_stays', MESSAGE = 'an approved plan is never changed';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER plan_keep_approved BEFORE UPDATE ON plan FOR EACH ROW EXECUTE FUNCTION plan_keep_approved();

-- Rows of an approved plan: what is followed.
CREATE TABLE plan_commitment (
    id             uuid    NOT NULL,
    plan_id        uuid    NOT NULL,
    position       integer NOT NULL,
    activity       text    NOT NULL,
    kind           text,
    count          integer,
    max            integer,
    bound          text    NOT NULL,
    period         text    NOT NULL,
    owner          text    NOT NULL,
    owner_words    text,
    strength       text    NOT NULL,
    unit           text,
    months         integer[] NOT NULL,
    from_on        date    NOT NULL,
    to_on          date    NOT NULL,
    passage        text,
    CONSTRAINT pk_plan_commitment PRIMARY KEY (id),
    CONSTRAINT uq_plan_commitment_position UNIQUE (plan_id, position),
    CONSTRAINT fk_plan_commitment_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
    CONSTRAINT fk_plan_commitment_kind FOREIGN KEY (kind) REFERENCES activity_kind (code),
    CONSTRAINT ck_plan_commitment_dates CHECK (to_on >= from_on),
    CONSTRAINT ck_plan_commitment_count CHECK (count > 0 AND (max IS NULL OR max >= count))
);

-- A person's word on whether an activity counts for a commitment; without one it counts by kind, owner and time.
CREATE TABLE plan_match (
    commitment_id  uuid        NOT NULL,
    activity_id    uuid        NOT NULL,
    counts         boolean     NOT NULL,
    said_by_id     uuid        NOT NULL,
    said_at        timestamptz NOT NULL,
    CONSTRAINT pk_plan_match PRIMARY KEY (commitment_id, activity_id),
    CONSTRAINT fk_plan_match_commitment FOREIGN KEY (commitment_id) REFERENCES plan_commitment (id),
    CONSTRAINT fk_plan_match_activity FOREIGN KEY (activity_id) REFERENCES activity (id),
    CONSTRAINT fk_plan_match_said_by FOREIGN KEY (said_by_id) REFERENCES person (id)
);
CREATE INDEX ix_plan_match_activity ON plan_match (activity_id);
