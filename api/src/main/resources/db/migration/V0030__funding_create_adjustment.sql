-- Changes of what a fund has, and of what was granted, once others rely on it: each by a document or for a reason, signed by two people.
CREATE TABLE fund_adjustment (
    id              uuid          NOT NULL,
    version         integer       NOT NULL,
    kind            text          NOT NULL,
    fund_id         uuid          NOT NULL,
    to_fund_id      uuid,
    allocation_id   uuid,
    amount          numeric(15,2) NOT NULL,
    document_number text,
    reason          text          NOT NULL,
    state           text          NOT NULL,
    author_id       uuid          NOT NULL,
    decided_by_id   uuid,
    decided_at      timestamptz,
    return_reason   text,
    created_at      timestamptz   NOT NULL,
    updated_at      timestamptz   NOT NULL,
    CONSTRAINT pk_fund_adjustment PRIMARY KEY (id),
    CONSTRAINT fk_fund_adjustment_fund FOREIGN KEY (fund_id) REFERENCES fund (id),
    CONSTRAINT fk_fund_adjustment_to_fund FOREIGN KEY (to_fund_id) REFERENCES fund (id),
    CONSTRAINT fk_fund_adjustment_allocation FOREIGN KEY (allocation_id) REFERENCES allocation (id),
    CONSTRAINT fk_fund_adjustment_author FOREIGN KEY (author_id) REFERENCES person (id),
    CONSTRAINT fk_fund_adjustment_decided_by FOREIGN KEY (decided_by_id) REFERENCES person (id),
    CONSTRAINT ck_fund_adjustment_kind CHECK (kind IN ('INCREASE','DECREASE','CARRY_OVER','TAKE_BACK')),
    CONSTRAINT ck_fund_adjustment_parts CHECK ((kind = 'CARRY_OVER') = (to_fund_id IS NOT NULL) AND (kind = 'TAKE_BACK') = (allocation_id IS NOT NULL)),
    CONSTRAINT ck_fund_adjustment_document CHECK (kind NOT IN ('INCREASE','DECREASE') OR document_number IS NOT NULL),
    CONSTRAINT ck_fund_adjustment_amount_positive CHECK (amount > 0),
    CONSTRAINT ck_fund_adjustment_reason_present CHECK (length(btrim(reason)) > 0),
    CONSTRAINT ck_fund_adjustment_state CHECK (state IN ('SUBMITTED','RETURNED','CONFIRMED','WITHDRAWN')),
    CONSTRAINT ck_fund_adjustment_confirmed_by_someone CHECK ((state = 'CONFIRMED') <= (num_nonnulls(decided_by_id, decided_at) = 2)),
    CONSTRAINT ck_fund_adjustment_confirmed_by_another CHECK (state <> 'CONFIRMED' OR decided_by_id <> author_id)
);
CREATE INDEX ix_fund_adjustment_fund ON fund_adjustment (fund_id, id);
CREATE INDEX ix_fund_adjustment_to_fund ON fund_adjustment (to_fund_id, id) WHERE to_fund_id IS NOT NULL;
CREATE INDEX ix_fund_adjustment_allocation ON fund_adjustment (allocation_id, id) WHERE allocation_id IS NOT NULL;
CREATE TRIGGER fund_adjustment_confirmed_stays BEFORE UPDATE OR DELETE ON fund_adjustment FOR EACH ROW EXECUTE FUNCTION refuse_change_of_confirmed();

-- Nothing is left of money that was taken back whole, or of a fund that was carried over whole.
ALTER TABLE allocation DROP CONSTRAINT ck_allocation_amount_positive,
    ADD CONSTRAINT ck_allocation_amount_positive CHECK (amount > 0 OR amount = 0 AND state IN ('APPROVED','CLOSED'));
ALTER TABLE fund DROP CONSTRAINT ck_fund_total_positive, ADD CONSTRAINT ck_fund_total_not_negative CHECK (total >= 0);
