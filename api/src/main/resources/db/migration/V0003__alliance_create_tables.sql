CREATE TABLE alliance (
    id                  uuid        NOT NULL,
    version             integer     NOT NULL,
    name                text        NOT NULL,
    type                text        NOT NULL,
    state               text        NOT NULL,
    owner_id            uuid        NOT NULL,
    starts_on           date        NOT NULL,
    ends_on             date,
    subjects            text[]      NOT NULL DEFAULT '{}',
    goal                text,
    agreement_number    text,
    agreement_signed_on date,
    filing_number       text,
    filed_on            date,
    closed_on           date,
    close_reason        text,
    created_at          timestamptz NOT NULL,
    updated_at          timestamptz NOT NULL,
    CONSTRAINT pk_alliance PRIMARY KEY (id),
    CONSTRAINT fk_alliance_owner FOREIGN KEY (owner_id) REFERENCES organization (id),
    CONSTRAINT ck_alliance_name_present CHECK (length(btrim(name)) > 0),
    CONSTRAINT ck_alliance_type CHECK (type IN ('FUSED','CO_BUILT','COLLABORATIVE','PRESCHOOL_ZONE','TEACHER_RESEARCH','TEACHING_SUPPORT','EDUCATION_GROUP','OTHER')),
    CONSTRAINT ck_alliance_state CHECK (state IN ('DRAFT','ACTIVE','CLOSED')),
    CONSTRAINT ck_alliance_dates_order CHECK (ends_on IS NULL OR ends_on >= starts_on),
    CONSTRAINT ck_alliance_active_is_filed CHECK (state = 'DRAFT' OR (state = 'CLOSED' AND closed_on IS NOT NULL) OR (filing_number IS NOT NULL AND filed_on IS NOT NULL))
);
CREATE INDEX ix_alliance_owner ON alliance (owner_id);

CREATE TABLE alliance_member (
    id              uuid NOT NULL,
    alliance_id     uuid NOT NULL,
    organization_id uuid NOT NULL,
    role            text NOT NULL,
    from_on         date NOT NULL,
    to_on           date,
    CONSTRAINT pk_alliance_member PRIMARY KEY (id),
    CONSTRAINT fk_alliance_member_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id),
    CONSTRAINT fk_alliance_member_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT ck_alliance_member_role CHECK (role IN ('CORE','MEMBER','BASE','COOPERATING','SENDING','RECEIVING')),
    CONSTRAINT ck_alliance_member_dates_order CHECK (to_on IS NULL OR to_on >= from_on),
    -- No organisation twice in one alliance at the same time; it may leave and come back.
    CONSTRAINT uq_alliance_member_once EXCLUDE USING gist
        (alliance_id WITH =, organization_id WITH =, daterange(from_on, to_on, '[]') WITH &&),
    -- Never two leads at the same time, whatever the type says of their number.
    CONSTRAINT uq_alliance_member_one_lead EXCLUDE USING gist
        (alliance_id WITH =, daterange(from_on, to_on, '[]') WITH &&) WHERE (role IN ('CORE', 'BASE'))
);
CREATE INDEX ix_alliance_member_alliance ON alliance_member (alliance_id);
CREATE INDEX ix_alliance_member_organization ON alliance_member (organization_id);

-- A post may be vacant (plans leave them blank), and its holder may be named without being recorded as a person.
CREATE TABLE alliance_post (
    id              uuid    NOT NULL,
    alliance_id     uuid    NOT NULL,
    post            text    NOT NULL,
    position        integer NOT NULL,
    name            text,
    person_id       uuid,
    organization_id uuid,
    title           text,
    from_on         date    NOT NULL,
    to_on           date,
    CONSTRAINT pk_alliance_post PRIMARY KEY (id),
    CONSTRAINT fk_alliance_post_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id),
    CONSTRAINT fk_alliance_post_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_alliance_post_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT ck_alliance_post_post CHECK (post IN ('LEADER','DEPUTY_LEADER','OFFICE_DIRECTOR','MEMBER','LIAISON')),
    CONSTRAINT ck_alliance_post_dates_order CHECK (to_on IS NULL OR to_on >= from_on)
);
CREATE INDEX ix_alliance_post_alliance ON alliance_post (alliance_id);
