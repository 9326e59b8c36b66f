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
    PRIMARY KEY (client_id, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX computers_by_last_contact ON computers (last_seen);

-- Client ids on several computers.
CREATE INDEX computers_copied ON computers (client_id) WHERE number = 2;

CREATE TABLE settings (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    -- NULL: as the product's policy says.
    renewal_minutes INTEGER,
    retry_minutes INTEGER
) STRICT;

INSERT INTO settings (id) VALUES (1);
