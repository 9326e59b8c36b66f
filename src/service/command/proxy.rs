//! Activate many computers that reach no network: collect their requests, have all answered by a
//! service, spread the answers.
//!
//! The service is asked as anybody may ask it, so this needs neither its data directory nor a
//! token. Nothing in the files names a computer or a person.

mod folder;

use std::collections::{BTreeMap, HashSet, VecDeque};
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::sync::Arc;

use clap::{Args, Subcommand};
use serde_json::json;
use tokio::task::JoinSet;

use self::folder::{Found, Place};
use super::{CommandError, show_json};
use crate::client::ServiceClient;
use crate::codes::InstallationId;
use crate::fault::{Code, Fault};
use crate::foreign;
use crate::wire::file::{self, RequestFile, ResponseFile};
use crate::wire::many::Outcome;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Put the requests of a folder into one table (CSV), to be carried to a computer with a network.
    Collect(Collect),
    /// Have requests answered by the vendor's service, on a computer with a network.
    Answer(Answer),
    /// Put the responses of a table into a folder, a file for each computer.
    Spread(Spread),
}

#[derive(Debug, Args)]
pub(super) struct Collect {
    /// The folder of request files.
    requests: PathBuf,
    /// The table to write, for example requests.csv.
    #[arg(long, value_name = "FILE")]
    output: PathBuf,
}

#[derive(Debug, Args)]
#[command(after_help = "\
What OUTPUT holds already is not asked again. A table serves each computer with `kakunin response load answers.csv`; a folder \
with `kakunin response load FOLDER`.")]
pub(super) struct Answer {
    /// The requests: a folder of request files, a table, or one request file.
    requests: PathBuf,
    /// The address of the vendor's service; more than one to have another when one cannot be reached.
    #[arg(long, value_name = "URL", required = true)]
    service: Vec<String>,
    /// The place of the responses: a table if it ends in .csv, else a folder.
    #[arg(long, value_name = "FILE|FOLDER")]
    output: PathBuf,
    /// The number that is asked for at a time.
    #[arg(long, default_value_t = 8, value_parser = clap::value_parser!(u8).range(1..=64))]
    at_once: u8,
}

#[derive(Debug, Args)]
pub(super) struct Spread {
    /// The table of responses.
    responses: PathBuf,
    /// The folder to write into.
    #[arg(long, value_name = "FOLDER")]
    output: PathBuf,
}

pub(super) async fn carry_out(command: Command, json: bool) -> Result<(), CommandError> {
    match command {
        Command::Collect(options) => collect(&options, json),
        Command::Answer(options) => answer(options, json).await,
        Command::Spread(options) => spread(&options, json),
    }
}

fn collect(options: &Collect, json: bool) -> Result<(), CommandError> {
    let requests = requests(&options.requests)?;
    folder::write_requests(&options.output, &requests)?;
    if json {
        return show_json(&json!({ "requests": requests.len(), "output": options.output }));
    }
    writeln!(
        foreign::stdout(),
        "{} requests are in {}.",
        requests.len(),
        options.output.display()
    )?;

    Ok(())
}

fn spread(options: &Spread, json: bool) -> Result<(), CommandError> {
    let responses = Place::at(&options.responses).responses()?;
    let output = Place::Folder(options.output.clone());
    for response in &responses {
        output.put(response)?;
    }
    if json {
        return show_json(&json!({ "responses": responses.len(), "output": options.output }));
    }
    writeln!(
        foreign::stdout(),
        "{} responses are in {}.",
        responses.len(),
        options.output.display()
    )?;

    Ok(())
}

/// The requests at a place, one a computer; what is no request is named on the standard error.
fn requests(path: &std::path::Path) -> Result<Vec<RequestFile>, CommandError> {
    let Found { requests, others } = folder::requests(path)?;
    for other in others {
        writeln!(foreign::stderr(), "{}: no request file", other.display())?;
    }
    let mut known = HashSet::new();

    Ok(requests
        .into_iter()
        .filter(|request| known.insert(request.request.installation_id))
        .collect())
}

async fn answer(options: Answer, json: bool) -> Result<(), CommandError> {
    let requests = requests(&options.requests)?;
    let output = Place::at(&options.output);
    let known: BTreeMap<String, ResponseFile> = output
        .responses_so_far()?
        .into_iter()
        .map(|response| (response.installation_id.to_string(), response))
        .collect();
    let (answered, open): (Vec<_>, Vec<_>) = requests
        .iter()
        .cloned()
        .partition(|request| known.contains_key(&request.request.installation_id.to_string()));
    let kept = answered.len();
    let service = Arc::new(ServiceClient::new(options.service));

    let mut outcomes: BTreeMap<String, Outcome> = BTreeMap::new();
    for request in answered {
        let id = request.request.installation_id.to_string();
        if let Some(response) = known.get(&id) {
            outcomes.insert(id, Outcome::Answered(Box::new(response.clone())));
        }
    }
    let mut waiting: VecDeque<RequestFile> = open.into();
    let mut asking = JoinSet::new();
    loop {
        while asking.len() < usize::from(options.at_once)
            && let Some(request) = waiting.pop_front()
        {
            let service = Arc::clone(&service);
            asking.spawn(async move { ask(&service, request).await });
        }
        let Some(asked) = asking.join_next().await else {
            break;
        };
        let (id, result) = asked.map_err(io::Error::other)?;
        let outcome = match result {
            Ok(response) => {
                // What came is on the disk at once, whatever becomes of the rest.
                output.put(&response)?;
                Outcome::Answered(Box::new(response))
            }
            Err(fault) => {
                // A service that is not reached for one is not reached for the others.
                if fault.code().is_about_the_way() {
                    for request in waiting.drain(..) {
                        let id = request.request.installation_id.to_string();
                        outcomes.insert(id, Outcome::Refused(fault.code()));
                    }
                }
                Outcome::Refused(fault.code())
            }
        };
        outcomes.insert(id.to_string(), outcome);
    }

    let all: Vec<(RequestFile, Outcome)> = requests
        .into_iter()
        .filter_map(|request| {
            let outcome = outcomes.remove(&request.request.installation_id.to_string())?;
            Some((request, outcome))
        })
        .collect();
    output.finish(&all)?;

    report(&all, kept, &options.output, json)
}

async fn ask(service: &ServiceClient, request: RequestFile) -> (InstallationId, Result<ResponseFile, Fault>) {
    let id = request.request.installation_id;

    (id, service.post(file::PATH, &request).await)
}

fn report(
    all: &[(RequestFile, Outcome)],
    kept: usize,
    output: &std::path::Path,
    json: bool,
) -> Result<(), CommandError> {
    let mut refused: BTreeMap<Code, usize> = BTreeMap::new();
    for (_, outcome) in all {
        if let Outcome::Refused(code) = outcome {
            *refused.entry(*code).or_default() += 1;
        }
    }
    let count: usize = refused.values().sum();
    let answered = all.len() - count;
    if json {
        let refused: BTreeMap<&str, usize> = refused
            .iter()
            .map(|(code, count)| (code.as_str(), *count))
            .collect();
        show_json(&json!({
            "requests": all.len(),
            "answered": answered,
            "answered_before": kept,
            "refused": refused,
            "output": output,
        }))?;
    } else {
        let mut out = foreign::stdout();
        writeln!(
            out,
            "{answered} of {} requests are answered ({kept} of them before); the responses are in {}.",
            all.len(),
            output.display()
        )?;
        for (code, count) in &refused {
            writeln!(out, "{code}: {count}")?;
        }
    }
    if count > 0 {
        return Err(CommandError::Unanswered { count });
    }

    Ok(())
}
