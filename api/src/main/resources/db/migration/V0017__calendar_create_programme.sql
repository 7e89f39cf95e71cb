-- Whether an activity has a rundown or materials, so that those without (nearly all) are read without asking for them.
ALTER TABLE activity ADD COLUMN has_programme boolean NOT NULL DEFAULT false;

CREATE TABLE rundown_item (
    id                    uuid        NOT NULL,
    version               integer     NOT NULL,
    activity_id           uuid        NOT NULL,
    position              integer     NOT NULL,
    title                 text        NOT NULL,
    minutes               integer     NOT NULL,
    responsible           text,
    responsible_person_id uuid,
    note                  text,
    has_speech            boolean     NOT NULL,
    reviewer_id           uuid,
    speech_state          text        NOT NULL,
    speech_text           text,
    speech_author_id      uuid,
    speech_submitted_at   timestamptz,
    speech_reviewed_by_id uuid,
    speech_reviewed_at    timestamptz,
    speech_reason         text,
    CONSTRAINT pk_rundown_item PRIMARY KEY (id),
    CONSTRAINT fk_rundown_item_activity FOREIGN KEY (activity_id) REFERENCES activity (id) ON DELETE CASCADE,
    CONSTRAINT fk_rundown_item_responsible FOREIGN KEY (responsible_person_id) REFERENCES person (id),
    CONSTRAINT fk_rundown_item_reviewer FOREIGN KEY (reviewer_id) REFERENCES person (id),
    CONSTRAINT fk_rundown_item_speech_author FOREIGN KEY (speech_author_id) REFERENCES person (id),
    CONSTRAINT fk_rundown_item_speech_reviewed_by FOREIGN KEY (speech_reviewed_by_id) REFERENCES person (id),
    CONSTRAINT ck_rundown_item_title_present CHECK (length(btrim(title)) > 0),
    CONSTRAINT ck_rundown_item_minutes CHECK (minutes BETWEEN 1 AND 1440),
    CONSTRAINT ck_rundown_item_speech_state CHECK (speech_state IN ('NONE','SUBMITTED','APPROVED','RETURNED')),
    CONSTRAINT ck_rundown_item_speech_wanted CHECK (has_speech OR num_nonnulls(speech_text, speech_author_id, speech_submitted_at, speech_reviewed_by_id) = 0),
    CONSTRAINT ck_rundown_item_speech_length CHECK (length(speech_text) <= 20000),
    CONSTRAINT ck_rundown_item_speech_reviewed CHECK ((speech_state IN ('APPROVED','RETURNED')) = (num_nonnulls(speech_reviewed_by_id, speech_reviewed_at) = 2)),
    CONSTRAINT ck_rundown_item_speech_by_another CHECK (speech_reviewed_by_id <> speech_author_id)
);
CREATE INDEX ix_rundown_item_activity ON rundown_item (activity_id, position);

CREATE TABLE activity_material (
    id                    uuid    NOT NULL,
    activity_id           uuid    NOT NULL,
    position              integer NOT NULL,
    name                  text    NOT NULL,
    quantity              integer,
    unit                  text,
    responsible           text,
    responsible_person_id uuid,
    due_on                date,
    is_ready              boolean NOT NULL,
    CONSTRAINT pk_activity_material PRIMARY KEY (id),
    CONSTRAINT fk_activity_material_activity FOREIGN KEY (activity_id) REFERENCES activity (id) ON DELETE CASCADE,
    CONSTRAINT fk_activity_material_responsible FOREIGN KEY (responsible_person_id) REFERENCES person (id),
    CONSTRAINT ck_activity_material_name_present CHECK (length(btrim(name)) > 0),
    CONSTRAINT ck_activity_material_quantity CHECK (quantity BETWEEN 1 AND 1000000)
);
CREATE INDEX ix_activity_material_activity ON activity_material (activity_id, position);
