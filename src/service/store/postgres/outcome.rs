//! Tell what was done from what was refused.

use crate::service::store::StoreError;
use crate::service::store::change::Refused;

/// What is done, refused or failed. Of what is refused nothing may stay.
pub(super) type Outcome<T> = Result<Result<T, Refused>, StoreError>;

/// Goes on with what was done, and returns what was refused.
macro_rules! done {
    ($outcome:expr) => {
        match $outcome {
            Ok(done) => done,
            Err(refused) => return Ok(Err(refused)),
        }
    };
}
pub(super) use done;
