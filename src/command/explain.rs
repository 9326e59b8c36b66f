//! `explain`: show the meaning of an error code and the next step.

use serde_json::json;

use crate::fault::Code;
use crate::locale::Locale;

use super::exit::Exit;
use super::report::{CommandError, Report};

pub(super) fn run(code: &str, locale: &Locale) -> Result<Report, CommandError> {
    let folded = crate::codes::input::fold(code);
    let code: Code = folded.parse().map_err(|_| CommandError::UnknownCode)?;
    let words = locale.explain(code);
    let text = locale.format(
        "command-explain",
        &[
            ("code", code.as_str().into()),
            ("title", words.title.as_str().into()),
            ("what", words.what.as_str().into()),
            ("why", words.why.as_str().into()),
            ("next", words.next.as_str().into()),
        ],
    );

    Ok(Report {
        text: text + "\n",
        json: json!({
            "code": code,
            "title": words.title,
            "what": words.what,
            "why": words.why,
            "next": words.next,
        }),
        exit: Exit::Done,
    })
}
