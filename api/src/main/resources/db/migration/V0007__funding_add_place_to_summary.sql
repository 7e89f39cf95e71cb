-- All sums of a county are one read of this table: whose they are and where that lies in the tree of supervision stands
-- beside them. Kept by the database, whoever renames or moves an organisation.
ALTER TABLE funding_summary
    ADD COLUMN name         text,
    ADD COLUMN path         text,
    ADD COLUMN partner_path text;
COMMENT ON COLUMN funding_summary.path IS 'of the alliance''s owner, of side A, or of the organisation';
COMMENT ON COLUMN funding_summary.partner_path IS 'of side B';

CREATE FUNCTION funding_summary_placed(subject text, beneficiary uuid, OUT name text, OUT path text, OUT partner_path text) LANGUAGE sql STABLE AS $$
    SELECT a.name, o.path, NULL FROM alliance a JOIN organization o ON o.id = a.owner_id WHERE subject = 'ALLIANCE' AND a.id = beneficiary
    UNION ALL
    SELECT a.name || ' 与 ' || b.name, a.path, b.path FROM pairing p JOIN organization a ON a.id = p.side_a_id JOIN organization b ON b.id = p.side_b_id
        WHERE subject = 'PAIRING' AND p.id = beneficiary
    UNION ALL
    SELECT o.name, o.path, NULL FROM organization o WHERE subject = 'ORGANIZATION' AND o.id = beneficiary
$$;

CREATE FUNCTION funding_summary_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    SELECT * INTO NEW.name, NEW.path, NEW.partner_path FROM funding_summary_placed(NEW.subject, NEW.beneficiary_id);
    RETURN NEW;
END $$;
CREATE TRIGGER funding_summary_place BEFORE INSERT ON funding_summary FOR EACH ROW EXECUTE FUNCTION funding_summary_place();

CREATE FUNCTION funding_summary_follow_alliance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE funding_summary SET name = NEW.name WHERE alliance_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER funding_summary_follow AFTER UPDATE OF name ON alliance
    FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION funding_summary_follow_alliance();

CREATE FUNCTION funding_summary_follow_organization() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE funding_summary s SET (name, path, partner_path) = (SELECT * FROM funding_summary_placed(s.subject, s.beneficiary_id))
    WHERE s.organization_id = NEW.id
       OR s.alliance_id IN (SELECT a.id FROM alliance a WHERE a.owner_id = NEW.id)
       OR s.pairing_id IN (SELECT p.id FROM pairing p WHERE NEW.id IN (p.side_a_id, p.side_b_id));
    RETURN NULL;
END $$;
CREATE TRIGGER funding_summary_follow AFTER UPDATE OF name, path, parent_id ON organization
    FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name OR OLD.path IS DISTINCT FROM NEW.path) EXECUTE FUNCTION funding_summary_follow_organization();

UPDATE funding_summary s SET (name, path, partner_path) = (SELECT * FROM funding_summary_placed(s.subject, s.beneficiary_id));
ALTER TABLE funding_summary ALTER COLUMN name SET NOT NULL, ALTER COLUMN path SET NOT NULL;
