//! Reads the audit log, and verifies that it was not modified by hand.

use super::{Administration, AdministrationError, page_size};
use crate::service::audit::{AuditEntry, Broken, EntryHash, Head, Hex, Verifier};
use crate::service::store::StoreError;
use crate::wire::admin::{AuditLine, Listing};

/// The number of entries that are read at a time.
const CHUNK: u32 = 500;

impl Administration {
    /// Returns a page of the audit log, the earliest entry first. The cursor is the number of the
    /// previous entry.
    pub async fn audit(
        &self,
        cursor: Option<&str>,
        limit: Option<u32>,
    ) -> Result<Listing<AuditLine>, AdministrationError> {
        let after = cursor
            .map(str::parse::<u64>)
            .transpose()
            .map_err(|_| AdministrationError::BadCursor)?
            .unwrap_or(0);
        let limit = page_size(limit)?;
        // An additional entry shows whether there is another page.
        let mut entries = self.data_directory.store().audit(after, limit + 1).await?;
        let is_last = entries.len() <= usize::try_from(limit).unwrap_or(usize::MAX);
        if !is_last {
            entries.pop();
        }

        Ok(Listing {
            next: entries
                .last()
                .filter(|_| !is_last)
                .map(|entry| entry.seq.to_string()),
            items: entries.into_iter().map(audit_line).collect(),
        })
    }

    /// Verifies the chain of the audit log from its first entry to its last. It must contain a head
    /// that was noted before.
    pub async fn verify_audit(
        &self,
        noted: Option<EntryHash>,
    ) -> Result<Result<Head, Broken>, AdministrationError> {
        let mut verifier = Verifier::new(noted);
        loop {
            let Head { seq, .. } = verifier.head();
            let entries = match self.data_directory.store().audit(seq, CHUNK).await {
                Ok(entries) => entries,
                // One of these entries is unreadable; reading them one by one finds it.
                Err(StoreError::Unreadable(_)) => match self.data_directory.store().audit(seq, 1).await {
                    Err(StoreError::Unreadable(_)) => return Ok(Err(Broken::Unreadable { seq: seq + 1 })),
                    entries => entries?,
                },
                Err(error) => return Err(error.into()),
            };
            if entries.is_empty() {
                return Ok(verifier.finish());
            }
            for entry in &entries {
                if let Err(broken) = verifier.check(entry) {
                    return Ok(Err(broken));
                }
            }
        }
    }
}

fn audit_line(entry: AuditEntry) -> AuditLine {
    let AuditEntry {
        seq,
        at,
        actor,
        action,
        subject,
        details,
        previous,
        hash,
    } = entry;

    AuditLine {
        seq,
        at,
        actor,
        action,
        subject,
        details,
        previous: Hex(&previous).to_string(),
        hash: Hex(&hash).to_string(),
    }
}
