//! Name countries and regions, sort them, and find them by what the user types.

mod key;

use std::collections::HashMap;

use super::{Language, Locale};
use crate::catalogue::Region;
use key::{Dialled, Key, folded};

/// The names by which a region is found and sorted.
pub(super) struct Searchable {
    names: Vec<(Standing, Key)>,
    codes: [String; 3],
    dialling: Vec<String>,
    /// The number of words in the displayed name.
    words: usize,
    sort_key: String,
}

/// The standing of a name among the names of its region: what the list shows is what people type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    /// The displayed name, or its reading.
    Shown,
    /// The displayed name in another language.
    ShownElsewhere,
    /// An everyday or official name.
    Other,
}

/// The names by which regions are found in other languages, by their codes.
#[derive(Default)]
pub(super) struct Elsewhere(HashMap<String, Vec<(Standing, Key)>>);

/// The rank of the whole name.
const WHOLE_NAME: u8 = 1;

/// The rank of the last match at the beginning of a name, or of a word in it.
const LAST_BEGINNING: u8 = 3;

/// The place of a match: first how it matches, then the name that it matches.
type Rank = (u8, Standing);

/// Area codes of regions that share a country code, beside the one of [`Region::dialling_code`].
const MORE_DIALLING: [(&str, &[&str]); 11] = [
    ("AX", &["35818"]),
    ("DO", &["1829", "1849"]),
    ("GG", &["441481"]),
    ("IM", &["441624"]),
    ("JE", &["441534"]),
    ("JM", &["1658"]),
    ("KZ", &["76", "77"]),
    ("PR", &["1939"]),
    ("SJ", &["4779"]),
    ("VA", &["379"]),
    ("YT", &["262269"]),
];

impl Locale {
    /// Returns the name of a country or region.
    #[must_use]
    pub fn territory(&self, region: Region) -> String {
        self.find(&id(region), &[])
            .unwrap_or_else(|| region.as_str().to_owned())
    }

    /// Returns the regions that match the query, best first: by an official or everyday name in the
    /// language or in English, its reading, an ISO code or the dialling code; by a whole name in one of
    /// the other languages, and by what begins it if no name in these two begins so. Of equal matches,
    /// names of fewer words come first: “united” finds the United Kingdom before the United Arab Emirates.
    /// Every region matches an empty query.
    #[must_use]
    pub fn find_territories(&self, regions: &[Region], query: &str) -> Vec<Region> {
        let index = self.territories.get_or_init(|| {
            Region::ALL
                .iter()
                .map(|region| (*region, self.searchable(*region, self.english())))
                .collect()
        });
        let wanted = Key::of(query);
        let codes = index.values().flat_map(|searchable| &searchable.dialling);
        let dialled = Dialled::read(query, &codes);
        let is_by_name = dialled.is_none() && !wanted.is_empty();
        let ranks = regions.iter().filter_map(|region| {
            let searchable = index.get(region)?;
            let rank = match &dialled {
                Some(dialled) => searchable.rank_of_dialled(dialled),
                None => searchable.rank(&wanted),
            };
            Some((*region, searchable, rank))
        });
        let mut ranks: Vec<_> = ranks.collect();
        let closest = ranks.iter().filter_map(|(.., rank)| Some(rank.as_ref()?.0)).min();
        if is_by_name && closest != Some(WHOLE_NAME) {
            // Chine is China, although the name of Taiwan has a word in English that begins so.
            let furthest = match closest {
                Some(closest) if closest <= LAST_BEGINNING => WHOLE_NAME,
                _ => u8::MAX,
            };
            let elsewhere = self
                .territories_elsewhere
                .get_or_init(|| elsewhere(self.language()));
            for (region, _, rank) in &mut ranks {
                let names = elsewhere.0.get(region.as_str()).into_iter().flatten();
                let there = best(names, &wanted).filter(|(how, _)| *how <= furthest);
                *rank = rank.iter().copied().chain(there).min();
            }
        }
        let mut found: Vec<(Rank, usize, &str, Region)> = ranks
            .into_iter()
            .filter_map(|(region, searchable, rank)| {
                let words = if is_by_name { searchable.words } else { 0 };
                Some((rank?, words, searchable.sort_key.as_str(), region))
            })
            .collect();
        found.sort_unstable();

        found.into_iter().map(|(.., region)| region).collect()
    }

    fn searchable(&self, region: Region, english: Option<&Self>) -> Searchable {
        let id = id(region);
        let (reading, also) = (format!("{id}.reading"), format!("{id}.also"));
        let names_in = |locale: &Self, shown: Standing| {
            [(&id, shown), (&reading, shown), (&also, Standing::Other)]
                .into_iter()
                .filter_map(|(id, standing)| Some((standing, locale.find(id, &[])?)))
                .flat_map(|(standing, names)| keys(standing, &names))
                .collect::<Vec<_>>()
        };
        let elsewhere = english
            .into_iter()
            .flat_map(|other| names_in(other, Standing::ShownElsewhere));
        let names = names_in(self, Standing::Shown)
            .into_iter()
            .chain(elsewhere)
            .collect();
        let sort_key = [format!("{id}.order"), reading]
            .iter()
            .find_map(|id| self.find(id, &[]))
            .unwrap_or_else(|| self.territory(region));
        let more = MORE_DIALLING.iter().filter(|(code, _)| *code == region.as_str());
        let digits = region.dialling_code().chars().filter(char::is_ascii_digit);

        Searchable {
            names,
            codes: [region.as_str(), region.alpha_3(), region.numeric()].map(str::to_lowercase),
            dialling: std::iter::once(digits.collect())
                .chain(more.flat_map(|(_, more)| more.iter().map(|&code| code.to_owned())))
                .collect(),
            words: Key::of(&self.territory(region)).word_count(),
            sort_key: folded(&sort_key),
        }
    }
}

impl Searchable {
    /// Ranks the match of a region: 0 for a whole code, which no other region has, and from 1 on the
    /// [matches of a name](Key::rank_in), within each the names by their standing.
    fn rank(&self, wanted: &Key) -> Option<Rank> {
        if wanted.is_empty() || self.codes.iter().any(|code| wanted.is(code)) {
            return Some((0, Standing::Shown));
        }

        best(&self.names, wanted)
    }

    fn rank_of_dialled(&self, dialled: &Dialled) -> Option<Rank> {
        let [_, _, numeric] = &self.codes;
        let rank = if dialled.may_be_numeric(numeric) {
            Some(0)
        } else {
            self.dialling.iter().filter_map(|code| dialled.rank(code)).min()
        };

        rank.map(|rank| (rank, Standing::Shown))
    }
}

/// The best match of a query with some names, from 1 on.
fn best<'a>(names: impl IntoIterator<Item = &'a (Standing, Key)>, wanted: &Key) -> Option<Rank> {
    names
        .into_iter()
        .filter_map(|(standing, name)| Some((wanted.rank_in(name)? + 1, *standing)))
        .min()
}

fn keys(standing: Standing, names: &str) -> Vec<(Standing, Key)> {
    names.split(", ").map(|name| (standing, Key::of(name))).collect()
}

/// Reads the names of the regions in all languages but this one and English.
///
/// They are thousands, and no more than names in lines that `packaging/locales/names.py` wrote; as
/// messages they would take ten times as long to read.
fn elsewhere(language: Language) -> Elsewhere {
    let mut elsewhere = Elsewhere::default();
    for other in Language::ALL {
        if [language, Language::English].contains(other) {
            continue;
        }
        let mut region = None;
        for line in other.names().lines() {
            if let Some((code, name)) = line
                .strip_prefix("territory-")
                .and_then(|rest| rest.split_once(" = "))
            {
                let names = elsewhere.0.entry(code.to_owned()).or_default();
                names.extend(keys(Standing::ShownElsewhere, name));
                region = Some(code.to_owned());
            } else if let Some((attribute, names)) = line.trim_start().split_once(" = ") {
                let standing = match attribute {
                    ".reading" => Standing::ShownElsewhere,
                    ".also" => Standing::Other,
                    _ => continue,
                };
                let known = region.as_ref().and_then(|code| elsewhere.0.get_mut(code));
                if let Some(known) = known {
                    known.extend(keys(standing, names));
                }
            } else {
                region = None;
            }
        }
    }

    elsewhere
}

fn id(region: Region) -> String {
    format!("territory-{}", region.as_str())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::Language;
    use super::super::stand_in::StandIn;
    use super::*;

    fn found(language: Language, query: &str) -> Vec<&'static str> {
        Locale::new(language)
            .find_territories(Region::ALL, query)
            .into_iter()
            .map(Region::as_str)
            .collect()
    }

    #[test]
    fn japan_is_found_in_every_way_people_type_it() {
        for query in [
            "日本",
            "にほん",
            "ニホン",
            "ﾆﾎﾝ",
            "Japan",
            "jap",
            "JP",
            "jp",
            "ＪＰ",
            "+81",
            "81",
        ] {
            assert_eq!(found(Language::Japanese, query).first(), Some(&"JP"), "{query}");
        }
    }

    #[test]
    fn kana_and_accents_do_not_matter_but_voicing_does() {
        assert_eq!(found(Language::Japanese, "あめりか").first(), Some(&"US"));
        assert_eq!(found(Language::English, "cote").first(), Some(&"CI"));
        assert_eq!(found(Language::English, "turk").first(), Some(&"TR"));
        assert!(
            !found(Language::Japanese, "かな").contains(&"GH"),
            "ガーナ is not かな"
        );
    }

    #[test]
    fn what_a_keyboard_leaves_out_does_not_matter() {
        for (language, query, code) in [
            // Alef without hamza, marks of vowels, ta marbuta typed as ha.
            (Language::Arabic, "المانيا", "DE"),
            (Language::Arabic, "أَلْمَانِيَا", "DE"),
            (Language::Arabic, "السعوديه", "SA"),
            (Language::Turkish, "ispanya", "ES"),
            (Language::Turkish, "ISPANYA", "ES"),
            (Language::Turkish, "İSPANYA", "ES"),
            (Language::Turkish, "Ispanya", "ES"),
            (Language::German, "osterreich", "AT"),
            (Language::German, "Oesterreich", "AT"),
            (Language::Polish, "lotwa", "LV"),
            (Language::Vietnamese, "nhat ban", "JP"),
            (Language::SimplifiedChinese, "deguo", "DE"),
            (Language::Ukrainian, "об'єднані арабські", "AE"),
            (Language::Ukrainian, "Об’єднані Арабські", "AE"),
            (Language::Japanese, "ﾄﾞｲﾂ", "DE"),
            (Language::Russian, "черногория", "ME"),
        ] {
            assert_eq!(found(language, query).first(), Some(&code), "{query}");
        }
    }

    #[test]
    fn names_stand_in_the_order_of_the_language() {
        let english = found(Language::English, "");
        let place = |code: &str| english.iter().position(|found| *found == code);
        assert!(place("AX") < place("AL"), "Åland Islands before Albania");
        let japanese = found(Language::Japanese, "");
        let place = |code: &str| japanese.iter().position(|found| *found == code);
        assert!(
            place("IT") < place("JP") && place("JP") < place("BR"),
            "イタリア, にほん, ブラジル"
        );
        assert_eq!(english.len(), Region::ALL.len());
    }

    #[test]
    fn names_stand_in_an_order_that_is_given() {
        let source = "territory-LV = Łotwa\n    .order = 002\nterritory-LU = Luksemburg\n    .order = 001\n\
                      territory-MT = Malta\n    .order = 003\n";
        let words = StandIn::new("pl".parse().unwrap(), [source.to_owned()]);
        let locale = Locale::with(Language::English, Some(words.into()));
        let regions = ["MT", "LV", "LU"].map(|code| code.parse().unwrap());
        let found = |query| {
            let found = locale.find_territories(&regions, query);
            found.into_iter().map(Region::as_str).collect::<Vec<_>>()
        };

        assert_eq!(found(""), ["LU", "LV", "MT"]);
        assert_eq!(found("lotwa"), ["LV"]);
        assert_eq!(found("l"), ["LU", "LV", "MT"]);
        assert!(found("002").is_empty(), "a place is no name");
    }

    #[test]
    fn regions_are_found_by_the_names_that_people_use() {
        for (query, code) in [
            ("UK", "GB"),
            ("usa", "US"),
            ("Holland", "NL"),
            ("Oman", "OM"),
            ("Burma", "MM"),
        ] {
            assert_eq!(found(Language::English, query).first(), Some(&code), "{query}");
        }
        for (query, code) in [
            ("米国", "US"),
            ("えいこく", "GB"),
            ("香港", "HK"),
            ("にっぽん", "JP"),
            ("UK", "GB"),
        ] {
            assert_eq!(found(Language::Japanese, query).first(), Some(&code), "{query}");
        }
    }

    #[test]
    fn regions_are_found_by_official_names_codes_and_spellings() {
        let locales = [Language::Japanese, Language::English, Language::Arabic].map(Locale::new);
        for (query, code) in [
            ("United States of America", "US"),
            ("Trinidad and Tobago", "TT"),
            ("trinidad & tobago", "TT"),
            ("Trinidad an", "TT"),
            ("Viet Nam", "VN"),
            ("Republic of Korea", "KR"),
            ("Korea, Republic of", "KR"),
            ("Korea (Republic of)", "KR"),
            ("the Democratic People’s Republic of Korea", "KP"),
            ("Palestine", "PS"),
            ("State of Palestine", "PS"),
            ("Saint Lucia", "LC"),
            ("st lucia", "LC"),
            ("ST.LUCIA", "LC"),
            ("Saint Vincent and the Grenadines", "VC"),
            ("Macau", "MO"),
            ("macao", "MO"),
            ("Ivory Coast", "CI"),
            ("Cote d'Ivoire", "CI"),
            ("Turkey", "TR"),
            ("TURKIYE", "TR"),
            ("U.S.A.", "US"),
            ("JPN", "JP"),
            ("392", "JP"),
            ("kor", "KR"),
            ("0081", "JP"),
            ("00 81 3", "JP"),
            ("+81-3", "JP"),
            ("+81 (0)3 1234 5678", "JP"),
            ("＋８１", "JP"),
            ("+٩٦٦", "SA"),
            ("९१", "IN"),
            ("010-81", "JP"),
            ("+1 868", "TT"),
            ("1-242-555", "BS"),
            ("+1 829", "DO"),
            ("+44 1534", "JE"),
            ("日本", "JP"),
            ("日本国", "JP"),
            ("ヴェトナム", "VN"),
            ("ベトナム社会主義共和国", "VN"),
            ("べとなむ", "VN"),
            ("ﾍﾞﾄﾅﾑ", "VN"),
            ("ｳﾞｪﾄﾅﾑ", "VN"),
            ("ボスニア・ヘルツェゴヴィナ", "BA"),
            ("ボスニアヘルツェゴビナ", "BA"),
            ("大韓民国", "KR"),
            ("だいかんみんこく", "KR"),
            ("フランス共和国", "FR"),
            ("マカオ", "MO"),
            ("澳門", "MO"),
            ("東チモール", "TL"),
            ("アメリカ", "US"),
        ] {
            for locale in &locales {
                let found = locale.find_territories(Region::ALL, query);
                assert_eq!(found.first().map(|region| region.as_str()), Some(code), "{query}");
            }
        }
    }

    #[test]
    fn a_code_of_a_region_is_found_first_however_it_is_typed() {
        for language in [Language::Japanese, Language::English] {
            let locale = Locale::new(language);
            for region in Region::ALL {
                for code in [region.as_str(), region.alpha_3()] {
                    let wide: String = code
                        .chars()
                        .filter_map(|letter| char::from_u32(u32::from(letter) + 0xFEE0))
                        .collect();
                    for query in [code.to_owned(), code.to_lowercase(), format!(" {code} "), wide] {
                        let found = locale.find_territories(Region::ALL, &query);
                        assert_eq!(found.first(), Some(region), "{query}");
                    }
                }
            }
        }
        for (query, code) in [("CN", "CN"), ("chn", "CN"), ("MN", "MN"), ("mng", "MN")] {
            assert_eq!(found(Language::Japanese, query).first(), Some(&code), "{query}");
        }
        assert_eq!(
            found(Language::English, "UK").first(),
            Some(&"GB"),
            "no code, but a name"
        );
    }

    #[test]
    fn what_is_dialled_after_a_shared_code_leads_to_all_who_share_it() {
        let shared = found(Language::English, "+1 212");
        assert!(shared.contains(&"US") && shared.contains(&"CA"), "{shared:?}");
        assert!(!shared.contains(&"BS"), "{shared:?}");
        assert_eq!(found(Language::English, "+").len(), Region::ALL.len());
        assert_eq!(found(Language::English, "00").len(), Region::ALL.len());
    }

    /// Every name of every region, with the spellings that people give it: in its own language, and in English.
    #[test]
    fn every_region_is_found_by_each_of_its_names_in_every_language() {
        let english = Locale::new(Language::English);
        for language in Language::ALL {
            let locale = Locale::new(*language);
            for region in Region::ALL {
                let id = id(*region);
                let names: Vec<String> = [String::new(), ".reading".to_owned(), ".also".to_owned()]
                    .iter()
                    .filter_map(|attribute| locale.find(&format!("{id}{attribute}"), &[]))
                    .flat_map(|names| names.split(", ").map(str::to_owned).collect::<Vec<_>>())
                    .collect();
                for name in &names {
                    let spellings = match language {
                        Language::Japanese | Language::English => spellings(name),
                        _ => BTreeSet::from([name.to_uppercase(), folded(name)]),
                    };
                    for spelling in spellings {
                        assert_is_found(&locale, *region, &spelling);
                    }
                }
                // Somebody abroad types what they know.
                assert_is_found(&english, *region, &names[0]);
            }
        }
    }

    #[test]
    fn every_region_is_found_by_its_codes() {
        let locale = Locale::new(Language::English);
        for region in Region::ALL {
            let dialled = region.dialling_code();
            let codes = [region.as_str(), region.alpha_3(), region.numeric(), dialled];
            for code in codes
                .map(str::to_owned)
                .iter()
                .chain([&dialled.replace('+', "00")])
            {
                assert_is_found(&locale, *region, code);
            }
        }
    }

    fn spellings(name: &str) -> BTreeSet<String> {
        BTreeSet::from([
            name.to_owned(),
            name.to_uppercase(),
            name.replace('&', "and").replace("St. ", "Saint "),
            name.replace(" and ", " & ").replace("Saint ", "St "),
            name.replace(['・', '’', '-', '.'], ""),
            folded(name),
        ])
    }

    fn assert_is_found(locale: &Locale, region: Region, query: &str) {
        let found = locale.find_territories(Region::ALL, query);
        let place = found.iter().position(|found| *found == region);
        // Regions may share a name (Saint Martin) or a dialling code.
        assert!(
            place.is_some_and(|place| place < 8),
            "{region} in {}: {query}: {place:?} of {found:?}",
            locale.language().tag()
        );
    }

    #[test]
    fn of_many_that_match_those_whose_shown_name_begins_so_come_first() {
        for (language, query, first) in [
            (Language::English, "united", &["GB", "US", "AE"][..]),
            (Language::English, "united st", &["US"]),
            (Language::English, "UNITED ST", &["US"]),
            (Language::English, "unitedst", &["US"]),
            (Language::English, "us", &["US"]),
            (Language::English, "america", &["US", "AS"]),
            (Language::English, "virgin", &["VG", "VI"]),
            (Language::English, "south", &["ZA", "KR", "SS"]),
            (Language::English, "korea", &["KR"]),
            (Language::English, "guinea", &["GN", "GW"]),
            (Language::English, "niger", &["NE", "NG"]),
            (Language::English, "アメリカ", &["US"]),
            (Language::Japanese, "アメリカ", &["US"]),
            (Language::Japanese, "あめりか", &["US"]),
            (Language::Japanese, "あめりかが", &["US"]),
            (Language::Japanese, "アメリカ合", &["US"]),
            (Language::Japanese, "合衆国", &["UM"]),
            (Language::Japanese, "united", &["US", "AE", "GB"]),
            (Language::Japanese, "united st", &["US"]),
            (Language::Japanese, "イギリス", &["GB"]),
            (Language::Japanese, "ギニア", &["GN", "GW"]),
            (Language::Japanese, "かん", &["KR"]),
        ] {
            let found = found(language, query);
            assert_eq!(found.get(..first.len()), Some(first), "{query}: {found:?}");
        }
    }

    #[test]
    fn nothing_is_found_for_nonsense() {
        assert!(found(Language::English, "zzzz").is_empty());
        assert!(found(Language::English, "09999").is_empty());
    }
}
