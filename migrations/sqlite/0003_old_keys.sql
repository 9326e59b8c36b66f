-- The keys of a licensing system that the vendor used before, each with the key that replaces it. The hash is keyed with a
-- secret of the service: neither the old key nor what a program sends in place of it can be told from it.
CREATE TABLE old_keys (
    hash BLOB PRIMARY KEY CHECK (length(hash) = 32),
    serial INTEGER NOT NULL REFERENCES keys (serial),
    checksum INTEGER NOT NULL GENERATED ALWAYS AS (row_checksum(hash, serial)) STORED
) STRICT, WITHOUT ROWID;
