//! `installation-id`: show the code to read out over the telephone.

use serde_json::json;

use crate::fault::Fault;

use super::exit::Exit;
use super::installation::Installation;
use super::report::{CommandError, Report};

pub(super) fn run(installation: &Installation) -> Result<Report, CommandError> {
    let id = installation
        .backend
        .snapshot()?
        .installation_id
        .ok_or(Fault::NoKey)?;

    Ok(Report {
        text: format!("{id}\n"),
        json: json!({ "installation_id": id.to_string(), "groups": id.groups() }),
        exit: Exit::Done,
    })
}
