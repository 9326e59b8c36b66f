//! Authenticates staff by their tokens, and authorises what their roles allow.
//!
//! A handler that takes [`Allowed<P>`] is only reached with the permission `P`; the check comes
//! before the body of a request is read.

use std::marker::PhantomData;
use std::sync::{Arc, OnceLock};

use axum::extract::FromRequestParts;
use axum::http::{HeaderMap, Method, StatusCode, header, request};
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use utoipa::IntoParams;
use utoipa::openapi::path::{Parameter, ParameterIn};

use super::openapi;
use super::problem::Rejection;
use crate::service::answers::Refusal;
use crate::service::staff::Permission;
use crate::service::store::{Actor, Idempotency, StaffMember};
use crate::service::{Administration, Service};
use crate::wire::admin::IDEMPOTENCY_HEADER;

/// The maximum length of an idempotency key, in characters.
const LONGEST_KEY: usize = 255;

/// The public symbols of the valid token that a request presented, for the limiter that counts
/// failures.
#[derive(Debug, Clone, Default)]
pub(super) struct PresentedToken(Arc<OnceLock<String>>);

impl PresentedToken {
    fn note(&self, token: &str) {
        // A request presents one token, however often it is checked.
        self.0.get_or_init(|| token.to_owned());
    }

    pub(super) fn symbols(&self) -> Option<&str> {
        self.0.get().map(String::as_str)
    }
}

/// A permission, as a type.
pub(super) trait Needed {
    const PERMISSION: Permission;
}

macro_rules! permissions {
    ($($name:ident),+ $(,)?) => {
        $(
            pub(super) struct $name;

            impl Needed for $name {
                const PERMISSION: Permission = Permission::$name;
            }
        )+
    };
}

permissions!(
    LookUp,
    WriteDown,
    Confirm,
    ReadKeys,
    RaiseLimit,
    ReleaseComputer,
    ManageKeys,
    ReadStaff,
    ManageStaff,
    ReadAudit,
    ReadFigures,
);

/// A member of staff with the permission `P`.
pub(super) struct Allowed<P> {
    pub(super) member: StaffMember,
    token: String,
    /// The client's idempotency key for this request, and the request's method and path.
    once: Option<(String, String)>,
    permission: PhantomData<P>,
}

impl<P> Allowed<P> {
    /// Verifies that the member has another permission as well.
    pub(super) fn also(&self, permission: Permission) -> Result<(), Rejection> {
        check(&self.member, permission)
    }

    /// Returns whether the member has another permission as well.
    pub(super) fn may(&self, permission: Permission) -> bool {
        permission.is_held_by(self.member.role)
    }

    /// Returns the actor for the audit log.
    pub(super) fn actor(&self) -> Actor {
        Actor::Staff {
            name: self.member.name.clone(),
            token: self.token.clone(),
        }
    }

    /// Returns an administration that reads in the name of the member.
    pub(super) fn reads(&self, service: &Service) -> Administration {
        Administration::new(service.data_directory().clone(), self.actor())
    }

    /// Returns an administration that acts in the name of the member. It carries out this request
    /// only once if the client gave an idempotency key.
    pub(super) fn administers(&self, service: &Service, request: &impl Serialize) -> Administration {
        let idempotency = self.once.as_ref().map(|(key, target)| {
            // A parsed request can always be serialised. Requests that could not would all count as
            // the same.
            let body = serde_json::to_vec(request).unwrap_or_default();
            let request = Sha256::new()
                .chain_update(target.as_bytes())
                .chain_update(b"\n")
                .chain_update(&body)
                .finalize()
                .into();

            Idempotency {
                key: key.clone(),
                request,
            }
        });

        self.reads(service).once(idempotency)
    }
}

impl<P: Needed> FromRequestParts<Service> for Allowed<P> {
    type Rejection = Rejection;

    async fn from_request_parts(parts: &mut request::Parts, service: &Service) -> Result<Self, Rejection> {
        let (member, token) = admitted(&parts.headers, service).await?;
        if let Some(presented) = parts.extensions.get::<PresentedToken>() {
            presented.note(&token);
        }
        check(&member, P::PERMISSION)?;
        // The other methods have the same effect when they are repeated.
        let may_repeat = parts.method == Method::POST || parts.method == Method::PATCH;
        let key = if may_repeat {
            idempotency_key(&parts.headers)?
        } else {
            None
        };
        let once = key.map(|key| (key, format!("{} {}", parts.method, parts.uri.path())));

        Ok(Self {
            member,
            token,
            once,
            permission: PhantomData,
        })
    }
}

/// Returns the member of staff whose valid token the request presents, with the public symbols of
/// the token.
pub(super) async fn admitted(
    headers: &HeaderMap,
    service: &Service,
) -> Result<(StaffMember, String), Rejection> {
    let token = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split_once(' '))
        // The scheme is case-insensitive (RFC 9110, section 11.1).
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
        .map(|(_, token)| token.trim())
        .ok_or(Rejection::NoToken)?;

    service
        .admit(token)
        .await
        .map_err(Refusal::from)?
        .ok_or(Rejection::NoToken)
}

fn check(member: &StaffMember, permission: Permission) -> Result<(), Rejection> {
    if permission.is_held_by(member.role) {
        Ok(())
    } else {
        Err(Rejection::Other(
            StatusCode::FORBIDDEN,
            format!("the role {} does not allow this", member.role.as_str()),
        ))
    }
}

/// The idempotency header of a request, for the API description.
pub(super) enum Once {}

impl IntoParams for Once {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        vec![openapi::header(
            IDEMPOTENCY_HEADER,
            "Makes the change once.",
            None,
        )]
    }
}

/// Returns the idempotency key: a quoted string (RFC 8941), as the draft requires, or the bare
/// text, as most clients send it.
fn idempotency_key(headers: &HeaderMap) -> Result<Option<String>, Rejection> {
    let Some(value) = headers.get(IDEMPOTENCY_HEADER) else {
        return Ok(None);
    };

    value
        .to_str()
        .ok()
        .map(|text| {
            text.strip_prefix('"')
                .and_then(|text| text.strip_suffix('"'))
                .unwrap_or(text)
        })
        .filter(|key| {
            (1..=LONGEST_KEY).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_graphic())
        })
        .map(|key| Some(key.to_owned()))
        .ok_or_else(|| {
            Rejection::Other(
                StatusCode::BAD_REQUEST,
                format!("{IDEMPOTENCY_HEADER} must be 1 to {LONGEST_KEY} visible ASCII characters"),
            )
        })
}
