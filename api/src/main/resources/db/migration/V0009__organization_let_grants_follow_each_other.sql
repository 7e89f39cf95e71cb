-- The same role of the same person at the same place may come again: only days on which both would hold are refused.
DROP INDEX uq_role_grant_open;
ALTER TABLE role_grant ADD CONSTRAINT uq_role_grant_open EXCLUDE USING gist
    (person_id WITH =, organization_id WITH =, role WITH =, daterange(from_on, to_on, '[]') WITH &&) WHERE (revoked_at IS NULL);
-- Who stands behind a request is asked by the person, each time.
CREATE INDEX ix_role_grant_person ON role_grant (person_id) WHERE revoked_at IS NULL;
