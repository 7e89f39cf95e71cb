-- From which event of a calendar file an activity came: the same event into the same alliance, pairing or organisation again changes nothing.
CREATE TABLE activity_origin (
    container_id uuid        NOT NULL,
    uid          text        NOT NULL,
    activity_id  uuid        NOT NULL,
    -- Of what the event said at the latest import: a file that says the same again changes nothing, whatever became of the activity.
    facts_hash   text        NOT NULL,
    imported_at  timestamptz NOT NULL,
    CONSTRAINT pk_activity_origin PRIMARY KEY (container_id, uid),
    CONSTRAINT fk_activity_origin_activity FOREIGN KEY (activity_id) REFERENCES activity (id) ON DELETE CASCADE,
    CONSTRAINT ck_activity_origin_uid_present CHECK (length(btrim(uid)) > 0)
);
CREATE INDEX ix_activity_origin_activity ON activity_origin (activity_id);

-- A person's calendar has the terms of what the person leads.
CREATE INDEX ix_alliance_post_person ON alliance_post (person_id) WHERE person_id IS NOT NULL AND to_on IS NULL;
CREATE INDEX ix_pairing_post_person ON pairing_post (person_id) WHERE person_id IS NOT NULL AND to_on IS NULL;
