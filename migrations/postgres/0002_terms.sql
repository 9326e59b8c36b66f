-- The terms of a key that has any, as JSON.
ALTER TABLE keys ADD COLUMN terms TEXT;

-- When a trial of a product began on a computer. It stays when the activation is given back, so that it begins once.
CREATE TABLE trials (
    product SMALLINT NOT NULL CHECK (product BETWEEN 0 AND 4095),
    -- The first 63 bits of the hash of a telling part; of a computer that tells too little its fingerprint f as -1 - f.
    found_by BIGINT NOT NULL,
    -- The key of a computer that tells too little; -1 for any key.
    of_key BIGINT NOT NULL,
    parts BYTEA NOT NULL,
    started_at BIGINT NOT NULL,
    PRIMARY KEY (product, found_by, of_key, parts)
);
