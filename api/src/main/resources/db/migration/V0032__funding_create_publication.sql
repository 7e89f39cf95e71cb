-- 公示: whose money everybody may look at, and on whose behalf an officer said so. Only money of funds of that organisation, or beneath it, is shown.
CREATE TABLE funding_publication (
    id              uuid        NOT NULL,
    version         integer     NOT NULL,
    alliance_id     uuid,
    pairing_id      uuid,
    organization_id uuid        NOT NULL,
    published_by_id uuid        NOT NULL,
    published_at    timestamptz NOT NULL,
    withdrawn_by_id uuid,
    withdrawn_at    timestamptz,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    CONSTRAINT pk_funding_publication PRIMARY KEY (id),
    CONSTRAINT fk_funding_publication_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id),
    CONSTRAINT fk_funding_publication_pairing FOREIGN KEY (pairing_id) REFERENCES pairing (id),
    CONSTRAINT fk_funding_publication_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT fk_funding_publication_published_by FOREIGN KEY (published_by_id) REFERENCES person (id),
    CONSTRAINT fk_funding_publication_withdrawn_by FOREIGN KEY (withdrawn_by_id) REFERENCES person (id),
    CONSTRAINT ck_funding_publication_one_beneficiary CHECK (num_nonnulls(alliance_id, pairing_id) = 1),
    CONSTRAINT ck_funding_publication_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by_id IS NULL))
);
CREATE UNIQUE INDEX uq_funding_publication_once ON funding_publication (coalesce(alliance_id, pairing_id), organization_id) WHERE withdrawn_at IS NULL;
