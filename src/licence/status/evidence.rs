//! Verify the activation of a product from scratch, each time the status is judged.

use jiff::{SignedDuration, Timestamp};

use super::Here;
use crate::codes::{ConfirmationType, KeyKind, KeyName, ProductKey};
use crate::licence::claims::Method;
use crate::licence::clock::{after, days};
use crate::licence::public::{Public, PublicActivation};
use crate::licence::state::{Activation, Pair, State};
use crate::licence::term::Term;
use crate::licence::terms::Terms;
use crate::licence::token::Token;
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
        Activation::Licence(licence) => of_licence(
            &Held {
                token: &licence.token,
                at: licence.at,
                key: Key::Whole(state.key.as_ref()?),
                last_seen: state.last_seen,
            },
            here,
        ),
        Activation::Pair(pair) => of_pair(pair, state, here),
    }
}

/// Verifies what a program of the administrator verified with the key, without the key.
pub(super) fn of_public(public: &Public, here: &Here<'_>) -> Option<Evidence> {
    let name = public.key?;
    match public.activation.as_ref()? {
        PublicActivation::Licence { token, at, .. } => of_licence(
            &Held {
                token,
                at: *at,
                key: Key::Name(name),
                last_seen: public.last_seen,
            },
            here,
        ),
        PublicActivation::Pair {
            installation_id: id,
            kind,
            at,
            parts,
        } => {
            let belongs_together = id.product() == here.product.code
                && name.product() == here.product.code
                && id.fingerprint() == parts.fingerprint();

            belongs_together.then(|| confirmed(*kind, *at, parts))
        }
    }
}

/// What is known of the key of a licence.
#[derive(Clone, Copy)]
enum Key<'a> {
    Whole(&'a ProductKey),
    /// The name, beside which the administrator's program vouches for the rest.
    Name(KeyName),
}

/// A licence as it is held on this computer.
#[derive(Clone, Copy)]
struct Held<'a> {
    token: &'a Token,
    at: Timestamp,
    key: Key<'a>,
    last_seen: Timestamp,
}

fn of_licence(held: &Held<'_>, here: &Here<'_>) -> Option<Evidence> {
    let claims = held.token.verify(here.catalogue, here.product).ok()?;
    // A licence is valid only with the key in its installation ID, and only for the parts in that
    // ID's fingerprint.
    let id = &claims.installation_id;
    let (kind, serial, is_of_key) = match held.key {
        Key::Whole(key) => (key.kind(), key.serial(), id.is_of(key, here.vendor())),
        Key::Name(name) => (name.kind(), name.serial(), true),
    };
    let belongs_together = claims.serial == serial
        && is_of_key
        && id.fingerprint() == claims.parts.fingerprint()
        && (claims.method == Method::Kms) == (kind == KeyKind::KmsClient);
    if !belongs_together {
        return None;
    }
    // A licence with an end that was issued in the future would end later than it may.
    if claims.has_end() && here.is_ahead(held.last_seen, claims.issued_at) {
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
        since: held.at,
        ends,
        renew_from: match kind {
            Kind::Lease => Some(after(claims.issued_at, renewal)),
            // Terms that end before the term are asked for first.
            Kind::Permanent => ends
                .map(|end| Term::of(claims.method).renewal(end))
                .map(|renewal| prolong_from.map_or(renewal, |prolong| prolong.min(renewal))),
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
    let kind = pair.confirmation_id.verify(here.catalogue.verifier(key)?, id)?;

    Some(confirmed(kind, pair.at, &pair.parts))
}

/// Returns what a confirmation ID that was verified is worth.
fn confirmed(kind: ConfirmationType, at: Timestamp, parts: &Parts) -> Evidence {
    let (kind, ends) = match kind {
        ConfirmationType::Permanent => (Kind::Permanent, term_end(at, parts)),
        ConfirmationType::Provisional => (Kind::Provisional, Some(provisional_end(at))),
    };

    Evidence {
        method: Method::Telephone,
        since: at,
        ends,
        renew_from: match kind {
            Kind::Permanent => ends.map(|end| Term::TELEPHONE.renewal(end)),
            Kind::Provisional | Kind::Lease => None,
        },
        kind,
        parts: parts.clone(),
        terms: None,
        prolong_from: None,
    }
}

/// Returns the first moment after the term of a permanent confirmation ID; it only ends on a weak
/// computer.
fn term_end(at: Timestamp, parts: &Parts) -> Option<Timestamp> {
    parts.is_weak().then(|| Term::TELEPHONE.end(at))
}

/// Returns the first moment after a provisional confirmation ID that was first used at `since`.
pub(in crate::licence) fn provisional_end(since: Timestamp) -> Timestamp {
    after(
        since,
        SignedDuration::from_hours(ConfirmationType::PROVISIONAL_HOURS.into()),
    )
}
