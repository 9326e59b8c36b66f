-- The clock, and answers that are kept by their place in the audit log instead of by the clock.

DROP TABLE idempotency;

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
