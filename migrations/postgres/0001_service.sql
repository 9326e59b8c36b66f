-- Times are milliseconds since 1970-01-01T00:00:00Z. No column can hold a product key or anything that makes one.
-- Only what every database that speaks PostgreSQL's protocol has is used: no functions, no triggers, no extensions.

CREATE TABLE organisations (
    id TEXT COLLATE "C" PRIMARY KEY,
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE INDEX organisations_by_age ON organisations (created_at, id);

CREATE TABLE keys (
    serial BIGINT PRIMARY KEY CHECK (serial BETWEEN 0 AND 68719476735),
    kind SMALLINT NOT NULL CHECK (kind BETWEEN 0 AND 2),
    product SMALLINT NOT NULL CHECK (product BETWEEN 0 AND 4095),
    organisation TEXT COLLATE "C" REFERENCES organisations (id),
    activation_limit BIGINT NOT NULL CHECK (activation_limit BETWEEN 0 AND 4294967295),
    -- The number of activations of this key that are not released. It changes only together with them.
    used BIGINT NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND 4294967295),
    issued_at BIGINT NOT NULL,
    expires_at BIGINT,
    note TEXT,
    blocked_at BIGINT,
    block_reason TEXT CHECK (block_reason IN ('reported_stolen', 'refunded', 'abused', 'issued_in_error')),
    CHECK ((blocked_at IS NULL) = (block_reason IS NULL))
);

CREATE INDEX keys_by_age ON keys (issued_at, serial);
CREATE INDEX keys_of_an_organisation ON keys (organisation, issued_at, serial);

CREATE TABLE activations (
    serial BIGINT NOT NULL REFERENCES keys (serial),
    -- The 16 bytes of the name; the first 6 are the time, so that new names come last.
    id BYTEA NOT NULL CHECK (length(id) = 16),
    -- The number by which this computer is known: the fingerprint in its installation ID.
    computer BIGINT NOT NULL,
    -- For each part one byte for its kind and the 16 bytes of its hash; empty where the computer told none (a call to
    -- the help desk).
    parts BYTEA NOT NULL,
    -- The first 63 bits of the hashes of its most telling parts, by one of which it is found again when others change.
    first_part BIGINT,
    second_part BIGINT,
    -- 0 internet, 1 telephone, 2 file, 3 KMS.
    method SMALLINT NOT NULL CHECK (method BETWEEN 0 AND 3),
    activated_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    -- When a provisional activation ends, or that of a weak computer; NULL for one that stays.
    ends_at BIGINT,
    released_at BIGINT,
    -- What the next request of a weak computer has to show, and by what its last is known: 16 bytes each.
    turn BYTEA CHECK (length(turn) = 32),
    PRIMARY KEY (serial, id)
);

-- A key is active once on a computer, whoever asks how often at the same time.
CREATE UNIQUE INDEX one_activation_per_computer ON activations (serial, computer) WHERE released_at IS NULL;
CREATE INDEX activations_by_first_part ON activations (serial, first_part, id)
    WHERE released_at IS NULL AND first_part IS NOT NULL;
CREATE INDEX activations_by_second_part ON activations (serial, second_part, id)
    WHERE released_at IS NULL AND second_part IS NOT NULL;

-- An installation ID that was given back is spent. Only what was released stands in here, so that one more activation
-- costs nothing.
CREATE INDEX spent ON activations (serial, computer) WHERE released_at IS NOT NULL;

-- Activations that end, whose seats are free then. Few do.
CREATE INDEX ending ON activations (serial, ends_at) WHERE ends_at IS NOT NULL AND released_at IS NULL;

CREATE TABLE staff (
    name TEXT COLLATE "C" PRIMARY KEY,
    role TEXT NOT NULL CHECK (role IN ('desk', 'supervisor', 'administrator', 'auditor')),
    created_at BIGINT NOT NULL,
    removed_at BIGINT
);

CREATE TABLE tokens (
    id TEXT COLLATE "C" PRIMARY KEY,
    staff TEXT COLLATE "C" NOT NULL REFERENCES staff (name),
    label TEXT NOT NULL,
    -- A keyed hash of the secret.
    hash TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT,
    revoked_at BIGINT
);

CREATE INDEX tokens_of_a_member ON tokens (staff, created_at, id);

-- Each entry holds the hash of the one before. The service only ever adds to this table.
CREATE TABLE audit (
    seq BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    -- JSON.
    details TEXT NOT NULL,
    previous BYTEA NOT NULL CHECK (length(previous) = 32),
    hash BYTEA NOT NULL CHECK (length(hash) = 32)
);

-- The last entry. Whoever changes something locks this row first, so that entries are chained one after the other.
CREATE TABLE audit_head (
    id SMALLINT PRIMARY KEY CHECK (id = 1),
    seq BIGINT NOT NULL,
    hash BYTEA NOT NULL CHECK (length(hash) = 32)
);

INSERT INTO audit_head (id, seq, hash)
VALUES (1, 0, '\x0000000000000000000000000000000000000000000000000000000000000000');

-- What requests that may come again came to.
CREATE TABLE idempotency (
    actor TEXT COLLATE "C" NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    -- SHA-256 of the request, by which another one is told from the same one.
    request BYTEA NOT NULL CHECK (length(request) = 32),
    -- JSON.
    answer TEXT NOT NULL,
    -- The last entry of the audit log when it was kept: the oldest go first, whatever the clock says.
    seq BIGINT NOT NULL,
    PRIMARY KEY (actor, key)
);

CREATE INDEX idempotency_by_place ON idempotency (seq);

-- The newest time at which anything was written, to the minute: a clock that jumped is noticed by it.
CREATE TABLE clock (
    id SMALLINT PRIMARY KEY CHECK (id = 1),
    newest BIGINT NOT NULL
);

-- Installation IDs that did not fit the key of their serial number, on the page without an account, for an hour: whoever
-- tries them out is stopped over all instances. The serial number need not be one of ours.
CREATE TABLE misfits (
    serial BIGINT NOT NULL,
    at BIGINT NOT NULL
);

CREATE INDEX misfits_of_a_serial ON misfits (serial, at);
CREATE INDEX misfits_by_age ON misfits (at);
