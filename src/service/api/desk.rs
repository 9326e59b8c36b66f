//! Answers the help desk, which authenticates with a token.

mod case;

use axum::Json;
use axum::extract::State;
use axum::response::Response;
use jiff::Timestamp;
use serde_json::json;
use tracing::info;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use self::case::OfCase;
use super::allowed::{Allowed, Confirm, LookUp, Once, RaiseLimit, ReleaseComputer, WriteDown};
use super::problem::Rejection;
use crate::codes::{ConfirmationType, InstallationId};
use crate::foreign;
use crate::server::http::body::Body;
use crate::service::answers::counted;
use crate::service::answers::{Confirms, Known, Refusal};
use crate::service::staff::Permission;
use crate::service::store::Audited;
use crate::service::{AdministrationError, Service};
use crate::wire::admin::{ComputerEntry, Listing};
use crate::wire::desk::{
    CallAnswer, CallRecord, ComputersRequest, ConfirmationOrder, LONGEST_CALL, MAX_RAISE, MAX_REASON,
    RaiseRequest, ReleaseByCodeRequest, RemovalRequest, SessionAnswer, path as desk_path,
};
use crate::wire::{ConfirmationAnswer, LookupAnswer, LookupRequest, ReleaseAnswer, path};

/// The maximum number of groups in a code.
const MOST_GROUPS: usize = 16;

pub(super) fn routes() -> OpenApiRouter<Service> {
    OpenApiRouter::new()
        .routes(routes!(session))
        .routes(routes!(look_up))
        .routes(routes!(confirm))
        .routes(routes!(raise))
        .routes(routes!(computers))
        .routes(routes!(remove))
        .routes(routes!(release))
        .routes(routes!(write_down))
}

/// Tells whose token it is.
#[utoipa::path(
    get, path = desk_path::SESSION, tag = "desk", security(("token" = [])),
    responses((status = 200, description = "The member of staff.", body = SessionAnswer)),
)]
async fn session(State(service): State<Service>, allowed: Allowed<LookUp>) -> Json<SessionAnswer> {
    Json(SessionAnswer {
        name: allowed.member.name,
        role: allowed.member.role,
        products: service.catalogue.product_codes(),
        server_time: Timestamp::now(),
    })
}

/// Tells the help desk what an installation ID belongs to.
#[utoipa::path(
    post, path = path::DESK_LOOKUPS, tag = "desk", request_body = LookupRequest, security(("token" = [])),
    params(OfCase),
    responses(
        (status = 200, description = "The key and, if it is active, the computer.", body = LookupAnswer),
        (status = 403, description = "Not for this role."),
        (status = 422, description = "`IID-1` an installation ID that does not fit; `KEY-3` a key for another product; or not this form."),
    ),
)]
async fn look_up(
    State(service): State<Service>,
    allowed: Allowed<LookUp>,
    case: OfCase,
    Body(request): Body<LookupRequest>,
) -> Result<Json<LookupAnswer>, Rejection> {
    let outcome = service.look_up(&request).await;
    noted(
        &service,
        &allowed,
        case,
        "desk.look_up",
        &request.installation_id,
        &outcome,
    )
    .await?;

    Ok(Json(outcome?))
}

/// Activates the caller's computer, and tells the confirmation ID to read to the caller.
///
/// A provisional one takes a supervisor and a reason, and so does a KMS host.
#[utoipa::path(
    post, path = path::DESK_CONFIRMATIONS, tag = "desk", request_body = ConfirmationOrder, security(("token" = [])),
    params(OfCase),
    responses(
        (status = 201, description = "The activation was counted.", body = ConfirmationAnswer),
        (status = 200, description = "This computer was active already.", body = ConfirmationAnswer),
        (status = 403, description = "`KEY-5` blocked; `KEY-8` expired."),
        (status = 409, description = "`CNT-1` all activations of the key are used."),
        (status = 422, description = "`IID-1` an installation ID that does not fit; `KEY-3` a key for another product; `KEY-6` another kind of key; or not this form."),
    ),
)]
async fn confirm(
    State(service): State<Service>,
    allowed: Allowed<Confirm>,
    case: OfCase,
    Body(order): Body<ConfirmationOrder>,
) -> Result<Response, Rejection> {
    super::to_the_end(confirmed(service, allowed, case, order)).await
}

async fn confirmed(
    service: Service,
    allowed: Allowed<Confirm>,
    case: OfCase,
    order: ConfirmationOrder,
) -> Result<Response, Rejection> {
    let ConfirmationOrder { request, reason } = order;
    let known = service.callers_key(&request.installation_id).await;
    let is_host = known.as_ref().is_ok_and(Known::is_of_host);
    let reason = match request.kind {
        ConfirmationType::Permanent if is_host => {
            allowed.also(Permission::ConfirmHost)?;
            Some(stated(reason.as_deref().unwrap_or_default())?)
        }
        ConfirmationType::Permanent => None,
        ConfirmationType::Provisional => {
            allowed.also(Permission::ConfirmProvisionally)?;
            Some(stated(reason.as_deref().unwrap_or_default())?)
        }
    };
    let mut details = json!({ "type": request.kind, "serial": request.installation_id.serial() });
    if let Some(reason) = reason {
        details["reason"] = reason.into();
    }
    if let OfCase(Some(case)) = &case {
        details["case"] = case.to_string().into();
    }
    // Activations are not in the audit log, but it records that one of the vendor's staff made one.
    let audited = Audited {
        actor: allowed.actor(),
        action: "desk.confirm",
        subject: None,
        details,
    };
    let outcome = match known {
        Ok(known) => {
            service
                .confirm(&known, &request, Confirms::Hosts, Some(audited))
                .await
        }
        Err(refusal) => Err(refusal),
    };
    let outcome = counted("desk", outcome);
    if outcome.is_err() {
        noted(
            &service,
            &allowed,
            case,
            "desk.confirm",
            &request.installation_id,
            &outcome,
        )
        .await?;
    }
    let (made, answer) = outcome?;
    info!(
        staff = allowed.member.name,
        activation = answer.activation_id,
        kind = ?answer.kind,
        "confirmed by telephone"
    );

    Ok(super::answered((made, answer)))
}

/// Allows more computers on the caller's key.
#[utoipa::path(
    post, path = desk_path::LIMITS, tag = "desk", request_body = RaiseRequest, security(("token" = [])),
    params(OfCase, Once),
    responses(
        (status = 200, description = "The key as it is now.", body = LookupAnswer),
        (status = 403, description = "Not for this role."),
        (status = 422, description = "`IID-1` an installation ID that does not fit; `KEY-3` a key for another product; an idempotency key that was used for another request; or not this form."),
    ),
)]
async fn raise(
    State(service): State<Service>,
    allowed: Allowed<RaiseLimit>,
    case: OfCase,
    Body(request): Body<RaiseRequest>,
) -> Result<Json<LookupAnswer>, Rejection> {
    if !(1..=MAX_RAISE).contains(&request.by) {
        let number = AdministrationError::Number {
            field: "the number of computers",
            least: 1,
            most: MAX_RAISE,
        };
        return Err(number.into());
    }
    let reason = case.with(&stated(&request.reason)?);
    let installation_id = request.installation_id;
    // No limit is raised for a caller whose key is unknown or for another product.
    service.look_up(&LookupRequest { installation_id }).await?;
    allowed
        .administers(&service, &request)
        .raise(installation_id.serial(), request.by, &reason)
        .await?;

    Ok(Json(service.look_up(&LookupRequest { installation_id }).await?))
}

/// Lists the computers that use the caller's key, the earliest first.
#[utoipa::path(
    post, path = desk_path::COMPUTERS, tag = "desk", request_body = ComputersRequest, security(("token" = [])),
    params(OfCase),
    responses(
        (status = 200, description = "A page of computers.", body = Listing<ComputerEntry>),
        (status = 403, description = "Not for this role."),
        (status = 422, description = "`IID-1` an installation ID that does not fit; `KEY-3` a key for another product; or not this form."),
    ),
)]
async fn computers(
    State(service): State<Service>,
    allowed: Allowed<ReleaseComputer>,
    case: OfCase,
    Body(request): Body<ComputersRequest>,
) -> Result<Json<Listing<ComputerEntry>>, Rejection> {
    let ComputersRequest {
        installation_id,
        cursor,
    } = request;
    // A caller whose key is unknown or for another product learns nothing.
    let outcome = service.look_up(&LookupRequest { installation_id }).await;
    noted(
        &service,
        &allowed,
        case,
        "desk.computers",
        &installation_id,
        &outcome,
    )
    .await?;
    outcome?;

    Ok(Json(
        allowed
            .reads(&service)
            .computers(installation_id.serial(), cursor.as_deref(), None)
            .await?,
    ))
}

/// Gives the activation of the caller's computer back, or of another one that uses the caller's key.
#[utoipa::path(
    post, path = desk_path::REMOVALS, tag = "desk", request_body = RemovalRequest, security(("token" = [])),
    params(OfCase, Once),
    responses(
        (status = 200, description = "The key as it is now.", body = LookupAnswer),
        (status = 403, description = "Not for this role."),
        (status = 404, description = "The key is not active on that computer."),
        (status = 422, description = "`IID-1` an installation ID that does not fit; `KEY-3` a key for another product; an idempotency key that was used for another request; or not this form."),
    ),
)]
async fn remove(
    State(service): State<Service>,
    allowed: Allowed<ReleaseComputer>,
    case: OfCase,
    Body(request): Body<RemovalRequest>,
) -> Result<Json<LookupAnswer>, Rejection> {
    let reason = case.with(&stated(&request.reason)?);
    let installation_id = request.installation_id;
    let serial = installation_id.serial();
    let administration = allowed.administers(&service, &request);
    if administration.released_before(serial).await?.is_none() {
        let activation = match &request.activation_id {
            None => service.active_on(&installation_id).await?,
            Some(activation) => {
                service.look_up(&LookupRequest { installation_id }).await?;
                activation.clone()
            }
        };
        administration.release(serial, &activation, &reason).await?;
    }

    Ok(Json(service.look_up(&LookupRequest { installation_id }).await?))
}

/// Gives back the activation of a computer that has no network, by the release code that the computer shows.
///
/// The computer has forgotten the activation before it shows the code. The release is in the audit log. Who repeats the
/// request without an idempotency key learns that there is no such activation any more.
#[utoipa::path(
    post, path = desk_path::RELEASES, tag = "desk", request_body = ReleaseByCodeRequest, security(("token" = [])),
    params(Once),
    responses(
        (status = 200, description = "The activation counts no longer.", body = ReleaseAnswer),
        (status = 403, description = "Not for this role."),
        (status = 404, description = "The computer is not active with this key, or no longer."),
        (status = 422, description = "`REL-1` a release code of another installation ID; an idempotency key that was used for another request; or not this form."),
    ),
)]
async fn release(
    State(service): State<Service>,
    allowed: Allowed<Confirm>,
    Body(request): Body<ReleaseByCodeRequest>,
) -> Result<Json<ReleaseAnswer>, Rejection> {
    let serial = request.installation_id.serial();
    let administration = allowed.administers(&service, &request);
    let (activation_id, usage) = if let Some(usage) = administration.released_before(serial).await? {
        (service.last_released_on(&request.installation_id).await?, usage)
    } else {
        let activation = service.released_by(&request).await?;
        let usage = administration
            .release(serial, &activation.id, "release code")
            .await?;
        info!(
            staff = allowed.member.name,
            activation = activation.id,
            "released by code"
        );
        (activation.id, usage)
    };

    Ok(Json(ReleaseAnswer {
        activation_id,
        used: usage.used,
        limit: usage.limit,
        server_time: Timestamp::now(),
    }))
}

/// Writes a call down: how long it took and how it ended, and nothing about the caller.
#[utoipa::path(
    post, path = desk_path::CALLS, tag = "desk", request_body = CallRecord, security(("token" = [])),
    params(Once),
    responses((status = 200, description = "It is written down.", body = CallAnswer)),
)]
async fn write_down(
    State(service): State<Service>,
    allowed: Allowed<WriteDown>,
    Body(call): Body<CallRecord>,
) -> Result<Json<CallAnswer>, Rejection> {
    let is_sane = call.seconds <= LONGEST_CALL
        && call.heard.len() <= MOST_GROUPS
        && call.read.len() <= MOST_GROUPS
        && call.language.as_ref().is_none_or(|tag| {
            tag.len() <= 35
                && tag
                    .bytes()
                    .all(|letter| letter.is_ascii_alphanumeric() || letter == b'-')
        });
    if !is_sane {
        return Err(Rejection::Unfit("not the record of a call".to_owned()));
    }
    let details = json!({
        "seconds": call.seconds,
        "outcome": call.outcome,
        "heard": call.heard,
        "read": call.read,
        "language": call.language,
    });
    allowed
        .administers(&service, &call)
        .record(crate::service::CALL, "call", details)
        .await?;

    Ok(Json(CallAnswer {
        server_time: Timestamp::now(),
    }))
}

/// Records that a case was asked about, and the result, so that the number that a caller quotes
/// leads here.
async fn noted<P, T>(
    service: &Service,
    allowed: &Allowed<P>,
    OfCase(case): OfCase,
    action: &str,
    installation_id: &InstallationId,
    outcome: &Result<T, Refusal>,
) -> Result<(), Rejection> {
    let Some(case) = case else {
        return Ok(());
    };
    // An auditor answers no callers, and leaves no records.
    if !allowed.may(Permission::WriteDown) {
        return Ok(());
    }
    let outcome = match outcome {
        Ok(_) => "found",
        Err(Refusal::Fault(fault)) => fault.code().as_str(),
        Err(_) => return Ok(()),
    };
    let details = json!({ "serial": installation_id.serial(), "outcome": outcome });
    allowed
        .reads(service)
        .record(action, &format!("case:{case}"), details)
        .await?;

    Ok(())
}

/// Returns a reason that is not empty and fits on one line.
fn stated(reason: &str) -> Result<String, Rejection> {
    let reason = reason.trim();
    if reason.is_empty() || reason.chars().count() > MAX_REASON || reason.chars().any(foreign::is_hidden) {
        return Err(Rejection::Unfit(format!(
            "a reason is needed: 1 to {MAX_REASON} characters on one line"
        )));
    }

    Ok(reason.to_owned())
}
