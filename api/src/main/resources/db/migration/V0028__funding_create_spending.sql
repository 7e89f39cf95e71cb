-- What becomes of an allocation: it is paid out (拨付), and spent (支出). Balances stand in the row of the allocation and are
-- written under its lock, in the transaction of each entry; entries that two people have signed are never changed again.
ALTER TABLE fund
    -- DISBURSED: nothing is spent that was not paid out before. ALLOCATED: who bears the cost pays first and is paid back.
    ADD COLUMN spends_from text NOT NULL DEFAULT 'ALLOCATED',
    ADD CONSTRAINT ck_fund_spends_from CHECK (spends_from IN ('DISBURSED','ALLOCATED'));
ALTER TABLE fund ALTER COLUMN spends_from SET DEFAULT 'DISBURSED';

ALTER TABLE allocation
    -- As the fund had it when the money was granted; what follows is held against it.
    ADD COLUMN spends_from text NOT NULL DEFAULT 'ALLOCATED',
    ADD COLUMN disbursed   numeric(15,2) NOT NULL DEFAULT 0,
    ADD COLUMN disbursing  numeric(15,2) NOT NULL DEFAULT 0,
    ADD COLUMN spent       numeric(15,2) NOT NULL DEFAULT 0,
    ADD COLUMN committed   numeric(15,2) NOT NULL DEFAULT 0,
    ADD CONSTRAINT ck_allocation_spends_from CHECK (spends_from IN ('DISBURSED','ALLOCATED')),
    ADD CONSTRAINT ck_allocation_balances_not_negative CHECK (disbursed >= 0 AND disbursing >= 0 AND spent >= 0 AND committed >= 0),
    ADD CONSTRAINT ck_allocation_disbursed_within_amount CHECK (disbursed + disbursing <= amount),
    ADD CONSTRAINT ck_allocation_spent_within_limit
        CHECK (spent + committed <= CASE spends_from WHEN 'DISBURSED' THEN disbursed ELSE amount END);
ALTER TABLE allocation ALTER COLUMN spends_from SET DEFAULT 'DISBURSED';

ALTER TABLE allocation_purpose
    ADD COLUMN spent     numeric(15,2) NOT NULL DEFAULT 0,
    ADD COLUMN committed numeric(15,2) NOT NULL DEFAULT 0,
    ADD CONSTRAINT ck_allocation_purpose_not_negative CHECK (spent >= 0 AND committed >= 0),
    ADD CONSTRAINT ck_allocation_purpose_within_ceiling CHECK (ceiling IS NULL OR spent + committed <= ceiling);

CREATE TABLE disbursement (
    id              uuid          NOT NULL,
    version         integer       NOT NULL,
    allocation_id   uuid          NOT NULL,
    amount          numeric(15,2) NOT NULL,
    paid_on         date          NOT NULL,
    voucher_number  text          NOT NULL,
    note            text,
    reverses_id     uuid,
    state           text          NOT NULL,
    author_id       uuid          NOT NULL,
    decided_by_id   uuid,
    decided_at      timestamptz,
    return_reason   text,
    created_at      timestamptz   NOT NULL,
    updated_at      timestamptz   NOT NULL,
    CONSTRAINT pk_disbursement PRIMARY KEY (id),
    CONSTRAINT fk_disbursement_allocation FOREIGN KEY (allocation_id) REFERENCES allocation (id),
    CONSTRAINT fk_disbursement_author FOREIGN KEY (author_id) REFERENCES person (id),
    CONSTRAINT fk_disbursement_decided_by FOREIGN KEY (decided_by_id) REFERENCES person (id),
    CONSTRAINT fk_disbursement_reverses FOREIGN KEY (reverses_id) REFERENCES disbursement (id),
    CONSTRAINT ck_disbursement_amount_positive CHECK (amount > 0),
    CONSTRAINT ck_disbursement_state CHECK (state IN ('SUBMITTED','RETURNED','CONFIRMED','WITHDRAWN')),
    CONSTRAINT ck_disbursement_confirmed_by_someone CHECK ((state = 'CONFIRMED') <= (num_nonnulls(decided_by_id, decided_at) = 2)),
    CONSTRAINT ck_disbursement_confirmed_by_another CHECK (state <> 'CONFIRMED' OR decided_by_id <> author_id),
    CONSTRAINT ck_disbursement_voucher_present CHECK (length(btrim(voucher_number)) > 0)
);
CREATE INDEX ix_disbursement_allocation ON disbursement (allocation_id, id);
CREATE UNIQUE INDEX uq_disbursement_reversed_once ON disbursement (reverses_id) WHERE reverses_id IS NOT NULL AND state <> 'WITHDRAWN';

-- Above this rate a head, an expense for the purpose carries an integrity warning; it never blocks. Data, like the purposes.
ALTER TABLE funding_purpose
    ADD COLUMN rate_warned_above numeric(15,2),
    ADD CONSTRAINT ck_funding_purpose_rate_not_negative CHECK (rate_warned_above >= 0);
UPDATE funding_purpose SET rate_warned_above = 0 WHERE code = 'SOUVENIRS';

-- 部门预算支出经济分类科目; as far as money of this field is spent on it. Data: an authority may add others without a release.
CREATE TABLE economic_class (
    code     text    NOT NULL,
    name     text    NOT NULL,
    position integer NOT NULL,
    CONSTRAINT pk_economic_class PRIMARY KEY (code),
    CONSTRAINT ck_economic_class_code_form CHECK (code ~ '^[0-9]{3}-[0-9]{2}$')
);
INSERT INTO economic_class (code, name, position) VALUES
    ('302-01', '办公费', 10), ('302-02', '印刷费', 20), ('302-07', '邮电费', 30), ('302-11', '差旅费', 40), ('302-14', '租赁费', 50),
    ('302-15', '会议费', 60), ('302-16', '培训费', 70), ('302-18', '专用材料费', 80), ('302-26', '劳务费', 90), ('302-27', '委托业务费', 100),
    ('302-39', '其他交通费用', 110), ('302-99', '其他商品和服务支出', 120), ('303-09', '奖励金', 130), ('303-99', '其他对个人和家庭的补助', 140);

CREATE TABLE expense (
    id             uuid          NOT NULL,
    version        integer       NOT NULL,
    allocation_id  uuid          NOT NULL,
    purpose_code   text          NOT NULL,
    economic_code  text          NOT NULL,
    amount         numeric(15,2) NOT NULL,
    heads          integer,
    rate           numeric(15,2),
    payee          text          NOT NULL,
    spent_on       date          NOT NULL,
    payer_id       uuid          NOT NULL,
    activity_id    uuid,
    voucher_number text,
    -- Given to people at a rate that calls for a second look at the rules of integrity, when it was written.
    rate_flagged   boolean       NOT NULL DEFAULT false,
    note           text,
    reverses_id    uuid,
    state          text          NOT NULL,
    author_id      uuid          NOT NULL,
    decided_by_id  uuid,
    decided_at     timestamptz,
    return_reason  text,
    created_at     timestamptz   NOT NULL,
    updated_at     timestamptz   NOT NULL,
    CONSTRAINT pk_expense PRIMARY KEY (id),
    CONSTRAINT fk_expense_allocation FOREIGN KEY (allocation_id) REFERENCES allocation (id),
    -- Only earmarked purposes.
    CONSTRAINT fk_expense_purpose FOREIGN KEY (allocation_id, purpose_code) REFERENCES allocation_purpose (allocation_id, code),
    CONSTRAINT fk_expense_economic_class FOREIGN KEY (economic_code) REFERENCES economic_class (code),
    CONSTRAINT fk_expense_payer FOREIGN KEY (payer_id) REFERENCES organization (id),
    CONSTRAINT fk_expense_activity FOREIGN KEY (activity_id) REFERENCES activity (id),
    CONSTRAINT fk_expense_author FOREIGN KEY (author_id) REFERENCES person (id),
    CONSTRAINT fk_expense_decided_by FOREIGN KEY (decided_by_id) REFERENCES person (id),
    CONSTRAINT fk_expense_reverses FOREIGN KEY (reverses_id) REFERENCES expense (id),
    CONSTRAINT ck_expense_amount_positive CHECK (amount > 0),
    CONSTRAINT ck_expense_heads CHECK (heads BETWEEN 1 AND 100000),
    CONSTRAINT ck_expense_rate_positive CHECK (rate > 0),
    CONSTRAINT ck_expense_by_heads CHECK (num_nonnulls(heads, rate) <> 1 AND (heads IS NULL OR amount = heads * rate)),
    CONSTRAINT ck_expense_payee_present CHECK (length(btrim(payee)) > 0),
    CONSTRAINT ck_expense_state CHECK (state IN ('SUBMITTED','RETURNED','CONFIRMED','WITHDRAWN')),
    CONSTRAINT ck_expense_confirmed_by_someone CHECK ((state = 'CONFIRMED') <= (num_nonnulls(decided_by_id, decided_at) = 2)),
    CONSTRAINT ck_expense_confirmed_by_another CHECK (state <> 'CONFIRMED' OR decided_by_id <> author_id)
);
CREATE INDEX ix_expense_allocation ON expense (allocation_id, id);
CREATE INDEX ix_expense_activity ON expense (activity_id) WHERE activity_id IS NOT NULL;
CREATE UNIQUE INDEX uq_expense_reversed_once ON expense (reverses_id) WHERE reverses_id IS NOT NULL AND state <> 'WITHDRAWN';

-- What two people have signed stays: a mistake is reversed by an entry of its own.
CREATE FUNCTION refuse_change_of_confirmed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state = 'CONFIRMED' THEN RAISE EXCEPTION 'a confirmed entry stays' USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_' || TG_TABLE_NAME || '_confirmed_stays'; END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER disbursement_confirmed_stays BEFORE UPDATE OR DELETE ON disbursement FOR EACH ROW EXECUTE FUNCTION refuse_change_of_confirmed();
CREATE TRIGGER expense_confirmed_stays BEFORE UPDATE OR DELETE ON expense FOR EACH ROW EXECUTE FUNCTION refuse_change_of_confirmed();
