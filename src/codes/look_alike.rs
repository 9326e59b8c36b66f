//! Letters of other scripts that cannot be told from those of a key by their looks.

use crate::fault::Script;

const CYRILLIC: [(char, char); 15] = [
    ('А', 'A'),
    ('В', 'B'),
    ('Е', 'E'),
    ('Ѕ', 'S'),
    ('І', '1'),
    ('Ј', 'J'),
    ('К', 'K'),
    ('М', 'M'),
    ('Н', 'H'),
    ('О', '0'),
    ('Р', 'P'),
    ('С', 'C'),
    ('Т', 'T'),
    ('У', 'Y'),
    ('Х', 'X'),
];
const GREEK: [(char, char); 14] = [
    ('Α', 'A'),
    ('Β', 'B'),
    ('Ε', 'E'),
    ('Ζ', 'Z'),
    ('Η', 'H'),
    ('Ι', '1'),
    ('Κ', 'K'),
    ('Μ', 'M'),
    ('Ν', 'N'),
    ('Ο', '0'),
    ('Ρ', 'P'),
    ('Τ', 'T'),
    ('Υ', 'Y'),
    ('Χ', 'X'),
];

/// Returns the script of a capital letter that looks like a symbol of a key, and that symbol.
pub(super) fn look_alike(letter: char) -> Option<(Script, char)> {
    [(Script::Cyrillic, &CYRILLIC[..]), (Script::Greek, &GREEK[..])]
        .into_iter()
        .find_map(|(script, letters)| {
            let (_, symbol) = letters.iter().find(|(other, _)| *other == letter)?;

            Some((script, *symbol))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_letters_of_other_scripts_are_look_alikes() {
        assert_eq!(look_alike('А'), Some((Script::Cyrillic, 'A')));
        assert_eq!(look_alike('Ζ'), Some((Script::Greek, 'Z')));
        for letter in ['A', 'U', 'É', 'Ж', 'Ω', '漢'] {
            assert_eq!(look_alike(letter), None, "{letter}");
        }
        for (letter, symbol) in CYRILLIC.into_iter().chain(GREEK) {
            assert!(!letter.is_ascii() && symbol.is_ascii(), "{letter}");
        }
    }
}
