-- A checksum in each row, so that a page whose values were altered is noticed (`check`); the clock; and answers that are
-- kept by their place in the audit log instead of by the clock. The tables are made anew, since SQLite adds no stored
-- columns. The function is this program's: other programs can read these tables, and write nothing to them.
-- The audit log has its chain, and the index of activations follows from the activations.

CREATE TABLE new_organisations (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    checksum INTEGER NOT NULL GENERATED ALWAYS AS (row_checksum(id, name, created_at)) STORED
) STRICT, WITHOUT ROWID;

INSERT INTO new_organisations (id, name, created_at) SELECT id, name, created_at FROM organisations;
DROP TABLE organisations;
ALTER TABLE new_organisations RENAME TO organisations;
CREATE INDEX organisations_by_age ON organisations (created_at, id);

CREATE TABLE new_keys (
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

INSERT INTO new_keys (
    serial, kind, product, activation_limit, used, issued_at, blocked_at, organisation, expires_at, note, block_reason
)
    SELECT
        serial, kind, product, activation_limit, used, issued_at, blocked_at, organisation, expires_at, note, block_reason
    FROM keys;
DROP TABLE keys;
ALTER TABLE new_keys RENAME TO keys;
CREATE INDEX keys_by_age ON keys (issued_at, serial);
CREATE INDEX keys_of_an_organisation ON keys (organisation, issued_at, serial) WHERE organisation IS NOT NULL;

CREATE TABLE new_activations (
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

INSERT INTO new_activations (serial, id, computer, parts, method, activated_at, seen_at, ends_at, released_at)
    SELECT serial, id, computer, parts, method, activated_at, seen_at, ends_at, released_at FROM activations;
DROP TABLE activations;
ALTER TABLE new_activations RENAME TO activations;

CREATE TABLE new_staff (
    name TEXT PRIMARY KEY,
    role TEXT NOT NULL CHECK (role IN ('desk', 'supervisor', 'administrator', 'auditor')),
    created_at INTEGER NOT NULL,
    removed_at INTEGER,
    checksum INTEGER NOT NULL GENERATED ALWAYS AS (row_checksum(name, role, created_at, removed_at)) STORED
) STRICT, WITHOUT ROWID;

INSERT INTO new_staff (name, role, created_at, removed_at) SELECT name, role, created_at, removed_at FROM staff;
DROP TABLE staff;
ALTER TABLE new_staff RENAME TO staff;

CREATE TABLE new_tokens (
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

INSERT INTO new_tokens (id, staff, label, hash, created_at, expires_at, revoked_at)
    SELECT id, staff, label, hash, created_at, expires_at, revoked_at FROM tokens;
DROP TABLE tokens;
ALTER TABLE new_tokens RENAME TO tokens;
CREATE INDEX tokens_of_a_member ON tokens (staff, created_at, id);

DROP TABLE idempotency;

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
