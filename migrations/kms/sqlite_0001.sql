-- A computer: a client id on certain hardware. The same client id on other hardware has another number.
CREATE TABLE computers (
    client_id BLOB NOT NULL CHECK (length(client_id) = 16),
    number INTEGER NOT NULL CHECK (number > 0),
    -- As the computer calls itself; NULL if it does not say.
    name TEXT,
    -- Codes of products, two bytes each, big-endian, ascending.
    products BLOB NOT NULL,
    parts BLOB NOT NULL,
    -- Seconds since 1970.
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    requests INTEGER NOT NULL,
    -- The code of the fault that was the last answer; NULL if it was a lease.
    outcome TEXT,
    -- Where the computer was seen first: the bytes of an IPv4 address, or the first 8 of an IPv6 address; NULL if unknown.
    network BLOB,
    PRIMARY KEY (client_id, number)
) STRICT, WITHOUT ROWID;

-- Whether a computer came back (a day or more after its first contact) is told with its last contact.
CREATE INDEX computers_by_last_contact ON computers (last_seen, first_seen);

-- Those that did not come back yet, by address.
CREATE INDEX computers_new_by_network ON computers (network, last_seen) WHERE last_seen - first_seen < 86400;

-- Client ids on several computers, of which some may be forgotten.
CREATE INDEX computers_copied ON computers (client_id) WHERE number > 1;

CREATE TABLE settings (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    -- NULL: as the product's policy says.
    renewal_minutes INTEGER,
    retry_minutes INTEGER
) STRICT;

INSERT INTO settings (id) VALUES (1);

-- How many computers are remembered of each address.
CREATE TABLE networks (
    network BLOB PRIMARY KEY,
    computers INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
