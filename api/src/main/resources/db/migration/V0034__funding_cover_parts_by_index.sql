-- What a county has spent is read from the index alone, not from one page of the table for each of its parts.
ALTER TABLE funding_part DROP CONSTRAINT pk_funding_part,
    ADD CONSTRAINT pk_funding_part PRIMARY KEY (owner_id, fiscal_year, dimension, key) INCLUDE (spent, committed);
