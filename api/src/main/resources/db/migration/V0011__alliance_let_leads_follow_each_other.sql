-- One lead gives way and the next one comes in one transaction; how its statements follow each other says nothing.
ALTER TABLE alliance_member DROP CONSTRAINT uq_alliance_member_once;
ALTER TABLE alliance_member ADD CONSTRAINT uq_alliance_member_once EXCLUDE USING gist
    (alliance_id WITH =, organization_id WITH =, daterange(from_on, to_on, '[]') WITH &&) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE alliance_member DROP CONSTRAINT uq_alliance_member_one_lead;
ALTER TABLE alliance_member ADD CONSTRAINT uq_alliance_member_one_lead EXCLUDE USING gist
    (alliance_id WITH =, daterange(from_on, to_on, '[]') WITH &&) WHERE (role IN ('CORE', 'BASE')) DEFERRABLE INITIALLY DEFERRED;
