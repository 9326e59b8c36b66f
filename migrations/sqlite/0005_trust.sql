-- Installation IDs that did not fit the key of their serial number, on the page without an account, for an hour: whoever
-- tries them out is stopped over all instances. The serial number need not be one of ours.
CREATE TABLE misfits (
    serial INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX misfits_of_a_serial ON misfits (serial, at);
CREATE INDEX misfits_by_age ON misfits (at);

-- An installation ID that was given back is spent. Only what was released stands in here, so that one more activation
-- costs nothing.
CREATE INDEX spent ON activations (serial, computer) WHERE released_at IS NOT NULL;

-- Activations that end, whose seats are free then. Few do.
CREATE INDEX ending ON activations (serial, ends_at) WHERE ends_at IS NOT NULL AND released_at IS NULL;
