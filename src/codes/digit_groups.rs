//! Split a payload into groups of digits that are checked one by one.
//!
//! Each group has five payload digits and one check digit. The check digit is Damm's, over the
//! weakly totally anti-symmetric quasigroup of order 10 (H. M. Damm, 2004). The initial state
//! depends on the series and on the position of the group. Therefore a wrong digit, two swapped
//! neighbours, a group in another's position and a group of the other series are each detected in
//! the group where they occur.

use super::input;

/// Digits in a group, its check digit included.
pub const DIGITS_PER_GROUP: usize = 6;

/// Groups in an installation ID.
pub const GROUPS: usize = 8;

/// Groups in a confirmation ID of the scheme `keyed`.
pub const KEYED_GROUPS: usize = 4;

/// Groups in a confirmation ID of the scheme `signed`.
pub const SIGNED_GROUPS: usize = 16;

/// Digits in an installation ID.
pub const DIGITS: usize = GROUPS * DIGITS_PER_GROUP;

/// Digits in a confirmation ID of the scheme `keyed`.
pub const KEYED_DIGITS: usize = KEYED_GROUPS * DIGITS_PER_GROUP;

/// Digits in a confirmation ID of the scheme `signed`.
pub const SIGNED_DIGITS: usize = SIGNED_GROUPS * DIGITS_PER_GROUP;

/// Groups in a release code.
pub const RELEASE_GROUPS: usize = 4;

/// Digits in a release code.
pub const RELEASE_DIGITS: usize = RELEASE_GROUPS * DIGITS_PER_GROUP;

const PAYLOAD_PER_GROUP: usize = DIGITS_PER_GROUP - 1;

/// The bytes of a payload of four groups: 64 bits, with eight zero bits before them.
pub(super) type ShortPayload = [u8; 9];

/// The bytes of a payload of eight groups: 132 bits, with four zero bits before them.
pub(super) type Payload = [u8; 17];

/// The bytes of a payload of sixteen groups: 259 bits, with 13 zero bits before them.
pub(super) type SignedPayload = [u8; 34];

const DAMM: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// The code that a group belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Series {
    /// The installation ID, groups 1 to 8.
    Installation,
    /// The confirmation ID of the scheme `keyed`, groups A to D.
    Confirmation,
    /// The confirmation ID of the scheme `signed`, groups A to R.
    SignedConfirmation,
    /// The release code, groups W to Z.
    Release,
}

impl Series {
    /// Returns the label of the group at this index (the first is 0): `1`, `2`…, or `A`, `B`…, or
    /// `W`, `X`… I and O, which can be mistaken for digits, are omitted as in the alphabet of
    /// product keys.
    #[must_use]
    pub fn label(self, index: usize) -> String {
        match self {
            Self::Installation => (index + 1).to_string(),
            Self::Confirmation | Self::SignedConfirmation => lettered('A', index),
            Self::Release => lettered('W', index),
        }
    }

    const fn first_seed(self) -> usize {
        match self {
            Self::Installation => 0,
            Self::Confirmation | Self::SignedConfirmation => 5,
            Self::Release => 2,
        }
    }

    /// Returns the least and the greatest value of the first group's five payload digits. A group
    /// outside this range is wrong whatever its check digit is.
    const fn first_group(self) -> (u32, u32) {
        match self {
            // 2 × 2¹²⁸ to 3 × 2¹²⁸ in forty digits: the version is 2.
            Self::Installation => (6_805, 10_208),
            // Up to 2⁶⁴ in twenty digits.
            Self::Confirmation | Self::Release => (0, 18_446),
            // Up to 2²⁵⁶ in eighty digits: the type is 0 or 1.
            Self::SignedConfirmation => (0, 115),
        }
    }
}

/// Returns the letter `index` places after `first`.
fn lettered(first: char, index: usize) -> String {
    (first..='Z')
        .filter(|letter| !matches!(letter, 'I' | 'O'))
        .nth(index)
        .map_or_else(|| (index + 1).to_string(), |letter| letter.to_string())
}

/// The state of a group while it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupState {
    /// Nothing is typed.
    Empty,
    /// Fewer digits than a group has.
    Partial {
        /// The number of digits typed.
        digits: usize,
    },
    /// A complete group whose check digit agrees.
    Right,
    /// A complete group whose check digit does not agree, too many digits, or a character that is
    /// not a digit.
    Wrong,
}

/// Checks the text typed for the group at this index (the first is 0). The text may contain
/// separators.
#[must_use]
pub fn group_state(series: Series, index: usize, typed: &str) -> GroupState {
    let Some(digits) = values(&folded(typed)) else {
        return GroupState::Wrong;
    };

    match digits.len() {
        0 => GroupState::Empty,
        DIGITS_PER_GROUP if is_right(series, index, &digits) => GroupState::Right,
        count if count < DIGITS_PER_GROUP => GroupState::Partial { digits: count },
        _ => GroupState::Wrong,
    }
}

/// An error that occurs when a text is not a code of digit groups. Groups and positions count from
/// 1 (group 1 is A or W).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Too few or too many digits.
    #[error("one has {expected} digits, not {digits}")]
    Length {
        /// The number of digits given.
        digits: usize,
        /// The number of digits expected.
        expected: usize,
    },
    /// A character that is not a digit.
    #[error("the character at position {position} of group {group} is no digit")]
    Character {
        /// The group that contains the character.
        group: usize,
        /// The position in the group.
        position: usize,
        /// The character, in upper case.
        found: char,
    },
    /// There are no digits in the text.
    #[error("there is none in the text")]
    NotFound,
    /// There are two different ones in the text.
    #[error("there are different ones in the text")]
    Several,
    /// The check digits of these groups do not agree.
    #[error("the check digits of groups {groups:?} do not agree")]
    Groups {
        /// The groups, in ascending order.
        groups: Vec<usize>,
    },
}

/// Returns the digits of the payload in `COUNT` groups, each with its check digit.
pub(super) fn encode<const BYTES: usize, const COUNT: usize>(
    series: Series,
    payload: &[u8; BYTES],
) -> [String; COUNT] {
    let digits = to_decimal(payload, COUNT * PAYLOAD_PER_GROUP);

    std::array::from_fn(|index| {
        let data = &digits[index * PAYLOAD_PER_GROUP..][..PAYLOAD_PER_GROUP];

        data.iter()
            .map(|digit| usize::from(*digit))
            .chain([final_state(series, index, data)])
            .map(|digit| char::from(b"0123456789"[digit]))
            .collect()
    })
}

/// Reads a payload of exactly `count` groups, all of which must be right.
pub(super) fn decode<const BYTES: usize>(
    series: Series,
    count: usize,
    text: &str,
) -> Result<[u8; BYTES], Unreadable> {
    let digits = read(text, count * DIGITS_PER_GROUP)?;
    let groups = wrong_groups(series, &digits);
    if !groups.is_empty() {
        return Err(Unreadable::Groups { groups });
    }

    Ok(from_decimal(
        digits
            .chunks(DIGITS_PER_GROUP)
            .flat_map(|group| &group[..PAYLOAD_PER_GROUP]),
    ))
}

/// Returns whether the text consists of the first `count` groups of this series, all of them right.
pub(super) fn belongs_to(series: Series, count: usize, text: &str) -> bool {
    read(text, count * DIGITS_PER_GROUP).is_ok_and(|digits| wrong_groups(series, &digits).is_empty())
}

/// Returns an error unless the text is a code of `count` groups of this series, all of them right.
pub(super) fn check(series: Series, count: usize, text: &str) -> Result<(), Unreadable> {
    let digits = read(text, count * DIGITS_PER_GROUP)?;
    let groups = wrong_groups(series, &digits);

    if groups.is_empty() {
        Ok(())
    } else {
        Err(Unreadable::Groups { groups })
    }
}

/// Returns the groups of a code that consists of ASCII digits.
pub(crate) fn split(code: &str) -> Vec<String> {
    code.as_bytes()
        .chunks(DIGITS_PER_GROUP)
        .map(|group| String::from_utf8_lossy(group).into_owned())
        .collect()
}

/// Returns the text [folded](input::fold), with O as 0, and I and L as 1, as in product keys.
#[must_use]
pub fn folded(text: &str) -> String {
    input::fold(text)
        .chars()
        .map(|symbol| match symbol {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect()
}

/// Returns the number of digits in the text.
pub(super) fn count_digits(text: &str) -> usize {
    folded(text).chars().filter(char::is_ascii_digit).count()
}

fn read(text: &str, expected: usize) -> Result<Vec<u8>, Unreadable> {
    let folded = folded(text);
    let symbols = folded.chars().count();
    let stranger = folded
        .chars()
        .enumerate()
        .find(|(_, symbol)| !symbol.is_ascii_digit());
    let digits = folded.chars().filter(char::is_ascii_digit).count();

    match (stranger, values(&folded)) {
        // In a text that is too long, a position would be meaningless, but not if it is only the
        // strange characters that are too many.
        (Some((at, found)), _) if symbols <= expected || digits == expected => Err(Unreadable::Character {
            group: at.min(expected - 1) / DIGITS_PER_GROUP + 1,
            position: at % DIGITS_PER_GROUP + 1,
            found,
        }),
        (None, Some(digits)) if symbols == expected => Ok(digits),
        _ => Err(Unreadable::Length { digits, expected }),
    }
}

fn values(folded: &str) -> Option<Vec<u8>> {
    folded
        .bytes()
        .map(|symbol| symbol.is_ascii_digit().then(|| symbol - b'0'))
        .collect()
}

fn wrong_groups(series: Series, digits: &[u8]) -> Vec<usize> {
    digits
        .chunks(DIGITS_PER_GROUP)
        .enumerate()
        .filter(|(index, group)| !is_right(series, *index, group))
        .map(|(index, _)| index + 1)
        .collect()
}

pub(super) fn is_right(series: Series, index: usize, group: &[u8]) -> bool {
    final_state(series, index, group) == 0 && (index > 0 || is_in_range(series, group))
}

/// Returns whether a code of this series can begin with this group.
fn is_in_range(series: Series, group: &[u8]) -> bool {
    let (least, most) = series.first_group();
    let number = group
        .iter()
        .take(PAYLOAD_PER_GROUP)
        .fold(0, |number, digit| number * 10 + u32::from(*digit));

    (least..=most).contains(&number)
}

/// Returns the state after these digits. After the payload digits, the state is the check digit;
/// after the check digit, it is 0.
fn final_state(series: Series, index: usize, digits: &[u8]) -> usize {
    let seed = (series.first_seed() + index) % 10;

    digits
        .iter()
        .fold(seed, |state, digit| usize::from(DAMM[state][usize::from(*digit)]))
}

fn to_decimal<const BYTES: usize>(payload: &[u8; BYTES], count: usize) -> Vec<u8> {
    let mut number = *payload;
    let mut digits = vec![0; count];
    for digit in digits.iter_mut().rev() {
        let mut remainder = 0_u16;
        for byte in &mut number {
            let value = remainder << 8 | u16::from(*byte);
            *byte = (value / 10).to_be_bytes()[1];
            remainder = value % 10;
        }
        *digit = remainder.to_be_bytes()[1];
    }

    digits
}

/// Converts a decimal number to bytes. Twenty digits always fit into 9 bytes, forty into 17, and
/// eighty into 34: 10²⁰ is less than 2⁷², 10⁴⁰ less than 2¹³⁶, 10⁸⁰ less than 2²⁷².
fn from_decimal<'a, const BYTES: usize>(digits: impl Iterator<Item = &'a u8>) -> [u8; BYTES] {
    let mut number = [0; BYTES];
    for digit in digits {
        let mut carry = u16::from(*digit);
        for byte in number.iter_mut().rev() {
            let [high, low] = (u16::from(*byte) * 10 + carry).to_be_bytes();
            *byte = low;
            carry = u16::from(high);
        }
    }

    number
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ALL: [Series; 3] = [Series::Installation, Series::Confirmation, Series::Release];

    /// Every number of five digits, with a function that makes its group at a given position.
    fn groups() -> impl Iterator<Item = (usize, impl Fn(Series, usize) -> [u8; DIGITS_PER_GROUP])> {
        (0..100_000_usize).map(|number| {
            let data = [10_000, 1_000, 100, 10, 1].map(|unit| u8::try_from(number / unit % 10).unwrap());

            (number, move |series, index| {
                let mut group = [0; DIGITS_PER_GROUP];
                group[..PAYLOAD_PER_GROUP].copy_from_slice(&data);
                group[PAYLOAD_PER_GROUP] = u8::try_from(final_state(series, index, &data)).unwrap();

                group
            })
        })
    }

    /// The payload of an installation ID: version 2.
    fn payload() -> impl Strategy<Value = Payload> {
        prop::array::uniform17(any::<u8>()).prop_map(|mut bytes| {
            bytes[0] = 2;
            bytes
        })
    }

    /// Returns whether the check digit agrees, even if the number is out of range.
    fn agrees(series: Series, index: usize, group: &[u8]) -> bool {
        final_state(series, index, group) == 0
    }

    /// The three properties on which everything else depends, over every state and digit: a wrong
    /// digit changes the state, different states stay different whatever digit comes next, and two
    /// swapped digits change the state.
    #[test]
    #[expect(
        clippy::needless_range_loop,
        reason = "the digits are indices and numbers alike"
    )]
    fn the_quasigroup_is_weakly_totally_anti_symmetric() {
        for state in 0..10 {
            for x in 0..10 {
                for y in (0..10).filter(|y| *y != x) {
                    let after = |first: usize, second: usize| DAMM[usize::from(DAMM[state][first])][second];
                    assert_ne!(DAMM[state][x], DAMM[state][y], "a wrong digit: {state} {x} {y}");
                    assert_ne!(DAMM[x][state], DAMM[y][state], "two states meet: {state} {x} {y}");
                    assert_ne!(after(x, y), after(y, x), "a swap: {state} {x} {y}");
                }
            }
            assert_eq!(DAMM[state][state], 0, "the check digit ends in state 0");
        }
    }

    #[test]
    fn damm_s_own_example_has_check_digit_4() {
        assert_eq!(final_state(Series::Installation, 0, &[5, 7, 2]), 4);
    }

    /// All 100 000 groups, each wrong digit of each, and each swap of neighbours; the position
    /// varies with the number.
    #[test]
    fn every_wrong_digit_and_every_adjacent_swap_is_noticed() {
        for (number, right) in groups() {
            let (series, index) = (ALL[number % 3], number / 3 % GROUPS);
            let right = right(series, index);
            assert!(agrees(series, index, &right));

            for at in 0..DIGITS_PER_GROUP {
                for digit in (0..10).filter(|digit| *digit != right[at]) {
                    let mut wrong = right;
                    wrong[at] = digit;
                    assert!(!agrees(series, index, &wrong));
                }
            }
            for at in (1..DIGITS_PER_GROUP).filter(|at| right[at - 1] != right[*at]) {
                let mut wrong = right;
                wrong.swap(at - 1, at);
                assert!(!agrees(series, index, &wrong));
            }
        }
    }

    #[test]
    fn every_group_in_another_place_or_series_is_noticed() {
        for (number, right) in groups() {
            for series in ALL {
                let index = number % GROUPS;
                let right = right(series, index);
                for other in (0..GROUPS).filter(|other| *other != index) {
                    assert!(!agrees(series, other, &right));
                }
                for other in ALL.into_iter().filter(|other| *other != series) {
                    assert!(!agrees(other, index, &right));
                }
            }
        }
    }

    #[test]
    fn a_group_shows_its_state_while_it_is_typed() {
        let state = |typed| group_state(Series::Installation, 0, typed);
        // A group of another version, whose check digit agrees.
        assert_eq!(state("055779"), GroupState::Wrong);

        assert_eq!(state(""), GroupState::Empty);
        assert_eq!(state(" - "), GroupState::Empty);
        assert_eq!(state("09 69"), GroupState::Partial { digits: 4 });
        assert_eq!(state("096 974"), GroupState::Right);
        assert_eq!(state("０９６ー９７４"), GroupState::Right);
        assert_eq!(state("096975"), GroupState::Wrong);
        assert_eq!(state("0969744"), GroupState::Wrong);
        assert_eq!(state("09697a"), GroupState::Wrong);
        assert_eq!(group_state(Series::Installation, 1, "096974"), GroupState::Wrong);
        assert_eq!(group_state(Series::Confirmation, 0, "096974"), GroupState::Wrong);
    }

    #[test]
    fn a_first_group_that_no_code_begins_with_is_wrong() {
        let with_check = |series, five: &str| {
            let data: Vec<u8> = five.bytes().map(|digit| digit - b'0').collect();

            format!("{five}{}", final_state(series, 0, &data))
        };
        for (series, right, wrong) in [
            (Series::Installation, ["06805", "10208"], ["06804", "10209"]),
            (Series::Confirmation, ["00000", "18446"], ["18447", "99999"]),
            (Series::SignedConfirmation, ["00000", "00115"], ["00116", "99999"]),
            (Series::Release, ["00000", "18446"], ["18447", "99999"]),
        ] {
            for five in right {
                assert_eq!(
                    group_state(series, 0, &with_check(series, five)),
                    GroupState::Right,
                    "{five}"
                );
            }
            for five in wrong {
                assert_eq!(
                    group_state(series, 0, &with_check(series, five)),
                    GroupState::Wrong,
                    "{five}"
                );
            }
        }
    }

    #[test]
    fn groups_are_called_by_number_or_letter() {
        assert_eq!(Series::Installation.label(0), "1");
        assert_eq!(Series::Installation.label(7), "8");
        assert_eq!(Series::Confirmation.label(0), "A");
        assert_eq!(Series::Confirmation.label(7), "H");
        assert_eq!(Series::Confirmation.label(8), "J");
        assert_eq!(Series::Confirmation.label(15), "R");
        assert_eq!(Series::Release.label(0), "W");
        assert_eq!(Series::Release.label(3), "Z");
    }

    proptest! {
        #[test]
        fn a_payload_survives(payload in payload()) {
            let groups: [String; GROUPS] = encode(Series::Installation, &payload);
            prop_assert_eq!(decode(Series::Installation, GROUPS, &groups.join("-")), Ok(payload));
        }

        #[test]
        fn a_short_payload_survives(number: u64) {
            let mut payload: ShortPayload = [0; 9];
            payload[1..].copy_from_slice(&number.to_be_bytes());
            for series in [Series::Confirmation, Series::Release] {
                let groups: [String; KEYED_GROUPS] = encode(series, &payload);
                prop_assert_eq!(decode(series, KEYED_GROUPS, &groups.join("-")), Ok(payload));
            }
        }

        #[test]
        fn a_signed_payload_survives(payload in prop::array::uniform32(any::<u8>())) {
            let mut whole: SignedPayload = [0; 34];
            whole[2..].copy_from_slice(&payload);
            let groups: [String; SIGNED_GROUPS] = encode(Series::SignedConfirmation, &whole);
            prop_assert_eq!(decode(Series::SignedConfirmation, SIGNED_GROUPS, &groups.join("-")), Ok(whole));
        }

        #[test]
        fn no_installation_id_is_right_in_the_confirmation_boxes(payload in payload()) {
            let groups: [String; GROUPS] = encode(Series::Installation, &payload);
            for (index, group) in groups.iter().enumerate() {
                prop_assert_eq!(group_state(Series::Confirmation, index, group), GroupState::Wrong);
            }
        }

        #[test]
        fn any_text_is_read_without_a_panic(text in ".{0,80}") {
            let _: Result<ShortPayload, _> = decode(Series::Confirmation, KEYED_GROUPS, &text);
            let _: Result<Payload, _> = decode(Series::Installation, GROUPS, &text);
            let _: Result<SignedPayload, _> = decode(Series::SignedConfirmation, SIGNED_GROUPS, &text);
            let _ = group_state(Series::Installation, 3, &text);
        }
    }
}
