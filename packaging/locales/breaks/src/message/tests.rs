use super::*;

/// Returns the source with a stroke for each U+200B.
fn broken(source: &str) -> String {
    let broken = with_breaks(Words::new(), source).unwrap();
    assert_eq!(with_breaks(Words::new(), &broken).unwrap(), broken, "run twice");

    broken.replace(BREAK, "|")
}

fn wrong(source: &str) -> Wrong {
    with_breaks(Words::new(), source).unwrap_err()
}

#[test]
fn only_texts_are_changed() {
    let source = "\
# ป้อนรหัสผลิตภัณฑ์
## ป้อนรหัสผลิตภัณฑ์

key-title   =   รหัสผลิตภัณฑ์
    .hint = รหัสยืนยัน
-term = รหัสผลิตภัณฑ์


long =
    กรุณาป้อนรหัสผลิตภัณฑ์
       ของคุณ

    เลือกประเทศ
";
    let expected = "\
# ป้อนรหัสผลิตภัณฑ์
## ป้อนรหัสผลิตภัณฑ์

key-title   =   รหัส|ผลิตภัณฑ์
    .hint = รหัส|ยืนยัน
-term = รหัส|ผลิตภัณฑ์


long =
    กรุณา|ป้อนรหัส|ผลิตภัณฑ์
       ของ|คุณ

    เลือก|ประเทศ
";

    assert_eq!(broken(source), expected);
}

#[test]
fn keys_and_names_for_searching_have_no_breaks() {
    let source = "\
territory-TH = ราชอาณาจักรไทย
    .also = ประเทศไทย, รหัส\u{200b}ผลิตภัณฑ์
    .reading = รหัสผลิตภัณฑ์
    .order = รหัสผลิตภัณฑ์
button = รหัสยืนยัน
    .key = รหัสผลิตภัณฑ์
";
    let expected = "\
territory-TH = ราช|อาณาจักร|ไทย
    .also = ประเทศไทย, รหัสผลิตภัณฑ์
    .reading = รหัสผลิตภัณฑ์
    .order = รหัสผลิตภัณฑ์
button = รหัส|ยืนยัน
    .key = รหัสผลิตภัณฑ์
";

    assert_eq!(broken(source), expected);
}

#[test]
fn of_a_placeable_only_variants_are_text() {
    let source = "\
value = รหัสผลิตภัณฑ์{ $product }รหัสยืนยัน { \"รหัสผลิตภัณฑ์\\u200B\" }
function = { DATE($at, style: \"รหัสผลิตภัณฑ์\") }
several = { $count ->
    [one] รหัสผลิตภัณฑ์
    [1] { $kind ->
        [a] รหัสยืนยัน
       *[b] { { -term } }
    }
   *[other] รหัส { $count } รายการ
 } รหัสผลิตภัณฑ์
";
    let expected = "\
value = รหัส|ผลิตภัณฑ์{ $product }รหัส|ยืนยัน { \"รหัสผลิตภัณฑ์\\u200B\" }
function = { DATE($at, style: \"รหัสผลิตภัณฑ์\") }
several = { $count ->
    [one] รหัส|ผลิตภัณฑ์
    [1] { $kind ->
        [a] รหัส|ยืนยัน
       *[b] { { -term } }
    }
   *[other] รหัส { $count } รายการ
 } รหัส|ผลิตภัณฑ์
";

    assert_eq!(broken(source), expected);
}

#[test]
fn breaks_of_before_are_taken_out_of_texts_only() {
    let source = "# a\u{200b}b\n\
                  key = ร\u{200b}หัสผลิต\u{200b}ภัณฑ์\u{200b} A\u{200b}B { $a }\u{200b}{ \"\u{200b}\" }\n";

    assert_eq!(broken(source), "# a|b\nkey = รหัส|ผลิตภัณฑ์ AB { $a }{ \"|\" }\n");
}

#[test]
fn ends_of_lines_stay_as_they_are() {
    let source = "a = รหัสผลิตภัณฑ์\r\n    ของคุณ\r\n\r\n# b\r\nc =\r\n    รหัสยืนยัน";

    assert_eq!(
        broken(source),
        "a = รหัส|ผลิตภัณฑ์\r\n    ของ|คุณ\r\n\r\n# b\r\nc =\r\n    รหัส|ยืนยัน"
    );
}

#[test]
fn the_messages_of_the_program_stay_as_they_are() {
    for folder in ["en", "ja"] {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../locales/").to_owned() + folder;
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            // A glossary lies beside them.
            if path.extension().is_none_or(|extension| extension != "ftl") {
                continue;
            }
            let source = std::fs::read_to_string(&path).unwrap();
            assert_eq!(
                with_breaks(Words::new(), &source).unwrap(),
                source,
                "{}",
                path.display()
            );
        }
    }
}

#[test]
fn an_error_is_told_with_its_line() {
    assert_eq!(wrong("a = b\n\nc รหัส\n").line, 3);
    assert_eq!(wrong("a = b\r\nc = { $d\r\n").line, 3);
    assert!(!wrong("a").what.is_empty());
}

#[test]
fn a_break_that_cannot_be_taken_out_is_told() {
    for source in [
        "a = b\nc = \u{200b}\n",
        "a = b\nc = \u{200b} d\n",
        "a = b\nc =\n    d\n    \u{200b}.e = f\n",
    ] {
        let wrong = wrong(source);
        assert!(wrong.line >= 2, "{wrong:?}");
        assert!(wrong.what.contains("U+200B"), "{wrong:?}");
    }
}
