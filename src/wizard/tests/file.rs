//! Tests of activation by file.

use std::path::PathBuf;

use super::*;
use crate::wizard::effect::Choice;

fn by_file() -> Wizard {
    let (mut wizard, _) = open(sample::with_key(KeyKind::MultipleActivation), Entry::Activation);
    let _reply = wizard.update(Input::Choose(List::Methods, 2).into(), &english());
    let _reply = press(&mut wizard, Press::Next);
    assert_eq!(page(&wizard).name, PageName::File);

    wizard
}

fn asked(reply: &Reply) -> &Request {
    match reply.effects.as_slice() {
        [Effect::Ask(_, request)] => request,
        other => panic!("{other:?}"),
    }
}

/// Returns the content of a field, and the code beside it.
fn field(wizard: &Wizard, wanted: Field) -> (String, Option<Code>) {
    page(wizard)
        .blocks
        .iter()
        .find_map(|block| match block {
            Block::Numbered { blocks, .. } => blocks.iter().find_map(|block| match block {
                Block::Field {
                    field,
                    value,
                    message,
                    ..
                } if *field == wanted => {
                    Some((value.clone(), message.as_ref().and_then(|message| message.code)))
                }
                _ => None,
            }),
            _ => None,
        })
        .expect("the field")
}

#[test]
fn a_request_is_saved_and_its_response_opened() {
    let mut wizard = by_file();
    let (place, _) = field(&wizard, Field::RequestPath);
    assert!(place.starts_with("/home/aiko/Documents"), "{place}");
    assert!(place.ends_with("-request.json"), "{place}");
    assert_eq!(page(&wizard).on_enter, Some(Press::SaveRequest));

    let reply = press(&mut wizard, Press::SaveRequest);
    assert_eq!(asked(&reply), &Request::SaveRequest(PathBuf::from(&place)));
    let reply = answer(&mut wizard, &reply.effects, Outcome::Saved(Ok(place.into())));
    assert_eq!(reply.focus, Some(Field::ResponsePath.into()));
    assert_eq!(page(&wizard).on_enter, None, "nothing to open yet");

    let _reply = edit(
        &mut wizard,
        Field::ResponsePath,
        " \"/media/usb/a response.json\" ",
    );
    assert_eq!(page(&wizard).on_enter, Some(Press::OpenResponse));
    let reply = press(&mut wizard, Press::OpenResponse);
    assert_eq!(
        asked(&reply),
        &Request::OpenResponse("/media/usb/a response.json".into())
    );
    let activated = Box::new(sample::activated());
    let _reply = answer(&mut wizard, &reply.effects, Outcome::Activated(Ok(activated)));
    assert_eq!(page(&wizard).name, PageName::Success);
}

#[test]
fn a_path_may_be_the_address_of_a_file() {
    let mut wizard = by_file();
    let _reply = edit(
        &mut wizard,
        Field::ResponsePath,
        "file:///media/usb/a%20response.json",
    );
    let reply = press(&mut wizard, Press::OpenResponse);
    assert_eq!(
        asked(&reply),
        &Request::OpenResponse("/media/usb/a response.json".into())
    );
}

#[test]
fn a_file_chosen_in_a_dialog_is_taken_at_once() {
    let mut wizard = by_file();
    let reply = press(&mut wizard, Press::BrowseRequest);
    let [Effect::Choose(_, Choice::SaveRequest { name })] = reply.effects.as_slice() else {
        panic!("{reply:?}")
    };
    assert!(name.ends_with("-request.json"));
    let chosen = Outcome::Chosen(Some("/media/usb/mine.json".into()));
    let reply = answer(&mut wizard, &reply.effects, chosen);
    assert_eq!(
        asked(&reply),
        &Request::SaveRequest("/media/usb/mine.json".into())
    );
    let saved = Outcome::Saved(Ok("/media/usb/mine.json".into()));
    let _reply = answer(&mut wizard, &reply.effects, saved);

    let reply = press(&mut wizard, Press::BrowseResponse);
    let cancelled = answer(&mut wizard, &reply.effects, Outcome::Chosen(None));
    assert!(cancelled.effects.is_empty());
    assert_eq!(cancelled.focus, Some(Control::Field(Field::ResponsePath)));
    let reply = press(&mut wizard, Press::BrowseRequest);
    let cancelled = answer(&mut wizard, &reply.effects, Outcome::Chosen(None));
    assert_eq!(cancelled.focus, Some(Control::Field(Field::RequestPath)));
    let reply = press(&mut wizard, Press::BrowseResponse);
    let chosen = Outcome::Chosen(Some("/media/usb/theirs.json".into()));
    let reply = answer(&mut wizard, &reply.effects, chosen);
    assert_eq!(
        asked(&reply),
        &Request::OpenResponse("/media/usb/theirs.json".into())
    );
}

#[test]
fn what_is_wrong_with_a_file_is_said_beside_its_place() {
    let path = || "/x.json".to_owned();
    let mut wizard = by_file();
    let reply = press(&mut wizard, Press::SaveRequest);
    let fault = Fault::FileNotWritten { path: path() };
    let reply = answer(&mut wizard, &reply.effects, Outcome::Saved(Err(fault)));
    assert_eq!(reply.focus, Some(Field::RequestPath.into()));
    assert_eq!(field(&wizard, Field::RequestPath).1, Some(Code::Fil3));

    for (fault, code) in [
        (Fault::NotOurFile { path: path() }, Code::Fil1),
        (Fault::FileOfOtherComputer { path: path() }, Code::Fil2),
    ] {
        let _reply = edit(&mut wizard, Field::ResponsePath, "/x.json");
        let reply = press(&mut wizard, Press::OpenResponse);
        let reply = answer(&mut wizard, &reply.effects, Outcome::Activated(Err(fault)));
        assert_eq!(reply.focus, Some(Field::ResponsePath.into()));
        assert_eq!(
            field(&wizard, Field::ResponsePath),
            ("/x.json".to_owned(), Some(code))
        );
        assert_eq!(page(&wizard).name, PageName::File, "what was typed stays");
    }
}

#[test]
fn a_file_dropped_on_the_window_is_opened() {
    let dropped = || Event::Input(Input::Drop("/media/usb/theirs.json".into()));
    let mut wizard = by_file();
    let reply = wizard.update(dropped(), &english());
    assert_eq!(
        asked(&reply),
        &Request::OpenResponse("/media/usb/theirs.json".into())
    );

    let (mut wizard, _) = open(sample::with_key(KeyKind::MultipleActivation), Entry::Account);
    let reply = wizard.update(dropped(), &english());
    assert_eq!(
        asked(&reply),
        &Request::OpenResponse("/media/usb/theirs.json".into())
    );
    assert_eq!(page(&wizard).name, PageName::File);

    for snapshot in [
        sample::fresh(),
        sample::with_key(KeyKind::KmsClient),
        sample::host(),
    ] {
        let (mut wizard, _) = open(snapshot, Entry::Account);
        let reply = wizard.update(dropped(), &english());
        assert!(reply.effects.is_empty());
        assert_eq!(page(&wizard).name, PageName::Overview);
    }
}

#[test]
fn what_was_typed_is_found_again() {
    let mut wizard = by_file();
    let _reply = edit(&mut wizard, Field::ResponsePath, "/media/usb/theirs.json");
    let _reply = press(&mut wizard, Press::Back);
    let _reply = press(&mut wizard, Press::Next);
    assert_eq!(field(&wizard, Field::ResponsePath).0, "/media/usb/theirs.json");
}
