-- Twenty counties with 10 alliances of 10 schools each, and 100 activities a day in each county over 500 days around today:
-- a month of one county has 3,000, all together are a million. Each of 100 teachers of a county takes part in 500 of them.
-- Ids follow from numbers as in ids.mjs. $name$ is replaced by fill.mjs.
CREATE FUNCTION pg_temp.bench_id(room integer, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $body$ SELECT ('0199b000-' || lpad(room::text, 4, '0') || '-7000-8000-' || lpad(n::text, 12, '0'))::uuid $body$;
CREATE FUNCTION pg_temp.school(county integer, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $body$ SELECT pg_temp.bench_id(1, 1000 * county + 1 + n % 100) $body$;

INSERT INTO region (code, name, parent_code) VALUES ('990000', '测量省', NULL);
INSERT INTO region (code, name, parent_code) SELECT 990000 + c, '测量' || c || '县', '990000' FROM generate_series(1, $counties$) c;
INSERT INTO organization (id, version, name, kind, region_code, parent_id, path, created_at, updated_at)
SELECT pg_temp.bench_id(1, 1000 * c), 0, '测量' || c || '县教育局', 'EDUCATION_BUREAU', 990000 + c, '01900000-0000-7000-8000-000000000001', '', now(), now()
FROM generate_series(1, $counties$) c;
INSERT INTO organization (id, version, name, short_name, kind, region_code, parent_id, path, created_at, updated_at)
SELECT pg_temp.bench_id(1, 1000 * c + n), 0, '测量' || c || '县第' || n || '学校', n || '校', 'SCHOOL', 990000 + c, pg_temp.bench_id(1, 1000 * c), '', now(), now()
FROM generate_series(1, $counties$) c, generate_series(1, 100) n;

-- Teachers never sign in here: programs know them by the addresses of their calendars, which end with the account.
INSERT INTO person (id, version, name, account_subject, account_username, account_bound_at, created_at, updated_at)
VALUES (pg_temp.bench_id(2, 1), 0, '县主管', '$county-officer$', 'county-officer', now(), now(), now());
INSERT INTO person (id, version, name, account_subject, account_username, account_bound_at, created_at, updated_at)
SELECT pg_temp.bench_id(2, 1000 * c + t), 0, '教师' || t, 'measured-' || (1000 * c + t), 'measured-' || (1000 * c + t), now(), now(), now() FROM generate_series(1, $counties$) c, generate_series(1, $teachers$) t;
INSERT INTO role_grant (id, version, person_id, organization_id, role, from_on, created_at, updated_at)
VALUES (pg_temp.bench_id(4, 1), 0, pg_temp.bench_id(2, 1), pg_temp.bench_id(1, 1000), 'OFFICER', '2025-09-01', now(), now());
INSERT INTO role_grant (id, version, person_id, organization_id, role, from_on, created_at, updated_at)
SELECT pg_temp.bench_id(4, 1000 * c + t), 0, pg_temp.bench_id(2, 1000 * c + t), pg_temp.school(c, t - 1), 'STAFF', '2025-09-01', now(), now()
FROM generate_series(1, $counties$) c, generate_series(1, $teachers$) t;
INSERT INTO calendar_feed (id, version, person_id, secret_hash, renewed_at, created_at, updated_at)
SELECT pg_temp.bench_id(11, 1000 * c + t), 0, pg_temp.bench_id(2, 1000 * c + t),
       encode(sha256(convert_to('measured-feed-' || lpad((1000 * c + t)::text, 18, '0'), 'UTF8')), 'hex'), now(), now(), now()
FROM generate_series(1, $counties$) c, generate_series(1, $teachers$) t;

INSERT INTO alliance (id, version, name, type, state, owner_id, starts_on, ends_on, subjects, goal, filing_number, filed_on, created_at, updated_at)
SELECT pg_temp.bench_id(3, 100 * c + a), 0, '测量' || c || '县第' || a || '共同体', 'CO_BUILT', 'ACTIVE', pg_temp.bench_id(1, 1000 * c), '2025-01-01', '2029-08-31',
       '{语文,数学}', '每学年同步课堂一百节', '测教〔2025〕' || 100 * c + a || '号', '2025-01-01', now(), now()
FROM generate_series(1, $counties$) c, generate_series(1, 10) a;
INSERT INTO alliance_member (id, alliance_id, organization_id, role, from_on)
SELECT pg_temp.bench_id(5, 1000 * c + 10 * a + m), pg_temp.bench_id(3, 100 * c + a), pg_temp.school(c, 10 * (a - 1) + m), CASE m WHEN 0 THEN 'CORE' ELSE 'MEMBER' END, '2025-01-01'
FROM generate_series(1, $counties$) c, generate_series(1, 10) a, generate_series(0, 9) m;

-- Number n of a county: the n / 100th day, alliance n % 10, eight hours of the day, in one of its schools; teacher n % 100 takes part.
INSERT INTO activity (id, version, alliance_id, host_organization_id, title, kind, state, starts_at, ends_at, place, announced_at,
                      attendance, summary, recorded_at, recorded_by_id, created_at, updated_at)
SELECT pg_temp.bench_id(7, 100000 * c + n), 0, pg_temp.bench_id(3, 100 * c + n % 10 + 1), pg_temp.school(c, 10 * (n % 10) + n / 100 % 10), '同步课堂第' || n || '次',
       (ARRAY ['SYNC_CLASS', 'JOINT_RESEARCH', 'LECTURE', 'OPEN_LESSON'])[n / 10 % 4 + 1],
       CASE WHEN is_over THEN 'HELD' WHEN n % 3 = 0 THEN 'ANNOUNCED' ELSE 'PLANNED' END, starts_at, starts_at + interval '2 hours',
       '第' || n % 1000 || '报告厅', CASE WHEN n % 3 = 0 THEN timestamptz '2025-01-01' END,
       CASE WHEN is_over THEN 40 END, CASE WHEN is_over THEN '按计划举行' END, CASE WHEN is_over THEN starts_at + interval '3 hours' END,
       CASE WHEN is_over THEN pg_temp.bench_id(2, 1) END, now(), now()
FROM (SELECT c, n, starts_at, starts_at + interval '2 hours' < now() AS is_over
      FROM (SELECT c, n, date_trunc('day', now(), 'Asia/Shanghai') + (n / 100 - 350) * interval '1 day' + (8 + n % 8) * interval '1 hour' AS starts_at
            FROM generate_series(1, $counties$) c, generate_series(0, $each$ - 1) n) placed) dated;
INSERT INTO activity_participant (id, activity_id, position, organization_id, head_count)
SELECT pg_temp.bench_id(8, 200000 * c + 2 * n), pg_temp.bench_id(7, 100000 * c + n), 0, pg_temp.school(c, 10 * (n % 10) + (n / 100 + 1) % 10), 12
FROM generate_series(1, $counties$) c, generate_series(0, $each$ - 1) n;
INSERT INTO activity_participant (id, activity_id, position, person_id)
SELECT pg_temp.bench_id(8, 200000 * c + 2 * n + 1), pg_temp.bench_id(7, 100000 * c + n), 1, pg_temp.bench_id(2, 1000 * c + n % $teachers$ + 1)
FROM generate_series(1, $counties$) c, generate_series(0, $each$ - 1) n;
