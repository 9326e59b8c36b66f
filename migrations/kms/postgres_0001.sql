-- A computer: a client id on certain hardware. The same client id on other hardware has another number.
CREATE TABLE kms_computers (
    client_id BYTEA NOT NULL CHECK (length(client_id) = 16),
    number BIGINT NOT NULL CHECK (number > 0),
    -- As the computer calls itself; NULL if it does not say.
    name TEXT,
    -- Codes of products, two bytes each, big-endian, ascending.
    products BYTEA NOT NULL,
    parts BYTEA NOT NULL,
    -- Seconds since 1970.
    first_seen BIGINT NOT NULL,
    last_seen BIGINT NOT NULL,
    requests BIGINT NOT NULL,
    -- The code of the fault that was the last answer; NULL if it was a lease.
    outcome TEXT,
    PRIMARY KEY (client_id, number)
);

CREATE INDEX kms_computers_by_last_contact ON kms_computers (last_seen);

-- Client ids on several computers.
CREATE INDEX kms_computers_copied ON kms_computers (client_id) WHERE number = 2;

-- Whoever records a contact locks this row first: so that two hosts count one after the other.
CREATE TABLE kms_settings (
    id SMALLINT PRIMARY KEY CHECK (id = 1),
    -- NULL: as the product's policy says.
    renewal_minutes BIGINT,
    retry_minutes BIGINT
);

INSERT INTO kms_settings (id) VALUES (1);
