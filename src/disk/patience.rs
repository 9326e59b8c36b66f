//! How often, and how long, a step is tried again while another program has the file open.

use std::io;
use std::thread;
use std::time::Duration;

use super::{Obstacle, of_windows};

/// The number of times that a step is tried.
const TRIES: u32 = 10;
/// The first pause; each one after it is twice as long, up to [`LONGEST`].
const FIRST: Duration = Duration::from_millis(10);
const LONGEST: Duration = Duration::from_millis(320);

/// Does this, and on Windows does it again while another program has the file open.
pub(crate) fn patiently<T>(act: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    if cfg!(windows) {
        repeat(act, thread::sleep)
    } else {
        let mut act = act;
        act()
    }
}

fn repeat<T>(mut act: impl FnMut() -> io::Result<T>, mut pause: impl FnMut(Duration)) -> io::Result<T> {
    let mut tried = 0;
    loop {
        tried += 1;
        match act() {
            Err(error) => match pause_after(&error, tried) {
                Some(time) => pause(time),
                None => return Err(error),
            },
            done => return done,
        }
    }
}

/// Returns how long to wait after this error, which was met after so many tries; none if it stays.
fn pause_after(error: &io::Error, tried: u32) -> Option<Duration> {
    // ERROR_ACCESS_DENIED is also what a file in use gives that is replaced or about to vanish.
    let may_pass = error
        .raw_os_error()
        .is_some_and(|number| number == 5 || of_windows(number) == Some(Obstacle::InUse));

    (may_pass && tried < TRIES).then(|| (FIRST * 2_u32.pow(tried - 1)).min(LONGEST))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Fails so often with this error; returns what came of it, the tries and the time.
    fn after(failures: u32, number: i32) -> (bool, u32, Duration) {
        let (mut tries, mut waited) = (0, Duration::ZERO);
        let done = repeat(
            || {
                tries += 1;
                if tries > failures {
                    Ok(())
                } else {
                    Err(io::Error::from_raw_os_error(number))
                }
            },
            |time| waited += time,
        );

        (done.is_ok(), tries, waited)
    }

    #[test]
    fn what_another_program_has_open_is_tried_for_at_most_two_seconds() {
        for number in [5, 32, 33] {
            assert_eq!(after(1, number), (true, 2, FIRST), "{number}");
            let (is_done, tries, waited) = after(u32::MAX, number);
            assert!(!is_done, "{number}");
            assert_eq!(tries, TRIES, "{number}");
            assert!(
                waited > Duration::from_secs(1) && waited <= Duration::from_secs(2),
                "{waited:?}"
            );
        }
    }

    #[test]
    fn what_will_not_pass_is_told_at_once() {
        for number in [2, 3, 19, 39, 53, 112] {
            assert_eq!(after(u32::MAX, number), (false, 1, Duration::ZERO), "{number}");
        }
    }
}
