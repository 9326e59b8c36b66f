//! Compares how names look, so that no name can be mistaken for another.

use unicode_security::skeleton;

/// Returns the look of a name: equal for names that most people cannot tell apart, such as `Aiko`
/// with a Latin and with a Cyrillic A (the skeleton of UTS 39). It is only for comparison, never to
/// be displayed or stored.
pub(super) fn of(name: &str) -> String {
    skeleton(name).collect()
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn names_that_most_people_cannot_tell_apart_look_the_same() {
        for (one, other) in [
            ("Aiko", "\u{410}iko"),
            ("Aiko", "Aik\u{3BF}"),
            ("Ilse", "lIse"),
            ("Harm", "Harrn"),
        ] {
            assert_eq!(of(one), of(other), "{one} {other}");
        }
        for (one, other) in [
            ("Aiko", "Akio"),
            ("花子", "花奈"),
            ("Ken", "Kenji"),
            ("Jose", "José"),
        ] {
            assert_ne!(of(one), of(other), "{one} {other}");
        }
    }
}
