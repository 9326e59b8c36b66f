//! Activate by file: write a request, read the response.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::Backend;
use crate::codes::KeyKind;
use crate::fault::{Fault, FileKind};
use crate::licence::{Usage, accept};
use crate::reading;
use crate::wire::file::{self, RequestFile, ResponseFile};
use crate::wire::many::{self, MAX_LIST_BYTES};
use crate::wizard::snapshot::Snapshot;
use crate::writing;

impl Backend {
    /// Makes a request file that asks the vendor to activate this computer.
    ///
    /// # Errors
    /// [`Fault::NoKey`] without a product key; [`Fault::KeyKind`] if the organisation's KMS host
    /// activates, because the vendor would only refuse the file after somebody has carried it
    /// there; a STO fault if the state cannot be saved.
    pub fn request_file(&self) -> Result<RequestFile, Fault> {
        let key = self.snapshot()?.key;
        if key.is_some_and(|key| key.kind != KeyKind::MultipleActivation) {
            return Err(Fault::KeyKind);
        }
        let request = self.request()?;

        Ok(RequestFile::new(self.product.name.get("en"), request))
    }

    /// Writes the request to this file or, if the path is a folder, to a file in it. Returns the
    /// path of the file. An existing request of this installation is replaced.
    ///
    /// # Errors
    /// [`Fault::FileNotWritten`] if it cannot be written, or if another file exists at the path,
    /// which is never overwritten; otherwise as for [`Backend::request_file`].
    pub fn save_request(&self, path: &Path) -> Result<PathBuf, Fault> {
        let request = self.request_file()?;
        let path = reading::path::meant(path);
        let path = if path.is_dir() {
            path.join(file::name(
                &request.product_name,
                &request.request.installation_id,
                "request",
            ))
        } else {
            path
        };
        let not_written = || Fault::FileNotWritten {
            path: path.display().to_string(),
        };
        let id = request.request.installation_id;
        let is_free = |content: &[u8]| content.is_empty() || RequestFile::is_for(&id, content);
        let content = request.to_json().map_err(|_| not_written())?;
        writing::write(&path, &content, is_free).map_err(|error| {
            tracing::warn!(%error, path = %path.display(), "the request was not written");
            not_written()
        })?;

        Ok(path)
    }

    /// Activates with the vendor's response from a file: the response to this computer's request,
    /// or a list of responses that contains it.
    ///
    /// # Errors
    /// [`Fault::FileNotRead`] if the file cannot be read; [`Fault::OtherFile`] if it is a request;
    /// [`Fault::NotOurFile`] if it is not a genuine response for this product;
    /// [`Fault::FileOfOtherComputer`] if it is genuine, but for another computer or another key;
    /// [`Fault::NoKey`] without a product key. The state is then unchanged.
    pub fn open_response(&self, path: &Path) -> Result<Snapshot, Fault> {
        self.noting_failure(self.response_at(path).and_then(|path| {
            let content = file::read(&path, MAX_LIST_BYTES)?;

            self.accept(&content, &path.display().to_string())
        }))
    }

    /// Like [`Backend::open_response`], with the content of a file that was read already. `name` is
    /// what users call it.
    ///
    /// # Errors
    /// As [`Backend::open_response`].
    pub fn take_response(&self, content: &[u8], name: &str) -> Result<Snapshot, Fault> {
        self.noting_failure(self.accept(content, name))
    }

    fn noting_failure(&self, result: Result<Snapshot, Fault>) -> Result<Snapshot, Fault> {
        if let Err(fault) = &result {
            let noted = self.change(|state| state.record_failure(fault.clone(), Timestamp::now()));
            if let Err(error) = noted {
                tracing::warn!(code = %error.code(), "the failed attempt was not noted");
            }
        }

        result
    }

    /// Returns the path of the response that a user named. In a folder of many responses, the
    /// response to this computer's request is found by its file name.
    fn response_at(&self, path: &Path) -> Result<PathBuf, Fault> {
        let path = reading::path::meant(path);

        Ok(match self.snapshot()?.installation_id {
            Some(id) if path.is_dir() => path.join(file::name(self.product.name.get("en"), &id, "response")),
            _ => path,
        })
    }

    fn accept(&self, content: &[u8], name: &str) -> Result<Snapshot, Fault> {
        if let Some(response) = ResponseFile::from_json(content) {
            return self.accept_response(response, name);
        }
        let responses = many::responses(content).map(|rows| rows.into_read().collect());
        let response = match responses {
            Some(responses) => self.for_this_computer(responses)?,
            None => None,
        };
        let response = response.ok_or_else(|| {
            let wanted = [FileKind::Response, FileKind::ResponseTable];

            file::unfit(name.to_owned(), many::kind(content), &wanted)
        })?;

        self.accept_response(response, name)
    }

    /// Selects from many responses the one to this computer's request; otherwise one that was made
    /// for the same hardware, or otherwise any that is genuine, so that the error says that it is
    /// another computer's.
    fn for_this_computer(&self, responses: Vec<ResponseFile>) -> Result<Option<ResponseFile>, Fault> {
        let mine = self.snapshot()?.installation_id;
        let rank = |response: &ResponseFile| {
            if Some(response.installation_id) == mine {
                return 3;
            }
            match response.answer.licence.verify(&self.catalogue, &self.product) {
                Ok(claims) if claims.parts.is_valid_on(self.parts()) => 2,
                Ok(_) => 1,
                Err(_) => 0,
            }
        };

        Ok(responses.into_iter().max_by_key(rank))
    }

    fn accept_response(&self, response: ResponseFile, path: &str) -> Result<Snapshot, Fault> {
        let ResponseFile {
            vendor,
            product,
            installation_id,
            answer,
            ..
        } = response;
        let not_ours = || Fault::NotOurFile {
            path: path.to_owned(),
        };
        if vendor != self.catalogue.vendor.id || product != self.product.code {
            return Err(not_ours());
        }
        let usage = Usage {
            used: answer.used,
            limit: answer.limit,
        };

        self.change_and_describe(|state, now| {
            let here = self.here(now);
            let claims = answer
                .licence
                .verify(here.catalogue, here.product)
                .map_err(|error| {
                    tracing::warn!(%error, "the response is refused");
                    not_ours()
                })?;
            if claims.installation_id != installation_id {
                return Err(not_ours());
            }
            let key = state.key.as_ref().ok_or(Fault::NoKey)?;
            let other = || Fault::FileOfOtherComputer {
                path: path.to_owned(),
            };
            if key.serial() != claims.serial {
                return Err(other());
            }
            let confirms = here
                .catalogue
                .verifier(key)
                .and_then(|verifier| answer.confirmation_id.verify(verifier, &installation_id))
                .is_some();
            if !confirms {
                return Err(not_ours());
            }
            accept::response(state, &here, answer.licence, Some(usage), answer.confirmation_id)
                .map(drop)
                .map_err(|refusal| {
                    tracing::warn!(%refusal, "the response is refused");
                    match refusal {
                        accept::Refusal::OtherInstallation | accept::Refusal::Released { .. } => other(),
                        accept::Refusal::ClocksDiffer { there } => Fault::ClocksDiffer { here: now, there },
                        _ => not_ours(),
                    }
                })
        })
    }
}
