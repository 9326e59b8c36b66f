//! Tests of the call sheet and the QR code on the telephone page, and of the order of the lines.

use std::path::Path;

use super::*;
use crate::page::sheet::Sheet;
use crate::wizard::effect::Choice;
use crate::wizard::effect::Place;

fn all_blocks(page: &Page) -> Vec<Block> {
    let mut found = Vec::new();
    for block in &page.blocks {
        match block {
            Block::Numbered { blocks, .. } => found.extend(blocks.iter().cloned()),
            other => found.push(other.clone()),
        }
    }

    found
}

#[test]
fn the_code_for_cameras_opens_the_self_service_page() {
    let mut wizard = telephone();
    let code = |wizard: &Wizard| {
        all_blocks(&page(wizard))
            .into_iter()
            .find_map(|block| match block {
                Block::Qr { modules, address, .. } => Some((modules.len(), address)),
                _ => None,
            })
    };
    assert_eq!(code(&wizard), None);
    let _reply = press(&mut wizard, Press::ShowQr);
    let (side, address) = code(&wizard).expect("the code");
    assert_eq!(address, "http://127.0.0.1:9/activate");
    assert!(side >= 33, "48 digits and an address");
    let _reply = press(&mut wizard, Press::ShowQr);
    assert_eq!(code(&wizard), None);
}

fn saved_sheet(wizard: &mut Wizard, outcome: Outcome) -> Sheet {
    let reply = press(wizard, Press::SaveSheet);
    let [Effect::Choose(_, Choice::SaveSheet { name })] = reply.effects.as_slice() else {
        panic!("{reply:?}")
    };
    assert!(name.ends_with("-call.pdf"), "{name}");
    let chosen = Outcome::Chosen(Some("/media/usb/call.pdf".into()));
    let reply = answer(wizard, &reply.effects, chosen);
    let [Effect::WriteSheet(_, path, sheet)] = reply.effects.as_slice() else {
        panic!("{reply:?}")
    };
    assert_eq!(path, std::path::Path::new("/media/usb/call.pdf"));
    let sheet = sheet.as_ref().clone();
    let _reply = answer(wizard, &reply.effects, outcome);

    sheet
}

#[test]
fn the_sheet_holds_what_the_call_needs_and_nothing_that_was_typed() {
    let mut wizard = telephone();
    let _reply = edit(&mut wizard, Field::CodeBox(0), "123456");
    let saved = Outcome::Saved(Ok("/media/usb/call.pdf".into()));
    let sheet = saved_sheet(&mut wizard, saved);
    let printed = format!("{sheet:?}");
    assert!(printed.contains("0120-000-123"), "{printed}");
    let id = sample::installation_id().groups();
    assert!(
        printed.contains(&format!("{} {}", &id[0][..3], &id[0][3..])),
        "{printed}"
    );
    assert!(printed.contains("Qr {"));
    assert!(!printed.contains("123 456"), "boxes to write into");
    assert!(!printed.contains("opening: Some"), "nothing that holds only now");
    assert!(format!("{:?}", page(&wizard)).contains("/media/usb/call.pdf"));
    let reply = press(&mut wizard, Press::OpenSheet);
    assert!(
        matches!(
            reply.effects.as_slice(),
            [Effect::Open(_, Place::File(path))] if path.as_path() == Path::new("/media/usb/call.pdf")
        ),
        "{reply:?}"
    );
    assert_eq!(
        entry(&wizard).0[0].0,
        "123456",
        "what was typed stays on the page"
    );
}

#[test]
fn a_sheet_that_cannot_be_written_is_said() {
    let mut wizard = telephone();
    let failed = Outcome::Saved(Err(Fault::FileNotWritten {
        path: "/media/usb/call.pdf".to_owned(),
    }));
    let _sheet = saved_sheet(&mut wizard, failed);
    let told = all_blocks(&page(&wizard))
        .iter()
        .any(|block| matches!(block, Block::Notice { .. }));
    assert!(told);
    let reply = press(&mut wizard, Press::OpenSheet);
    assert!(reply.effects.is_empty(), "there is nothing to open");

    let reply = press(&mut wizard, Press::SaveSheet);
    let cancelled = answer(&mut wizard, &reply.effects, Outcome::Chosen(None));
    assert!(cancelled.effects.is_empty());
}

#[test]
fn lines_that_answer_now_come_first() {
    let mut document: serde_json::Value = serde_json::from_str(sample::CATALOGUE).unwrap();
    let line = |number: &str, kind: &str, from: &str, to: &str| {
        serde_json::json!({
            "region": "JP", "number": number, "kind": kind, "languages": ["ja"],
            "hours": { "zone": "Asia/Tokyo", "days": { "mon": { "from": from, "to": to } } },
        })
    };
    // The time is Monday noon in Tokyo.
    document["lines"] = serde_json::json!([
        line("0120-000-001", "toll-free", "17:00", "20:00"),
        line("03-0000-0002", "toll", "13:00", "15:00"),
        line("03-0000-0003", "tty", "09:00", "17:00"),
    ]);
    let catalogue = crate::catalogue::Catalogue::from_json(&document.to_string()).unwrap();
    let (mut wizard, _) = Wizard::open(
        std::sync::Arc::new(catalogue),
        sample::product(),
        sample::with_key(KeyKind::MultipleActivation),
        Entry::Activation,
    );
    let _reply = wizard.update(Input::Choose(List::Methods, 1).into(), &english());
    let _reply = press(&mut wizard, Press::Next);
    let numbers: Vec<String> = all_blocks(&page(&wizard))
        .into_iter()
        .find_map(|block| match block {
            Block::Lines(lines) => Some(lines.into_iter().map(|line| line.number).collect()),
            _ => None,
        })
        .expect("lines");
    assert_eq!(numbers, ["03-0000-0003", "03-0000-0002", "0120-000-001"]);
}

#[test]
fn where_nobody_answers_the_qr_code_and_the_other_ways_come_first() {
    let mut document: serde_json::Value = serde_json::from_str(sample::CATALOGUE).unwrap();
    // The time is Monday noon in Tokyo.
    let closed = serde_json::json!([{
        "region": "JP", "number": "0120-000-001", "kind": "toll-free", "languages": ["ja"],
        "hours": { "zone": "Asia/Tokyo", "days": { "mon": { "from": "17:00", "to": "20:00" } } },
    }]);
    for (lines, kinds) in [
        (closed, ["picker", "qr", "ways", "lines"].as_slice()),
        (serde_json::json!([]), &["picker", "notice", "qr", "ways"]),
    ] {
        document["lines"] = lines;
        let catalogue = crate::catalogue::Catalogue::from_json(&document.to_string()).unwrap();
        let snapshot = sample::with_key(KeyKind::MultipleActivation);
        let mut wizard = telephone_of(Arc::new(catalogue), snapshot);
        let shown = page(&wizard);
        let Block::Numbered { blocks, .. } = &shown.blocks[0] else {
            panic!("three numbered parts");
        };
        let found: Vec<&str> = blocks
            .iter()
            .map(|block| match block {
                Block::RegionPicker(_) => "picker",
                Block::Qr { .. } => "qr",
                Block::Ways { .. } => "ways",
                Block::Lines(_) => "lines",
                Block::Notice { .. } => "notice",
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(found, kinds);
        let presses: Vec<Press> = shown.pressable().iter().map(|button| button.press).collect();
        assert!(presses.contains(&Press::UseInternet) && presses.contains(&Press::UseFile));
        assert!(!presses.contains(&Press::ShowQr), "the code is there already");

        let _reply = press(&mut wizard, Press::UseFile);
        assert_eq!(page(&wizard).name, PageName::File);
        let _reply = press(&mut wizard, Press::Back);
        assert_eq!(page(&wizard).name, PageName::Telephone);
    }
}
