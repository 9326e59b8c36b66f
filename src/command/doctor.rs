//! `doctor`: check the steps to an activation, and name the first problem.

use serde_json::json;

use crate::backend;
use crate::backend::kms::{Check, Finding};
use crate::fault::Fault;
use crate::locale::Locale;

use super::exit::Exit;
use super::installation::Installation;
use super::report::{CommandError, Report, fault_json, fault_text};

pub(super) fn run(mut installation: Installation, locale: &Locale) -> Result<Report, CommandError> {
    // The first snapshot installs the key that the product comes with. Problems with the state are
    // found below.
    let _looked = installation.backend.snapshot();
    if !installation.backend.has_client_key().unwrap_or_default() {
        installation = installation.with_service()?;
    }
    let findings = backend::runtime()?.block_on(installation.backend.diagnose());

    Ok(report(&findings, locale))
}

/// Returns the report of a diagnosis that ends at its first step.
pub(super) fn without_catalogue(fault: Fault, locale: &Locale) -> Report {
    let finding = Finding {
        check: Check::Catalogue,
        seen: Vec::new(),
        result: Some(Err(fault)),
    };

    report(&[finding], locale)
}

fn report(findings: &[Finding], locale: &Locale) -> Report {
    let fault = findings
        .iter()
        .find_map(|finding| finding.result.as_ref()?.as_ref().err());
    let mut text = String::new();
    for finding in findings {
        let (id, code) = match &finding.result {
            Some(Ok(())) => ("command-doctor-passed", String::new()),
            Some(Err(fault)) => ("command-doctor-failed", fault.code().to_string()),
            None => ("command-doctor-not-reached", String::new()),
        };
        let line = locale.format(
            id,
            &[
                ("check", locale.text(words(finding.check)).into()),
                ("code", code.into()),
            ],
        );
        text.push_str(&line);
        text.push('\n');
        for seen in &finding.seen {
            text.push_str("    ");
            text.push_str(seen);
            text.push('\n');
        }
    }
    text.push('\n');
    text.push_str(&match fault {
        Some(fault) => fault_text(fault, locale),
        None => locale.text("command-doctor-well") + "\n",
    });
    let steps: Vec<_> = findings
        .iter()
        .map(|finding| {
            json!({
                "check": finding.check.name(),
                "result": match &finding.result {
                    Some(Ok(())) => "passed",
                    Some(Err(_)) => "failed",
                    None => "not-reached",
                },
                "code": finding.result.as_ref().and_then(|result| result.as_ref().err()).map(Fault::code),
                "seen": finding.seen,
            })
        })
        .collect();
    let cause = fault.map(|fault| fault_json(fault, locale));

    Report {
        text,
        json: json!({ "steps": steps, "cause": cause }),
        exit: fault.map_or(Exit::Done, |fault| Exit::Fault(fault.code())),
    }
}

const fn words(check: Check) -> &'static str {
    match check {
        Check::Catalogue => "command-doctor-catalogue",
        Check::Key => "command-doctor-key",
        Check::Name => "command-doctor-name",
        Check::Port => "command-doctor-port",
        Check::Tls => "command-doctor-tls",
        Check::Clock => "command-doctor-clock",
        Check::Answer => "command-doctor-answer",
    }
}
