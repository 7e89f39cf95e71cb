CREATE TABLE region (
    code        text NOT NULL,
    name        text NOT NULL,
    parent_code text,
    valid_from  date,
    valid_to    date,
    CONSTRAINT pk_region PRIMARY KEY (code),
    CONSTRAINT fk_region_parent FOREIGN KEY (parent_code) REFERENCES region (code) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_region_code_form CHECK (code ~ '^[1-9][0-9]{5}$'),
    CONSTRAINT ck_region_valid_order CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from)
);
CREATE INDEX ix_region_parent ON region (parent_code);

-- path = '/' + ids from the root down to the organisation itself, each followed by '/':
-- "lies beneath" is a prefix match, which one index serves and which a rule can ask of a loaded entity.
CREATE TABLE organization (
    id          uuid        NOT NULL,
    version     integer     NOT NULL,
    name        text        NOT NULL,
    short_name  text,
    kind        text        NOT NULL,
    region_code text,
    parent_id   uuid,
    path        text        NOT NULL,
    credit_code text,
    school_code text,
    party_code  text,
    address     text,
    phone       text,
    closed_on   date,
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL,
    CONSTRAINT pk_organization PRIMARY KEY (id),
    CONSTRAINT fk_organization_parent FOREIGN KEY (parent_id) REFERENCES organization (id),
    CONSTRAINT fk_organization_region FOREIGN KEY (region_code) REFERENCES region (code),
    CONSTRAINT uq_organization_credit_code UNIQUE (credit_code),
    CONSTRAINT uq_organization_school_code UNIQUE (school_code),
    CONSTRAINT uq_organization_party_code UNIQUE (party_code),
    CONSTRAINT ck_organization_name_present CHECK (length(btrim(name)) > 0),
    CONSTRAINT ck_organization_school_code_form CHECK (school_code ~ '^[0-9]{10}$'),
    CONSTRAINT ck_organization_credit_code_form CHECK (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$')
);
CREATE INDEX ix_organization_path ON organization (path text_pattern_ops);
CREATE INDEX ix_organization_parent ON organization (parent_id);

-- The path follows from the parent, whoever writes the row; children follow when a parent moves.
CREATE FUNCTION organization_path() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE above text := '/';
BEGIN
    IF NEW.parent_id IS NOT NULL THEN
        SELECT path INTO above FROM organization WHERE id = NEW.parent_id;
        IF position(replace(NEW.id::text, '-', '') IN above) > 0 THEN
            RAISE EXCEPTION 'organisation % violates constraint "ck_organization_no_cycle"', NEW.id
                USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_organization_no_cycle';
        END IF;
    END IF;
    NEW.path := above || replace(NEW.id::text, '-', '') || '/';
    RETURN NEW;
END $$;
CREATE TRIGGER organization_path BEFORE INSERT OR UPDATE OF parent_id ON organization
    FOR EACH ROW EXECUTE FUNCTION organization_path();
CREATE FUNCTION organization_path_of_children() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE organization SET path = NEW.path || substr(path, length(OLD.path) + 1)
        WHERE path LIKE OLD.path || '%' AND id <> NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER organization_path_of_children AFTER UPDATE OF parent_id ON organization
    FOR EACH ROW WHEN (OLD.path IS DISTINCT FROM NEW.path) EXECUTE FUNCTION organization_path_of_children();

CREATE TABLE person (
    id               uuid        NOT NULL,
    version          integer     NOT NULL,
    name             text        NOT NULL,
    phone            text,
    account_subject  text,
    account_username text,
    account_bound_at timestamptz,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT uq_person_account_subject UNIQUE (account_subject),
    CONSTRAINT ck_person_name_present CHECK (length(btrim(name)) > 0)
);

CREATE TABLE person_post (
    id              uuid NOT NULL,
    person_id       uuid NOT NULL,
    organization_id uuid NOT NULL,
    title           text NOT NULL,
    from_on         date NOT NULL,
    to_on           date,
    CONSTRAINT pk_person_post PRIMARY KEY (id),
    CONSTRAINT fk_person_post_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_person_post_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT ck_person_post_dates_order CHECK (to_on IS NULL OR to_on >= from_on)
);
CREATE INDEX ix_person_post_person ON person_post (person_id);
CREATE INDEX ix_person_post_organization ON person_post (organization_id);

CREATE TABLE role_grant (
    id              uuid        NOT NULL,
    version         integer     NOT NULL,
    person_id       uuid        NOT NULL,
    organization_id uuid        NOT NULL,
    role            text        NOT NULL,
    from_on         date        NOT NULL,
    to_on           date,
    revoked_at      timestamptz,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    CONSTRAINT pk_role_grant PRIMARY KEY (id),
    CONSTRAINT fk_role_grant_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_role_grant_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT ck_role_grant_role CHECK (role IN ('OFFICER','COORDINATOR','FINANCE','STAFF','AUDITOR','ADMIN')),
    CONSTRAINT ck_role_grant_dates_order CHECK (to_on IS NULL OR to_on >= from_on)
);
CREATE UNIQUE INDEX uq_role_grant_open ON role_grant (person_id, organization_id, role) WHERE revoked_at IS NULL;
CREATE INDEX ix_role_grant_organization ON role_grant (organization_id);

-- The top of every tree of supervision; the operator's first administrator is granted here.
INSERT INTO organization (id, version, name, kind, path, created_at, updated_at)
VALUES ('01900000-0000-7000-8000-000000000001', 0, '共建平台', 'PLATFORM', '/', now(), now());
