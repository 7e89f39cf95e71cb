-- How an amount of a fund is to be distributed over alliances. It holds nothing of the fund until it becomes allocations.
CREATE TABLE funding_proposal (
    id                    uuid          NOT NULL,
    version               integer       NOT NULL,
    fund_id               uuid          NOT NULL,
    name                  text          NOT NULL,
    amount                numeric(15,2) NOT NULL,
    method                text          NOT NULL,
    -- The day on which members were counted.
    counted_on            date,
    purposes              text[]        NOT NULL,
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
    allocated_by_id       uuid,
    allocated_at          timestamptz,
    created_at            timestamptz   NOT NULL,
    updated_at            timestamptz   NOT NULL,
    CONSTRAINT pk_funding_proposal PRIMARY KEY (id),
    CONSTRAINT fk_funding_proposal_fund FOREIGN KEY (fund_id) REFERENCES fund (id),
    CONSTRAINT fk_funding_proposal_payer FOREIGN KEY (payer_id) REFERENCES organization (id),
    CONSTRAINT fk_funding_proposal_author FOREIGN KEY (author_id) REFERENCES person (id),
    CONSTRAINT fk_funding_proposal_edited_by FOREIGN KEY (edited_by_id) REFERENCES person (id),
    CONSTRAINT fk_funding_proposal_approved_by FOREIGN KEY (approved_by_id) REFERENCES person (id),
    CONSTRAINT fk_funding_proposal_allocated_by FOREIGN KEY (allocated_by_id) REFERENCES person (id),
    CONSTRAINT ck_funding_proposal_name_present CHECK (length(btrim(name)) > 0),
    CONSTRAINT ck_funding_proposal_amount_positive CHECK (amount > 0),
    CONSTRAINT ck_funding_proposal_method CHECK (method IN ('EQUAL','MEMBERS','SCORES')),
    CONSTRAINT ck_funding_proposal_counted_on CHECK ((method = 'MEMBERS') = (counted_on IS NOT NULL)),
    CONSTRAINT ck_funding_proposal_purposes CHECK (cardinality(purposes) BETWEEN 1 AND 20),
    CONSTRAINT ck_funding_proposal_dates_order CHECK (ends_on >= starts_on),
    CONSTRAINT ck_funding_proposal_state CHECK (state IN ('DRAFT','SUBMITTED','APPROVED','ALLOCATED','WITHDRAWN')),
    CONSTRAINT ck_funding_proposal_submitted_since CHECK (state <> 'SUBMITTED' OR submitted_at IS NOT NULL),
    CONSTRAINT ck_funding_proposal_approved_by_another CHECK (approved_by_id <> author_id AND (edited_by_id IS NULL OR approved_by_id <> edited_by_id)),
    CONSTRAINT ck_funding_proposal_approved_by_someone CHECK (num_nonnulls(approved_by_id, approved_at) <> 1
        AND (state NOT IN ('APPROVED','ALLOCATED') OR approved_by_id IS NOT NULL) AND (state NOT IN ('DRAFT','SUBMITTED') OR approved_by_id IS NULL)),
    CONSTRAINT ck_funding_proposal_allocated_by_someone CHECK ((state = 'ALLOCATED') = (num_nonnulls(allocated_by_id, allocated_at) = 2))
);
CREATE INDEX ix_funding_proposal_fund ON funding_proposal (fund_id, id);

CREATE TABLE funding_proposal_line (
    proposal_id   uuid          NOT NULL,
    alliance_id   uuid          NOT NULL,
    position      integer       NOT NULL,
    weight        numeric(13,4) NOT NULL,
    share         numeric(15,2) NOT NULL,
    note          text,
    -- The draft that this line became.
    allocation_id uuid,
    CONSTRAINT pk_funding_proposal_line PRIMARY KEY (proposal_id, alliance_id),
    CONSTRAINT uq_funding_proposal_line_allocation UNIQUE (allocation_id),
    CONSTRAINT fk_funding_proposal_line_proposal FOREIGN KEY (proposal_id) REFERENCES funding_proposal (id),
    CONSTRAINT fk_funding_proposal_line_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id),
    CONSTRAINT fk_funding_proposal_line_allocation FOREIGN KEY (allocation_id) REFERENCES allocation (id),
    CONSTRAINT ck_funding_proposal_line_position CHECK (position BETWEEN 0 AND 199),
    CONSTRAINT ck_funding_proposal_line_weight_not_negative CHECK (weight >= 0),
    CONSTRAINT ck_funding_proposal_line_share_not_negative CHECK (share >= 0),
    CONSTRAINT ck_funding_proposal_line_share_of_nothing CHECK (share = 0 OR weight > 0),
    CONSTRAINT ck_funding_proposal_line_allocated CHECK (allocation_id IS NULL OR share > 0)
);
CREATE INDEX ix_funding_proposal_line_alliance ON funding_proposal_line (alliance_id);

-- The parts are the whole, to the fen, whenever a transaction ends.
CREATE FUNCTION funding_proposal_adds_up() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changed  jsonb := to_jsonb(coalesce(NEW, OLD));
    proposal uuid  := coalesce(changed ->> 'proposal_id', changed ->> 'id');
BEGIN
    IF EXISTS (SELECT 1 FROM funding_proposal p WHERE p.id = proposal
               AND p.amount <> (SELECT coalesce(sum(l.share), 0) FROM funding_proposal_line l WHERE l.proposal_id = p.id)) THEN
        RAISE EXCEPTION 'shares of funding proposal % do not add up', proposal
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_funding_proposal_shares_add_up';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER funding_proposal_adds_up AFTER INSERT OR UPDATE OF amount ON funding_proposal
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION funding_proposal_adds_up();
CREATE CONSTRAINT TRIGGER funding_proposal_line_adds_up AFTER INSERT OR UPDATE OF share OR DELETE ON funding_proposal_line
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION funding_proposal_adds_up();
