//! Whether the embedded faces show what is said in each language, and what asks for them.

use std::collections::BTreeSet;
use std::path::Path;

use iced::advanced::graphics::text::cosmic_text::{Buffer, Metrics, Shaping};

use super::*;

/// The languages of the program, those whose words are still to come too: tag, own name, alphabet.
///
/// The alphabets are the main exemplar characters of the Unicode CLDR, as ranges or letters, in
/// small letters where there are capitals. In Japanese, Korean and Chinese the words decide, and
/// what has an order of its own is listed.
const LANGUAGES: [(&str, &str, &str); 20] = [
    ("ja", "日本語", "ぁ-んァ-ヶー々〆"),
    ("en", "English", "a-z"),
    ("ar", "العربية", "ء-غف-يًٌٍَُِّْٰ٠-٩،؛؟٪"),
    ("de", "Deutsch", "a-zäöüßẞ„“‚‘"),
    ("zh-Hans", "简体中文", "。，、；：？！「」『』（）《》"),
    ("pl", "Polski", "a-ząćęłńóśźż„”«»"),
    ("fr", "Français", "a-zàâæçéèêëîïôœùûüÿ«»’\u{a0}\u{202f}"),
    ("es", "Español", "a-záéíñóúü¿¡ªº«»"),
    ("pt-BR", "Português (Brasil)", "a-záàâãçéêíóôõúªº"),
    ("ko", "한국어", "ㄱ-ㅎㅏ-ㅣ「」"),
    ("zh-Hant", "繁體中文", "。，、；：？！「」『』（）《》"),
    ("it", "Italiano", "a-zàéèìóòù«»"),
    ("ru", "Русский", "а-яё«»№₽"),
    ("uk", "Українська", "а-щьюяґєії’ʼ«»₴"),
    ("tr", "Türkçe", "a-zçğıİöşüâîû₺"),
    ("nl", "Nederlands", "a-záäéëíïóöúüĳ"),
    ("he", "עברית", "א-תְ-ּׁׂ־׳״₪"),
    (
        "vi",
        "Tiếng Việt",
        "a-zàảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ₫",
    ),
    ("th", "ไทย", "ก-ฺเ-๎๐-๙ฯๆ฿"),
    ("hi", "हिन्दी", "ँ-ःअ-ऍए-ऑओ-नप-रलळव-ह़-ॅे-ॉो-्ॐ०-९।॥₹"),
];

/// What every language needs beside its letters: isolates and the marks of direction, the signs
/// of the program's own pages.
const ALWAYS: &str = " -~\u{a0}\u{200b}\u{200e}\u{200f}\u{2060}\u{2066}-\u{2069}–—‘’“”…©·×";

/// Returns the characters of a list in which `a-z` is a range.
fn letters(list: &str) -> BTreeSet<char> {
    let list: Vec<char> = list.chars().collect();
    let ranges = list
        .windows(3)
        .filter(|part| part[1] == '-')
        .flat_map(|part| part[0]..=part[2]);

    ranges
        .chain(list.iter().copied())
        .flat_map(|letter| letter.to_uppercase().chain([letter]))
        .collect()
}

/// Adds what the files in a folder say.
fn collect(path: &Path, wanted: &mut BTreeSet<char>) {
    if path.is_dir() {
        for entry in std::fs::read_dir(path).expect("a directory").flatten() {
            collect(&entry.path(), wanted);
        }
    } else if path.extension().is_some_and(|extension| extension == "ftl") {
        let text = std::fs::read_to_string(path).expect("text");
        // The other names of a territory are searched and never shown.
        let shown = text
            .lines()
            .filter(|line| !line.trim_start().starts_with(".also"));
        wanted.extend(shown.flat_map(str::chars));
    }
}

/// Adds the names in a language that a part of the catalogue has.
fn named(part: &serde_json::Value, tag: &str, wanted: &mut BTreeSet<char>) {
    match part {
        serde_json::Value::Object(members) if members.contains_key("en") => {
            let name = members.get(tag).and_then(serde_json::Value::as_str);
            wanted.extend(name.unwrap_or_default().chars());
        }
        serde_json::Value::Object(members) => members.values().for_each(|part| named(part, tag, wanted)),
        serde_json::Value::Array(parts) => parts.iter().for_each(|part| named(part, tag, wanted)),
        _ => {}
    }
}

fn said(tag: &str) -> BTreeSet<char> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut wanted = BTreeSet::new();
    let words = root.join("locales").join(tag);
    if words.exists() {
        collect(&words, &mut wanted);
    }
    let catalogue = include_str!("../../../assets/demo/catalogue.json");
    named(&serde_json::from_str(catalogue).expect("JSON"), tag, &mut wanted);

    wanted
}

/// Returns both faces of a family.
fn parsed(family: Family) -> [ttf_parser::Face<'static>; 2] {
    let (files, number) = family.faces();

    files.map(|file| ttf_parser::Face::parse(file, number).expect("a face"))
}

#[test]
fn every_language_is_whole_in_both_weights_of_its_own_family() {
    for (tag, name, alphabet) in LANGUAGES {
        let family = Family::of(tag);
        let mut wanted = said(tag);
        wanted.extend(
            letters(alphabet)
                .into_iter()
                .chain(letters(ALWAYS))
                .chain(name.chars()),
        );
        // A word in Chinese characters within another language is left to the Japanese family, which is always there.
        wanted.retain(|letter| {
            !letter.is_control()
                && (family == Family::of("ja") || name.contains(*letter) || !is_guest(family, *letter))
        });

        for face in parsed(family) {
            let missing: String = wanted
                .iter()
                .filter(|letter| face.glyph_index(**letter).is_none())
                .collect();
            assert_eq!(missing, "", "{tag}: run packaging/fonts/build.py");
        }
    }
}

/// Returns whether a character is one of the Japanese family in a language of other letters.
fn is_guest(family: Family, letter: char) -> bool {
    let is_east_asian = matches!(family, Family::Korean | Family::Simplified | Family::Traditional);

    !is_east_asian && matches!(letter, '\u{3000}'..='\u{9fff}') && Family::Japanese.has(letter)
}

#[test]
fn every_folder_of_words_is_looked_at() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    for entry in std::fs::read_dir(locales).expect("a directory").flatten() {
        let name = entry.file_name();
        assert!(
            !entry.path().is_dir() || LANGUAGES.iter().any(|(tag, ..)| *name == **tag),
            "{name:?} is not in the list of this test"
        );
    }
}

#[test]
fn words_are_set_without_a_missing_glyph_and_without_the_system() {
    let words = [
        ("ar", "تم تفعيل \u{2068}Momiji Suite 2026\u{2069} مُفَعَّل لله ١٢٣"),
        ("he", "\u{200f}Momiji Suite 2026 הופעל, צה״ל שָׁלוֹם"),
        ("hi", "सक्रियण पूरा हुआ। क्षेत्र श्री ज्ञान Momiji 2026"),
        ("th", "เปิดใช้งานแล้ว น้ำ ผู้ใช้ Momiji 2026"),
        ("vi", "Khóa sản phẩm đã được kích hoạt: Momiji 2026"),
        ("uk", "Ґанок їжак: ключ продукту активовано – Momiji 2026"),
        ("de", "Ihr Schlüssel „Momiji“ ist größer … 25 €"),
        ("ko", "한국어"),
        ("zh-Hans", "简体中文"),
        ("zh-Hant", "繁體中文"),
    ];
    for (tag, text) in words {
        for style in [TextStyle::Body, TextStyle::Title] {
            let font = Fonts::of(tag).face(style);
            let mut system = lock();
            let attributes = iced::advanced::graphics::text::to_attributes(font);
            let mut buffer = Buffer::new(system.raw(), Metrics::new(14.0, 20.0));
            buffer.set_text(system.raw(), text, &attributes, Shaping::Advanced, None);
            buffer.shape_until_scroll(system.raw(), false);

            for glyph in buffer.layout_runs().flat_map(|run| run.glyphs) {
                let face = system.raw().db().face(glyph.font_id).expect("a face");
                let drawn = &text[glyph.start..glyph.end];
                assert_ne!(glyph.glyph_id, 0, "{tag}: {drawn}");
                assert_eq!(face.families[0].0, Family::of(tag).name(), "{tag}: {drawn}");
                assert_eq!(face.weight.0 >= 600, style.is_bold(), "{tag}: {drawn}");
            }
        }
    }
}

#[test]
fn faces_carry_the_names_they_are_asked_for() {
    let families = Family::ALL.iter().map(|family| (family.name(), parsed(*family)));
    let codes = family::MONO
        .files()
        .map(|file| ttf_parser::Face::parse(file, 0).expect("a face"));
    for (name, faces) in families.chain([(MONO, codes)]) {
        for (face, is_bold) in faces.into_iter().zip([false, true]) {
            let own = face
                .names()
                .into_iter()
                .find(|name| name.name_id == ttf_parser::name_id::FAMILY)
                .and_then(|name| name.to_string());
            assert_eq!((own.as_deref(), face.is_bold()), (Some(name), is_bold));
        }
    }
}

#[test]
fn a_line_stands_at_the_same_place_in_every_language_that_may_share_it() {
    let height = |family: Family| {
        let [face, _] = parsed(family);
        (face.ascender(), face.descender())
    };
    for family in [Family::Latin, Family::Hebrew, Family::Korean, Family::Simplified] {
        assert_eq!(height(family), height(Family::Japanese), "{family:?}");
    }
}

#[test]
fn a_character_is_looked_for_in_the_language_then_in_the_program_then_in_the_system() {
    use Family::{Arabic, Japanese, Korean, Latin, Simplified, Thai, Traditional};

    for (spoken, letter, expected) in [
        (Japanese, 'é', Some(Japanese)),
        (Japanese, 'ł', Some(Latin)),
        (Japanese, '한', Some(Korean)),
        (Japanese, 'ไ', Some(Thai)),
        (Japanese, '简', Some(Japanese)),
        (Arabic, 'é', Some(Arabic)),
        (Arabic, 'Ж', Some(Latin)),
        (Latin, '確', Some(Japanese)),
        (Latin, '🙂', None),
        (Korean, 'の', Some(Japanese)),
        // Not with the Japanese form of the character.
        (Simplified, '骨', None),
        (Traditional, '體', Some(Traditional)),
    ] {
        assert_eq!(spoken.for_letter(letter), expected, "{letter} in {spoken:?}");
    }
    assert!(
        "\u{2068}\u{200f}\u{61c}\u{2060}\n"
            .chars()
            .all(|letter| !is_drawn(letter))
    );
}

#[test]
fn tags_name_their_family_whatever_stands_behind_the_language() {
    for (tag, family) in [
        ("ja-JP", Family::Japanese),
        ("en-GB", Family::Japanese),
        ("en-XA", Family::Latin),
        ("ar-XB", Family::Arabic),
        ("pt-BR", Family::Latin),
        ("uk", Family::Latin),
        ("zh", Family::Simplified),
        ("zh-CN", Family::Simplified),
        ("zh-Hant-HK", Family::Traditional),
        ("zh-TW", Family::Traditional),
        ("he-IL", Family::Hebrew),
        ("", Family::Latin),
    ] {
        assert_eq!(Family::of(tag), family, "{tag}");
    }
    assert_eq!(Fonts::default(), Fonts::of("en"));
}

#[test]
fn all_faces_together_stay_small() {
    let own = Family::ALL.iter().filter(|family| family.faces().1 == 0);
    let files = own.flat_map(|family| *family.faces().0);
    let total: usize = files.chain(*family::MONO.files()).map(<[u8]>::len).sum();

    assert!(total <= 3_500_000, "{total} bytes");
}
