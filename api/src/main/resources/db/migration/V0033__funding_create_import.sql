-- What a table says, for the person who brought it and for a day: shown first, then recorded all or none.
CREATE TABLE funding_import (
    id            uuid        NOT NULL,
    kind          text        NOT NULL,
    -- What rows mean that name none.
    fund_id       uuid,
    allocation_id uuid,
    sha256        text        NOT NULL,
    -- The cells as they stand in the file; what they mean is asked anew each time.
    rows_read     text        NOT NULL,
    brought_by_id uuid        NOT NULL,
    created_at    timestamptz NOT NULL,
    confirmed_at  timestamptz,
    CONSTRAINT pk_funding_import PRIMARY KEY (id),
    CONSTRAINT fk_funding_import_fund FOREIGN KEY (fund_id) REFERENCES fund (id),
    CONSTRAINT fk_funding_import_allocation FOREIGN KEY (allocation_id) REFERENCES allocation (id),
    CONSTRAINT fk_funding_import_brought_by FOREIGN KEY (brought_by_id) REFERENCES person (id),
    CONSTRAINT ck_funding_import_kind CHECK (kind IN ('FUNDS','ALLOCATIONS','EXPENSES'))
);
CREATE INDEX ix_funding_import_created_at ON funding_import (created_at);

-- What became of a row, by its number among those of whose money it is: the same row again changes nothing.
CREATE TABLE funding_import_key (
    owner_id    uuid        NOT NULL,
    kind        text        NOT NULL,
    key         text        NOT NULL,
    -- Of what the row said: the same number with other words is refused.
    facts_hash  text        NOT NULL,
    thing_id    uuid        NOT NULL,
    imported_at timestamptz NOT NULL,
    CONSTRAINT pk_funding_import_key PRIMARY KEY (owner_id, kind, key),
    CONSTRAINT uq_funding_import_key_thing UNIQUE (thing_id),
    CONSTRAINT fk_funding_import_key_owner FOREIGN KEY (owner_id) REFERENCES organization (id),
    CONSTRAINT ck_funding_import_key_kind CHECK (kind IN ('FUNDS','ALLOCATIONS','EXPENSES')),
    CONSTRAINT ck_funding_import_key_present CHECK (length(btrim(key)) > 0)
);
CREATE INDEX ix_funding_import_key_key ON funding_import_key (kind, key);
