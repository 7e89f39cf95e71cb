-- 台账: one row for whatever was confirmed of money, in the order in which it was booked, and sums over it that are kept in the
-- same transaction. A state is read from the sums, and each of its numbers opens into rows of the ledger.
ALTER TABLE fund
    ADD COLUMN disbursed  numeric(15,2) NOT NULL DEFAULT 0,
    ADD COLUMN disbursing numeric(15,2) NOT NULL DEFAULT 0,
    ADD COLUMN spent      numeric(15,2) NOT NULL DEFAULT 0,
    ADD COLUMN committed  numeric(15,2) NOT NULL DEFAULT 0,
    ADD CONSTRAINT ck_fund_balances_not_negative CHECK (disbursed >= 0 AND disbursing >= 0 AND spent >= 0 AND committed >= 0),
    ADD CONSTRAINT ck_fund_disbursed_within_allocated CHECK (disbursed + disbursing <= allocated),
    ADD CONSTRAINT ck_fund_spent_within_allocated CHECK (spent + committed <= allocated);
UPDATE fund f SET (disbursed, disbursing, spent, committed) =
    (SELECT coalesce(sum(a.disbursed), 0), coalesce(sum(a.disbursing), 0), coalesce(sum(a.spent), 0), coalesce(sum(a.committed), 0)
     FROM allocation a WHERE a.fund_id = f.id);

-- Money may be for one activity of the beneficiary alone.
ALTER TABLE allocation
    ADD COLUMN activity_id uuid,
    ADD CONSTRAINT fk_allocation_activity FOREIGN KEY (activity_id) REFERENCES activity (id);

ALTER TABLE funding_summary
    ADD COLUMN disbursed  numeric(21,2) NOT NULL DEFAULT 0,
    ADD COLUMN disbursing numeric(21,2) NOT NULL DEFAULT 0,
    ADD COLUMN spent      numeric(21,2) NOT NULL DEFAULT 0,
    ADD COLUMN committed  numeric(21,2) NOT NULL DEFAULT 0,
    ADD CONSTRAINT ck_funding_summary_spending_not_negative CHECK (disbursed >= 0 AND disbursing >= 0 AND spent >= 0 AND committed >= 0);

-- What was spent, of a fund or of a beneficiary, by one of its sides: the key is a purpose, an organisation, a month or an economic class.
-- A reversal counts in the month in which it was booked, so that a month may be below zero.
CREATE TABLE funding_part (
    -- The fund, alliance, pairing or organisation.
    owner_id    uuid          NOT NULL,
    fiscal_year integer       NOT NULL,
    dimension   text          NOT NULL,
    key         text          NOT NULL,
    spent       numeric(21,2) NOT NULL,
    committed   numeric(21,2) NOT NULL,
    CONSTRAINT pk_funding_part PRIMARY KEY (owner_id, fiscal_year, dimension, key),
    CONSTRAINT ck_funding_part_dimension CHECK (dimension IN ('PURPOSE','PAYER','MONTH','ECONOMIC_CLASS'))
);

CREATE TABLE ledger_entry (
    id              uuid          NOT NULL,
    kind            text          NOT NULL,
    fund_id         uuid          NOT NULL,
    fiscal_year     integer       NOT NULL,
    allocation_id   uuid,
    alliance_id     uuid,
    pairing_id      uuid,
    organization_id uuid,
    booked_on       date          NOT NULL,
    amount          numeric(15,2) NOT NULL,
    purpose_code    text,
    economic_code   text,
    payer_id        uuid,
    payee           text,
    voucher_number  text,
    activity_id     uuid,
    note            text,
    -- The fund, allocation, disbursement, expense or adjustment that was confirmed.
    source_id       uuid          NOT NULL,
    -- After this entry: what of the fund, and of the allocation, is not spent.
    fund_left       numeric(15,2) NOT NULL,
    allocation_left numeric(15,2),
    recorded_at     timestamptz   NOT NULL,
    CONSTRAINT pk_ledger_entry PRIMARY KEY (id),
    CONSTRAINT fk_ledger_entry_fund FOREIGN KEY (fund_id) REFERENCES fund (id),
    CONSTRAINT fk_ledger_entry_allocation FOREIGN KEY (allocation_id) REFERENCES allocation (id),
    CONSTRAINT fk_ledger_entry_payer FOREIGN KEY (payer_id) REFERENCES organization (id),
    CONSTRAINT ck_ledger_entry_kind CHECK (kind IN ('FUND_SET','FUND_CHANGE','CARRY_OVER','ALLOCATION','TAKE_BACK','DISBURSEMENT',
        'DISBURSEMENT_REVERSAL','EXPENSE','EXPENSE_REVERSAL')),
    CONSTRAINT ck_ledger_entry_amount_present CHECK (amount <> 0),
    CONSTRAINT ck_ledger_entry_beneficiary CHECK (num_nonnulls(alliance_id, pairing_id, organization_id) = CASE WHEN allocation_id IS NULL THEN 0 ELSE 1 END),
    CONSTRAINT ck_ledger_entry_not_negative CHECK (fund_left >= 0 AND allocation_left >= 0)
);
-- What was confirmed is booked once; of a total that is corrected before anything was given, each correction is.
CREATE UNIQUE INDEX uq_ledger_entry_source ON ledger_entry (source_id, kind, fund_id) WHERE kind <> 'FUND_CHANGE';
CREATE INDEX ix_ledger_entry_fund ON ledger_entry (fund_id, id);
CREATE INDEX ix_ledger_entry_allocation ON ledger_entry (allocation_id, id) WHERE allocation_id IS NOT NULL;
CREATE INDEX ix_ledger_entry_alliance ON ledger_entry (alliance_id, id) WHERE alliance_id IS NOT NULL;
CREATE INDEX ix_ledger_entry_pairing ON ledger_entry (pairing_id, id) WHERE pairing_id IS NOT NULL;
CREATE INDEX ix_ledger_entry_organization ON ledger_entry (organization_id, id) WHERE organization_id IS NOT NULL;
CREATE INDEX ix_ledger_entry_activity ON ledger_entry (activity_id, id) WHERE activity_id IS NOT NULL;
REVOKE UPDATE, DELETE, TRUNCATE ON ledger_entry FROM gongjian_app;

INSERT INTO ledger_entry (id, kind, fund_id, fiscal_year, booked_on, amount, source_id, fund_left, recorded_at)
SELECT uuidv7(f.created_at - now()), 'FUND_SET', f.id, f.fiscal_year, (f.created_at AT TIME ZONE 'Asia/Shanghai')::date, f.total, f.id, f.total, f.created_at
FROM fund f ORDER BY f.created_at, f.id;
INSERT INTO ledger_entry (id, kind, fund_id, fiscal_year, allocation_id, alliance_id, pairing_id, organization_id, booked_on, amount, payer_id, source_id,
                          fund_left, allocation_left, recorded_at)
SELECT uuidv7(a.approved_at - now()), 'ALLOCATION', f.id, f.fiscal_year, a.id, a.alliance_id, a.pairing_id, a.organization_id,
       (a.approved_at AT TIME ZONE 'Asia/Shanghai')::date, a.amount, a.payer_id, a.id, f.total, a.amount, a.approved_at
FROM allocation a JOIN fund f ON f.id = a.fund_id WHERE a.approved_at IS NOT NULL AND a.state IN ('APPROVED','CLOSED') ORDER BY a.approved_at, a.id;
