//! How many digits a telephone activation takes, how long they take to say and to type, and what is noticed of slips;
//! docs/performance.md says how to read it.
//!
//! `cargo bench --bench call` simulates calls; `-- --calls 1000000` more of them. The same numbers come out every time.
//!
//! Times: a digit is dictated as fast as it can be typed, 0.50 s a key (typing random letters), and each group takes a mental
//! step of 1.35 s on both sides: operators K and M of Card, Moran, Newell: The Keystroke-Level Model for User Performance
//! Time with Interactive Systems, Communications of the ACM 23(7), 1980, pages 396 to 410. Saying a digit takes less and
//! never decides: a third of a second in English (Dehaene: The Number Sense, 1997), more in languages with longer words
//! for digits, as Welsh (Ellis, Hennelly: A bilingual word-length effect, British Journal of Psychology 71, 1980).

#![allow(clippy::print_stdout, clippy::cast_precision_loss, clippy::unwrap_used)] // no part of the product

use kakunin::codes::digit_groups::{DIGITS_PER_GROUP, GroupState, Series, group_state};

/// To type a digit, which takes longer than to say it.
const DIGIT: f64 = 0.50;
/// To announce a group, and to take it in.
const STEP: f64 = 2.0 * 1.35;
/// To say that a group was wrong and which one.
const QUERY: f64 = 4.0;
/// To learn at the end that something is wrong, and to begin again.
const RESTART: f64 = 15.0;
/// Of a hundred digits, so many are said, heard or typed wrongly.
const SLIPS_IN_A_HUNDRED: u64 = 1;

/// What can happen to a group.
#[derive(Clone, Copy, PartialEq)]
enum Slip {
    Single,
    Swap,
    Omitted,
    Doubled,
    Phonetic,
}

const SLIPS: [(Slip, &str); 5] = [
    (Slip::Single, "single"),
    (Slip::Swap, "adjacent swap"),
    (Slip::Omitted, "omitted"),
    (Slip::Doubled, "doubled"),
    (Slip::Phonetic, "phonetic"),
];

/// Digits that sound alike: five and nine in English, one and seven in Japanese (ichi, shichi), two and three in German…
const ALIKE: [(u8, u8); 4] = [(5, 9), (1, 7), (2, 3), (4, 7)];

/// How a group is checked.
#[derive(Clone, Copy)]
enum Check {
    /// Damm's check digit, from a state that depends on the place.
    Damm(Series),
    /// A last digit of the others' sum modulo 7, every second one counted twice: what is in use today for long codes.
    Seven,
    /// None: only the whole code shows that something is wrong.
    None,
}

/// One half of a call: a code that is read aloud.
#[derive(Clone, Copy)]
struct Code {
    groups: usize,
    size: usize,
    check: Check,
}

const OURS: Code = Code {
    groups: 8,
    size: DIGITS_PER_GROUP,
    check: Check::Damm(Series::Installation),
};
const CONFIRMED: Code = Code {
    groups: 4,
    check: Check::Damm(Series::Confirmation),
    ..OURS
};
const SIGNED: Code = Code {
    groups: 16,
    ..CONFIRMED
};
const LONG: Code = Code {
    groups: 9,
    size: 7,
    check: Check::Seven,
};
const ANSWER: Code = Code {
    groups: 8,
    size: 6,
    check: Check::Seven,
};

/// Numbers that look random and are the same every time (xorshift64*).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 16
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap()
    }

    fn digit(&mut self) -> u8 {
        u8::try_from(self.below(10)).unwrap()
    }
}

impl Code {
    const fn digits(self) -> usize {
        self.groups * self.size
    }

    /// A right group for this place.
    fn group(self, place: usize, chance: &mut Chance) -> Vec<u8> {
        loop {
            let mut group: Vec<u8> = (1..self.size).map(|_| chance.digit()).collect();
            group.push(0);
            for last in 0..10 {
                *group.last_mut().unwrap() = last;
                if self.passes(place, &group) {
                    return group;
                }
            }
        }
    }

    /// Whether a group of digits is taken for right in this place.
    fn passes(self, place: usize, group: &[u8]) -> bool {
        if group.len() != self.size {
            return false;
        }

        match self.check {
            Check::Damm(series) => {
                let text: String = group.iter().map(|digit| char::from(b'0' + digit)).collect();
                group_state(series, place, &text) == GroupState::Right
            }
            Check::Seven => {
                let (last, others) = group.split_last().unwrap();
                let sum: u32 = others
                    .iter()
                    .enumerate()
                    .map(|(index, digit)| u32::from(*digit) * if index % 2 == 0 { 1 } else { 2 })
                    .sum();
                sum % 7 == u32::from(*last)
            }
            Check::None => true,
        }
    }

    /// How long it takes to say and type it without a slip.
    fn seconds(self) -> f64 {
        self.groups as f64 * self.seconds_per_group()
    }

    fn seconds_per_group(self) -> f64 {
        STEP + self.size as f64 * DIGIT
    }

    /// How long it takes with slips, and whether one of them stayed.
    fn read(self, chance: &mut Chance) -> (f64, bool) {
        let mut seconds = self.seconds();
        let mut is_wrong = false;
        for place in 0..self.groups {
            loop {
                let slips = (0..self.size).any(|_| chance.next() % 100 < SLIPS_IN_A_HUNDRED);
                if !slips {
                    break;
                }
                let right = self.group(place, chance);
                let (slip, _) = SLIPS[chance.below(SLIPS.len())];
                let heard = slipped(&right, slip, chance);
                if heard == right {
                    break;
                }
                if self.passes(place, &heard) {
                    is_wrong = true;
                    break;
                }
                seconds += QUERY + self.seconds_per_group();
            }
        }

        (seconds, is_wrong)
    }
}

/// A group with one slip in it. An omitted digit lets the group end with the first one of the next, as it is heard.
fn slipped(right: &[u8], slip: Slip, chance: &mut Chance) -> Vec<u8> {
    let mut heard = right.to_vec();
    let at = chance.below(right.len());
    match slip {
        Slip::Single => heard[at] = (heard[at] + 1 + u8::try_from(chance.below(9)).unwrap()) % 10,
        Slip::Swap => {
            let at = chance.below(right.len() - 1);
            heard.swap(at, at + 1);
        }
        Slip::Omitted => {
            let _omitted = heard.remove(at);
            heard.push(chance.digit());
        }
        Slip::Doubled => {
            heard.insert(at, heard[at]);
            let _pushed_out = heard.pop();
        }
        Slip::Phonetic => {
            for (one, other) in ALIKE {
                if heard[at] == one {
                    heard[at] = other;
                    break;
                }
                if heard[at] == other {
                    heard[at] = one;
                    break;
                }
            }
        }
    }

    heard
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let calls = arguments
        .iter()
        .position(|argument| argument == "--calls")
        .and_then(|place| arguments.get(place + 1))
        .and_then(|number| number.parse().ok())
        .unwrap_or(100_000);

    println!("Slips that a group's check digit notices at once, of {calls} of each kind");
    let checks = [
        ("Damm, by place (ours)", OURS),
        ("sum modulo 7", LONG),
        (
            "none",
            Code {
                check: Check::None,
                ..OURS
            },
        ),
    ];
    print!("{:26}", "");
    for (_, name) in SLIPS {
        print!("{name:>15}");
    }
    println!();
    for (name, code) in checks {
        print!("{name:26}");
        for (slip, _) in SLIPS {
            print!("{:>13.2} %", noticed(code, slip, calls));
        }
        println!();
    }

    println!("\nA call, one digit in a hundred wrong, over {calls} calls");
    println!(
        "{:34}{:>8}{:>12}{:>10}{:>10}{:>14}",
        "codes", "digits", "no slip", "mean", "95 of 100", "begun again"
    );
    for (name, first, second) in [
        ("48 + 24, keyed (ours)", OURS, CONFIRMED),
        ("48 + 96, signed (ours)", OURS, SIGNED),
        ("63 + 48, modulo 7", LONG, ANSWER),
        (
            "63 + 48, no check in groups",
            Code {
                check: Check::None,
                ..LONG
            },
            Code {
                check: Check::None,
                ..ANSWER
            },
        ),
    ] {
        let (mean, most, again) = simulate(first, second, calls);
        println!(
            "{name:34}{:>8}{:>10.0} s{mean:>8.0} s{most:>8.0} s{again:>12.2} %",
            first.digits() + second.digits(),
            first.seconds() + second.seconds(),
        );
    }
}

/// The share of slips that a group shows, in per cent. A slip that leaves the digits as they were is none.
fn noticed(code: Code, slip: Slip, times: u64) -> f64 {
    let mut chance = Chance(0x4B61_6B75_6E69_6E21);
    let (mut made, mut seen) = (0_u64, 0_u64);
    while made < times {
        let place = chance.below(code.groups);
        let right = code.group(place, &mut chance);
        let heard = slipped(&right, slip, &mut chance);
        if heard == right {
            continue;
        }
        made += 1;
        seen += u64::from(!code.passes(place, &heard));
    }

    seen as f64 * 100.0 / made as f64
}

/// The mean length of a call, the length that 95 of 100 do not exceed, and the share that begins again.
fn simulate(first: Code, second: Code, calls: u64) -> (f64, f64, f64) {
    let mut chance = Chance(0x4B61_6B75_6E69_6E21);
    let mut lengths = Vec::new();
    let mut again = 0_u64;
    for _ in 0..calls {
        let mut length = 0.0;
        for code in [first, second] {
            loop {
                let (seconds, is_wrong) = code.read(&mut chance);
                length += seconds;
                if !is_wrong {
                    break;
                }
                // A slip that no group shows is shown by the whole code, and nobody knows where it is.
                again += 1;
                length += RESTART;
            }
        }
        lengths.push(length);
    }
    lengths.sort_by(f64::total_cmp);
    let mean = lengths.iter().sum::<f64>() / lengths.len() as f64;
    let most = lengths[lengths.len() * 95 / 100];

    (mean, most, again as f64 * 100.0 / calls as f64)
}
