-- What the active computers of a key are found by lies in one place, so that one more activation changes as few pages as
-- can be: its number and its most telling parts used to stand in two trees.

CREATE TABLE activation_index (
    serial INTEGER NOT NULL,
    -- A computer's number n as -1 - n, or the first 63 bits of the hash of a part.
    found_by INTEGER NOT NULL,
    -- The name of the activation that has this part. Empty for a number: one active computer of a key has it, whoever asks
    -- how often at the same time.
    sharing BLOB NOT NULL,
    -- The name of the activation that has this number.
    activation BLOB,
    PRIMARY KEY (serial, found_by, sharing),
    CHECK (
        CASE WHEN found_by < 0
            THEN length(sharing) = 0 AND length(activation) = 16
            ELSE length(sharing) = 16 AND activation IS NULL
        END
    )
) STRICT, WITHOUT ROWID;

INSERT INTO activation_index (serial, found_by, sharing, activation)
    SELECT serial, -1 - computer, x'', id FROM activations WHERE released_at IS NULL
    UNION ALL
    SELECT serial, part, id, NULL FROM activation_parts
    ORDER BY 1, 2, 3;

DROP INDEX one_activation_per_computer;
DROP TABLE activation_parts;
