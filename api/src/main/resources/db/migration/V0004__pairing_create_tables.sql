CREATE TABLE pairing (
    id                  uuid        NOT NULL,
    version             integer     NOT NULL,
    state               text        NOT NULL,
    side_a_id           uuid        NOT NULL,
    side_b_id           uuid        NOT NULL,
    brand               text,
    starts_on           date        NOT NULL,
    ends_on             date,
    goal                text,
    agreement_number    text,
    agreement_signed_on date,
    payer               text        NOT NULL,
    proposed_by_side    text        NOT NULL,
    proposed_by_id      uuid        NOT NULL,
    confirmed_by_id     uuid,
    confirmed_on        date,
    decline_reason      text,
    filing_number       text,
    filed_on            date,
    closed_on           date,
    close_reason        text,
    created_at          timestamptz NOT NULL,
    updated_at          timestamptz NOT NULL,
    CONSTRAINT pk_pairing PRIMARY KEY (id),
    CONSTRAINT fk_pairing_side_a FOREIGN KEY (side_a_id) REFERENCES organization (id),
    CONSTRAINT fk_pairing_side_b FOREIGN KEY (side_b_id) REFERENCES organization (id),
    CONSTRAINT fk_pairing_proposed_by FOREIGN KEY (proposed_by_id) REFERENCES person (id),
    CONSTRAINT fk_pairing_confirmed_by FOREIGN KEY (confirmed_by_id) REFERENCES person (id),
    CONSTRAINT ck_pairing_sides_differ CHECK (side_a_id <> side_b_id),
    CONSTRAINT ck_pairing_state CHECK (state IN ('PROPOSED','CONFIRMED','FILED','CLOSED','DECLINED')),
    CONSTRAINT ck_pairing_payer CHECK (payer IN ('A','B','EACH')),
    CONSTRAINT ck_pairing_proposed_by_side CHECK (proposed_by_side IN ('A','B')),
    CONSTRAINT ck_pairing_dates_order CHECK (ends_on IS NULL OR ends_on >= starts_on),
    CONSTRAINT ck_pairing_confirmed_by_another CHECK (confirmed_by_id IS NULL OR confirmed_by_id <> proposed_by_id),
    -- The same two, whoever is A, are paired once at a time.
    CONSTRAINT uq_pairing_open EXCLUDE USING gist
        (least(side_a_id, side_b_id) WITH =, greatest(side_a_id, side_b_id) WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
        WHERE (state IN ('PROPOSED', 'CONFIRMED', 'FILED'))
);
CREATE INDEX ix_pairing_side_a ON pairing (side_a_id);
CREATE INDEX ix_pairing_side_b ON pairing (side_b_id);

CREATE TABLE pairing_post (
    id         uuid    NOT NULL,
    pairing_id uuid    NOT NULL,
    side       text    NOT NULL,
    post       text    NOT NULL,
    position   integer NOT NULL,
    name       text,
    person_id  uuid,
    title      text,
    from_on    date    NOT NULL,
    to_on      date,
    CONSTRAINT pk_pairing_post PRIMARY KEY (id),
    CONSTRAINT fk_pairing_post_pairing FOREIGN KEY (pairing_id) REFERENCES pairing (id),
    CONSTRAINT fk_pairing_post_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT ck_pairing_post_side CHECK (side IN ('A','B')),
    CONSTRAINT ck_pairing_post_post CHECK (post IN ('LEADER','DEPUTY_LEADER','OFFICE_DIRECTOR','MEMBER','LIAISON')),
    CONSTRAINT ck_pairing_post_dates_order CHECK (to_on IS NULL OR to_on >= from_on)
);
CREATE INDEX ix_pairing_post_pairing ON pairing_post (pairing_id);
