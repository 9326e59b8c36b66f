//! Distinguishes changes that were made from refused ones.

use crate::service::store::StoreError;
use crate::service::store::change::Refused;

/// The result of a change: made, refused or failed. Nothing of a refused change may remain.
pub(super) type Outcome<T> = Result<Result<T, Refused>, StoreError>;

/// Unwraps the result of a change that was made, and returns from the function if it was refused.
macro_rules! done {
    ($outcome:expr) => {
        match $outcome {
            Ok(done) => done,
            Err(refused) => return Ok(Err(refused)),
        }
    };
}
pub(super) use done;
