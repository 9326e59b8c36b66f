//! Checks whether the service can be reached.

use std::time::Duration;

use jiff::Timestamp;

use super::retry::RequestError;
use super::route::Route;
use super::{ServiceClient, genuine};
use crate::fault::Fault;
use crate::wire::{TIME_HEADER, path};

/// The time limit of the check.
const TIMEOUT: Duration = Duration::from_secs(4);

impl ServiceClient {
    /// Checks whether some address of the service answers.
    pub(crate) async fn probe(&self) -> Result<(), Fault> {
        self.health().await.map(drop).map_err(|refused| refused.fault)
    }

    /// Checks whether some address of the service answers, and finds the true cause if none does.
    /// Returns the service's time, if it is known.
    pub(crate) async fn examine(&self) -> Result<Option<Timestamp>, Fault> {
        match self.health().await {
            Ok(there) => Ok(there),
            Err(refused) => Err(self.true_cause(refused.fault).await),
        }
    }

    /// Requests the health of the service from the first address that can be reached. Returns the
    /// service's time, if it is known.
    async fn health(&self) -> Result<Option<Timestamp>, RequestError> {
        self.first_reached(&|address: String| async move {
            let route = Route::to(&address)?;
            let request = self.client(&route)?.get(route.join(path::HEALTH)?);
            let response = request
                .timeout(TIMEOUT)
                .send()
                .await
                .map_err(|error| route.fault(&error))?;
            let response = genuine(response, &route)?;
            let time = response.headers().get(TIME_HEADER);

            Ok(time.and_then(|time| time.to_str().ok()?.parse().ok()))
        })
        .await
    }
}
