//! The SQL statements for counting, as few as possible.

use crate::service::store::postgres::row::{activation_columns, key_columns};

/// Reads all data that the requests can refer to: their keys, and the activations of these keys
/// that may belong to one of their computers.
///
/// `OFFSET 0` and `LIMIT` make each search a separate one, by an index: otherwise a plan that reads
/// a whole table because it was small when the plan was made would be kept while the table grows.
pub(super) const READ: &str = concat!(
    "WITH found AS (
        SELECT a.* FROM unnest($2::bigint[], $3::bigint[]) AS w (serial, computer)
        CROSS JOIN LATERAL (
            SELECT * FROM activations
            WHERE serial = w.serial AND computer = w.computer AND released_at IS NULL OFFSET 0
        ) AS a
        UNION
        SELECT a.* FROM unnest($2::bigint[], $3::bigint[]) AS w (serial, computer)
        CROSS JOIN LATERAL (
            SELECT * FROM activations
            WHERE serial = w.serial AND computer = w.computer AND released_at IS NOT NULL LIMIT 1
        ) AS a
        UNION
        SELECT a.* FROM unnest($9::bigint[], $10::bigint[], $11::bigint[]) AS w (serial, first, last)
        CROSS JOIN LATERAL (
            SELECT * FROM activations
            WHERE serial = w.serial AND computer BETWEEN w.first AND w.last AND released_at IS NULL OFFSET 0
        ) AS a
        UNION
        SELECT a.* FROM unnest($4::bigint[], $5::bigint[]) AS w (serial, part)
        CROSS JOIN LATERAL (
            SELECT * FROM activations
            WHERE serial = w.serial AND first_part = w.part AND released_at IS NULL ORDER BY id DESC LIMIT $8
        ) AS a
        UNION
        SELECT a.* FROM unnest($4::bigint[], $5::bigint[]) AS w (serial, part)
        CROSS JOIN LATERAL (
            SELECT * FROM activations
            WHERE serial = w.serial AND second_part = w.part AND released_at IS NULL ORDER BY id DESC LIMIT $8
        ) AS a
        UNION
        SELECT a.* FROM unnest($6::bigint[], $7::bytea[]) AS w (serial, id)
        CROSS JOIN LATERAL (SELECT * FROM activations WHERE serial = w.serial AND id = w.id OFFSET 0) AS a
    )
    SELECT ",
    key_columns!(),
    ", ",
    activation_columns!(),
    ", a.released_at
    FROM unnest($1::bigint[]) AS w (serial)
    CROSS JOIN LATERAL (SELECT * FROM keys WHERE serial = w.serial OFFSET 0) AS k
    LEFT JOIN found AS a ON a.serial = k.serial
    ORDER BY k.serial, a.id"
);

/// Writes counters and activations. Both are "inserted", and rows that exist are updated: this
/// finds a row by its primary key, whatever the planner's statistics about the table are.
pub(super) const WRITE: &str = "
    WITH counted AS (
        INSERT INTO keys (serial, kind, product, activation_limit, issued_at, used)
        SELECT * FROM unnest($1::bigint[], $2::smallint[], $3::smallint[], $4::bigint[], $5::bigint[], $6::bigint[])
        ON CONFLICT (serial) DO UPDATE SET used = excluded.used
    )
    INSERT INTO activations AS a (
        serial, id, computer, parts, first_part, second_part, method, activated_at, seen_at, ends_at, released_at,
        turn
    )
    SELECT * FROM unnest(
        $7::bigint[], $8::bytea[], $9::bigint[], $10::bytea[], $11::bigint[], $12::bigint[], $13::smallint[], $14::bigint[],
        $15::bigint[], $16::bigint[], $17::bigint[], $18::bytea[]
    )
    ON CONFLICT (serial, id) DO UPDATE SET
        computer = excluded.computer, parts = excluded.parts, first_part = excluded.first_part,
        second_part = excluded.second_part, seen_at = excluded.seen_at, ends_at = excluded.ends_at,
        released_at = excluded.released_at, turn = excluded.turn";

/// Reads the activations of keys that have ended.
pub(super) const ENDED: &str = concat!(
    "SELECT a.serial, ",
    activation_columns!(),
    " FROM unnest($1::bigint[], $2::bigint[]) AS w (serial, now)
    CROSS JOIN LATERAL (
        SELECT * FROM activations
        WHERE serial = w.serial AND ends_at IS NOT NULL AND ends_at <= w.now AND released_at IS NULL OFFSET 0
    ) AS a"
);

/// Deletes activations.
pub(super) const FORGET: &str = "
    DELETE FROM activations AS a USING unnest($1::bigint[], $2::bytea[]) AS w (serial, id)
    WHERE a.serial = w.serial AND a.id = w.id";
