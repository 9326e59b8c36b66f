//! Activate many computers that reach no network: collect their requests, have all answered by a
//! service, spread the answers.
//!
//! The service is asked as anybody may ask it, so this needs neither its data directory nor a
//! token. Nothing in the files names a computer or a person.

mod folder;

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, Subcommand};
use serde_json::{Value, json};
use tokio::task::JoinSet;

use self::folder::{Found, Origin, Place, STANDARD};
use super::{CommandError, show_json};
use crate::catalogue::address;
use crate::client::ServiceClient;
use crate::codes::InstallationId;
use crate::fault::{Code, Fault};
use crate::foreign;
use crate::locale::{Language, Locale};
use crate::reading;
use crate::wire::file::{self, RequestFile, ResponseFile};
use crate::wire::many::Outcome;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Put the requests of a folder, and of the folders in it, into one table (CSV), to be carried to a computer with a
    /// network.
    Collect(Collect),
    /// Get the responses from the vendor's service, on a computer with a network.
    Answer(Answer),
    /// Put the responses of a table into a folder, a file for each computer.
    Spread(Spread),
}

#[derive(Debug, Args)]
pub(super) struct Collect {
    /// The folder of request files.
    requests: PathBuf,
    /// The table to write, for example requests.csv; `-` is the standard output. Only an earlier table of requests is
    /// replaced.
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
    /// The place of the responses: a table if it ends in .csv, .tsv or .txt, else a folder; `-` is the standard output, for a
    /// table. Only earlier responses are replaced.
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
    let Found { items, left_out } = requests(&options.requests)?;
    let requests: Vec<RequestFile> = items.into_iter().map(|(_, request)| request).collect();
    let output = reading::path::meant(&options.output);
    be_another_file(&options.requests, &output)?;
    folder::write_requests(&output, &requests)?;
    // On the standard output the table stands alone.
    if output == Path::new(STANDARD) {
        return partly(left_out.len());
    }
    tell("requests", requests.len(), &left_out, &output, json)?;

    partly(left_out.len())
}

/// Tells how many of these were written and where, with what was left out for programs.
fn tell(
    what: &str,
    count: usize,
    left_out: &[(Origin, String)],
    output: &Path,
    json: bool,
) -> Result<(), CommandError> {
    if json {
        return show_json(&json!({
            (what): count,
            "left_out": listed(left_out),
            "output": output.display().to_string(),
        }));
    }

    Ok(writeln!(
        foreign::stdout(),
        "{count} {what} are in {}.",
        output.display()
    )?)
}

/// Refuses an output that is the input itself, of which a part may be left out.
fn be_another_file(input: &Path, output: &Path) -> Result<(), CommandError> {
    let place = |path: &Path| path.canonicalize().ok();
    match (place(&reading::path::meant(input)), place(output)) {
        (Some(input), Some(there)) if input == there => Err(CommandError::Unfit {
            path: output.to_owned(),
            what: "the input itself: name another file".to_owned(),
        }),
        _ => Ok(()),
    }
}

fn spread(options: &Spread, json: bool) -> Result<(), CommandError> {
    let Found { items, left_out } = Place::at(&reading::path::meant(&options.responses)).responses()?;
    name(&left_out)?;
    let output = reading::path::meant(&options.output);
    let place = Place::Folder(output.clone());
    for (_, response) in &items {
        place.put(response)?;
    }
    tell("responses", items.len(), &left_out, &output, json)?;

    partly(left_out.len())
}

/// The requests at a place, one a computer; what is no request is named on the standard error.
fn requests(path: &Path) -> Result<Found<RequestFile>, CommandError> {
    let path = reading::path::meant(path);
    let mut found = folder::requests(&path)?;
    name(&found.left_out)?;
    if found.items.is_empty() {
        let what = "without any request that can be used".to_owned();
        return Err(CommandError::Unfit { path, what });
    }
    let mut known = HashSet::new();
    found
        .items
        .retain(|(_, request)| known.insert(request.request.installation_id));

    Ok(found)
}

/// Names what was left out, on the standard error.
fn name(left_out: &[(Origin, String)]) -> io::Result<()> {
    left_out
        .iter()
        .try_for_each(|(origin, why)| writeln!(foreign::stderr(), "{origin}: {why}"))
}

fn listed(left_out: &[(Origin, String)]) -> Vec<Value> {
    left_out
        .iter()
        .map(|(Origin { path, line }, why)| json!({ "path": path.display().to_string(), "line": line, "why": why }))
        .collect()
}

const fn partly(count: usize) -> Result<(), CommandError> {
    match count {
        0 => Ok(()),
        count => Err(CommandError::Partly { count }),
    }
}

async fn answer(options: Answer, json: bool) -> Result<(), CommandError> {
    let service: Vec<String> = options
        .service
        .iter()
        .map(|text| address::of_service(text))
        .collect::<Result<_, _>>()?;
    let Found { items, left_out } = requests(&options.requests)?;
    let path = reading::path::meant(&options.output);
    let output = Place::of_output(&path);
    let mut outcomes: HashMap<InstallationId, Outcome> = HashMap::new();
    for response in output.responses_so_far()? {
        outcomes.insert(response.installation_id, Outcome::Answered(Box::new(response)));
    }
    let open: VecDeque<RequestFile> = items
        .iter()
        .map(|(_, request)| request)
        .filter(|request| !outcomes.contains_key(&request.request.installation_id))
        .cloned()
        .collect();
    open.iter().try_for_each(|request| output.check(request))?;
    let kept = items.len() - open.len();
    ask_all(service, options.at_once.into(), open, &output, &mut outcomes).await?;

    let (origins, all): (Vec<Origin>, Vec<(RequestFile, Outcome)>) = items
        .into_iter()
        .filter_map(|(origin, request)| {
            let outcome = outcomes.remove(&request.request.installation_id)?;
            Some((origin, (request, outcome)))
        })
        .unzip();
    output.finish(&all)?;

    Report {
        origins,
        all,
        kept,
        left_out,
        output: path,
    }
    .show(json)
}

/// Asks the service for all of these, and keeps each answer as it comes.
async fn ask_all(
    service: Vec<String>,
    at_once: usize,
    mut waiting: VecDeque<RequestFile>,
    output: &Place,
    outcomes: &mut HashMap<InstallationId, Outcome>,
) -> Result<(), CommandError> {
    let service = Arc::new(ServiceClient::new(service));
    let mut asking = JoinSet::new();
    let mut in_vain = 0;
    loop {
        while asking.len() < at_once
            && let Some(request) = waiting.pop_front()
        {
            let service = Arc::clone(&service);
            asking.spawn(async move { ask(&service, request).await });
        }
        let Some(asked) = asking.join_next().await else {
            return Ok(());
        };
        let (id, result) = asked.map_err(io::Error::other)?;
        let outcome = match result {
            Ok(response) => {
                in_vain = 0;
                // What came is on the disk at once, whatever becomes of the rest.
                output.put(&response)?;
                Outcome::Answered(Box::new(response))
            }
            Err(fault) => {
                let code = fault.code();
                in_vain = if code.is_about_the_way() { in_vain + 1 } else { 0 };
                // A service that is not reached for several is not reached for the others. One
                // request alone may be what it cannot answer.
                if in_vain >= at_once.max(IN_VAIN) {
                    for request in waiting.drain(..) {
                        outcomes.insert(request.request.installation_id, Outcome::Refused(code));
                    }
                }
                Outcome::Refused(code)
            }
        };
        outcomes.insert(id, outcome);
    }
}

/// How many requests in a row the service has to leave unanswered before no more are sent.
const IN_VAIN: usize = 3;

async fn ask(service: &ServiceClient, request: RequestFile) -> (InstallationId, Result<ResponseFile, Fault>) {
    let id = request.request.installation_id;

    (id, service.post(file::PATH, &request).await)
}

/// What became of all requests.
struct Report {
    /// Where each of `all` was found.
    origins: Vec<Origin>,
    all: Vec<(RequestFile, Outcome)>,
    /// How many were answered before.
    kept: usize,
    left_out: Vec<(Origin, String)>,
    output: PathBuf,
}

impl Report {
    fn show(&self, json: bool) -> Result<(), CommandError> {
        let refusals: Vec<(&Origin, Code)> = self
            .origins
            .iter()
            .zip(&self.all)
            .filter_map(|(origin, (_, outcome))| match outcome {
                Outcome::Refused(code) => Some((origin, *code)),
                Outcome::Answered(_) => None,
            })
            .collect();
        let mut refused: BTreeMap<&str, usize> = BTreeMap::new();
        for (_, code) in &refusals {
            *refused.entry(code.as_str()).or_default() += 1;
        }
        let locale = Locale::for_terminal(Language::English);
        for (origin, code) in refusals.iter().filter(|(_, code)| !code.is_about_the_way()) {
            let title = locale.explain(*code).title;
            writeln!(foreign::stderr(), "{origin}: {code}: {title}")?;
        }
        let answered = self.all.len() - refusals.len();
        // On the standard output the table stands alone.
        if self.output != Path::new(STANDARD) {
            self.sum_up(answered, &refused, json)?;
        }
        if answered == 0 {
            return Err(CommandError::Unanswered {
                count: refusals.len(),
            });
        }

        partly(refusals.len() + self.left_out.len())
    }

    fn sum_up(
        &self,
        answered: usize,
        refused: &BTreeMap<&str, usize>,
        json: bool,
    ) -> Result<(), CommandError> {
        if json {
            return show_json(&json!({
                "requests": self.all.len(),
                "answered": answered,
                "answered_before": self.kept,
                "refused": refused,
                "left_out": listed(&self.left_out),
                "output": self.output.display().to_string(),
            }));
        }
        let mut out = foreign::stdout();
        writeln!(
            out,
            "{answered} of {} requests are answered ({} of them before); the responses are in {}.",
            self.all.len(),
            self.kept,
            self.output.display()
        )?;
        for (code, count) in refused {
            writeln!(out, "{code}: {count}")?;
        }

        Ok(())
    }
}
