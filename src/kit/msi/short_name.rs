//! Names of eight letters and three, which Windows Installer wants beside the long ones.

use std::collections::BTreeSet;

/// The short names of one folder.
#[derive(Default)]
pub(super) struct ShortNames {
    taken: BTreeSet<String>,
}

impl ShortNames {
    /// Returns a name as a table holds it: alone if it is short, otherwise behind a short one and `|`.
    pub(super) fn with_short(&mut self, name: &str) -> String {
        let upper = name.to_ascii_uppercase();
        if is_short(&upper) && self.taken.insert(upper) {
            return name.to_owned();
        }

        format!("{}|{name}", self.short(name))
    }

    fn short(&mut self, name: &str) -> String {
        let (stem, extension) = match name.rsplit_once('.') {
            Some((stem, extension)) if !stem.is_empty() => (stem, extension),
            _ => (name, ""),
        };
        let stem = match letters(stem, 8) {
            // A name in another script has none of these letters.
            stem if stem.is_empty() => "FILE".to_owned(),
            stem => stem,
        };
        let extension = match letters(extension, 3) {
            extension if extension.is_empty() => String::new(),
            extension => format!(".{extension}"),
        };
        let mut number = 1_u32;
        loop {
            let end = format!("~{number}");
            let kept = stem.len().min(8 - end.len());
            let short = format!("{}{end}{extension}", &stem[..kept]);
            if self.taken.insert(short.clone()) {
                return short;
            }
            number += 1;
        }
    }
}

fn letters(text: &str, most: usize) -> String {
    text.chars()
        .filter(|symbol| symbol.is_ascii_alphanumeric() || *symbol == '_' || *symbol == '-')
        .map(|symbol| symbol.to_ascii_uppercase())
        .take(most)
        .collect()
}

fn is_short(name: &str) -> bool {
    let (stem, extension) = name.split_once('.').unwrap_or((name, "OK"));
    let is_of_letters = |part: &str, most: usize| !part.is_empty() && letters(part, most) == part;

    is_of_letters(stem, 8) && is_of_letters(extension, 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_get_short_ones_that_differ_within_their_folder() {
        let mut names = ShortNames::default();
        for (name, expected) in [
            ("vendor.pub", "vendor.pub"),
            ("VENDOR.pub.bak", "VENDOR~1.BAK|VENDOR.pub.bak"),
            ("catalogue.jws", "CATALO~1.JWS|catalogue.jws"),
            ("catalogues.jws", "CATALO~2.JWS|catalogues.jws"),
            ("data", "data"),
            ("もみじ.txt", "FILE~1.TXT|もみじ.txt"),
            ("もみじ", "FILE~1|もみじ"),
            (".hidden", "HIDDEN~1|.hidden"),
            ("a+b.c d", "AB~1.CD|a+b.c d"),
        ] {
            assert_eq!(names.with_short(name), expected);
        }
    }

    #[test]
    fn many_names_that_begin_alike_keep_to_eight_letters() {
        let mut names = ShortNames::default();
        let all: BTreeSet<String> = (0..1200)
            .map(|number| names.with_short(&format!("long-beginning-{number}.dat")))
            .map(|name| name.split_once('|').unwrap().0.to_owned())
            .collect();
        assert_eq!(all.len(), 1200);
        assert!(all.iter().all(|name| name.split_once('.').unwrap().0.len() <= 8));
    }
}
