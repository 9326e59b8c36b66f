-- Times are milliseconds since 1970-01-01T00:00:00Z. No column can hold a product key or anything that makes one.

CREATE TABLE keys (
    serial INTEGER PRIMARY KEY CHECK (serial BETWEEN 0 AND 68719476735),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    product INTEGER NOT NULL CHECK (product BETWEEN 0 AND 4095),
    activation_limit INTEGER NOT NULL CHECK (activation_limit >= 0),
    -- The number of activations of this key that are not released. It changes only together with them.
    used INTEGER NOT NULL DEFAULT 0 CHECK (used >= 0),
    issued_at INTEGER NOT NULL,
    blocked_at INTEGER
) STRICT;

CREATE TABLE activations (
    id TEXT PRIMARY KEY,
    serial INTEGER NOT NULL REFERENCES keys (serial),
    -- The number by which this computer is known: the fingerprint in its installation ID.
    computer INTEGER NOT NULL,
    -- Kind of part -> hash, as JSON; {} where the computer told none (a call to the help desk).
    parts TEXT NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('internet', 'telephone', 'file', 'kms')),
    activated_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    -- When a provisional activation ends; NULL for one that stays.
    ends_at INTEGER,
    released_at INTEGER
) STRICT, WITHOUT ROWID;

-- A key is active once on a computer, whoever asks how often at the same time.
CREATE UNIQUE INDEX one_activation_per_computer ON activations (serial, computer) WHERE released_at IS NULL;
CREATE INDEX activations_of_a_key ON activations (serial, activated_at);

CREATE TABLE desk_tokens (
    name TEXT PRIMARY KEY,
    -- SHA-256 of the token.
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    created_at INTEGER NOT NULL,
    revoked_at INTEGER
) STRICT, WITHOUT ROWID;
