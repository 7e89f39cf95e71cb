-- The last guard of the term, of the year and of what was granted, whichever service writes. A reversal belongs to the day on which it is
-- written, which may lie after the term.
CREATE FUNCTION refuse_entry_outside_term() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    day   date := to_jsonb(NEW) ->> TG_ARGV[0];
    broke text;
BEGIN
    SELECT CASE WHEN day < a.starts_on OR day > a.ends_on THEN 'ck_entry_within_term' WHEN extract(year FROM day) <> f.fiscal_year THEN 'ck_entry_within_year' END
    INTO broke FROM allocation a JOIN fund f ON f.id = a.fund_id WHERE a.id = NEW.allocation_id;
    IF broke IS NOT NULL THEN
        RAISE EXCEPTION '% violates check constraint "%"', TG_TABLE_NAME, broke USING ERRCODE = 'check_violation', CONSTRAINT = broke;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER disbursement_within_term BEFORE INSERT OR UPDATE OF paid_on, allocation_id ON disbursement
    FOR EACH ROW WHEN (NEW.reverses_id IS NULL) EXECUTE FUNCTION refuse_entry_outside_term('paid_on');
CREATE TRIGGER expense_within_term BEFORE INSERT OR UPDATE OF spent_on, allocation_id ON expense
    FOR EACH ROW WHEN (NEW.reverses_id IS NULL) EXECUTE FUNCTION refuse_entry_outside_term('spent_on');

-- What was granted is settled or taken back, and never becomes something else.
CREATE FUNCTION refuse_change_of_granted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'allocation violates check constraint "ck_allocation_granted_stays"' USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_allocation_granted_stays';
END $$;
CREATE TRIGGER allocation_granted_stays BEFORE UPDATE ON allocation FOR EACH ROW
    WHEN (OLD.state IN ('APPROVED', 'CLOSED') AND (NEW.state NOT IN ('APPROVED', 'CLOSED') OR NEW.amount > OLD.amount
        OR (NEW.fund_id, NEW.alliance_id, NEW.pairing_id, NEW.organization_id, NEW.activity_id, NEW.payer_id, NEW.basis_document_number, NEW.basis_passage,
            NEW.starts_on, NEW.ends_on, NEW.author_id, NEW.approved_by_id, NEW.approved_at, NEW.spends_from)
        IS DISTINCT FROM (OLD.fund_id, OLD.alliance_id, OLD.pairing_id, OLD.organization_id, OLD.activity_id, OLD.payer_id, OLD.basis_document_number, OLD.basis_passage,
            OLD.starts_on, OLD.ends_on, OLD.author_id, OLD.approved_by_id, OLD.approved_at, OLD.spends_from)))
    EXECUTE FUNCTION refuse_change_of_granted();
