-- One row for one person and one thing that this person should know. The words are made where they are shown: here are
-- the kind, the thing and the facts. Where the thing belongs never changes, so it is kept with the row and the question
-- whether its person may still see it needs no other table of the feature.
CREATE TABLE notification (
    id              uuid        NOT NULL,
    person_id       uuid        NOT NULL,
    kind            text        NOT NULL,
    subject         text        NOT NULL,
    subject_id      uuid        NOT NULL,
    title           text        NOT NULL,
    alliance_id     uuid,
    pairing_id      uuid,
    organization_id uuid,
    facts           jsonb       NOT NULL,
    -- Names a reminder that must not come twice; null for news of changes.
    once            text,
    -- Until then further changes of the same thing become one with it, and no mail goes out.
    settles_at      timestamptz NOT NULL,
    -- When a mail should tell it; null where its person wants none.
    mail_due_at     timestamptz,
    mail_id         uuid,
    read_at         timestamptz,
    created_at      timestamptz NOT NULL,
    CONSTRAINT pk_notification PRIMARY KEY (id),
    CONSTRAINT fk_notification_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT uq_notification_once UNIQUE (person_id, subject_id, once),
    CONSTRAINT ck_notification_one_container CHECK (num_nonnulls(alliance_id, pairing_id, organization_id) = 1),
    CONSTRAINT ck_notification_subject CHECK (subject IN ('ACTIVITY', 'ACTIVITY_SERIES')),
    CONSTRAINT ck_notification_mail_after_settling CHECK (mail_due_at >= settles_at)
);
CREATE INDEX ix_notification_person ON notification (person_id, id);
CREATE INDEX ix_notification_unread ON notification (person_id, id) WHERE read_at IS NULL;
CREATE INDEX ix_notification_subject ON notification (subject_id, person_id);
CREATE INDEX ix_notification_mail_due ON notification (mail_due_at) WHERE mail_due_at IS NOT NULL AND mail_id IS NULL AND read_at IS NULL;
CREATE INDEX ix_notification_mail ON notification (mail_id) WHERE mail_id IS NOT NULL;

-- How somebody wants to hear of what. Who has no row has never changed anything.
CREATE TABLE notification_preference (
    person_id   uuid        NOT NULL,
    version     integer     NOT NULL,
    -- {"ACTIVITY_MOVED": "MAIL", …}; a kind that is absent has the way of its kind.
    ways        jsonb       NOT NULL,
    -- Times of day in Asia/Shanghai.
    quiet_from  text,
    quiet_to    text,
    digest_hour integer     NOT NULL,
    language    text        NOT NULL,
    updated_at  timestamptz NOT NULL,
    CONSTRAINT pk_notification_preference PRIMARY KEY (person_id),
    CONSTRAINT fk_notification_preference_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT ck_notification_preference_quiet CHECK (num_nonnulls(quiet_from, quiet_to) <> 1 AND quiet_from <> quiet_to),
    CONSTRAINT ck_notification_preference_quiet_form CHECK (quiet_from ~ '^[0-2][0-9]:[0-5][0-9]$' AND quiet_to ~ '^[0-2][0-9]:[0-5][0-9]$'),
    CONSTRAINT ck_notification_preference_digest_hour CHECK (digest_hour BETWEEN 0 AND 23),
    CONSTRAINT ck_notification_preference_language CHECK (language IN ('ZH', 'EN'))
);

-- A mail that has to go out; what it says is read from its notifications when it is sent. No address is kept.
CREATE TABLE notification_mail (
    id            uuid        NOT NULL,
    person_id     uuid        NOT NULL,
    attempts      integer     NOT NULL DEFAULT 0,
    next_at       timestamptz NOT NULL,
    claimed_until timestamptz,
    sent_at       timestamptz,
    -- Not sent: nothing was left to tell, there is no address, or it failed too often.
    dropped_at    timestamptz,
    created_at    timestamptz NOT NULL,
    CONSTRAINT pk_notification_mail PRIMARY KEY (id),
    CONSTRAINT fk_notification_mail_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT ck_notification_mail_one_end CHECK (num_nonnulls(sent_at, dropped_at) <= 1)
);
CREATE INDEX ix_notification_mail_next ON notification_mail (next_at) WHERE sent_at IS NULL AND dropped_at IS NULL;
ALTER TABLE notification ADD CONSTRAINT fk_notification_mail FOREIGN KEY (mail_id) REFERENCES notification_mail (id) ON DELETE SET NULL;
