//! Put the hosts of SRV records into the order in which they are tried (RFC 2782).

use crate::licence::HostAddress;

/// A host in an SRV record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SrvRecord {
    pub host: HostAddress,
    /// The priority: hosts with a lower number are tried first.
    pub priority: u16,
    /// The weight: the host's share of the clients among hosts of the same priority.
    pub weight: u16,
}

/// Chooses one of several records of the same priority, with a probability proportional to its
/// weight; a record of weight 0 has a very small chance beside others. `random` is any number.
/// Returns the index of the record; none if there are no records.
///
/// This is the procedure of RFC 2782: records of weight 0 come first, a number from 0 to the sum of
/// the weights is drawn, and the first record whose running sum reaches it is chosen.
#[must_use]
pub fn choose(records: &[SrvRecord], random: u64) -> Option<usize> {
    let sum: u64 = records.iter().map(|record| u64::from(record.weight)).sum();
    let drawn = random % (sum + 1);
    let zeros_first = |wanted_zero: bool| {
        records
            .iter()
            .enumerate()
            .filter(move |(_, record)| (record.weight == 0) == wanted_zero)
    };
    let mut running = 0;

    zeros_first(true)
        .chain(zeros_first(false))
        .find(|(_, record)| {
            running += u64::from(record.weight);
            running >= drawn
        })
        .map(|(index, _)| index)
}

/// Returns all hosts in the order in which they are tried: lower priorities first, and within one
/// priority by repeated use of [`choose`]. `random` returns a new number each time.
#[must_use]
pub fn in_order(mut records: Vec<SrvRecord>, mut random: impl FnMut() -> u64) -> Vec<HostAddress> {
    let mut hosts = Vec::with_capacity(records.len());
    while let Some(priority) = records.iter().map(|record| record.priority).min() {
        let (mut level, rest) = records
            .into_iter()
            .partition::<Vec<_>, _>(|record| record.priority == priority);
        records = rest;
        while let Some(index) = choose(&level, random()) {
            let record = level.remove(index);
            if !hosts.contains(&record.host) {
                hosts.push(record.host);
            }
        }
    }

    hosts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(name: &str, priority: u16, weight: u16) -> SrvRecord {
        SrvRecord {
            host: HostAddress::new(name, 8482).unwrap(),
            priority,
            weight,
        }
    }

    /// Returns numbers that are spread evenly (the increment is the golden ratio in 64 bits).
    fn spread() -> impl FnMut() -> u64 {
        let mut state = 0_u64;

        move || {
            state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            mixed ^ (mixed >> 27)
        }
    }

    #[test]
    fn lower_priorities_come_first_and_everybody_comes_once() {
        let records = vec![
            record("c", 20, 5),
            record("a", 10, 0),
            record("b", 10, 60_000),
            record("a", 20, 1),
        ];
        let mut random = spread();
        for _ in 0..100 {
            let hosts = in_order(records.clone(), &mut random);
            let mut names: Vec<&str> = hosts.iter().map(HostAddress::name).collect();
            assert_eq!(names[2..], ["c"]);
            names.sort_unstable();
            assert_eq!(names, ["a", "b", "c"]);
        }
        assert!(in_order(Vec::new(), random).is_empty());
    }

    #[test]
    fn the_first_host_is_as_likely_as_its_weight_says() {
        const ROUNDS: u32 = 40_000;
        let records = [
            record("a", 0, 10),
            record("b", 0, 30),
            record("c", 0, 60),
            record("d", 0, 0),
        ];
        let mut random = spread();
        let mut counts = [0_u32; 4];
        for _ in 0..ROUNDS {
            counts[choose(&records, random()).unwrap()] += 1;
        }
        // A number from 0 to 100 is drawn: 0 chooses the record of weight 0.
        for (count, share) in counts.into_iter().zip([10, 30, 60, 1]) {
            let expected = ROUNDS * share / 101;
            assert!(count.abs_diff(expected) < ROUNDS / 100, "{counts:?}");
        }
    }

    #[test]
    fn without_weights_each_is_chosen_some_time_or_first() {
        assert_eq!(choose(&[], 7), None);
        assert_eq!(choose(&[record("a", 0, 0)], u64::MAX), Some(0));
        assert_eq!(choose(&[record("a", 0, 0), record("b", 0, 1)], 0), Some(0));
        assert_eq!(choose(&[record("a", 0, 0), record("b", 0, 1)], 1), Some(1));
    }
}
