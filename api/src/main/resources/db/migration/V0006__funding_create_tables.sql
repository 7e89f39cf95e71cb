CREATE TABLE fund (
    id              uuid          NOT NULL,
    version         integer       NOT NULL,
    name            text          NOT NULL,
    source_kind     text          NOT NULL,
    owner_id        uuid          NOT NULL,
    fiscal_year     integer       NOT NULL,
    document_number text,
    note            text,
    state           text          NOT NULL,
    total           numeric(15,2) NOT NULL,
    -- What is approved, and what drafts and submissions hold. Written under a lock of this row, in the transaction of the allocation.
    allocated       numeric(15,2) NOT NULL DEFAULT 0,
    reserved        numeric(15,2) NOT NULL DEFAULT 0,
    created_at      timestamptz   NOT NULL,
    updated_at      timestamptz   NOT NULL,
    CONSTRAINT pk_fund PRIMARY KEY (id),
    CONSTRAINT fk_fund_owner FOREIGN KEY (owner_id) REFERENCES organization (id),
    CONSTRAINT ck_fund_name_present CHECK (length(btrim(name)) > 0),
    CONSTRAINT ck_fund_source_kind CHECK (source_kind IN ('BUDGET','PARTY_DUES','OWN_MEANS','DONATION')),
    CONSTRAINT ck_fund_fiscal_year CHECK (fiscal_year BETWEEN 2000 AND 2100),
    CONSTRAINT ck_fund_state CHECK (state IN ('OPEN','CLOSED')),
    CONSTRAINT ck_fund_total_positive CHECK (total > 0),
    CONSTRAINT ck_fund_allocated_not_negative CHECK (allocated >= 0),
    CONSTRAINT ck_fund_reserved_not_negative CHECK (reserved >= 0),
    -- The last guard of all money: however many services write at once, no fund gives more than it has.
    CONSTRAINT ck_fund_allocated_within_total CHECK (allocated + reserved <= total)
);
CREATE INDEX ix_fund_owner ON fund (owner_id, fiscal_year);

-- Purposes are data: an authority may earmark money for others without a release.
CREATE TABLE funding_purpose (
    code     text    NOT NULL,
    name     text    NOT NULL,
    position integer NOT NULL,
    CONSTRAINT pk_funding_purpose PRIMARY KEY (code),
    CONSTRAINT uq_funding_purpose_position UNIQUE (position),
    CONSTRAINT ck_funding_purpose_code_form CHECK (code ~ '^[A-Z][A-Z_]{0,39}$')
);
INSERT INTO funding_purpose (code, name, position) VALUES
    ('STUDY_TRAINING', '学习培训',     10),
    ('STUDY_TRIP',     '外出考察',     20),
    ('STAFF_TRAINING', '机关党员培训', 30),
    ('PARTY_CULTURE',  '党建文化',     40),
    ('AWARDS',         '奖励先进',     50),
    ('TEACHING',       '教学教研',     60),
    ('MATERIALS',      '活动物料',     70),
    ('SOUVENIRS',      '纪念品',       80),
    ('ASSISTANCE',     '帮扶慰问',     90),
    ('OTHER',          '其他',        100);

CREATE TABLE allocation (
    id                    uuid          NOT NULL,
    version               integer       NOT NULL,
    fund_id               uuid          NOT NULL,
    alliance_id           uuid,
    pairing_id            uuid,
    organization_id       uuid,
    amount                numeric(15,2) NOT NULL,
    payer_id              uuid,
    basis_document_number text,
    basis_passage         text,
    starts_on             date,
    ends_on               date,
    note                  text,
    state                 text          NOT NULL,
    author_id             uuid          NOT NULL,
    edited_by_id          uuid,
    submitted_at          timestamptz,
    approved_by_id        uuid,
    approved_at           timestamptz,
    return_reason         text,
    returned_at           timestamptz,
    closed_on             date,
    created_at            timestamptz   NOT NULL,
    updated_at            timestamptz   NOT NULL,
    CONSTRAINT pk_allocation PRIMARY KEY (id),
    CONSTRAINT fk_allocation_fund FOREIGN KEY (fund_id) REFERENCES fund (id),
    CONSTRAINT fk_allocation_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id),
    CONSTRAINT fk_allocation_pairing FOREIGN KEY (pairing_id) REFERENCES pairing (id),
    CONSTRAINT fk_allocation_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT fk_allocation_payer FOREIGN KEY (payer_id) REFERENCES organization (id),
    CONSTRAINT fk_allocation_author FOREIGN KEY (author_id) REFERENCES person (id),
    CONSTRAINT fk_allocation_approved_by FOREIGN KEY (approved_by_id) REFERENCES person (id),
    CONSTRAINT ck_allocation_one_beneficiary CHECK (num_nonnulls(alliance_id, pairing_id, organization_id) = 1),
    CONSTRAINT ck_allocation_amount_positive CHECK (amount > 0),
    CONSTRAINT ck_allocation_state CHECK (state IN ('DRAFT','SUBMITTED','APPROVED','CLOSED','WITHDRAWN')),
    CONSTRAINT ck_allocation_dates_order CHECK (ends_on >= starts_on),
    CONSTRAINT ck_allocation_approved_by_another CHECK (approved_by_id <> author_id AND (edited_by_id IS NULL OR approved_by_id <> edited_by_id)),
    CONSTRAINT ck_allocation_approved_by_someone CHECK ((state IN ('APPROVED','CLOSED')) = (num_nonnulls(approved_by_id, approved_at) = 2)),
    CONSTRAINT ck_allocation_submitted_since CHECK (state <> 'SUBMITTED' OR submitted_at IS NOT NULL),
    CONSTRAINT ck_allocation_closed_since CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL))
);
CREATE INDEX ix_allocation_fund ON allocation (fund_id, id);
CREATE INDEX ix_allocation_alliance ON allocation (alliance_id, id) WHERE alliance_id IS NOT NULL;
CREATE INDEX ix_allocation_pairing ON allocation (pairing_id, id) WHERE pairing_id IS NOT NULL;
CREATE INDEX ix_allocation_organization ON allocation (organization_id, id) WHERE organization_id IS NOT NULL;
CREATE INDEX ix_allocation_submitted ON allocation (id) WHERE state = 'SUBMITTED';
CREATE INDEX ix_allocation_author ON allocation (author_id, id);

-- Earmarks. A purpose without a ceiling may take the whole amount.
CREATE TABLE allocation_purpose (
    allocation_id uuid    NOT NULL,
    code          text    NOT NULL,
    position      integer NOT NULL,
    ceiling       numeric(15,2),
    CONSTRAINT pk_allocation_purpose PRIMARY KEY (allocation_id, code),
    CONSTRAINT fk_allocation_purpose_allocation FOREIGN KEY (allocation_id) REFERENCES allocation (id),
    CONSTRAINT fk_allocation_purpose_code FOREIGN KEY (code) REFERENCES funding_purpose (code),
    CONSTRAINT ck_allocation_purpose_ceiling_positive CHECK (ceiling > 0)
);

-- What a beneficiary has of a year, over all funds: one row to read instead of a sum over its allocations. Kept in the
-- transaction of every change of an allocation; withdrawn ones do not count.
CREATE TABLE funding_summary (
    subject         text          NOT NULL,
    beneficiary_id  uuid          NOT NULL,
    fiscal_year     integer       NOT NULL,
    allocated       numeric(19,2) NOT NULL,
    pending         numeric(19,2) NOT NULL,
    count           integer       NOT NULL,
    alliance_id     uuid GENERATED ALWAYS AS (CASE WHEN subject = 'ALLIANCE' THEN beneficiary_id END) STORED,
    pairing_id      uuid GENERATED ALWAYS AS (CASE WHEN subject = 'PAIRING' THEN beneficiary_id END) STORED,
    organization_id uuid GENERATED ALWAYS AS (CASE WHEN subject = 'ORGANIZATION' THEN beneficiary_id END) STORED,
    CONSTRAINT pk_funding_summary PRIMARY KEY (subject, beneficiary_id, fiscal_year),
    CONSTRAINT fk_funding_summary_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id),
    CONSTRAINT fk_funding_summary_pairing FOREIGN KEY (pairing_id) REFERENCES pairing (id),
    CONSTRAINT fk_funding_summary_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT ck_funding_summary_subject CHECK (subject IN ('ALLIANCE','PAIRING','ORGANIZATION')),
    CONSTRAINT ck_funding_summary_not_negative CHECK (allocated >= 0 AND pending >= 0 AND count >= 0)
);
CREATE INDEX ix_funding_summary_year ON funding_summary (fiscal_year, beneficiary_id);
