//! Decides a request for a lease. The functions are pure: they read no clock and no database.

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

use crate::fault::Fault;
use crate::licence::{Claims, HostClaims, HostProduct, Method};
use crate::machine::Parts;
use crate::text::whole_seconds;
use crate::wire::kms::LeaseRequest;

/// The time for which a computer counts after its last contact.
pub const COUNT_PERIOD: SignedDuration = SignedDuration::from_hours(30 * 24);

/// The time for which a computer is stored after its last contact.
pub const RETENTION: SignedDuration = SignedDuration::from_hours(60 * 24);

/// The time after its first contact from which another contact makes a computer count whatever its
/// address.
pub const RETURN_AFTER: SignedDuration = SignedDuration::from_hours(24);

/// The time by which another host's clock may be ahead. A later contact was written while a clock
/// was wrong.
pub const MAX_CLOCK_LEAD: SignedDuration = SignedDuration::from_hours(24);

/// The greatest number of computers that are stored for one address, the address where a computer
/// was seen first.
pub const COMPUTERS_OF_ADDRESS: u32 = 20_000;

/// The greatest number of computers that are stored for one client ID. No threshold is greater.
pub const COMPUTERS_OF_CLIENT_ID: usize = 100;

/// The shortest and the longest interval that an administrator may set, in minutes: a quarter of an
/// hour and 30 days.
pub const INTERVAL_MINUTES: std::ops::RangeInclusive<u32> = 15..=43_200;

const MINUTES_PER_DAY: u32 = 24 * 60;

/// The intervals between requests of clients, in minutes, where the administrator chose another
/// value than the vendor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Intervals {
    /// Minutes between renewals of a lease.
    pub renewal_minutes: Option<u32>,
    /// Minutes between attempts without a lease.
    pub retry_minutes: Option<u32>,
}

impl Intervals {
    /// Returns the minutes between attempts without a lease.
    #[must_use]
    pub fn retry(&self, product: &HostProduct) -> u32 {
        self.retry_minutes.unwrap_or(product.policy.retry_minutes)
    }

    /// Returns the minutes between renewals of a lease. Whatever the administrator set, half of the
    /// lease is left for the renewal.
    #[must_use]
    pub fn renewal(&self, product: &HostProduct) -> u32 {
        self.kept(product)
            .unwrap_or_else(|| product.policy.renewal_days.saturating_mul(MINUTES_PER_DAY))
    }

    fn kept(&self, product: &HostProduct) -> Option<u32> {
        let latest = product.policy.lease_days.saturating_mul(MINUTES_PER_DAY) / 2;

        self.renewal_minutes.map(|minutes| minutes.min(latest.max(1)))
    }
}

/// The reason why a request is refused before it is recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The request contradicts itself, so nothing in it can be used.
    Malformed(&'static str),
    /// A refusal with a code.
    Fault(Fault),
}

/// Finds the product for which a lease is requested.
///
/// # Errors
/// A request that contradicts itself; KMS-5 without a certificate; KMS-3 for another vendor, or for
/// a product that is not in the certificate. The host does not know by which name it was asked, so
/// the fault names no host.
pub fn admit<'a>(
    certificate: Option<&'a HostClaims>,
    request: &LeaseRequest,
) -> Result<&'a HostProduct, Refusal> {
    if request.installation_id.product() != request.product {
        return Err(Refusal::Malformed(
            "the installation ID is one of another product",
        ));
    }
    if request.installation_id.fingerprint() != request.parts.fingerprint() {
        return Err(Refusal::Malformed(
            "the installation ID is not made of these parts",
        ));
    }
    let host = String::new();
    let Some(certificate) = certificate else {
        return Err(Refusal::Fault(Fault::KmsHostNotActivated { host }));
    };

    certificate
        .product(request.product)
        .filter(|_| certificate.vendor == request.vendor)
        .ok_or(Refusal::Fault(Fault::KmsHostProduct { host }))
}

/// Returns the index of the known computer of a client ID that sent the request, if it is known:
/// its hardware must count as the same in both directions. If several match, the one with the most
/// parts in common is chosen.
pub fn recognise<'a>(known: impl Iterator<Item = &'a Parts>, parts: &Parts) -> Option<usize> {
    known
        .enumerate()
        .filter_map(|(index, then)| {
            let forth = then.compare(parts);

            // A side without any known part would match everything.
            (then.is_valid_on(parts) && parts.is_valid_on(then)).then_some((forth.kept, index))
        })
        .max_by_key(|(kept, index)| (*kept, std::cmp::Reverse(*index)))
        .map(|(_, index)| index)
}

/// Returns whether a computer with this last contact counts now. A contact in the future does not
/// count.
#[must_use]
pub fn is_counted(last_seen: Timestamp, now: Timestamp) -> bool {
    let age = now.duration_since(last_seen);

    age < COUNT_PERIOD && age >= -MAX_CLOCK_LEAD
}

/// Returns whether a computer came back later, and did not only ask several times when it was first
/// seen.
#[must_use]
pub fn has_returned(first_seen: Timestamp, last_seen: Timestamp) -> bool {
    last_seen.duration_since(first_seen) >= RETURN_AFTER
}

/// Decides whether there is a lease, once the computer is counted.
///
/// # Errors
/// CLK-1 if the clocks differ by more than the vendor tolerates; KMS-4 while the host knows too few
/// computers.
pub fn judge(product: &HostProduct, sent_at: Timestamp, count: u32, now: Timestamp) -> Result<(), Fault> {
    let policy = &product.policy;
    let tolerance = SignedDuration::from_hours(policy.clock_tolerance_hours.into());
    if sent_at.duration_since(now).abs() > tolerance {
        return Err(Fault::ClocksDiffer {
            here: sent_at,
            there: now,
        });
    }
    if count < policy.kms_threshold {
        return Err(Fault::TooFewComputers {
            count,
            threshold: policy.kms_threshold,
        });
    }

    Ok(())
}

/// Returns the lease that answers this request. Its identifier is `id`.
#[must_use]
pub fn lease(
    product: &HostProduct,
    request: LeaseRequest,
    intervals: Intervals,
    now: Timestamp,
    id: String,
) -> Claims {
    let duration = SignedDuration::from_hours(i64::from(product.policy.lease_days) * 24);
    // A token holds whole seconds, and a lease must not be longer than the certificate allows.
    let issued_at = whole_seconds(now);

    Claims {
        vendor: request.vendor,
        product: product.code,
        serial: request.installation_id.serial(),
        installation_id: request.installation_id,
        id,
        issued_at,
        expires_at: Some(issued_at.saturating_add(duration).unwrap_or(Timestamp::MAX)),
        edition: product.edition.clone(),
        method: Method::Kms,
        parts: request.parts,
        renewal_minutes: intervals.kept(product),
        retry_minutes: intervals.retry_minutes,
        nonce: Some(request.nonce),
        turn: None,
        terms: None,
    }
}

#[cfg(test)]
mod tests;
