//! Record the answer to a request that came by file, write it out, and tell of it.

use std::io::Write as _;
use std::path::Path;

use serde_json::{Value, json};

use super::{CommandError, show_json};
use crate::codes::InstallationId;
use crate::fault::Fault;
use crate::files;
use crate::foreign;
use crate::locale::{Language, Locale};
use crate::service::answers::{Made, Refusal};
use crate::service::store::{Actor, Audited};

/// A request that was carried out.
pub(super) struct Answered<'a> {
    pub(super) made: Made,
    pub(super) installation_id: InstallationId,
    pub(super) activation_id: &'a str,
    pub(super) used: u32,
    pub(super) limit: u32,
}

impl Answered<'_> {
    fn is_new(&self) -> bool {
        self.made == Made::New
    }

    /// Writes the response, and says where it is and what the key is left with; `users` names the
    /// kind of users of such a key. Only what `is_earlier` takes for an earlier response is replaced.
    pub(super) fn hand_over(
        &self,
        response: &[u8],
        path: &Path,
        is_earlier: impl FnOnce(&[u8]) -> bool,
        users: &str,
        json: bool,
    ) -> Result<(), CommandError> {
        files::write_output(path, response, is_earlier)?;

        let (serial, used, limit) = (self.installation_id.serial(), self.used, self.limit);
        if json {
            return show_json(&json!({
                "activation_id": self.activation_id,
                "serial": serial,
                "new": self.is_new(),
                "used": used,
                "limit": limit,
                "response": path.display().to_string(),
            }));
        }
        writeln!(
            foreign::stdout(),
            "The response is in {}. Key {serial} is used by {used} of {limit} {users}.",
            path.display(),
        )?;

        Ok(())
    }
}

/// Returns the entry for the audit log: at this computer, a request for the key of an installation
/// ID was answered.
pub(super) fn audited(action: &'static str, installation_id: &InstallationId, details: Value) -> Audited {
    Audited {
        actor: Actor::Console,
        action,
        subject: Some(format!("key:{}", installation_id.serial())),
        details,
    }
}

/// Returns the reason for a refusal, in the words that the sender of the request would be told.
pub(super) fn refused(refusal: Refusal) -> CommandError {
    let why = match refusal {
        Refusal::Fault(fault) => message(&fault),
        other => other.to_string(),
    };

    CommandError::Refused { why }
}

fn message(fault: &Fault) -> String {
    let words = Locale::for_terminal(Language::English).fault(fault);

    format!("{} {} {}", words.code, words.what, words.next)
}
