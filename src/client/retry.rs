//! Decides whether a failed request is repeated, and after what pause.
//!
//! Repeating a request is always safe: the service counts a computer once, however often it asks.

use std::time::Duration;

use jiff::Timestamp;

use crate::fault::Fault;

/// The maximum number of attempts.
const TRIES: u32 = 4;
/// The pause after the first failure; it doubles with each further one.
const FIRST_PAUSE: Duration = Duration::from_millis(250);
/// The time after the first attempt within which another one may start.
const PATIENCE: Duration = Duration::from_secs(20);

/// The reason why a request has no useful answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RequestError {
    pub(super) fault: Fault,
    /// The time that the other side wants the client to wait (RFC 9110, 10.2.3).
    pub(super) retry_after: Option<Duration>,
}

impl From<Fault> for RequestError {
    fn from(fault: Fault) -> Self {
        Self {
            fault,
            retry_after: None,
        }
    }
}

/// Returns the pause before the next attempt, or `None` if there is none. `tries` attempts were
/// made in the time that has `passed`; `chance` is random, so that computers that failed together
/// do not retry together.
pub(super) fn pause(tries: u32, refused: &RequestError, passed: Duration, chance: u8) -> Option<Duration> {
    let wanted = match refused.fault {
        Fault::Unreachable { .. }
        | Fault::NameNotFound { .. }
        | Fault::ProxyFailed { .. }
        | Fault::ServiceUnavailable { .. } => refused.retry_after.unwrap_or_default(),
        Fault::TooManyAttempts { seconds } => refused
            .retry_after
            .unwrap_or_default()
            .max(Duration::from_secs(seconds)),
        _ => return None,
    };
    if tries >= TRIES {
        return None;
    }
    let longest = FIRST_PAUSE * 2_u32.pow(tries.saturating_sub(1));
    let random = longest.mul_f64(f64::from(chance) / f64::from(u8::MAX) / 2.0);
    // Never earlier than the other side asked for.
    let pause = (longest / 2).max(wanted) + random;

    (passed + pause <= PATIENCE).then_some(pause)
}

/// Parses the value of `Retry-After`: seconds, or a date.
pub(super) fn retry_after(value: &str, now: Timestamp) -> Option<Duration> {
    if let Ok(seconds) = value.trim().parse() {
        return Some(Duration::from_secs(seconds));
    }
    let at = jiff::fmt::rfc2822::parse(value.trim()).ok()?.timestamp();

    Some(Duration::try_from(at.duration_since(now)).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unreachable() -> RequestError {
        Fault::Unreachable {
            host: "momiji.example".to_owned(),
            timed_out: true,
        }
        .into()
    }

    #[test]
    fn pauses_double_vary_and_come_to_an_end() {
        for chance in [0, 100, 255] {
            let pauses: Vec<Duration> = (1..)
                .map_while(|tries| pause(tries, &unreachable(), Duration::ZERO, chance))
                .collect();
            assert_eq!(pauses.len(), 3, "four tries");
            for (number, pause) in (0..).zip(&pauses) {
                let longest = FIRST_PAUSE * 2_u32.pow(number);
                assert!((longest / 2..=longest).contains(pause), "{number}: {pause:?}");
            }
        }
        assert_ne!(
            pause(1, &unreachable(), Duration::ZERO, 0),
            pause(1, &unreachable(), Duration::ZERO, 255)
        );
    }

    #[test]
    fn nothing_is_asked_again_after_the_time_that_a_person_waits() {
        assert_eq!(pause(1, &unreachable(), PATIENCE, 0), None);
        assert!(pause(1, &unreachable(), PATIENCE / 2, 0).is_some());
    }

    #[test]
    fn the_time_that_was_asked_for_is_kept_or_the_question_given_up() {
        let busy = |seconds| RequestError {
            fault: Fault::ServiceUnavailable {
                host: "momiji.example".to_owned(),
            },
            retry_after: Some(Duration::from_secs(seconds)),
        };
        assert!(pause(1, &busy(3), Duration::ZERO, 255).unwrap() >= Duration::from_secs(3));
        assert_eq!(pause(1, &busy(60), Duration::ZERO, 0), None);

        let limited: RequestError = Fault::TooManyAttempts { seconds: 2 }.into();
        assert!(pause(1, &limited, Duration::ZERO, 0).unwrap() >= Duration::from_secs(2));
        let limited: RequestError = Fault::TooManyAttempts { seconds: 900 }.into();
        assert_eq!(pause(1, &limited, Duration::ZERO, 0), None);
    }

    #[test]
    fn a_decision_is_not_asked_for_again() {
        for fault in [
            Fault::UnknownKey,
            Fault::UsedUp { used: 1, limit: 1 },
            Fault::ProxySignIn {
                host: String::new(),
                proxy: None,
            },
            Fault::OtherAnswer { host: String::new() },
            Fault::NoNetwork,
        ] {
            assert_eq!(pause(1, &fault.into(), Duration::ZERO, 0), None);
        }
    }

    #[test]
    fn retry_after_is_read_in_both_forms() {
        let now: Timestamp = "1994-11-06T08:49:30Z".parse().unwrap();

        assert_eq!(retry_after("120", now), Some(Duration::from_mins(2)));
        assert_eq!(
            retry_after("Sun, 06 Nov 1994 08:49:37 GMT", now),
            Some(Duration::from_secs(7))
        );
        assert_eq!(
            retry_after("Sun, 06 Nov 1994 08:49:00 GMT", now),
            Some(Duration::ZERO)
        );
        assert_eq!(retry_after("soon", now), None);
    }
}
