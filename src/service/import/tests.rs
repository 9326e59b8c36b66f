use super::*;
use crate::codes::KeyKind;
use crate::reading;

fn columns() -> Columns {
    Columns {
        key: "Key".to_owned(),
        seats: Some("Seats".to_owned()),
        ..Columns::default()
    }
}

/// Reads a table whose first columns are `Key` and `Seats`.
fn rows(content: &str, columns: &Columns) -> Vec<(u64, String, u32)> {
    let table = read(content, columns).unwrap();
    assert_eq!(table.bad, []);

    table
        .rows
        .iter()
        .map(|row| (row.line, row.old.to_string(), row.seats))
        .collect()
}

fn bad(content: &str, columns: &Columns) -> Vec<(u64, String, BadCell)> {
    read(content, columns)
        .unwrap()
        .bad
        .into_iter()
        .map(|bad| (bad.line, bad.column, bad.why))
        .collect()
}

/// Reads a file of the form that another system exports.
fn export(name: &str) -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data/import")
        .join(name);

    reading::read_text(&path, 1 << 20).unwrap().to_string()
}

#[test]
fn a_table_is_read_with_any_delimiter_and_headers_in_any_case() {
    let expected = vec![(2, "AAAA1111".to_owned(), 3), (3, "BBBB2222".to_owned(), 1)];
    for content in [
        "KEY,seats\naaaa-1111,3\nBBBB 2222,1\n",
        "key;SEATS;\"x,y\"\r\naaaa-1111;3;\r\nBBBB 2222;1;\r\n",
        "Seats\tKey\n3\taaaa-1111\n1\tBBBB.2222",
        " Key , Seats \n \"aaaa-1111\" , 3 \nBBBB 2222,1\n\n,\n",
    ] {
        assert_eq!(rows(content, &columns()), expected, "{content:?}");
    }
    let given = Columns {
        delimiter: Some(b'|'),
        ..columns()
    };
    assert_eq!(rows("Key|Seats\naaaa-1111|3\nBBBB 2222|1", &given), expected);
}

#[test]
fn a_table_is_read_however_a_spreadsheet_saved_it() {
    let content = "Key\tSeats\r\n鍵aaaa-1111\t3\r\n";
    let utf16: Vec<u8> = content.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for saved in [
        content.as_bytes().to_vec(),
        [b"\xEF\xBB\xBF", content.as_bytes()].concat(),
        [&b"\xFF\xFE"[..], &utf16].concat(),
    ] {
        let text = reading::text(&saved).unwrap();
        assert_eq!(rows(&text, &columns()), [(2, "鍵AAAA1111".to_owned(), 3)]);
    }
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    let lines = |content: &str| {
        let table = read(content, &columns()).unwrap();
        table.rows.iter().map(|row| row.line).collect::<Vec<_>>()
    };
    for end in ["\n", "\r\n"] {
        let content = "Key,Seats\n\nAAAA1111,1\n\n\nBBBB2222,1\n,\n\"CCCC\n3333\",1\nDDDD4444,1";
        assert_eq!(lines(&content.replace('\n', end)), [3, 6, 8, 10], "{end:?}");
    }
}

#[test]
fn a_table_without_what_is_asked_for_is_refused() {
    let no_column = read("Code,Seats\nx,1", &columns()).unwrap_err();
    assert_eq!(
        no_column.to_string(),
        "there is no column Key; there are Code, Seats"
    );
    assert_eq!(
        read("Key,Seats,KEY\nx,1,y", &columns()),
        Err(TableError::TwoColumns {
            name: "Key".to_owned()
        })
    );
    for empty in ["Key,Seats", "Key,Seats\n\n,\n"] {
        assert_eq!(read(empty, &columns()), Err(TableError::NoRows));
    }
    assert!(matches!(read("", &columns()), Err(TableError::NoColumn { .. })));
}

#[test]
fn a_row_that_cannot_be_taken_is_named_without_its_content() {
    let ours = ProductKey::new(KeyKind::MultipleActivation, 101, 5, 6).unwrap();
    let long = "A".repeat(513);
    let content = format!(
        "Key,Seats\n,1\nshort-1,1\n{long},1\n{ours},1\nAAAA-1111,0\nAAAA-1111,many\nAAAA-1111,\nAAAA-1111,1,more\nAAAA-1111,1\naaaa 1111,2\n"
    );
    let key = |line, why| (line, "Key".to_owned(), why);
    let seats = |line| (line, "Seats".to_owned(), BadCell::Seats);

    assert_eq!(
        bad(&content, &columns()),
        [
            key(2, BadCell::Empty),
            key(3, BadCell::Short),
            key(4, BadCell::Long),
            key(5, BadCell::OurKey),
            seats(6),
            seats(7),
            seats(8),
            key(
                9,
                BadCell::Cells {
                    found: 3,
                    expected: 2
                }
            ),
            key(11, BadCell::Twice { line: 10 }),
        ]
    );
    assert_eq!(read(&content, &columns()).unwrap().rows.len(), 1);
    for bad in read(&content, &columns()).unwrap().bad {
        assert!(!bad.to_string().to_lowercase().contains("aaaa"), "{bad}");
    }
}

#[test]
fn seats_for_all_stand_for_cells_that_are_empty_and_no_others() {
    let for_all = Columns {
        seats: None,
        other_seats: Some(2),
        ..columns()
    };
    assert_eq!(rows("Key\nAAAA1111", &for_all), [(2, "AAAA1111".to_owned(), 2)]);
    let for_some = Columns {
        other_seats: Some(2),
        ..columns()
    };
    let table = read("Key,Seats\nAAAA1111,\nBBBB2222,5\nCCCC3333,none", &for_some).unwrap();
    let seats: Vec<u32> = table.rows.iter().map(|row| row.seats).collect();
    assert_eq!((seats, table.bad.len()), (vec![2, 5], 1));
}

#[test]
fn what_is_blocked_is_told_by_yes_or_by_a_value() {
    let by = |values: &[&str]| Columns {
        seats: None,
        other_seats: Some(1),
        blocked: vec!["State".to_owned(), "Revoked".to_owned()],
        blocked_values: values.iter().map(|&value| value.to_owned()).collect(),
        ..columns()
    };
    let content = "Key,State,Revoked\nAAAA1111,TRUE,0\nAAAA1112,no,\nAAAA1113,false,Yes\n";
    let blocked = |table: &Table| table.rows.iter().map(|row| row.blocked).collect::<Vec<_>>();
    assert_eq!(blocked(&read(content, &by(&[])).unwrap()), [true, false, true]);

    let content = "Key,State,Revoked\nAAAA1111,Suspended,\nAAAA1112,active,\nAAAA1113,,banned\n";
    let table = read(content, &by(&["SUSPENDED", "banned"])).unwrap();
    assert_eq!(blocked(&table), [true, false, true]);
    let unclear: Vec<_> = bad(content, &by(&[]))
        .into_iter()
        .map(|(line, ..)| line)
        .collect();
    assert_eq!(unclear, [2, 3, 4]);
}

#[test]
fn customer_and_note_make_one_line_that_never_holds_the_key() {
    let wanted = Columns {
        customer: Some("Customer".to_owned()),
        note: Some("Note".to_owned()),
        expires: Some("Until".to_owned()),
        ..columns()
    };
    let content = "Key,Seats,Customer,Note,Until\n\
        AAAA1111,1,\"Kita & Söhne\",\"two\nlines\",2027-03-31\n\
        AAAA1112,1,,,2027-03-31T12:00:00+09:00\n\
        AAAA1113,1,Aoba,,31.03.2027\n\
        AAAA1114,1,Aoba,was aaaa-1114,\n\
        AAAA1115,1,Aoba,a\u{202E}b,\n";
    let table = read(content, &wanted).unwrap();

    assert_eq!(table.rows[0].note.as_deref(), Some("Kita & Söhne; two lines"));
    assert_eq!(table.rows[1].note, None);
    let ends: Vec<String> = table
        .rows
        .iter()
        .map(|row| row.expires_at.unwrap().to_string())
        .collect();
    assert_eq!(ends, ["2027-03-31T00:00:00Z", "2027-03-31T03:00:00Z"]);
    let wrong: Vec<_> = table
        .bad
        .iter()
        .map(|bad| (bad.line, bad.column.as_str()))
        .collect();
    // The first row has two lines.
    assert_eq!(wrong, [(5, "Until"), (6, "Note"), (7, "Note")]);
    assert_eq!(table.bad[1].why, BadCell::HoldsKey);

    let never = read(
        "Key,Seats,Customer,Note,Until\nAAAA1111,1,,,9999-12-31\n",
        &wanted,
    )
    .unwrap();
    assert_eq!(never.rows[0].expires_at, None);
}

#[test]
fn the_end_of_a_key_tells_little_of_it() {
    let ending = |key: &str| read(&format!("Key,Seats\n{key},1"), &columns()).unwrap().rows[0].ending();

    assert_eq!(ending("0A1B-2C3D-4E5F-6071"), "6071");
    assert_eq!(ending("ABCDEFGHIJ"), "IJ");
    let shown = format!("{:?}", read("Key,Seats\nAAAA1111,1", &columns()));
    assert!(!shown.contains("AAAA"), "{shown}");
}

#[test]
fn exports_of_other_systems_are_read() {
    let hex = Columns {
        key: "key".to_owned(),
        seats: Some("allowedActivations".to_owned()),
        expires: Some("expiresAt".to_owned()),
        blocked: vec!["suspended".to_owned(), "revoked".to_owned()],
        ..Columns::default()
    };
    let machines = Columns {
        key: "key".to_owned(),
        seats: Some("maxMachines".to_owned()),
        other_seats: Some(1),
        customer: Some("name".to_owned()),
        expires: Some("expiry".to_owned()),
        blocked: vec!["status".to_owned()],
        blocked_values: vec!["suspended".to_owned(), "banned".to_owned()],
        ..Columns::default()
    };
    let spreadsheet = Columns {
        key: "Activation Key".to_owned(),
        seats: Some("Licenses".to_owned()),
        customer: Some("Company".to_owned()),
        note: Some("Comment".to_owned()),
        ..Columns::default()
    };
    let plain = Columns {
        key: "Product key".to_owned(),
        other_seats: Some(5),
        ..Columns::default()
    };
    for (name, columns, count, blocked) in [
        ("hexadecimal.csv", hex, 4, 2),
        ("machines.csv", machines, 4, 1),
        ("spreadsheet-utf16.txt", spreadsheet, 3, 0),
        ("plain.csv", plain, 3, 0),
    ] {
        let table = read(&export(name), &columns).unwrap();
        assert_eq!(table.bad, [], "{name}");
        assert_eq!(table.rows.len(), count, "{name}");
        assert_eq!(
            table.rows.iter().filter(|row| row.blocked).count(),
            blocked,
            "{name}"
        );
    }
}
