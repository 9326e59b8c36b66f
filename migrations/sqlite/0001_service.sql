-- Times are milliseconds since 1970-01-01T00:00:00Z. No column can hold a product key or anything that makes one.
--
-- The checksum in each row shows a page whose values were altered (`check`). The function is this program's: other programs
-- can read these tables, and write nothing to them. The audit log has its chain instead, and the index of activations
-- follows from the activations.

CREATE TABLE organisations (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    checksum INTEGER NOT NULL GENERATED ALWAYS AS (row_checksum(id, name, created_at)) STORED
) STRICT, WITHOUT ROWID;

CREATE INDEX organisations_by_age ON organisations (created_at, id);

CREATE TABLE keys (
    serial INTEGER PRIMARY KEY CHECK (serial BETWEEN 0 AND 68719476735),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    product INTEGER NOT NULL CHECK (product BETWEEN 0 AND 4095),
    activation_limit INTEGER NOT NULL CHECK (activation_limit >= 0),
    -- The number of activations of this key that are not released. It changes only together with them.
    used INTEGER NOT NULL DEFAULT 0 CHECK (used >= 0),
    issued_at INTEGER NOT NULL,
    blocked_at INTEGER,
    organisation TEXT REFERENCES organisations (id),
    expires_at INTEGER,
    note TEXT,
    block_reason TEXT CHECK (block_reason IN ('reported_stolen', 'refunded', 'abused', 'issued_in_error')),
    checksum INTEGER NOT NULL GENERATED ALWAYS AS (
        row_checksum(
            serial, kind, product, activation_limit, used, issued_at, blocked_at, organisation, expires_at, note, block_reason
        )
    ) STORED
) STRICT;

CREATE INDEX keys_by_age ON keys (issued_at, serial);
CREATE INDEX keys_of_an_organisation ON keys (organisation, issued_at, serial) WHERE organisation IS NOT NULL;

-- The rows of a key lie together, the earliest first, so that one activation touches few pages however many there are.
CREATE TABLE activations (
    serial INTEGER NOT NULL REFERENCES keys (serial),
    -- The 16 bytes of the name; the first 6 are the time, so that new names come last.
    id BLOB NOT NULL CHECK (length(id) = 16),
    -- The number by which this computer is known: the fingerprint in its installation ID.
    computer INTEGER NOT NULL,
    -- For each part one byte for its kind and the 16 bytes of its hash; empty where the computer told none (a call to
    -- the help desk).
    parts BLOB NOT NULL,
    -- 0 internet, 1 telephone, 2 file, 3 KMS.
    method INTEGER NOT NULL,
    activated_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    -- When a provisional activation ends, or that of a weak computer; NULL for one that stays.
    ends_at INTEGER,
    released_at INTEGER,
    -- What the next request of a weak computer has to show, and by what its last is known: 16 bytes each.
    turn BLOB CHECK (length(turn) = 32),
    checksum INTEGER NOT NULL GENERATED ALWAYS AS (
        row_checksum(serial, id, computer, parts, method, activated_at, seen_at, ends_at, released_at, turn)
    ) STORED,
    PRIMARY KEY (serial, id)
) STRICT, WITHOUT ROWID;

-- An installation ID that was given back is spent. Only what was released stands in here, so that one more activation
-- costs nothing.
CREATE INDEX spent ON activations (serial, computer) WHERE released_at IS NOT NULL;

-- Activations that end, whose seats are free then. Few do.
CREATE INDEX ending ON activations (serial, ends_at) WHERE ends_at IS NOT NULL AND released_at IS NULL;

-- The number and the most telling parts of each computer that is active: by them it is found again. They lie in one tree, so
-- that one more activation changes as few pages as can be.
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

CREATE TABLE staff (
    name TEXT PRIMARY KEY,
    role TEXT NOT NULL CHECK (role IN ('desk', 'supervisor', 'administrator', 'auditor')),
    created_at INTEGER NOT NULL,
    removed_at INTEGER,
    checksum INTEGER NOT NULL GENERATED ALWAYS AS (row_checksum(name, role, created_at, removed_at)) STORED
) STRICT, WITHOUT ROWID;

CREATE TABLE tokens (
    -- The public prefix of the token.
    id TEXT PRIMARY KEY,
    staff TEXT NOT NULL REFERENCES staff (name),
    label TEXT NOT NULL,
    -- A hash of the secret.
    hash TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    revoked_at INTEGER,
    checksum INTEGER NOT NULL GENERATED ALWAYS AS (
        row_checksum(id, staff, label, hash, created_at, expires_at, revoked_at)
    ) STORED
) STRICT, WITHOUT ROWID;

CREATE INDEX tokens_of_a_member ON tokens (staff, created_at, id);

CREATE TABLE audit (
    seq INTEGER PRIMARY KEY CHECK (seq > 0),
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    details TEXT NOT NULL,
    -- The hash of the entry before, and that of this one.
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN
    SELECT raise(ABORT, 'the audit log is only appended to');
END;

CREATE TRIGGER audit_is_not_shortened BEFORE DELETE ON audit
BEGIN
    SELECT raise(ABORT, 'the audit log is only appended to');
END;

-- What changes came to that may be asked for again.
CREATE TABLE idempotency (
    actor TEXT NOT NULL,
    key TEXT NOT NULL,
    -- SHA-256 of the request.
    request BLOB NOT NULL CHECK (length(request) = 32),
    answer TEXT NOT NULL,
    -- The last entry of the audit log when it was kept: the oldest go first, whatever the clock says.
    seq INTEGER NOT NULL,
    checksum INTEGER NOT NULL GENERATED ALWAYS AS (row_checksum(actor, key, request, answer, seq)) STORED,
    PRIMARY KEY (actor, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX idempotency_by_place ON idempotency (seq);

-- The newest time at which anything was written, to the minute: a clock that jumped is noticed by it.
CREATE TABLE clock (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    newest INTEGER NOT NULL,
    checksum INTEGER NOT NULL GENERATED ALWAYS AS (row_checksum(id, newest)) STORED
) STRICT;

-- Installation IDs that did not fit the key of their serial number, on the page without an account, for an hour: whoever
-- tries them out is stopped over all instances. The serial number need not be one of ours.
CREATE TABLE misfits (
    serial INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX misfits_of_a_serial ON misfits (serial, at);
CREATE INDEX misfits_by_age ON misfits (at);
