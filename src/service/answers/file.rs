//! Answers the request file of a computer.

use super::{Made, Refusal};
use crate::licence::Method;
use crate::service::Service;
use crate::service::store::Audited;
use crate::wire::file::{RequestFile, ResponseFile};

impl Service {
    /// Activates the computer of a request file. The computer is counted once, however often its
    /// file is answered.
    pub(in crate::service) async fn respond(
        &self,
        file: RequestFile,
        audited: Option<Audited>,
    ) -> Result<(Made, ResponseFile), Refusal> {
        let (made, answer) = self.activate(file.request.clone(), Method::File, audited).await?;

        Ok((made, ResponseFile::new(&file, answer)))
    }
}
