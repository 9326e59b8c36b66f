//! Metrics of the service, for Prometheus.
//!
//! They belong to the process: they are recorded from the call of [`Metrics::record`] on, and cost
//! next to nothing without it.

use std::fmt;
use std::time::Duration;

use axum::http::Method;
use metrics::{Unit, counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};
use metrics_exporter_prometheus::{BuildError, Matcher, PrometheusBuilder, PrometheusHandle};

use crate::server::metrics::{BATCH, CONNECTIONS, REFUSED};

const REQUESTS: &str = "kakunin_requests_total";
const SECONDS: &str = "kakunin_request_seconds";
const ACTIVATIONS: &str = "kakunin_activations_total";
const COPIES: &str = "kakunin_copies_total";
const LIMITED: &str = "kakunin_rate_limited_total";
const READ_AGAIN: &str = "kakunin_reloads_total";
const REMEMBERED: &str = "kakunin_rate_limit_entries";

/// The upper bounds of the buckets for response times, in seconds.
const LATENCIES: [f64; 12] = [
    0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 20.0,
];

/// The upper bounds of the buckets for commits, in changes.
const BATCHES: [f64; 9] = [1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0];

/// The metrics of this process, if they are recorded.
#[derive(Clone, Default)]
pub(super) struct Metrics(Option<PrometheusHandle>);

impl Metrics {
    /// Starts to record metrics. There can be only one recorder in a process.
    pub(super) fn record() -> Result<Self, BuildError> {
        let handle = PrometheusBuilder::new()
            .set_buckets_for_metric(Matcher::Full(SECONDS.to_owned()), &LATENCIES)?
            .set_buckets_for_metric(Matcher::Full(BATCH.to_owned()), &BATCHES)?
            .install_recorder()?;
        describe_counter!(REQUESTS, "Requests by method, route and status.");
        describe_histogram!(SECONDS, Unit::Seconds, "How long answers took, by route.");
        describe_counter!(
            ACTIVATIONS,
            "Requests to activate a computer, by way and outcome."
        );
        describe_counter!(COPIES, "Computers that look like copies of another.");
        describe_histogram!(BATCH, "Changes that were committed together.");
        describe_counter!(LIMITED, "Requests that were refused because of a limit of rate.");
        describe_counter!(
            READ_AGAIN,
            "How often catalogue and keys were read again, by whether they were taken."
        );
        describe_gauge!(REMEMBERED, "Addresses and keys whose rate is remembered.");
        describe_gauge!(CONNECTIONS, "Open connections.");
        describe_counter!(
            REFUSED,
            "Connections that were refused because there were too many."
        );

        Ok(Self(Some(handle)))
    }

    /// Returns the metrics in the text format of Prometheus.
    pub(super) fn text(&self) -> Option<String> {
        self.0.as_ref().map(PrometheusHandle::render)
    }

    /// Moves the latest samples into their buckets, so that they occupy no more memory.
    pub(super) fn tidy(&self) {
        if let Some(handle) = &self.0 {
            handle.run_upkeep();
        }
    }

    /// Counts an answer.
    pub(super) fn answered(&self, method: &Method, route: &str, status: u16, took: Duration) {
        if self.0.is_none() {
            return;
        }
        // A client may invent methods, and each would be stored as a label.
        let method = match *method {
            Method::GET => "GET",
            Method::POST => "POST",
            Method::PATCH => "PATCH",
            Method::PUT => "PUT",
            Method::DELETE => "DELETE",
            _ => "other",
        };
        let route = route.to_owned();
        counter!(REQUESTS, "method" => method, "route" => route.clone(), "status" => status.to_string())
            .increment(1);
        histogram!(SECONDS, "route" => route).record(took);
    }
}

/// Counts a computer that looks like a copy of another.
pub(super) fn copy() {
    counter!(COPIES).increment(1);
}

impl fmt::Debug for Metrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Metrics").field(&self.0.is_some()).finish()
    }
}

/// Counts a request to activate a computer, by its way (`internet`, `exchange`, `desk`, `page`) and
/// its outcome.
pub(super) fn activation(way: &'static str, outcome: &'static str) {
    counter!(ACTIVATIONS, "way" => way, "outcome" => outcome).increment(1);
}

/// Counts a request that exceeded a limit, by the name of the limit.
pub(super) fn limited(by: &'static str) {
    counter!(LIMITED, "by" => by).increment(1);
}

/// Counts a reload of the catalogue and the keys, by its success.
pub(super) fn read_again(taken: bool) {
    let outcome = if taken { "taken" } else { "refused" };
    counter!(READ_AGAIN, "outcome" => outcome).increment(1);
}

/// Records the number of addresses and keys that the limits store.
#[allow(clippy::cast_precision_loss)]
pub(super) fn remembered(entries: usize) {
    gauge!(REMEMBERED).set(entries as f64);
}
