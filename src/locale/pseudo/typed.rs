//! Words in messages that somebody types, or finds on a disk or a network, as they are: commands,
//! options, the names of files and hosts. No language has others.
//!
//! A message shows which they are: what stands in `{ "…" }`, words with a sign inside that no word of
//! prose has, and what follows the name of a program up to the end of the clause.

use fluent_syntax::ast::{Expression, InlineExpression};

/// The beginning of our programs' names, which is also the name of the value that is such a name.
const PROGRAM: &str = "kakunin";
/// The signs that stand inside of addresses and of names of files.
const INNER: [char; 4] = ['.', ':', '_', '/'];
/// The signs at which a clause with a command ends.
const ENDS: [char; 12] = ['.', ',', ';', ':', ')', '?', '!', '。', '、', ')', ':', '」'];

/// Reads the words of a message one after the other, and knows whether they belong to a command.
#[derive(Debug, Default)]
pub(in crate::locale) struct Reader {
    is_command: bool,
}

impl Reader {
    /// Returns each word of a text, with the space behind it, and whether it stays as it is.
    pub(super) fn words<'t>(&mut self, text: &'t str) -> Vec<(&'t str, bool)> {
        text.split_inclusive(char::is_whitespace)
            .map(|word| {
                let is_typed = self.is_typed(word);
                (word, is_typed || is_code(word))
            })
            .collect()
    }

    /// Returns the words of a text that are typed. Where one writes what one has in their place, as in
    /// `KEY`, a language has its own.
    #[cfg(any(feature = "wizard", test))]
    pub(in crate::locale) fn typed(&mut self, text: &str) -> Vec<String> {
        let words = text.split_inclusive(char::is_whitespace);

        words
            .filter(|word| self.is_typed(word))
            .map(core)
            .filter(|word| is_lower(word))
            .map(str::to_owned)
            .collect()
    }

    /// Passes a value or a choice.
    pub(in crate::locale) fn pass<S: AsRef<str>>(&mut self, expression: &Expression<S>) {
        if let Expression::Inline(InlineExpression::VariableReference { id }) = expression {
            self.is_command |= id.name.as_ref() == PROGRAM;
        }
    }

    fn is_typed(&mut self, word: &str) -> bool {
        let core = core(word);
        self.is_command |= core == PROGRAM
            || core
                .strip_prefix(PROGRAM)
                .is_some_and(|rest| rest.starts_with('-'));
        let is_typed = core.starts_with("--")
            || has_inner_sign(core)
            || (self.is_command && core.contains(|symbol: char| symbol.is_ascii_alphanumeric()));
        let behind = word.trim_end();
        self.is_command &= !(behind.ends_with(ENDS) || word.ends_with('\n'));

        is_typed
    }
}

/// Returns what stands in quotation marks, if it is more than signs.
#[cfg(any(feature = "wizard", test))]
pub(in crate::locale) fn quoted(text: &str) -> Option<String> {
    is_lower(text).then(|| text.to_owned())
}

/// Returns whether a text has a word that is not part of a longer one.
#[cfg(any(feature = "wizard", test))]
pub(in crate::locale) fn has(text: &str, word: &str) -> bool {
    let joins = |symbol: char| symbol.is_ascii_alphanumeric() || "-_".contains(symbol);

    text.match_indices(word).any(|(at, _)| {
        let (before, behind) = (&text[..at], &text[at + word.len()..]);
        !before.ends_with(joins) && !behind.starts_with(joins)
    })
}

/// Returns a word without the signs around it.
fn core(word: &str) -> &str {
    let is_part = |symbol: char| symbol.is_alphanumeric();
    let word = word.trim_end_matches(|symbol: char| !is_part(symbol) && symbol != '/');

    word.trim_start_matches(|symbol: char| !is_part(symbol) && !"-_/[".contains(symbol))
}

fn has_inner_sign(core: &str) -> bool {
    core.starts_with('_')
        || core
            .char_indices()
            .any(|(at, symbol)| INNER.contains(&symbol) && is_inner(core, at, symbol))
}

/// Returns whether a sign has a letter or digit on each side, or a slash.
fn is_inner(core: &str, at: usize, sign: char) -> bool {
    let belongs = |symbol: char| symbol.is_ascii_alphanumeric() || symbol == '/';

    core[..at].ends_with(belongs) && core[at + sign.len_utf8()..].starts_with(belongs) || sign == '/'
}

fn is_lower(text: &str) -> bool {
    text.contains(|symbol: char| symbol.is_ascii_lowercase())
}

/// Returns whether a word is an abbreviation or a code.
fn is_code(word: &str) -> bool {
    let letters = word.chars().filter(char::is_ascii_alphanumeric).count();
    // A lone letter is the name of a group or a key, unless it is an English word.
    let is_name = letters == 1 && !word.contains(['A', 'I']);

    (letters > 1 || is_name) && !is_lower(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_options_and_addresses_are_typed() {
        for (text, typed) in [
            ("See kakunin --help.", "kakunin|--help"),
            (
                "To install it: kakunin key set KEY. Elsewhere, name it",
                "kakunin|key|set",
            ),
            ("(kakunin-kms release), or ask", "kakunin-kms|release"),
            ("no entry _kakunin-kms._tcp for a host", "_kakunin-kms._tcp"),
            (
                "for example kms.office.example:8482 or [2001:db8::7]:8482.",
                "kms.office.example:8482|[2001:db8::7]:8482",
            ),
            ("begins with https:// where", "https://"),
            ("its name ends in request.json.", "request.json"),
            ("Kakunin is a word. So is key.", ""),
            ("so e-mail it; or: do not", ""),
        ] {
            assert_eq!(Reader::default().typed(text).join("|"), typed, "{text}");
        }
    }

    #[test]
    fn a_word_is_found_where_it_is_not_part_of_another() {
        assert!(has("kakunin --help をご覧ください", "--help"));
        assert!(has("lightまたはdark", "light"));
        assert!(!has("lights", "light") && !has("kakunin-kms", "kakunin"));
    }
}
