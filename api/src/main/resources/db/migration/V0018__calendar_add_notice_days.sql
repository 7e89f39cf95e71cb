-- How many days ahead a plan wants an activity to be announced (plan 2: seven).
ALTER TABLE activity ADD COLUMN notice_days integer,
    ADD CONSTRAINT ck_activity_notice_days CHECK (notice_days BETWEEN 0 AND 90);
