-- The terms of keys that have any, as JSON.
CREATE TABLE key_terms (
    serial INTEGER PRIMARY KEY REFERENCES keys (serial),
    terms TEXT NOT NULL,
    checksum INTEGER NOT NULL GENERATED ALWAYS AS (row_checksum(serial, terms)) STORED
) STRICT;

-- When a trial of a product began on a computer. It stays when the activation is given back, so that it begins once.
CREATE TABLE trials (
    product INTEGER NOT NULL CHECK (product BETWEEN 0 AND 4095),
    -- The first 63 bits of the hash of a telling part; of a computer that tells too little its fingerprint f as -1 - f.
    found_by INTEGER NOT NULL,
    -- The key of a computer that tells too little; -1 for any key.
    of_key INTEGER NOT NULL,
    parts BLOB NOT NULL,
    started_at INTEGER NOT NULL,
    checksum INTEGER NOT NULL GENERATED ALWAYS AS (
        row_checksum(product, found_by, of_key, parts, started_at)
    ) STORED,
    PRIMARY KEY (product, found_by, of_key, parts)
) STRICT, WITHOUT ROWID;
