//! Name countries and regions, sort them, and find them by what the user types.

use unicode_normalization::UnicodeNormalization;

use crate::catalogue::Region;

use super::Locale;

/// The folded texts by which a region is found and sorted.
pub(super) struct Searchable {
    names: Vec<String>,
    dialling: String,
    sort_key: String,
}

impl Locale {
    /// Returns the name of a country or region.
    #[must_use]
    pub fn territory(&self, region: Region) -> String {
        self.find(&id(region), &[])
            .unwrap_or_else(|| region.as_str().to_owned())
    }

    /// Returns the regions that match the query, best first: by name, reading, English name, ISO
    /// code or dialling code. Every region matches an empty query.
    #[must_use]
    pub fn find_territories(&self, regions: &[Region], query: &str) -> Vec<Region> {
        let index = self.territories.get_or_init(|| {
            Region::ALL
                .iter()
                .map(|region| (*region, self.searchable(*region)))
                .collect()
        });
        let wanted = folded(query);
        let mut found: Vec<(u8, &str, Region)> = regions
            .iter()
            .filter_map(|region| {
                let searchable = index.get(region)?;
                let rank = searchable.rank(*region, &wanted)?;
                Some((rank, searchable.sort_key.as_str(), *region))
            })
            .collect();
        found.sort_unstable();

        found.into_iter().map(|(_, _, region)| region).collect()
    }

    fn searchable(&self, region: Region) -> Searchable {
        let id = id(region);
        let reading = format!("{id}.reading");
        let also = format!("{id}.also");
        let english = |id: &str| self.english().and_then(|english| english.find(id, &[]));
        let (own_name, own_reading) = (self.find(&id, &[]), self.find(&reading, &[]));
        let sort_key = own_reading
            .clone()
            .or_else(|| own_name.clone())
            .unwrap_or_default();
        let names = [own_name, own_reading, english(&id), english(&reading)];
        // Other names by which people search for a region: 米国, UK.
        let others = [self.find(&also, &[]), english(&also)];
        let others = others.iter().flatten().flat_map(|names| names.split(", "));

        Searchable {
            names: names
                .iter()
                .flatten()
                .map(String::as_str)
                .chain(others)
                .map(folded)
                .collect(),
            dialling: region
                .dialling_code()
                .chars()
                .filter(char::is_ascii_digit)
                .collect(),
            sort_key: folded(&sort_key),
        }
    }
}

impl Searchable {
    /// Ranks the match of a region: 0 for a whole code or name, 1 for the beginning of a name, 2
    /// for a match within a name.
    fn rank(&self, region: Region, wanted: &str) -> Option<u8> {
        if wanted.is_empty() || folded(region.as_str()) == wanted {
            return Some(0);
        }
        let digits: String = wanted
            .chars()
            .filter(|symbol| !matches!(symbol, '+' | ' '))
            .collect();
        if !digits.is_empty() && digits.chars().all(|symbol| symbol.is_ascii_digit()) {
            return match (self.dialling == digits, self.dialling.starts_with(&digits)) {
                (true, _) => Some(0),
                (false, true) => Some(1),
                (false, false) => None,
            };
        }
        if self.names.iter().any(|name| name == wanted) {
            return Some(0);
        }
        if self.names.iter().any(|name| name.starts_with(wanted)) {
            return Some(1);
        }

        self.names.iter().any(|name| name.contains(wanted)).then_some(2)
    }
}

fn id(region: Region) -> String {
    format!("territory-{}", region.as_str())
}

/// Folds a text for comparison: compatibility forms unified, accents dropped, lower case, katakana
/// as hiragana.
fn folded(text: &str) -> String {
    text.trim()
        .nfkd()
        .filter(|symbol| !is_latin_accent(*symbol))
        .nfc()
        .flat_map(char::to_lowercase)
        .map(hiragana)
        .collect()
}

/// Returns whether the symbol is a Latin accent. Only these are dropped: the voicing marks of kana
/// decompose too, and か is not が.
const fn is_latin_accent(symbol: char) -> bool {
    matches!(symbol, '\u{300}'..='\u{36F}')
}

fn hiragana(symbol: char) -> char {
    // The two syllabaries are 0x60 apart in Unicode.
    match symbol {
        '\u{30A1}'..='\u{30F6}' => char::from_u32(u32::from(symbol) - 0x60).unwrap_or(symbol),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::super::Language;
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
    fn nothing_is_found_for_nonsense() {
        assert!(found(Language::English, "zzzz").is_empty());
        assert!(found(Language::English, "99999").is_empty());
    }
}
