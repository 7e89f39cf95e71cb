-- A county of 500 alliances with 10 schools each, a school year of their activities, and their money.
-- Ids follow from numbers as in ids.mjs. $name$ is replaced by fill.mjs.
CREATE FUNCTION pg_temp.bench_id(room integer, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $body$ SELECT ('0199b000-' || lpad(room::text, 4, '0') || '-7000-8000-' || lpad(n::text, 12, '0'))::uuid $body$;
CREATE FUNCTION pg_temp.school(alliance integer, member integer) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $body$ SELECT pg_temp.bench_id(1, CASE WHEN member = 1 AND alliance <= $coordinated$ THEN 1 ELSE (alliance - 1) * $members$ + member END) $body$;

INSERT INTO organization (id, version, name, kind, parent_id, path, created_at, updated_at)
VALUES (pg_temp.bench_id(1, 0), 0, '测量县教育局', 'EDUCATION_BUREAU', '01900000-0000-7000-8000-000000000001', '', now(), now());
INSERT INTO organization (id, version, name, short_name, kind, parent_id, path, created_at, updated_at)
SELECT pg_temp.bench_id(1, n), 0, '测量县第' || n || '学校', n || '校', 'SCHOOL', pg_temp.bench_id(1, 0), '', now(), now()
FROM generate_series(1, $alliances$ * $members$) n;

INSERT INTO person (id, version, name, account_subject, account_username, account_bound_at, created_at, updated_at)
VALUES (pg_temp.bench_id(2, 1), 0, '县主管', '$county-officer$', 'county-officer', now(), now(), now()),
       (pg_temp.bench_id(2, 2), 0, '核心校联络员', '$core-school$', 'core-school', now(), now(), now()),
       (pg_temp.bench_id(2, 3), 0, '县财务', '$finance$', 'finance', now(), now(), now());
INSERT INTO role_grant (id, version, person_id, organization_id, role, from_on, created_at, updated_at)
SELECT pg_temp.bench_id(4, person), 0, pg_temp.bench_id(2, person), pg_temp.bench_id(1, organization), role, '2026-09-01', now(), now()
FROM (VALUES (1, 0, 'OFFICER'), (2, 1, 'COORDINATOR'), (3, 0, 'FINANCE')) granted (person, organization, role);

INSERT INTO alliance (id, version, name, type, state, owner_id, starts_on, ends_on, subjects, goal, filing_number, filed_on, created_at, updated_at)
SELECT pg_temp.bench_id(3, a), 0, '测量县第' || a || '共同体', 'CO_BUILT', 'ACTIVE', pg_temp.bench_id(1, 0), '2026-09-01', '2029-08-31',
       '{语文,数学}', '每学年同步课堂一百节', '测教〔2026〕' || a || '号', '2026-09-01', now(), now()
FROM generate_series(1, $alliances$) a;
INSERT INTO alliance_member (id, alliance_id, organization_id, role, from_on)
SELECT pg_temp.bench_id(5, a * 100 + m), pg_temp.bench_id(3, a), pg_temp.school(a, m), CASE m WHEN 1 THEN 'CORE' ELSE 'MEMBER' END, '2026-09-01'
FROM generate_series(1, $alliances$) a, generate_series(1, $members$) m;
INSERT INTO alliance_post (id, alliance_id, post, position, name, organization_id, title, from_on)
SELECT pg_temp.bench_id(6, a * 100 + p), pg_temp.bench_id(3, a), (ARRAY ['LEADER', 'DEPUTY_LEADER', 'LIAISON'])[p], p, '负责人' || p,
       pg_temp.school(a, p), '校长', '2026-09-01'
FROM generate_series(1, $alliances$) a, generate_series(1, 3) p;

-- 200 for each alliance over nine months: some 22 in each, so that a month fills a page of 20. What is over is recorded.
INSERT INTO activity (id, version, alliance_id, host_organization_id, title, kind, state, starts_at, ends_at, place, announced_at,
                      attendance, summary, recorded_at, recorded_by_id, created_at, updated_at)
SELECT pg_temp.bench_id(7, n), 0, pg_temp.bench_id(3, a), host, '同步课堂第' || k || '次', 'SYNC_CLASS',
       CASE WHEN is_over THEN 'HELD' WHEN k % 3 = 0 THEN 'ANNOUNCED' ELSE 'PLANNED' END, starts_at, starts_at + interval '2 hours',
       '第' || n % 1000 || '报告厅', CASE WHEN k % 3 = 0 THEN timestamptz '2026-09-01' END,
       CASE WHEN is_over THEN 40 END, CASE WHEN is_over THEN '按计划举行' END, CASE WHEN is_over THEN starts_at + interval '3 hours' END,
       CASE WHEN is_over THEN pg_temp.bench_id(2, 2) END, now(), now()
FROM (SELECT n, k, a, pg_temp.school(a, k % $members$ + 1) AS host, starts_at, starts_at + interval '2 hours' < now() AS is_over
      FROM (SELECT n, n / $alliances$ AS k, n % $alliances$ + 1 AS a,
                   timestamptz '2026-09-01 08:00+08' + n / $alliances$ * 273 / 200 * interval '1 day' + n % 8 * interval '1 hour' AS starts_at
            FROM generate_series(0, $activities$ - 1) n) placed) dated;
INSERT INTO activity_participant (id, activity_id, position, organization_id, head_count)
SELECT pg_temp.bench_id(8, n * 10 + p), pg_temp.bench_id(7, n), p, pg_temp.school(n % $alliances$ + 1, (n / $alliances$ + p) % $members$ + 1), 12
FROM generate_series(0, $activities$ - 1) n, generate_series(1, 2) p;

-- The sums of funds and beneficiaries are what the API keeps in the transaction of each allocation.
INSERT INTO fund (id, version, name, source_kind, owner_id, fiscal_year, state, total, created_at, updated_at)
SELECT pg_temp.bench_id(9, f), 0, '专项资金' || f, 'BUDGET', pg_temp.bench_id(1, 0), 2026 + f % 2, 'OPEN', 100000000, now(), now()
FROM generate_series(1, $funds$) f;
INSERT INTO allocation (id, version, fund_id, alliance_id, amount, payer_id, state, author_id, submitted_at, approved_by_id, approved_at,
                        created_at, updated_at)
SELECT pg_temp.bench_id(10, n), 0, pg_temp.bench_id(9, n / $alliances$ % $funds$ + 1), pg_temp.bench_id(3, n % $alliances$ + 1), 100 + n % 900 + 0.25,
       pg_temp.bench_id(1, 0), state, pg_temp.bench_id(2, 3), CASE WHEN state <> 'DRAFT' THEN now() END,
       CASE WHEN state = 'APPROVED' THEN pg_temp.bench_id(2, 1) END, CASE WHEN state = 'APPROVED' THEN now() END, now(), now()
FROM (SELECT n, (ARRAY ['APPROVED', 'APPROVED', 'APPROVED', 'SUBMITTED', 'DRAFT'])[n % 5 + 1] AS state
      FROM generate_series(0, $allocations$ - 1) n) drafted;
INSERT INTO allocation_purpose (allocation_id, code, position) SELECT id, 'TEACHING', 0 FROM allocation;
UPDATE fund SET allocated = given.approved, reserved = given.pending
FROM (SELECT fund_id, coalesce(sum(amount) FILTER (WHERE state = 'APPROVED'), 0) AS approved,
             coalesce(sum(amount) FILTER (WHERE state <> 'APPROVED'), 0) AS pending FROM allocation GROUP BY fund_id) given
WHERE fund.id = given.fund_id;
INSERT INTO funding_summary (subject, beneficiary_id, fiscal_year, allocated, pending, count)
SELECT 'ALLIANCE', alliance_id, fiscal_year, coalesce(sum(amount) FILTER (WHERE a.state = 'APPROVED'), 0),
       coalesce(sum(amount) FILTER (WHERE a.state <> 'APPROVED'), 0), count(*)
FROM allocation a JOIN fund f ON f.id = a.fund_id GROUP BY alliance_id, fiscal_year;
