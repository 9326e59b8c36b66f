//! `agent`: activate and renew in the background, either once or continuously.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::backend::{self, Backend, DueActionResult};
use crate::fault::Fault;
use crate::licence::{Background, Planned};
use crate::locale::Locale;
use crate::signals::Signals;
use crate::text::whole_seconds;

use super::exit::Exit;
use super::installation::Installation;
use super::report::{self, CommandError, Report};
use super::status;

/// The maximum sleep of the continuous mode before it checks the clock: a timer would not notice
/// that the computer was suspended, or that its clock was set.
const NAP: Duration = Duration::from_mins(1);
/// The minimum sleep, whatever the intervals are.
const LEAST_NAP: Duration = Duration::from_secs(10);

pub(super) fn run(
    mut installation: Installation,
    locale: &Locale,
    once: bool,
) -> Result<Report, CommandError> {
    // The first snapshot saves the time when the product was installed, and installs the key that
    // it comes with.
    installation.backend.snapshot()?;
    let planned = installation.backend.planned()?;
    if !once || planned.is_some_and(|plan| asks_service(&installation, plan)) {
        installation = installation.with_service()?;
    }
    let runtime = backend::runtime()?;
    if once {
        let done = runtime.block_on(installation.backend.run_due_action())?;
        runtime.shutdown_background();
        return report(&installation, locale, done);
    }
    runtime.block_on(async {
        let mut end = Signals::to_end()?;
        tokio::select! {
            never = work(&installation.backend) => never,
            () = end.received() => {
                tracing::info!("the agent ends");
                Ok(())
            }
        }
    })?;
    // Do not wait for a name that is still being resolved.
    runtime.shutdown_background();

    let mut report = report(&installation, locale, None)?;
    report.exit = Exit::Done;

    Ok(report)
}

/// Returns whether the plan uses the vendor's service, and not a KMS host.
fn asks_service(installation: &Installation, plan: Planned) -> bool {
    match plan.what {
        Background::Exchange => true,
        Background::Renew => false,
        Background::Activate => !installation.backend.has_client_key().unwrap_or_default(),
    }
}

/// Does what is due, at the time when it is due.
async fn work(backend: &Backend) -> Result<(), CommandError> {
    loop {
        match backend.run_due_action().await {
            Ok(None) => {}
            Ok(Some(DueActionResult { what, fault: None })) => tracing::info!(?what, "done"),
            Ok(Some(DueActionResult {
                what,
                fault: Some(fault),
            })) => tracing::warn!(?what, code = %fault.code(), "did not succeed"),
            // The state may be repaired while this runs.
            Err(fault) => tracing::warn!(code = %fault.code(), "the state cannot be used"),
        }
        let due = backend.planned().ok().flatten().map(|plan| plan.at);
        sleep(nap(due, Timestamp::now())).await;
    }
}

/// Returns the time to sleep before the next check.
fn nap(due: Option<Timestamp>, now: Timestamp) -> Duration {
    let until = due.map(|due| Duration::try_from(due.duration_since(now)).unwrap_or_default());

    until.map_or(NAP, |until| until.clamp(LEAST_NAP, NAP))
}

fn report(
    installation: &Installation,
    locale: &Locale,
    done: Option<DueActionResult>,
) -> Result<Report, CommandError> {
    let snapshot = installation.backend.snapshot()?;
    let next = installation
        .backend
        .planned()?
        .map(|plan| plan.at.max(Timestamp::now()));
    let of_status = status::report(installation, locale, &snapshot);
    let mut text = of_status.text;
    let mut json = status::json(installation, &snapshot);
    let attempt = done.as_ref().map(|done| {
        json!({
            "what": done.what,
            "code": done.fault.as_ref().map(Fault::code),
        })
    });
    for (name, value) in [
        ("attempt", json!(attempt)),
        ("next_attempt", json!(next.map(whole_seconds))),
    ] {
        let _none: Option<Value> = json.insert(name.to_owned(), value);
    }
    if let Some(next) = next {
        text.push_str(&locale.format("command-agent-next", &[("moment", locale.moment(next).into())]));
        text.push('\n');
    }
    let fault = done.and_then(|done| done.fault);
    if let Some(fault) = &fault {
        text.push_str(&report::fault_text(fault, locale));
    }

    Ok(Report {
        text,
        json: json.into(),
        exit: fault.map_or(of_status.exit, |fault| Exit::Fault(fault.code())),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_sleeps_until_it_is_due_but_looks_at_the_clock_meanwhile() {
        let now: Timestamp = "2026-11-23T03:00:00Z".parse().unwrap();
        let in_seconds = |seconds| Some(now + jiff::SignedDuration::from_secs(seconds));

        assert_eq!(nap(in_seconds(30), now), Duration::from_secs(30));
        assert_eq!(nap(in_seconds(7 * 24 * 3600), now), NAP);
        assert_eq!(nap(None, now), NAP);
        // An action that is due and fails at once must not keep a processor busy.
        assert_eq!(nap(in_seconds(-5), now), LEAST_NAP);
        assert_eq!(nap(Some(Timestamp::MIN), now), LEAST_NAP);
    }
}
