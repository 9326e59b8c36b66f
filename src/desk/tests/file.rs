//! Tests of request files that are answered at the desk.

use super::*;
use crate::desk::control::{DeskField, DeskPress};

#[test]
fn a_request_file_is_answered_that_was_named_or_dropped() {
    let file = |name: &str| Some(PathBuf::from(name));
    let mut agent = Agent::begins();
    agent.desk = agent.desk.with_request_file(file("named.json"));
    agent.is_answered(Outcome::SignedIn(Ok(session(Role::Desk, true))));
    assert_eq!(*agent.last_asked(), Request::AnswerFile(file("named.json")));
    assert_eq!(agent.focus, Some(Field::CodeBox(0).into()));
    agent.is_answered(Outcome::FileAnswered(Ok(Some("named-response.json".to_owned()))));
    assert!(agent.said().contains("named-response.json"));
    agent.presses(DeskPress::FINISH);
    assert_eq!(record(agent.last_asked()).outcome, CallOutcome::Confirmed);

    agent.does(Input::Drop("dropped.json".into()));
    assert_eq!(*agent.last_asked(), Request::AnswerFile(file("dropped.json")));
    agent.does(Input::Drop("too-soon.json".into()));
    assert_eq!(*agent.last_asked(), Request::AnswerFile(file("dropped.json")));
    let path = "dropped.json".to_owned();
    agent.is_answered(Outcome::FileAnswered(Err(Denial::Fault(Fault::NotOurFile {
        path,
    }))));
    assert!(agent.said().contains(Code::Fil1.as_str()), "{}", agent.said());
    agent.presses(DeskPress::SIGN_OUT);
    agent.presses(DeskPress::SIGN_OUT_NOW);

    agent.does(Input::Drop("early.json".into()));
    agent.types(DeskField::TOKEN, "kkn_new");
    agent.presses(DeskPress::SIGN_IN);
    agent.is_answered(Outcome::SignedIn(Ok(session(Role::Desk, true))));
    assert_eq!(*agent.last_asked(), Request::AnswerFile(file("early.json")));
}
