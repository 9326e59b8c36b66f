//! The available languages, and the choice of the first one.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use crate::catalogue::Region;
use crate::environment;

use super::stand_in;
use super::stored::{self, Part};

macro_rules! languages {
    ($($(#[$attribute:meta])+ $variant:ident = $tag:literal, $own_name:literal, $written:ident;)+) => {
        /// A language that the program supports.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
        pub enum Language {
            $($(#[$attribute])+ $variant),+
        }

        impl Language {
            /// Every language, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns the BCP 47 tag.
            #[must_use]
            pub const fn tag(self) -> &'static str {
                match self {
                    $(Self::$variant => $tag),+
                }
            }

            /// Returns the language's name in the language itself, as its own software lists it.
            const fn name_of_its_own(self) -> &'static str {
                match self {
                    $(Self::$variant => $own_name),+
                }
            }

            /// Returns the direction in which the language is written.
            pub(super) const fn written(self) -> Direction {
                match self {
                    $(Self::$variant => Direction::$written),+
                }
            }

            /// Returns the words of the language as they are stored: those that are always needed, and
            /// the others.
            const fn stored(self) -> [&'static [u8]; 2] {
                match self {
                    $(Self::$variant => [
                        include_bytes!(concat!(env!("OUT_DIR"), "/", $tag, ".words")),
                        include_bytes!(concat!(env!("OUT_DIR"), "/", $tag, ".names")),
                    ]),+
                }
            }
        }
    };
}

// In the order in which they are offered: those of the first users, then by their own names.
languages! {
    /// Japanese.
    Japanese = "ja", "日本語", LeftToRight;
    /// English.
    #[default]
    English = "en", "English", LeftToRight;
    /// German.
    German = "de", "Deutsch", LeftToRight;
    /// Spanish.
    Spanish = "es", "Español", LeftToRight;
    /// French.
    French = "fr", "Français", LeftToRight;
    /// Italian.
    Italian = "it", "Italiano", LeftToRight;
    /// Dutch.
    Dutch = "nl", "Nederlands", LeftToRight;
    /// Polish.
    Polish = "pl", "Polski", LeftToRight;
    /// Portuguese as in Brazil.
    BrazilianPortuguese = "pt-BR", "Português (Brasil)", LeftToRight;
    /// Vietnamese.
    Vietnamese = "vi", "Tiếng Việt", LeftToRight;
    /// Turkish.
    Turkish = "tr", "Türkçe", LeftToRight;
    /// Russian.
    Russian = "ru", "Русский", LeftToRight;
    /// Ukrainian.
    Ukrainian = "uk", "Українська", LeftToRight;
    /// Hebrew.
    Hebrew = "he", "עברית", RightToLeft;
    /// Arabic.
    Arabic = "ar", "العربية", RightToLeft;
    /// Hindi.
    Hindi = "hi", "हिन्दी", LeftToRight;
    /// Thai.
    Thai = "th", "ไทย", LeftToRight;
    /// Chinese in simplified characters.
    SimplifiedChinese = "zh-Hans", "简体中文", LeftToRight;
    /// Chinese in traditional characters, as in Taiwan.
    TraditionalChinese = "zh-Hant", "繁體中文", LeftToRight;
    /// Korean.
    Korean = "ko", "한국어", LeftToRight;
}

/// The writing direction of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Language {
    /// Returns the language's name in the language itself. It is independent of the current
    /// language, so no locale contains it.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        stand_in::of(self).map_or_else(|| self.name_of_its_own(), |words| words.own_name())
    }

    /// Returns the BCP 47 tag of what is shown in this language: another one than the language's own
    /// where other words are shown in its place.
    #[must_use]
    pub fn shown_tag(self) -> String {
        stand_in::of(self).map_or_else(|| self.tag().to_owned(), |words| words.tag().to_string())
    }

    /// Returns the writing direction of what is shown in this language.
    #[must_use]
    pub fn direction(self) -> Direction {
        stand_in::of(self).map_or_else(|| self.written(), |words| words.direction())
    }

    /// Returns the language with this tag, or the nearest to it (`ja-JP` is Japanese).
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::nearest(&[tag.to_owned()])
    }

    /// Returns the language that best matches the requested ones, which are sorted by preference;
    /// English if none matches.
    #[must_use]
    pub fn negotiate(wanted: &[String]) -> Self {
        Self::nearest(wanted).unwrap_or_default()
    }

    /// Returns the language of this computer's settings.
    #[must_use]
    pub fn of_system() -> Self {
        Self::negotiate(&tags_of_system(environment::text))
    }

    fn nearest(wanted: &[String]) -> Option<Self> {
        let tags: Vec<&str> = Self::ALL.iter().map(|language| language.tag()).collect();

        Self::ALL.get(nearest(wanted, &tags)?).copied()
    }

    /// Returns the sources of the messages.
    pub(super) fn sources(self) -> String {
        stored::source(Part::Needed, self.stored()[0])
    }

    /// Returns the sources of the messages that are needed in few places: the names of regions and
    /// languages, and the words of the desk, of the web page, and of the advice on product keys.
    pub(super) fn names(self) -> String {
        stored::source(Part::Other, self.stored()[1])
    }
}

/// Returns the language tags of this computer's settings, the preferred ones first.
fn tags_of_system(variable: impl Fn(&str) -> Option<String>) -> Vec<String> {
    if cfg!(any(windows, target_os = "macos")) {
        return sys_locale::get_locales().collect();
    }
    // POSIX: the first of these decides, and the others do not count. Without any, it is C.
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(&variable)
        .unwrap_or_default();
    // As in gettext: LANGUAGE has its say unless the locale is C, which is the programs' own words.
    let name = locale.split(['.', '@']).next().unwrap_or_default();
    if matches!(name, "" | "C" | "POSIX") {
        return Vec::new();
    }
    let wanted = variable("LANGUAGE").unwrap_or_default();
    let mut tags: Vec<String> = wanted.split(':').map(str::to_owned).collect();
    tags.push(locale);

    tags
}

/// Returns the country or region of this computer's settings: the `JP` of `ja-JP`.
#[must_use]
pub fn region_of_system() -> Option<Region> {
    tags_of_system(environment::text)
        .iter()
        .find_map(|tag| region(tag))
}

/// Returns the country or region in a language tag: the `JP` of `ja-JP`.
#[must_use]
pub fn region(tag: &str) -> Option<Region> {
    identifier(tag)?.region?.as_str().parse().ok()
}

/// Returns the place of the available tag that best matches the requested ones, which are sorted by
/// preference.
pub(super) fn nearest(wanted: &[String], available: &[&str]) -> Option<usize> {
    let requested: Vec<LanguageIdentifier> = wanted
        .iter()
        .filter_map(|tag| Some(with_script(identifier(tag)?)))
        .collect();
    let available: Vec<LanguageIdentifier> = available.iter().filter_map(|tag| tag.parse().ok()).collect();
    let best = *negotiate_languages(&requested, &available, None, NegotiationStrategy::Filtering).first()?;

    available.iter().position(|tag| tag == best)
}

/// Parses a language tag. Some systems write `ja_JP.UTF-8` or `de_AT@euro`, others append how
/// numbers and dates are written: `ja-JP-u-ca-japanese`.
pub(super) fn identifier(tag: &str) -> Option<LanguageIdentifier> {
    let tag = tag.split(['.', '@']).next()?;
    let extension = tag
        .split(['-', '_'])
        .scan(0, |end, part| {
            let start = *end;
            *end += part.len() + 1;
            Some((start, part))
        })
        .find(|(start, part)| *start > 0 && part.len() == 1);

    match extension {
        Some((start, _)) => tag.get(..start - 1)?.parse().ok(),
        None => tag.parse().ok(),
    }
}

/// Regions whose Chinese is written in traditional characters unless a script is named: those that
/// make `zh-Hant` of `zh` in `likelySubtags.xml` of Unicode CLDR 44. The crate's own table
/// (`fluent-langneg` with `cldr`) knows all languages of the world, and adds a third of a megabyte.
const TRADITIONAL: [&str; 15] = [
    "AU", "BN", "GB", "GF", "HK", "ID", "MO", "PA", "PF", "PH", "SR", "TH", "TW", "US", "VN",
];

/// Returns the tag with its language under its present name, and with the script of Chinese. Which
/// names are former ones, and that Cantonese is closest to Chinese in traditional characters, is in
/// `supplementalMetadata.xml` and `languageInfo.xml` of CLDR 44.
fn with_script(mut tag: LanguageIdentifier) -> LanguageIdentifier {
    let script = match tag.language.as_str() {
        "iw" => return renamed(tag, "he"),
        "zh" | "cmn" => {
            let is_traditional = tag
                .region
                .is_some_and(|region| TRADITIONAL.contains(&region.as_str()));
            if is_traditional { "Hant" } else { "Hans" }
        }
        "yue" if tag.region.is_some_and(|region| region == "CN") => "Hans",
        "yue" => "Hant",
        _ => return tag,
    };
    tag.script = tag.script.or_else(|| script.parse().ok());

    renamed(tag, "zh")
}

fn renamed(mut tag: LanguageIdentifier, language: &str) -> LanguageIdentifier {
    tag.language = language.parse().unwrap_or(tag.language);

    tag
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(not(any(windows, target_os = "macos")))]
    #[test]
    fn the_variables_of_the_locale_have_the_order_of_posix() {
        type Variables = &'static [(&'static str, &'static str)];

        let table: [(Variables, Language, Option<&str>); 8] = [
            (
                &[("LC_ALL", "C"), ("LANG", "ja_JP.UTF-8")],
                Language::English,
                None,
            ),
            (
                &[("LC_ALL", "C.UTF-8"), ("LANGUAGE", "ja")],
                Language::English,
                None,
            ),
            (
                &[("LC_MESSAGES", "POSIX"), ("LANG", "ja_JP.UTF-8")],
                Language::English,
                None,
            ),
            (
                &[("LC_ALL", "da_DK.UTF-8"), ("LANG", "ja_JP.UTF-8")],
                Language::English,
                Some("DK"),
            ),
            (
                &[("LC_MESSAGES", "ja_JP.UTF-8"), ("LANG", "en_US.UTF-8")],
                Language::Japanese,
                Some("JP"),
            ),
            (
                &[("LANG", "en_US.UTF-8"), ("LANGUAGE", "sv:ja:en")],
                Language::Japanese,
                Some("US"),
            ),
            (&[("LANG", "ja_JP.UTF-8")], Language::Japanese, Some("JP")),
            (&[], Language::English, None),
        ];

        for (variables, language, code) in table {
            let tags = tags_of_system(|wanted| {
                let found = variables.iter().find(|(name, _)| *name == wanted);
                found.map(|(_, value)| (*value).to_owned())
            });
            assert_eq!(Language::negotiate(&tags), language, "{variables:?}");
            let found = tags.iter().find_map(|tag| region(tag));
            assert_eq!(found, code.map(|code| code.parse().unwrap()), "{variables:?}");
        }
    }

    /// The twenty languages for which the program is made.
    const TWENTY: [&str; 20] = [
        "ja", "en", "ar", "de", "zh-Hans", "pl", "fr", "es", "pt-BR", "ko", "zh-Hant", "it", "ru", "uk",
        "tr", "nl", "he", "vi", "th", "hi",
    ];

    #[test]
    fn the_nearest_language_is_found() {
        let near = |wanted: &[&str]| {
            let wanted: Vec<String> = wanted.iter().map(|tag| (*tag).to_owned()).collect();
            nearest(&wanted, &TWENTY).map(|at| TWENTY[at])
        };

        for tag in TWENTY {
            assert_eq!(near(&[tag]), Some(tag));
        }
        let table: [(&[&str], &str); 10] = [
            (
                &[
                    "zh-TW",
                    "zh-HK",
                    "zh-MO",
                    "zh_TW.Big5",
                    "zh-Hant-CN",
                    "yue",
                    "zh-US",
                ],
                "zh-Hant",
            ),
            (
                &["zh-Hant", "zh-Hant-HK", "zh_HK.UTF-8", "cmn-TW", "yue-HK"],
                "zh-Hant",
            ),
            (
                &[
                    "zh",
                    "zh-CN",
                    "zh-SG",
                    "zh-MY",
                    "zh_CN.GB18030",
                    "zh-Hans-HK",
                    "cmn",
                    "yue-CN",
                ],
                "zh-Hans",
            ),
            (&["pt", "pt-PT", "pt_PT.UTF-8", "pt-BR", "pt-AO"], "pt-BR"),
            (&["es", "es-419", "es-MX", "es_ES@euro"], "es"),
            (&["he", "iw", "iw-IL", "he_IL.UTF-8"], "he"),
            (&["de-AT", "de_CH.UTF-8", "de-1996", "DE"], "de"),
            (&["ja_JP.eucJP", "ja-JP-u-ca-japanese", "ja-Jpan-JP", "JA"], "ja"),
            (&["en-AU", "en_AT@euro", "en-XA"], "en"),
            (&["ar-EG", "ar_SA.UTF-8", "ar-XB"], "ar"),
        ];
        for (wanted, found) in table {
            for tag in wanted {
                assert_eq!(near(&[tag]), Some(found), "{tag}");
            }
        }
        assert_eq!(near(&["nb", "xx", "fr-CA", "de"]), Some("fr"));
        assert_eq!(near(&["zh-TW", "zh-CN"]), Some("zh-Hant"));
        assert_eq!(near(&["zh-CN", "zh-TW"]), Some("zh-Hans"));
    }

    #[test]
    fn what_is_near_no_language_is_none() {
        let long = "x".repeat(10_000);
        let parts = "ja-".repeat(3_333);
        let variants = format!("qq{}", "-abcde".repeat(1_666));

        for tag in [
            "nb",
            "da",
            "nn-NO",
            "sr-Latn",
            "sr_RS@latin",
            "C",
            "C.UTF-8",
            "POSIX",
            "",
            " ",
            "-",
            "_",
            ".",
            "@",
            "xx",
            "x",
            "x-ja",
            "und",
            "*",
            "日本語",
            "ja\u{0}",
            &long,
            &parts,
            &variants,
        ] {
            let near = nearest(&[tag.to_owned()], &TWENTY);
            assert_eq!(near.map(|at| TWENTY[at]), None, "{tag}");
            assert_eq!(Language::negotiate(&[tag.to_owned()]), Language::English);
        }
    }

    #[test]
    fn tags_are_read_as_every_system_writes_them() {
        let table = [
            ("ja-JP", Some(Language::Japanese), Some("JP")),
            ("ja_JP.UTF-8", Some(Language::Japanese), Some("JP")),
            ("en_AT@euro", Some(Language::English), Some("AT")),
            ("ja", Some(Language::Japanese), None),
            ("da_DK.UTF-8", None, Some("DK")),
            ("C.UTF-8", None, None),
            ("", None, None),
        ];

        for (tag, language, code) in table {
            assert_eq!(Language::from_tag(tag), language, "{tag}");
            assert_eq!(
                region(tag).map(|region| region.as_str().to_owned()),
                code.map(str::to_owned),
                "{tag}"
            );
        }
    }
}
