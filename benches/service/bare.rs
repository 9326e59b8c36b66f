//! A server with nothing around it that reads, checks and signs what the service does for an activation, and does not store it.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::routing::post;
use jiff::Timestamp;
use kakunin::codes::{ConfirmationId, ConfirmationType, KeyKind, ProductKey};
use kakunin::licence::{Claims, Method, Token};
use kakunin::wire::{ActivationAnswer, ActivationRequest, Proven as _, path};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::vendor::{KEY_ID, KnownVendor, NAME, PRODUCT};

pub(crate) async fn serve(listener: TcpListener, vendor: KnownVendor, ended: JoinHandle<()>) {
    let routes = Router::new()
        .route(path::ACTIVATIONS, post(activate))
        .with_state(Arc::new(vendor));
    axum::serve(listener, routes)
        .with_graceful_shutdown(async {
            let _ended = ended.await;
        })
        .await
        .unwrap();
}

async fn activate(State(vendor): State<Arc<KnownVendor>>, body: Bytes) -> Response {
    let request: ActivationRequest = serde_json::from_slice(&body).unwrap();
    let serial = request.installation_id.serial();
    let key = ProductKey::mint(&vendor.master, KeyKind::MultipleActivation, PRODUCT, serial).unwrap();
    assert!(request.is_proven_by(&key) && request.installation_id.is_of(&key, NAME));
    let now = Timestamp::now();
    let id = format!("{:032x}", now.as_nanosecond());
    let claims = Claims {
        vendor: NAME.to_owned(),
        product: PRODUCT,
        installation_id: request.installation_id,
        id: id.clone(),
        issued_at: now,
        expires_at: None,
        edition: "volume".to_owned(),
        serial,
        method: Method::Internet,
        parts: request.parts,
        renewal_minutes: None,
        retry_minutes: None,
        nonce: None,
        turn: None,
        terms: None,
    };
    let kind = ConfirmationType::Permanent;
    let answer = ActivationAnswer {
        activation_id: id,
        confirmation_id: ConfirmationId::keyed(&key, NAME, &request.installation_id, kind),
        licence: Token::sign(&claims, KEY_ID, &vendor.signing_key).unwrap(),
        used: 1,
        limit: 1,
        server_time: now,
    };

    (StatusCode::CREATED, axum::Json(answer)).into_response()
}
