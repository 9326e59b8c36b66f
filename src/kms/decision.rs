//! Decide what a request for a lease comes to: pure functions of what is known, without a clock and without a database.

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

use crate::fault::Fault;
use crate::licence::{Claims, HostClaims, HostProduct, Method};
use crate::machine::Parts;
use crate::wire::kms::LeaseRequest;

/// How long a computer counts after its last contact.
pub const COUNTED: SignedDuration = SignedDuration::from_hours(30 * 24);

/// How long a computer is remembered after its last contact.
pub const REMEMBERED: SignedDuration = SignedDuration::from_hours(60 * 24);

/// How long after its first contact a computer must ask again, so that it counts whatever its address.
pub const CAME_BACK: SignedDuration = SignedDuration::from_hours(24);

/// How far ahead another host's clock may be. A contact that is later was written while a clock was wrong.
pub const AHEAD: SignedDuration = SignedDuration::from_hours(24);

/// How many computers are remembered of one address: what was seen there first.
pub const COMPUTERS_OF_ADDRESS: u32 = 20_000;

/// How many computers are remembered of one client id. A threshold is no greater.
pub const COMPUTERS_OF_CLIENT_ID: usize = 100;

/// The shortest and the longest interval that an administrator may set, in minutes: a quarter of an hour, 30 days.
pub const INTERVAL_MINUTES: std::ops::RangeInclusive<u32> = 15..=43_200;

const MINUTES_PER_DAY: u32 = 24 * 60;

/// How often clients ask, in minutes, where the administrator chose something else than the vendor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Intervals {
    /// Between renewals of a lease.
    pub renewal_minutes: Option<u32>,
    /// Between attempts without a lease.
    pub retry_minutes: Option<u32>,
}

impl Intervals {
    /// Minutes between attempts without a lease.
    #[must_use]
    pub fn retry(&self, product: &HostProduct) -> u32 {
        self.retry_minutes.unwrap_or(product.policy.retry_minutes)
    }

    /// Minutes between renewals of a lease. Whatever the administrator says, half of the lease is left for the renewal.
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

/// Why no lease is considered at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The request contradicts itself; what it says of itself is of no use.
    Malformed(&'static str),
    /// With a code.
    Fault(Fault),
}

/// Finds the product for which a lease is asked.
///
/// # Errors
/// A request that contradicts itself; KMS-5 without a certificate; KMS-3 for another vendor, or a product that is not in
/// the certificate. The host does not know by what name it was asked, so it names none.
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

/// Which of the known computers of a client id this is, if any: hardware that counts as the same from both sides, of several
/// the one of which most is left.
pub fn recognise<'a>(known: impl Iterator<Item = &'a Parts>, parts: &Parts) -> Option<usize> {
    known
        .enumerate()
        .filter_map(|(index, then)| {
            let forth = then.compare(parts);

            // Where one side knows nothing, the other would be the same as everything.
            (then.holds_on(parts) && parts.holds_on(then)).then_some((forth.kept, index))
        })
        .max_by_key(|(kept, index)| (*kept, std::cmp::Reverse(*index)))
        .map(|(_, index)| index)
}

/// Whether a computer that was seen then is one of those that count now. One that was seen in the future does not.
#[must_use]
pub fn counts(last_seen: Timestamp, now: Timestamp) -> bool {
    let age = now.duration_since(last_seen);

    age < COUNTED && age >= -AHEAD
}

/// Whether a computer is one that came back, and not only asked some times when it was first seen.
#[must_use]
pub fn came_back(first_seen: Timestamp, last_seen: Timestamp) -> bool {
    last_seen.duration_since(first_seen) >= CAME_BACK
}

/// Decides whether there is a lease, once the computer is counted.
///
/// # Errors
/// CLK-1 if the clocks are further apart than the vendor tolerates; KMS-4 while the host knows too few computers.
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

/// The lease that answers this request, named `id`.
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
    let issued_at = Timestamp::from_second(now.as_second()).unwrap_or(now);

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
    }
}

#[cfg(test)]
mod tests;
