//! What helps after each failure.

use crate::fault::Code;
use crate::page::control::Press;

use Press::{ChangeKey, KeyAdvice, Retry, Seller, Support, UseFile, UseInternet, UseTelephone};

/// Returns what can help after a failure, the best first. Ways that must fail for the same reason
/// are left out; which of the others this computer has is for the page to say.
pub(super) const fn remedies(code: Code) -> &'static [Press] {
    match code {
        // The key was misread, or belongs somewhere else.
        Code::Key1 | Code::Key2 => &[ChangeKey, KeyAdvice],
        Code::Key3 | Code::Key6 | Code::Key7 => &[ChangeKey],
        // No way activates with this key, and only its seller gives another one.
        Code::Key4 => &[ChangeKey, Seller, KeyAdvice],
        Code::Key5 | Code::Key8 => &[Seller, ChangeKey, KeyAdvice],
        // The activation centre frees or adds an activation during the call. After that, or once
        // another computer has given its own back, the same try succeeds.
        Code::Cnt1 => &[UseTelephone, Seller, Support, ChangeKey, KeyAdvice, Retry],
        // The way to the service can be open again at once, or after a sign-in in the browser; the
        // service counts attempts, and the page says how long the next one has to wait; once the
        // clock is set, the same try succeeds.
        Code::Net2
        | Code::Net3
        | Code::Net5
        | Code::Net6
        | Code::Net8
        | Code::Srv1
        | Code::Srv2
        | Code::Clk1
        | Code::Clk2
        | Code::Hwc1
        | Code::Grc1
        | Code::Grc2
        | Code::Grc3 => &[Retry, UseTelephone, UseFile],
        // What was bought comes with another key, or with this one at the next try.
        Code::Trm1 => &[ChangeKey, Seller, Retry],
        Code::Trm2 => &[Retry, UseFile, Seller, ChangeKey],
        Code::Trm3 => &[UseInternet, UseFile, Support],
        // Nothing on this computer is in order for a connection, and the telephone needs none; or who
        // reads or changes what is sent does so at the next try too.
        Code::Net1 | Code::Net7 | Code::Net4 | Code::Srv3 => &[UseTelephone, UseFile, Retry],
        // Whoever repairs the network or the host repairs it outside this page.
        Code::Kms1 | Code::Kms2 | Code::Kms4 | Code::Kms5 | Code::Kms6 => &[Retry, ChangeKey],
        // Another key is for what the host serves; a state that was lost begins with its key.
        Code::Kms3 | Code::Sto4 => &[ChangeKey, Retry],
        // The page before still holds the digits.
        Code::Cid1 | Code::Cid2 | Code::Cid3 | Code::Cid4 | Code::Cid5 | Code::Rel1 => {
            &[Retry, UseInternet, UseFile]
        }
        // The service gives this installation ID no confirmation any more; over the internet a new
        // one is made.
        Code::Iid1 | Code::Iid2 => &[UseInternet, ChangeKey, Support],
        Code::Phn1 => &[UseInternet, UseFile, Retry],
        Code::Fil1 | Code::Fil2 | Code::Fil3 | Code::Fil4 | Code::Fil5 | Code::Fil6 => {
            &[Retry, UseTelephone, UseInternet]
        }
        // Every way has to store its result: first there must be room for it.
        Code::Sto1 | Code::Sto2 | Code::Sto3 | Code::Sto5 | Code::Sto6 | Code::Sto7 => &[Retry],
        Code::Cat1 => &[Support, Retry],
    }
}
