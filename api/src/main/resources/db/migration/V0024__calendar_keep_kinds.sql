-- Kinds are kept by people: each has an id for its trail and a version, may be withdrawn, and says whether guidance follows such a visit.
ALTER TABLE activity_kind ADD COLUMN id uuid NOT NULL DEFAULT uuidv7(),
    ADD COLUMN version integer NOT NULL DEFAULT 0,
    ADD COLUMN is_offered boolean NOT NULL DEFAULT true,
    ADD COLUMN asks_guidance boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT uq_activity_kind_id UNIQUE (id),
    ADD CONSTRAINT uq_activity_kind_name UNIQUE (name),
    ADD CONSTRAINT ck_activity_kind_name_present CHECK (length(btrim(name)) > 0);
ALTER TABLE activity_kind ALTER COLUMN id DROP DEFAULT, ALTER COLUMN version DROP DEFAULT,
    ALTER COLUMN is_offered DROP DEFAULT, ALTER COLUMN asks_guidance DROP DEFAULT;

UPDATE activity_kind SET asks_guidance = true WHERE code = 'INSPECTION';
UPDATE activity_kind SET position = 1000 WHERE code = 'OTHER';

-- What the fifteen plans do beside those that were there from the beginning.
INSERT INTO activity_kind (code, name, kind_group, position, id, version, is_offered, asks_guidance)
SELECT code, name, kind_group, position, uuidv7(), 0, true, code = 'TOPIC_GUIDANCE' FROM (VALUES
    ('ONLINE_STUDY',       '网络研修',   'STREAM',    15),
    ('TOPIC_RESEARCH',     '课题研究',   'RESEARCH',  22),
    ('TOPIC_GUIDANCE',     '课题指导',   'INSPECT',   23),
    ('LESSON_PREPARATION', '集体备课',   'RESEARCH',  24),
    ('LESSON_OBSERVATION', '听课评课',   'RESEARCH',  26),
    ('ORGANIZATION_LIFE',  '组织生活会', 'MEET',      65),
    ('PREACHING',          '宣讲',       'LESSON',    75),
    ('VOLUNTEERING',       '志愿服务',   'VISIT',    105),
    ('CONTEST',            '竞赛评比',   'CULTURE',  125),
    ('CAMP',               '研学营',     'CULTURE',  127),
    ('APPRAISAL',          '考核评价',   'INSPECT',  135)
) AS kinds (code, name, kind_group, position);
