//! Verify the activation of a product from scratch, each time the status is judged.

use jiff::{SignedDuration, Timestamp};

use super::Here;
use crate::codes::{ConfirmationType, KeyKind};
use crate::licence::claims::Method;
use crate::licence::clock::{after, days};
use crate::licence::state::{Activation, Licence, Pair, State};
use crate::licence::term::Term;
use crate::licence::terms::Terms;
use crate::machine::Parts;

/// A genuine activation. Whether it has ended, and whether it belongs to this computer, is not
/// judged here.
pub(super) struct Evidence {
    pub(super) method: Method,
    pub(super) since: Timestamp,
    /// The first moment after the activation.
    pub(super) ends: Option<Timestamp>,
    pub(super) renew_from: Option<Timestamp>,
    /// The kind of activation, which decides the notice when it ends.
    pub(super) kind: Kind,
    /// The parts of the computer that the activation is for.
    pub(super) parts: Parts,
    pub(super) terms: Option<Terms>,
    /// The time from which the terms are asked for again over the internet, if they end.
    pub(super) prolong_from: Option<Timestamp>,
}

/// The kind of an activation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A lease from the organisation's KMS host.
    Lease,
    /// A confirmation ID for a few days, or the licence that was exchanged for it.
    Provisional,
    /// A permanent activation; on a weak computer it is limited to a term.
    Permanent,
}

pub(super) fn find(state: &State, here: &Here<'_>) -> Option<Evidence> {
    match state.activation.as_ref()? {
        Activation::Licence(licence) => of_licence(licence, state, here),
        Activation::Pair(pair) => of_pair(pair, state, here),
    }
}

fn of_licence(licence: &Licence, state: &State, here: &Here<'_>) -> Option<Evidence> {
    let claims = licence.token.verify(here.catalogue, here.product).ok()?;
    // A licence is valid only with the key in its installation ID, and only for the parts in that
    // ID's fingerprint.
    let key = state.key.as_ref()?;
    let id = &claims.installation_id;
    let belongs_together = claims.serial == key.serial()
        && id.is_of(key, here.vendor())
        && id.fingerprint() == claims.parts.fingerprint()
        && (claims.method == Method::Kms) == (key.kind() == KeyKind::KmsClient);
    if !belongs_together {
        return None;
    }
    // A licence with an end that was issued in the future would end later than it may.
    if claims.has_end() && here.is_ahead(state, claims.issued_at) {
        return None;
    }
    let policy = here.policy();
    let kind = match (claims.method, claims.turn, claims.expires_at) {
        (Method::Kms, ..) => Kind::Lease,
        (_, None, Some(_)) => Kind::Provisional,
        _ => Kind::Permanent,
    };
    let ends = claims
        .expires_at
        .or_else(|| (kind == Kind::Lease).then(|| after(claims.issued_at, days(policy.lease_days))));
    let renewal = match claims.renewal_minutes {
        Some(minutes) => SignedDuration::from_mins(minutes.into()),
        None => days(policy.renewal_days),
    };

    let terms = claims.terms.filter(|_| kind != Kind::Lease);
    let prolong_from = terms
        .as_ref()
        .filter(|_| claims.method == Method::Internet)
        .and_then(|terms| terms.renewal(claims.issued_at));

    Some(Evidence {
        method: claims.method,
        since: licence.at,
        ends,
        renew_from: match kind {
            Kind::Lease => Some(after(claims.issued_at, renewal)),
            Kind::Permanent => ends.map(|end| Term::of(claims.method).renewal(end)),
            Kind::Provisional => None,
        },
        kind,
        parts: claims.parts,
        terms,
        prolong_from,
    })
}

fn of_pair(pair: &Pair, state: &State, here: &Here<'_>) -> Option<Evidence> {
    let key = state.key.as_ref()?;
    let id = &pair.installation_id;
    let belongs_together = id.product() == here.product.code
        && id.is_of(key, here.vendor())
        && id.fingerprint() == pair.parts.fingerprint();
    if !belongs_together {
        return None;
    }
    let (kind, ends) = match pair.confirmation_id.verify(here.catalogue.verifier(key)?, id)? {
        ConfirmationType::Permanent => (Kind::Permanent, term_end(pair)),
        ConfirmationType::Provisional => (Kind::Provisional, Some(provisional_end(pair.at))),
    };

    Some(Evidence {
        method: Method::Telephone,
        since: pair.at,
        ends,
        renew_from: match kind {
            Kind::Permanent => ends.map(|end| Term::TELEPHONE.renewal(end)),
            Kind::Provisional | Kind::Lease => None,
        },
        kind,
        parts: pair.parts.clone(),
        terms: None,
        prolong_from: None,
    })
}

/// Returns the first moment after the term of a permanent confirmation ID; it only ends on a weak
/// computer.
fn term_end(pair: &Pair) -> Option<Timestamp> {
    pair.parts.is_weak().then(|| Term::TELEPHONE.end(pair.at))
}

/// Returns the first moment after a provisional confirmation ID that was first used at `since`.
pub(in crate::licence) fn provisional_end(since: Timestamp) -> Timestamp {
    after(
        since,
        SignedDuration::from_hours(ConfirmationType::PROVISIONAL_HOURS.into()),
    )
}
