-- Where the computer was seen first: the bytes of an IPv4 address, or the first 8 of an IPv6 address; NULL if unknown.
ALTER TABLE computers ADD COLUMN network BLOB;

-- Whether a computer came back (a day or more after its first contact) is told with its last contact.
DROP INDEX computers_by_last_contact;
CREATE INDEX computers_by_last_contact ON computers (last_seen, first_seen);

-- Those that did not come back yet, by address.
CREATE INDEX computers_new_by_network ON computers (network, last_seen) WHERE last_seen - first_seen < 86400;

-- Client ids on several computers, of which some may be forgotten.
DROP INDEX computers_copied;
CREATE INDEX computers_copied ON computers (client_id) WHERE number > 1;

-- How many computers are remembered of each address.
CREATE TABLE networks (
    network BLOB PRIMARY KEY,
    computers INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
