-- What an activity is charged to, what is told, kept, achieved and advised; only what a plan asks for is there.
ALTER TABLE activity ADD COLUMN allocation_id uuid,
    ADD COLUMN evidence text,
    ADD COLUMN announcement text,
    ADD COLUMN result text,
    ADD COLUMN guidance_observed text,
    ADD COLUMN guidance_advice text,
    ADD COLUMN guidance_follow_up text,
    ADD COLUMN guidance_follow_up_on date,
    ADD COLUMN guidance_written_at timestamptz,
    ADD COLUMN guidance_author_id uuid,
    ADD CONSTRAINT fk_activity_allocation FOREIGN KEY (allocation_id) REFERENCES allocation (id),
    ADD CONSTRAINT fk_activity_guidance_author FOREIGN KEY (guidance_author_id) REFERENCES person (id),
    ADD CONSTRAINT ck_activity_result_with_record CHECK (result IS NULL OR state = 'HELD'),
    ADD CONSTRAINT ck_activity_announcement_announced CHECK (announcement IS NULL OR announced_at IS NOT NULL),
    ADD CONSTRAINT ck_activity_guidance_whole CHECK (num_nonnulls(guidance_observed, guidance_advice, guidance_written_at, guidance_author_id) IN (0, 4)
        AND (guidance_observed IS NOT NULL OR num_nonnulls(guidance_follow_up, guidance_follow_up_on) = 0));
CREATE INDEX ix_activity_allocation ON activity (allocation_id) WHERE allocation_id IS NOT NULL;

-- Who came, as the organiser wrote it down: organisations with a head count, people where somebody is named.
CREATE TABLE activity_attendee (
    id              uuid    NOT NULL,
    activity_id     uuid    NOT NULL,
    position        integer NOT NULL,
    organization_id uuid,
    person_id       uuid,
    head_count      integer,
    CONSTRAINT pk_activity_attendee PRIMARY KEY (id),
    CONSTRAINT fk_activity_attendee_activity FOREIGN KEY (activity_id) REFERENCES activity (id) ON DELETE CASCADE,
    CONSTRAINT fk_activity_attendee_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT fk_activity_attendee_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT ck_activity_attendee_one CHECK (num_nonnulls(organization_id, person_id) = 1),
    CONSTRAINT ck_activity_attendee_counted CHECK ((organization_id IS NULL) = (head_count IS NULL) AND head_count BETWEEN 1 AND 100000),
    CONSTRAINT uq_activity_attendee_once UNIQUE NULLS NOT DISTINCT (activity_id, organization_id, person_id)
);
