-- A deleted activity stays as a row, so that its deletion can be taken back; no query finds it.
ALTER TABLE activity ADD COLUMN deleted_at timestamptz;
ALTER TABLE activity ADD CONSTRAINT ck_activity_deleted_before_announced
    CHECK (deleted_at IS NULL OR (state = 'PLANNED' AND announced_at IS NULL));
