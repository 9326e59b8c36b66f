-- Organisations, expiry and notes of keys, reasons of blocks, staff with API tokens, the audit log, and activations in
-- the order in which they are asked for.

CREATE TABLE organisations (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX organisations_by_age ON organisations (created_at, id);

ALTER TABLE keys ADD COLUMN organisation TEXT REFERENCES organisations (id);
ALTER TABLE keys ADD COLUMN expires_at INTEGER;
ALTER TABLE keys ADD COLUMN note TEXT;
ALTER TABLE keys ADD COLUMN block_reason TEXT
    CHECK (block_reason IN ('reported_stolen', 'refunded', 'abused', 'issued_in_error'));

-- Blocks had no reason before.
UPDATE keys SET block_reason = 'issued_in_error' WHERE blocked_at IS NOT NULL;

CREATE INDEX keys_by_age ON keys (issued_at, serial);
CREATE INDEX keys_of_an_organisation ON keys (organisation, issued_at, serial) WHERE organisation IS NOT NULL;

DROP INDEX one_activation_per_computer;
DROP INDEX activations_of_a_key;
ALTER TABLE activations RENAME TO former_activations;

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
    -- When a provisional activation ends; NULL for one that stays.
    ends_at INTEGER,
    released_at INTEGER,
    PRIMARY KEY (serial, id)
) STRICT, WITHOUT ROWID;

-- A key is active once on a computer, whoever asks how often at the same time.
CREATE UNIQUE INDEX one_activation_per_computer ON activations (serial, computer) WHERE released_at IS NULL;

-- The most telling parts of each computer that is active, by which it is found again when others have changed.
CREATE TABLE activation_parts (
    serial INTEGER NOT NULL,
    -- The first 63 bits of the hash.
    part INTEGER NOT NULL,
    id BLOB NOT NULL,
    PRIMARY KEY (serial, part, id)
) STRICT, WITHOUT ROWID;

-- Their holders had neither roles nor names; they get new tokens as members of staff.
DROP TABLE desk_tokens;

CREATE TABLE staff (
    name TEXT PRIMARY KEY,
    role TEXT NOT NULL CHECK (role IN ('desk', 'supervisor', 'administrator', 'auditor')),
    created_at INTEGER NOT NULL,
    removed_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE tokens (
    -- The public prefix of the token.
    id TEXT PRIMARY KEY,
    staff TEXT NOT NULL REFERENCES staff (name),
    label TEXT NOT NULL,
    -- A slow hash of the secret, as a PHC string.
    hash TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    revoked_at INTEGER
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
    at INTEGER NOT NULL,
    PRIMARY KEY (actor, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX idempotency_by_age ON idempotency (at);
