-- How the plans in force stood when they were last looked at: a page over thousands of them reads this, worst first.
CREATE TABLE plan_standing (
    plan_id    uuid    NOT NULL,
    -- The day that was looked at; another day, or a change since, and it is looked at again.
    as_of      date,
    stale      boolean NOT NULL DEFAULT true,
    state      text    NOT NULL DEFAULT 'NOT_DUE',
    -- Place of the state among the states, the worst first.
    rank       integer NOT NULL DEFAULT 4,
    behind     integer NOT NULL DEFAULT 0,
    at_risk    integer NOT NULL DEFAULT 0,
    on_track   integer NOT NULL DEFAULT 0,
    met        integer NOT NULL DEFAULT 0,
    due        integer NOT NULL DEFAULT 0,
    fulfilled  integer NOT NULL DEFAULT 0,
    CONSTRAINT pk_plan_standing PRIMARY KEY (plan_id),
    CONSTRAINT fk_plan_standing_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
    CONSTRAINT ck_plan_standing_state CHECK (state IN ('BEHIND','AT_RISK','ON_TRACK','MET','NOT_DUE','UNCOUNTED'))
);
CREATE INDEX ix_plan_standing_rank ON plan_standing (rank, plan_id);
CREATE INDEX ix_plan_standing_stale ON plan_standing (plan_id) WHERE stale;

CREATE FUNCTION plan_standing_follow_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state = 'IN_FORCE' THEN
        INSERT INTO plan_standing (plan_id) VALUES (NEW.id) ON CONFLICT DO NOTHING;
    ELSE
        DELETE FROM plan_standing WHERE plan_id = NEW.id;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER plan_standing_follow AFTER INSERT OR UPDATE OF state ON plan FOR EACH ROW EXECUTE FUNCTION plan_standing_follow_plan();

CREATE FUNCTION plan_standing_stale(alliance uuid, pairing uuid, organization uuid, host uuid) RETURNS void LANGUAGE sql AS $$
    UPDATE plan_standing s SET stale = true FROM plan p
    WHERE p.id = s.plan_id AND NOT s.stale AND (p.alliance_id = alliance OR p.pairing_id = pairing OR p.organization_id = organization OR p.organization_id = host)
$$;
CREATE FUNCTION plan_standing_follow_activity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM plan_standing_stale(NEW.alliance_id, NEW.pairing_id, NEW.organization_id, NEW.host_organization_id);
    IF TG_OP = 'UPDATE' AND OLD.host_organization_id IS DISTINCT FROM NEW.host_organization_id THEN
        PERFORM plan_standing_stale(NULL, NULL, NULL, OLD.host_organization_id);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER plan_standing_follow AFTER INSERT OR UPDATE ON activity FOR EACH ROW EXECUTE FUNCTION plan_standing_follow_activity();

-- A word on one activity may be about an activity of another place.
CREATE FUNCTION plan_standing_follow_match() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE plan_standing SET stale = true WHERE plan_id = (SELECT plan_id FROM plan_commitment WHERE id = coalesce(NEW.commitment_id, OLD.commitment_id));
    RETURN NULL;
END $$;
CREATE TRIGGER plan_standing_follow AFTER INSERT OR UPDATE OR DELETE ON plan_match FOR EACH ROW EXECUTE FUNCTION plan_standing_follow_match();

CREATE FUNCTION plan_standing_follow_members() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM plan_standing_stale(coalesce(NEW.alliance_id, OLD.alliance_id), NULL, NULL, NULL);
    RETURN NULL;
END $$;
CREATE TRIGGER plan_standing_follow AFTER INSERT OR UPDATE OR DELETE ON alliance_member FOR EACH ROW EXECUTE FUNCTION plan_standing_follow_members();
