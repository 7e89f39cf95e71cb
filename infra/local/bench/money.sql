-- Twenty counties, each with 50 alliances, 20 funds of two years, 5,000 allocations and 50,000 expenses of them, one in ten still
-- waiting for its second person; and 100 activities with a budget in each alliance. In all 100,000 allocations and 1,000,000 expenses.
-- Ids follow from numbers as in ids.mjs. $name$ is replaced by fill.mjs.
CREATE FUNCTION pg_temp.bench_id(room integer, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $body$ SELECT ('0199b000-' || lpad(room::text, 4, '0') || '-7000-8000-' || lpad(n::text, 12, '0'))::uuid $body$;

INSERT INTO region (code, name, parent_code) VALUES ('990000', '测量省', NULL);
INSERT INTO region (code, name, parent_code) SELECT 990000 + c, '测量' || c || '县', '990000' FROM generate_series(1, $counties$) c;
INSERT INTO organization (id, version, name, kind, region_code, parent_id, path, created_at, updated_at)
SELECT pg_temp.bench_id(1, 1000 * c), 0, '测量' || c || '县教育局', 'EDUCATION_BUREAU', 990000 + c, '01900000-0000-7000-8000-000000000001', '', now(), now()
FROM generate_series(1, $counties$) c;
INSERT INTO organization (id, version, name, short_name, kind, region_code, parent_id, path, created_at, updated_at)
SELECT pg_temp.bench_id(1, 1000 * c + n), 0, '测量' || c || '县第' || n || '学校', n || '校', 'SCHOOL', 990000 + c, pg_temp.bench_id(1, 1000 * c), '', now(), now()
FROM generate_series(1, $counties$) c, generate_series(1, 100) n;

INSERT INTO person (id, version, name, account_subject, account_username, account_bound_at, created_at, updated_at)
VALUES (pg_temp.bench_id(2, 1), 0, '县主管', '$county-officer$', 'county-officer', now(), now(), now()),
       (pg_temp.bench_id(2, 2), 0, '县财务', '$finance$', 'finance', now(), now(), now());
INSERT INTO role_grant (id, version, person_id, organization_id, role, from_on, created_at, updated_at)
VALUES (pg_temp.bench_id(4, 1), 0, pg_temp.bench_id(2, 1), pg_temp.bench_id(1, 1000), 'OFFICER', '2025-09-01', now(), now()),
       (pg_temp.bench_id(4, 2), 0, pg_temp.bench_id(2, 2), pg_temp.bench_id(1, 1000), 'FINANCE', '2025-09-01', now(), now());

INSERT INTO alliance (id, version, name, type, state, owner_id, starts_on, filing_number, filed_on, created_at, updated_at)
SELECT pg_temp.bench_id(3, 100 * c + a), 0, '测量' || c || '县第' || a || '共同体', 'CO_BUILT', 'ACTIVE', pg_temp.bench_id(1, 1000 * c), '2025-01-01',
       '测教〔2025〕' || 100 * c + a || '号', '2025-01-01', now(), now()
FROM generate_series(1, $counties$) c, generate_series(1, $alliances$) a;
INSERT INTO alliance_member (id, alliance_id, organization_id, role, from_on)
SELECT pg_temp.bench_id(5, 1000 * c + 2 * a + m), pg_temp.bench_id(3, 100 * c + a), pg_temp.bench_id(1, 1000 * c + 2 * a - m), CASE m WHEN 0 THEN 'CORE' ELSE 'MEMBER' END, '2025-01-01'
FROM generate_series(1, $counties$) c, generate_series(1, $alliances$) a, generate_series(0, 1) m;
INSERT INTO activity (id, version, alliance_id, host_organization_id, title, kind, state, starts_at, ends_at, budget, created_at, updated_at)
SELECT pg_temp.bench_id(7, 100000 * c + 100 * a + n), 0, pg_temp.bench_id(3, 100 * c + a), pg_temp.bench_id(1, 1000 * c + 2 * a), '联合教研第' || n || '次', 'JOINT_RESEARCH', 'PLANNED',
       date_trunc('year', now()) + n * interval '3 days' + interval '9 hours', date_trunc('year', now()) + n * interval '3 days' + interval '11 hours', 200, now(), now()
FROM generate_series(1, $counties$) c, generate_series(1, $alliances$) a, generate_series(0, 99) n;

INSERT INTO fund (id, version, name, source_kind, owner_id, fiscal_year, spends_from, state, total, created_at, updated_at)
SELECT pg_temp.bench_id(9, 100 * c + f), 0, '专项资金' || f, 'BUDGET', pg_temp.bench_id(1, 1000 * c), extract(year FROM now())::integer - 1 + f % 2, 'DISBURSED', 'OPEN', 100000000, now(), now()
FROM generate_series(1, $counties$) c, generate_series(1, 20) f;
-- Number n of a county: of fund n % 20, for alliance n / 20 % 50.
INSERT INTO allocation (id, version, fund_id, alliance_id, amount, payer_id, state, author_id, submitted_at, approved_by_id, approved_at, spends_from,
                        disbursed, spent, committed, created_at, updated_at)
SELECT pg_temp.bench_id(10, 10000 * c + n), 0, pg_temp.bench_id(9, 100 * c + n % 20 + 1), pg_temp.bench_id(3, 100 * c + n / 20 % $alliances$ + 1), 1000, pg_temp.bench_id(1, 1000 * c),
       'APPROVED', pg_temp.bench_id(2, 2), now(), pg_temp.bench_id(2, 1), now(), 'DISBURSED', 800, 450, 50, now(), now()
FROM generate_series(1, $counties$) c, generate_series(0, $allocations$ - 1) n;
INSERT INTO allocation_purpose (allocation_id, code, position, spent, committed)
SELECT a.id, p.code, p.position, p.spent, p.committed FROM allocation a, (VALUES ('TEACHING', 0, 250.00, 0.00), ('MATERIALS', 1, 200.00, 50.00)) p (code, position, spent, committed);

INSERT INTO expense (id, version, allocation_id, purpose_code, economic_code, amount, payee, spent_on, payer_id, state, author_id, decided_by_id, decided_at, created_at, updated_at)
SELECT pg_temp.bench_id(12, 1000000 * c + 100 * n + k), 0, pg_temp.bench_id(10, 10000 * c + n), CASE k % 2 WHEN 0 THEN 'TEACHING' ELSE 'MATERIALS' END,
       (ARRAY ['302-01', '302-16', '302-18'])[n % 3 + 1], 50, '青石镇印刷厂', make_date(extract(year FROM now())::integer - 1 + (n % 20 + 1) % 2, 1 + (n + k) % 10, 10), pg_temp.bench_id(1, 1000 * c),
       CASE k WHEN 9 THEN 'SUBMITTED' ELSE 'CONFIRMED' END, pg_temp.bench_id(2, 2), CASE WHEN k < 9 THEN pg_temp.bench_id(2, 1) END, CASE WHEN k < 9 THEN now() END, now(), now()
FROM generate_series(1, $counties$) c, generate_series(0, $allocations$ - 1) n, generate_series(0, 9) k;
INSERT INTO ledger_entry (id, kind, fund_id, fiscal_year, allocation_id, alliance_id, booked_on, amount, purpose_code, economic_code, payer_id, payee, source_id,
                          fund_left, allocation_left, recorded_at)
SELECT pg_temp.bench_id(13, substring(e.id::text FROM 25)::bigint), 'EXPENSE', f.id, f.fiscal_year, a.id, a.alliance_id, e.spent_on, e.amount, e.purpose_code, e.economic_code, e.payer_id,
       e.payee, e.id, f.total, a.amount, now()
FROM expense e JOIN allocation a ON a.id = e.allocation_id JOIN fund f ON f.id = a.fund_id WHERE e.state = 'CONFIRMED';

UPDATE fund SET allocated = given.amount, disbursed = given.disbursed, spent = given.spent, committed = given.committed
FROM (SELECT fund_id, sum(amount) AS amount, sum(disbursed) AS disbursed, sum(spent) AS spent, sum(committed) AS committed FROM allocation GROUP BY fund_id) given
WHERE fund.id = given.fund_id;
INSERT INTO funding_summary (subject, beneficiary_id, fiscal_year, allocated, pending, count, disbursed, disbursing, spent, committed)
SELECT 'ALLIANCE', alliance_id, fiscal_year, sum(a.amount), 0, count(*), sum(a.disbursed), 0, sum(a.spent), sum(a.committed)
FROM allocation a JOIN fund f ON f.id = a.fund_id GROUP BY alliance_id, fiscal_year;
INSERT INTO funding_part (owner_id, fiscal_year, dimension, key, spent, committed)
SELECT owner.id, f.fiscal_year, part.dimension, part.key, coalesce(sum(e.amount) FILTER (WHERE e.state = 'CONFIRMED'), 0), coalesce(sum(e.amount) FILTER (WHERE e.state <> 'CONFIRMED'), 0)
FROM expense e JOIN allocation a ON a.id = e.allocation_id JOIN fund f ON f.id = a.fund_id
CROSS JOIN LATERAL (VALUES (f.id), (a.alliance_id)) owner (id)
CROSS JOIN LATERAL (VALUES ('PURPOSE', e.purpose_code), ('PAYER', e.payer_id::text), ('MONTH', to_char(e.spent_on, 'YYYY-MM')), ('ECONOMIC_CLASS', e.economic_code)) part (dimension, key)
GROUP BY 1, 2, 3, 4;
