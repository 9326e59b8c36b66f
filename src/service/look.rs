//! Say how names look, so that nobody gets one that passes for another's.

use unicode_security::skeleton;

/// How a name looks: equal for names that most people cannot tell apart, as `Aiko` with a Latin and with a Cyrillic A (the
/// skeleton of UTS 39). Only to be compared, never to be shown or stored.
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
