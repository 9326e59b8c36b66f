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
    -- Where the computer was seen first: the bytes of an IPv4 address, or the first 8 of an IPv6 address; NULL if unknown.
    network BYTEA,
    PRIMARY KEY (client_id, number)
);

-- Whether a computer came back (a day or more after its first contact) is told with its last contact.
CREATE INDEX kms_computers_by_last_contact ON kms_computers (last_seen, first_seen);

-- Those that did not come back yet, by address.
CREATE INDEX kms_computers_new_by_network ON kms_computers (network, last_seen) WHERE last_seen - first_seen < 86400;

-- Client ids on several computers, of which some may be forgotten.
CREATE INDEX kms_computers_copied ON kms_computers (client_id) WHERE number > 1;

-- Whoever records a contact locks this row first: so that two hosts count one after the other.
CREATE TABLE kms_settings (
    id SMALLINT PRIMARY KEY CHECK (id = 1),
    -- NULL: as the product's policy says.
    renewal_minutes BIGINT,
    retry_minutes BIGINT
);

INSERT INTO kms_settings (id) VALUES (1);

-- How many computers are remembered of each address.
CREATE TABLE kms_networks (
    network BYTEA PRIMARY KEY,
    computers BIGINT NOT NULL
);
