-- As many digits as the contract says of a sum: it takes a million of the largest amounts to fill one.
ALTER TABLE funding_summary
    ALTER COLUMN allocated TYPE numeric(21,2),
    ALTER COLUMN pending   TYPE numeric(21,2);
