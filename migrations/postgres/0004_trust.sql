-- Installation IDs that did not fit the key of their serial number, on the page without an account, for an hour: whoever
-- tries them out is stopped over all instances. The serial number need not be one of ours.
CREATE TABLE misfits (
    serial BIGINT NOT NULL,
    at BIGINT NOT NULL
);

CREATE INDEX misfits_of_a_serial ON misfits (serial, at);
CREATE INDEX misfits_by_age ON misfits (at);

-- An installation ID that was given back is spent. Only what was released stands in here, so that one more activation
-- costs nothing.
CREATE INDEX spent ON activations (serial, computer) WHERE released_at IS NOT NULL;

-- What the next request of a weak computer has to show, and by what its last is known: 16 bytes each.
ALTER TABLE activations ADD COLUMN turn BYTEA CHECK (length(turn) = 32);

-- Activations that end, whose seats are free then. Few do.
CREATE INDEX ending ON activations (serial, ends_at) WHERE ends_at IS NOT NULL AND released_at IS NULL;
