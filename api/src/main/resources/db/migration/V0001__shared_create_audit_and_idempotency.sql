-- The schema belongs to the owner role; the running service signs in as gongjian_app, which may
-- read and write rows but has no DDL. What it may not do with a table is revoked where the table is made.
CREATE EXTENSION IF NOT EXISTS btree_gist;

GRANT USAGE ON SCHEMA public TO gongjian_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO gongjian_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO gongjian_app;

-- One row for every change, written in the transaction of the change. Kept at least 180 days (等保).
CREATE TABLE audit_event (
    id              uuid        NOT NULL,
    at              timestamptz NOT NULL,
    actor_id        uuid,
    actor_name      text,
    action          text        NOT NULL,
    subject         text        NOT NULL,
    subject_id      uuid        NOT NULL,
    title           text,
    organization_id uuid,
    changes         jsonb       NOT NULL,
    reason          text,
    trace_id        text,
    CONSTRAINT pk_audit_event PRIMARY KEY (id)
);
CREATE INDEX ix_audit_event_subject ON audit_event (subject_id, id);
CREATE INDEX ix_audit_event_organization ON audit_event (organization_id, id);
REVOKE UPDATE, DELETE, TRUNCATE ON audit_event FROM gongjian_app;

-- The answer of a write, kept in the same transaction as its effect, so that a retry is answered and not repeated.
CREATE TABLE idempotency_key (
    caller_id    uuid        NOT NULL,
    key          text        NOT NULL,
    request_hash text        NOT NULL,
    status       integer     NOT NULL,
    location     text,
    body         text,
    created_at   timestamptz NOT NULL,
    CONSTRAINT pk_idempotency_key PRIMARY KEY (caller_id, key)
);
CREATE INDEX ix_idempotency_key_created_at ON idempotency_key (created_at);

-- Browser sessions: the database holds only the hash of the cookie, and tokens encrypted by the service.
CREATE TABLE web_session (
    id_hash       text        NOT NULL,
    sub           text        NOT NULL,
    sid           text,
    id_token      text        NOT NULL,
    access_token  text        NOT NULL,
    refresh_token text,
    at_expires_in bigint,
    at_scope      text,
    created_at    timestamptz NOT NULL DEFAULT now(),
    expires_at    timestamptz NOT NULL,
    CONSTRAINT pk_web_session PRIMARY KEY (id_hash)
);
CREATE INDEX ix_web_session_sid ON web_session (sid);
CREATE INDEX ix_web_session_sub ON web_session (sub);
CREATE INDEX ix_web_session_expires_at ON web_session (expires_at);
