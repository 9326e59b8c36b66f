//! Authenticates members of staff by their tokens.

use jiff::Timestamp;

use super::Token;
use super::token::TokenKey;
use crate::service::store::{StaffMember, Store, StoreError};

/// Returns the owner of this token and the token's public symbols; `None` for a token that is
/// unknown, revoked or expired, or whose owner was removed.
///
/// A wrong token costs as much as a valid one: two database queries and one hash. There is no queue
/// that an attacker could fill with guesses.
pub(in crate::service) async fn admit(
    text: &str,
    store: &Store,
    key: &TokenKey,
) -> Result<Option<(StaffMember, String)>, StoreError> {
    let Ok(token) = text.parse::<Token>() else {
        return Ok(None);
    };
    let Some(record) = store.token(token.id()).await? else {
        return Ok(None);
    };
    if !token.fits(&record.hash, key) {
        return Ok(None);
    }
    let Some(member) = store.staff_member(&record.staff).await? else {
        return Ok(None);
    };
    let now = Timestamp::now();
    let is_over = record.revoked_at.is_some()
        || record.expires_at.is_some_and(|end| end <= now)
        || member.removed_at.is_some();

    Ok((!is_over).then_some((member, record.id)))
}
