-- Where the computer was seen first: the bytes of an IPv4 address, or the first 8 of an IPv6 address; NULL if unknown.
ALTER TABLE kms_computers ADD COLUMN network BYTEA;

-- Whether a computer came back (a day or more after its first contact) is told with its last contact.
DROP INDEX kms_computers_by_last_contact;
CREATE INDEX kms_computers_by_last_contact ON kms_computers (last_seen, first_seen);

-- Those that did not come back yet, by address.
CREATE INDEX kms_computers_new_by_network ON kms_computers (network, last_seen) WHERE last_seen - first_seen < 86400;

-- Client ids on several computers, of which some may be forgotten.
DROP INDEX kms_computers_copied;
CREATE INDEX kms_computers_copied ON kms_computers (client_id) WHERE number > 1;

-- How many computers are remembered of each address.
CREATE TABLE kms_networks (
    network BYTEA PRIMARY KEY,
    computers BIGINT NOT NULL
);
