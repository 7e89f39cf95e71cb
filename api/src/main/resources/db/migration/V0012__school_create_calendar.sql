-- 校历: a school year and its semesters, as a region's authority sets them. A region without its own follows the region above it.
CREATE TABLE school_year (
    id          uuid        NOT NULL,
    version     integer     NOT NULL,
    region_code text        NOT NULL,
    first_year  integer     NOT NULL,
    starts_on   date        NOT NULL,
    ends_on     date        NOT NULL,
    source      text        NOT NULL,
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL,
    CONSTRAINT pk_school_year PRIMARY KEY (id),
    CONSTRAINT fk_school_year_region FOREIGN KEY (region_code) REFERENCES region (code),
    CONSTRAINT uq_school_year_once UNIQUE (region_code, first_year),
    CONSTRAINT ck_school_year_dates CHECK (extract(year FROM starts_on) = first_year AND extract(year FROM ends_on) = first_year + 1),
    CONSTRAINT ck_school_year_first_year CHECK (first_year BETWEEN 2000 AND 2099),
    CONSTRAINT ck_school_year_source_present CHECK (length(btrim(source)) > 0)
);

CREATE TABLE semester (
    id             uuid    NOT NULL,
    school_year_id uuid    NOT NULL,
    term           integer NOT NULL,
    starts_on      date    NOT NULL,
    ends_on        date    NOT NULL,
    first_monday   date    NOT NULL,
    weeks          integer NOT NULL,
    CONSTRAINT pk_semester PRIMARY KEY (id),
    CONSTRAINT fk_semester_school_year FOREIGN KEY (school_year_id) REFERENCES school_year (id),
    CONSTRAINT uq_semester_once UNIQUE (school_year_id, term),
    CONSTRAINT ck_semester_term CHECK (term IN (1, 2)),
    CONSTRAINT ck_semester_dates_order CHECK (ends_on > starts_on),
    CONSTRAINT ck_semester_first_monday CHECK (extract(isodow FROM first_monday) = 1 AND first_monday BETWEEN starts_on - 6 AND starts_on + 7),
    CONSTRAINT ck_semester_weeks CHECK (weeks BETWEEN 1 AND 30 AND first_monday + 7 * (weeks - 1) <= ends_on)
);

-- What a year's notice says of days off and of make-up workdays; without a region it holds for the whole country. A year
-- without a row is not announced yet (未公布), and nothing is guessed for it.
CREATE TABLE holiday_year (
    id          uuid        NOT NULL,
    version     integer     NOT NULL,
    region_code text,
    year        integer     NOT NULL,
    source      text        NOT NULL,
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL,
    CONSTRAINT pk_holiday_year PRIMARY KEY (id),
    CONSTRAINT fk_holiday_year_region FOREIGN KEY (region_code) REFERENCES region (code),
    CONSTRAINT uq_holiday_year_once UNIQUE NULLS NOT DISTINCT (region_code, year),
    CONSTRAINT ck_holiday_year_year CHECK (year BETWEEN 2000 AND 2100),
    CONSTRAINT ck_holiday_year_source_present CHECK (length(btrim(source)) > 0)
);

CREATE TABLE holiday (
    id              uuid NOT NULL,
    holiday_year_id uuid NOT NULL,
    day             date NOT NULL,
    kind            text NOT NULL,
    name            text NOT NULL,
    CONSTRAINT pk_holiday PRIMARY KEY (id),
    CONSTRAINT fk_holiday_year FOREIGN KEY (holiday_year_id) REFERENCES holiday_year (id),
    CONSTRAINT uq_holiday_once UNIQUE (holiday_year_id, day),
    CONSTRAINT ck_holiday_kind CHECK (kind IN ('OFF', 'WORK')),
    CONSTRAINT ck_holiday_name_present CHECK (length(btrim(name)) > 0)
);

INSERT INTO holiday_year (id, version, region_code, year, source, created_at, updated_at)
VALUES ('01900000-0000-7000-8000-000000002026', 0, NULL, 2026, '国办发明电〔2025〕7号', now(), now());
INSERT INTO holiday (id, holiday_year_id, day, kind, name)
SELECT gen_random_uuid(), '01900000-0000-7000-8000-000000002026', day::date, kind, name
FROM (VALUES ('元旦', 'OFF', '2026-01-01', '2026-01-03'), ('元旦', 'WORK', '2026-01-04', '2026-01-04'),
             ('春节', 'OFF', '2026-02-15', '2026-02-23'), ('春节', 'WORK', '2026-02-14', '2026-02-14'), ('春节', 'WORK', '2026-02-28', '2026-02-28'),
             ('清明节', 'OFF', '2026-04-04', '2026-04-06'),
             ('劳动节', 'OFF', '2026-05-01', '2026-05-05'), ('劳动节', 'WORK', '2026-05-09', '2026-05-09'),
             ('端午节', 'OFF', '2026-06-19', '2026-06-21'),
             ('中秋节', 'OFF', '2026-09-25', '2026-09-27'),
             ('国庆节', 'OFF', '2026-10-01', '2026-10-07'), ('国庆节', 'WORK', '2026-09-20', '2026-09-20'), ('国庆节', 'WORK', '2026-10-10', '2026-10-10'))
         AS told (name, kind, first, last), generate_series(first::date, last::date, interval '1 day') AS day;
