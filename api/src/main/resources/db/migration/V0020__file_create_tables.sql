-- What is handed to the file store, told in a transaction of its own before it is written there. Whatever no file refers to
-- an hour later is deleted from the store and then from here: so the store never holds what nothing knows of.
CREATE TABLE stored_content (
    id         uuid        NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_stored_content PRIMARY KEY (id)
);

CREATE TABLE activity_file (
    id                  uuid        NOT NULL,
    version             integer     NOT NULL,
    activity_id         uuid        NOT NULL,
    content_id          uuid        NOT NULL,
    role                text        NOT NULL,
    name                text        NOT NULL,
    format              text        NOT NULL,
    size_bytes          bigint      NOT NULL,
    -- Of the content as it is stored, not as it came.
    sha256              text        NOT NULL,
    width               integer,
    height              integer,
    has_thumbnail       boolean     NOT NULL,
    -- Said by whoever brings a picture. While it is true and nobody said that the guardians agree, the picture is theirs alone.
    shows_minors        boolean,
    consent_note        text,
    consent_recorded_at timestamptz,
    consent_recorded_by_id uuid,
    uploaded_by_id      uuid        NOT NULL,
    created_at          timestamptz NOT NULL,
    updated_at          timestamptz NOT NULL,
    removed_at          timestamptz,
    CONSTRAINT pk_activity_file PRIMARY KEY (id),
    CONSTRAINT fk_activity_file_activity FOREIGN KEY (activity_id) REFERENCES activity (id),
    CONSTRAINT fk_activity_file_content FOREIGN KEY (content_id) REFERENCES stored_content (id),
    CONSTRAINT fk_activity_file_uploaded_by FOREIGN KEY (uploaded_by_id) REFERENCES person (id),
    CONSTRAINT fk_activity_file_consent_recorded_by FOREIGN KEY (consent_recorded_by_id) REFERENCES person (id),
    CONSTRAINT uq_activity_file_content UNIQUE (content_id),
    CONSTRAINT ck_activity_file_name_present CHECK (length(btrim(name)) > 0),
    CONSTRAINT ck_activity_file_role CHECK (role IN ('ANNOUNCEMENT','MINUTES','PHOTO','MATERIAL','EVIDENCE')),
    CONSTRAINT ck_activity_file_format CHECK (format IN ('JPEG','PNG','WEBP','PDF','DOCX','XLSX')),
    CONSTRAINT ck_activity_file_size CHECK (size_bytes BETWEEN 1 AND 20971520),
    CONSTRAINT ck_activity_file_picture CHECK ((format IN ('JPEG','PNG','WEBP')) = (num_nonnulls(width, height, shows_minors) = 3)
        AND (format IN ('JPEG','PNG','WEBP') OR num_nonnulls(width, height, shows_minors) = 0)),
    CONSTRAINT ck_activity_file_consent_whole CHECK (num_nonnulls(consent_note, consent_recorded_at, consent_recorded_by_id) IN (0, 3)),
    CONSTRAINT ck_activity_file_consent_of_minors CHECK (consent_note IS NULL OR shows_minors)
);
CREATE INDEX ix_activity_file_activity ON activity_file (activity_id, created_at, id);
CREATE INDEX ix_activity_file_removed ON activity_file (removed_at) WHERE removed_at IS NOT NULL;
