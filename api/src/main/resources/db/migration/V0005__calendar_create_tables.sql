-- The kinds are data: a county may add its own without a release.
CREATE TABLE activity_kind (
    code       text    NOT NULL,
    name       text    NOT NULL,
    kind_group text    NOT NULL,
    position   integer NOT NULL,
    CONSTRAINT pk_activity_kind PRIMARY KEY (code),
    CONSTRAINT ck_activity_kind_code_form CHECK (code ~ '^[A-Z][A-Z_]{0,39}$'),
    CONSTRAINT ck_activity_kind_group CHECK (kind_group IN ('VISIT','LESSON','MEET','RESEARCH','STREAM','INSPECT','CULTURE'))
);
INSERT INTO activity_kind (code, name, kind_group, position) VALUES
    ('SYNC_CLASS',        '同步课堂',   'STREAM',    10),
    ('JOINT_RESEARCH',    '联合教研',   'RESEARCH',  20),
    ('LECTURE',           '专题讲座',   'LESSON',    30),
    ('OUTREACH_TEACHING', '送教下乡',   'LESSON',    40),
    ('OPEN_LESSON',       '公开课',     'LESSON',    50),
    ('PARTY_DAY',         '主题党日',   'MEET',      60),
    ('PARTY_LECTURE',     '党课',       'LESSON',    70),
    ('JOINT_MEETING',     '联席会议',   'MEET',      80),
    ('PAIRING_DAY',       '共建活动日', 'MEET',      90),
    ('VISIT',             '走访慰问',   'VISIT',    100),
    ('SOCIAL_PRACTICE',   '社会实践',   'CULTURE',  110),
    ('CULTURE_SPORTS',    '文体活动',   'CULTURE',  120),
    ('INSPECTION',        '督查指导',   'INSPECT',  130),
    ('TRAINING',          '学习培训',   'LESSON',   140),
    ('FORUM',             '座谈会',     'MEET',     150),
    ('STUDY_TRIP',        '外出考察',   'VISIT',    160),
    ('MUTUAL_VISIT',      '互访交流',   'VISIT',    170),
    ('OTHER',             '其他',       'MEET',     180);

CREATE TABLE activity (
    id                   uuid        NOT NULL,
    version              integer     NOT NULL,
    alliance_id          uuid,
    pairing_id           uuid,
    organization_id      uuid,
    host_organization_id uuid        NOT NULL,
    title                text        NOT NULL,
    kind                 text        NOT NULL,
    state                text        NOT NULL,
    starts_at            timestamptz NOT NULL,
    ends_at              timestamptz NOT NULL,
    place                text,
    online_url           text,
    description          text,
    budget               numeric(15,2),
    charged_to           text,
    announced_at         timestamptz,
    cancel_reason        text,
    attendance           integer,
    summary              text,
    recorded_at          timestamptz,
    recorded_by_id       uuid,
    created_at           timestamptz NOT NULL,
    updated_at           timestamptz NOT NULL,
    CONSTRAINT pk_activity PRIMARY KEY (id),
    CONSTRAINT fk_activity_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id),
    CONSTRAINT fk_activity_pairing FOREIGN KEY (pairing_id) REFERENCES pairing (id),
    CONSTRAINT fk_activity_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT fk_activity_host FOREIGN KEY (host_organization_id) REFERENCES organization (id),
    CONSTRAINT fk_activity_kind FOREIGN KEY (kind) REFERENCES activity_kind (code),
    CONSTRAINT fk_activity_recorded_by FOREIGN KEY (recorded_by_id) REFERENCES person (id),
    CONSTRAINT ck_activity_one_container CHECK (num_nonnulls(alliance_id, pairing_id, organization_id) = 1),
    CONSTRAINT ck_activity_title_present CHECK (length(btrim(title)) > 0),
    CONSTRAINT ck_activity_state CHECK (state IN ('PLANNED','ANNOUNCED','HELD','CANCELLED')),
    CONSTRAINT ck_activity_times_order CHECK (ends_at > starts_at),
    -- Queries rely on it: what overlaps a day began at most 31 days before that day.
    CONSTRAINT ck_activity_at_most_31_days CHECK (ends_at - starts_at <= interval '31 days'),
    CONSTRAINT ck_activity_times_in_range CHECK (starts_at >= '2000-01-01 00:00:00+08' AND ends_at <= '2101-01-01 00:00:00+08'),
    CONSTRAINT ck_activity_online_url_form CHECK (online_url ~ '^https?://.' AND length(online_url) <= 500),
    CONSTRAINT ck_activity_budget_positive CHECK (budget > 0),
    CONSTRAINT ck_activity_attendance_range CHECK (attendance BETWEEN 0 AND 100000),
    CONSTRAINT ck_activity_announced_since CHECK (state <> 'ANNOUNCED' OR announced_at IS NOT NULL),
    CONSTRAINT ck_activity_held_is_recorded CHECK ((state = 'HELD') = (num_nonnulls(attendance, summary, recorded_at, recorded_by_id) = 4)
        AND (state = 'HELD' OR num_nonnulls(attendance, summary, recorded_at, recorded_by_id) = 0)),
    CONSTRAINT ck_activity_cancelled_for_a_reason CHECK ((state = 'CANCELLED') = (cancel_reason IS NOT NULL))
);
-- A month of one alliance, pairing, organisation or host is a range of its index, already in the order of the page.
-- The end comes last in them, so that whatever began before a range and ended before it is passed over without reading its row.
CREATE INDEX ix_activity_alliance ON activity (alliance_id, starts_at, id, ends_at) WHERE alliance_id IS NOT NULL;
CREATE INDEX ix_activity_pairing ON activity (pairing_id, starts_at, id, ends_at) WHERE pairing_id IS NOT NULL;
CREATE INDEX ix_activity_organization ON activity (organization_id, starts_at, id, ends_at) WHERE organization_id IS NOT NULL;
CREATE INDEX ix_activity_host ON activity (host_organization_id, starts_at, id, ends_at);
CREATE INDEX ix_activity_starts_at ON activity (starts_at, id, ends_at);
CREATE INDEX ix_activity_place ON activity (lower(place), starts_at, ends_at) WHERE place IS NOT NULL;

CREATE TABLE activity_participant (
    id              uuid    NOT NULL,
    activity_id     uuid    NOT NULL,
    position        integer NOT NULL,
    organization_id uuid,
    person_id       uuid,
    head_count      integer,
    CONSTRAINT pk_activity_participant PRIMARY KEY (id),
    CONSTRAINT fk_activity_participant_activity FOREIGN KEY (activity_id) REFERENCES activity (id),
    CONSTRAINT fk_activity_participant_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT fk_activity_participant_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT ck_activity_participant_one CHECK (num_nonnulls(organization_id, person_id) = 1),
    CONSTRAINT ck_activity_participant_head_count CHECK (head_count BETWEEN 1 AND 100000)
);
CREATE UNIQUE INDEX uq_activity_participant_once ON activity_participant (activity_id, coalesce(organization_id, person_id));
CREATE INDEX ix_activity_participant_organization ON activity_participant (organization_id, activity_id) WHERE organization_id IS NOT NULL;
CREATE INDEX ix_activity_participant_person ON activity_participant (person_id, activity_id) WHERE person_id IS NOT NULL;
