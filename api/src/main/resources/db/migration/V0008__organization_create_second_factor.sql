-- What Keycloak was last told about an account: must it enter a one-time code at sign-in? Who must follows from the
-- grants of today; where this table differs from them, Keycloak has still to be told. So a change of grants is its own
-- message, written in its own transaction, and an outage of Keycloak loses none.
CREATE TABLE second_factor (
    account_subject text        NOT NULL,
    demanded        boolean     NOT NULL,
    -- Empty until Keycloak has confirmed.
    told_at         timestamptz,
    -- While one process is telling, no other may: their words could arrive in the wrong order.
    claimed_until   timestamptz,
    CONSTRAINT pk_second_factor PRIMARY KEY (account_subject)
);
CREATE INDEX ix_role_grant_second_factor ON role_grant (person_id) WHERE revoked_at IS NULL AND role IN ('ADMIN', 'OFFICER');
