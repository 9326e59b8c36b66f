//! The statuses of refusals.

use axum::http::StatusCode;

use crate::fault::Code;

/// Returns the status of a refusal with this code, in the API as on the page.
///
/// Every code is named, so that the compiler asks for the status of a new one.
pub(super) const fn status(code: Code) -> StatusCode {
    match code {
        Code::Key4 | Code::Key5 | Code::Key8 => StatusCode::FORBIDDEN,
        Code::Cnt1 => StatusCode::CONFLICT,
        Code::Srv1 => StatusCode::SERVICE_UNAVAILABLE,
        Code::Srv2 => StatusCode::TOO_MANY_REQUESTS,
        // The request is understood, but not acceptable. Many of these codes are about other
        // computers, and the service never answers with them.
        Code::Key1
        | Code::Key2
        | Code::Key3
        | Code::Key6
        | Code::Key7
        | Code::Cid1
        | Code::Cid2
        | Code::Cid3
        | Code::Cid4
        | Code::Cid5
        | Code::Iid1
        | Code::Iid2
        | Code::Rel1
        | Code::Fil1
        | Code::Fil2
        | Code::Net1
        | Code::Net2
        | Code::Net3
        | Code::Net4
        | Code::Net5
        | Code::Net6
        | Code::Net7
        | Code::Net8
        | Code::Srv3
        | Code::Kms1
        | Code::Kms2
        | Code::Kms3
        | Code::Kms4
        | Code::Kms5
        | Code::Kms6
        | Code::Clk1
        | Code::Clk2
        | Code::Hwc1
        | Code::Phn1
        | Code::Fil3
        | Code::Fil4
        | Code::Fil5
        | Code::Fil6
        | Code::Sto1
        | Code::Sto2
        | Code::Sto3
        | Code::Sto4
        | Code::Sto5
        | Code::Sto6
        | Code::Sto7
        | Code::Cat1
        | Code::Grc1
        | Code::Grc2
        | Code::Grc3
        | Code::Trm1
        | Code::Trm2
        | Code::Trm3 => StatusCode::UNPROCESSABLE_ENTITY,
    }
}
