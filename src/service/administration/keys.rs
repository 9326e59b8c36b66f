//! Issues, finds, changes and blocks keys, and manages the computers that use them.

use super::{Administration, AdministrationError, DRAWS, last, listing, other_answer, page, text};
use crate::catalogue::HostNumber;
use crate::codes::{KeyKind, ProductKey};
use crate::service::data_directory::{DataDirectoryError, draw_serial};
use crate::service::store::{Activation, Change, Done, IssuedKey, KeyFilter, KeyRecord, Refused};
use crate::text::whole_seconds;
use crate::wire::admin::{
    BlockReason, Blocked, ComputerEntry, IssuedKeys, KeyChange, KeyEntry, KeyOrder, KeyTerms, KeyWithSecret,
    Listing, Secret, UnfitTerms, Usage,
};

/// A name that no activation has, because names begin with the time at which they were made.
const NO_ACTIVATION: &str = "00000000000000000000000000000000";

/// Keys that are drawn, but not issued yet. `Debug` does not show them.
#[derive(Debug, Clone)]
pub struct Batch {
    keys: Vec<ProductKey>,
    records: Vec<IssuedKey>,
}

impl Batch {
    /// Returns the keys, which activate nothing before they are issued.
    #[must_use]
    pub fn keys(&self) -> &[ProductKey] {
        &self.keys
    }
}

impl Administration {
    /// Draws keys with random serial numbers, so that the vendor's customers cannot be counted; or
    /// one key with this serial number. Nothing is stored yet.
    pub fn draw(&self, order: &KeyOrder, serial: Option<u32>) -> Result<Batch, AdministrationError> {
        let note = text::optional_line("the note", order.note.as_deref(), text::NOTE)?;
        if let Some(id) = &order.organisation {
            text::lookup("the organisation", id)?;
        }
        let terms = fit_terms(order.kind, order.terms.clone())?;
        let count = usize::try_from(order.count).unwrap_or(usize::MAX);
        let mut batch = Batch {
            keys: Vec::with_capacity(count),
            records: Vec::with_capacity(count),
        };
        for _ in 0..count {
            let serial = match serial {
                Some(serial) => serial,
                None => draw_serial()?,
            };
            batch
                .keys
                .push(self.data_directory.mint(order.kind, order.product, serial)?);
            batch.records.push(IssuedKey {
                serial,
                kind: order.kind,
                product: order.product,
                limit: order.limit,
                organisation: order.organisation.clone(),
                expires_at: order.expires_at,
                note: note.clone(),
                terms: terms.clone(),
            });
        }

        Ok(batch)
    }

    /// Issues keys that were drawn: all of them, or none if a serial number is taken.
    pub async fn issue_drawn(&self, batch: &Batch) -> Result<(), AdministrationError> {
        let keys = batch.records.clone();
        self.change(Change::IssueKeys { keys }).await?;

        Ok(())
    }

    /// Issues keys. They are returned only this once, except for a repetition of the same request.
    pub async fn issue(&self, order: &KeyOrder) -> Result<IssuedKeys, AdministrationError> {
        for _ in 0..DRAWS {
            let keys = self.draw(order, None)?.records;
            match self.change(Change::IssueKeys { keys }).await {
                Err(AdministrationError::Refused(Refused::SerialTaken { .. })) => {}
                done => return self.issued(done?),
            }
        }

        Err(DataDirectoryError::Random.into())
    }

    /// Derives the keys that were recorded, now or at the first of these requests.
    fn issued(&self, done: Done) -> Result<IssuedKeys, AdministrationError> {
        let Done::Keys(records) = done else {
            return Err(other_answer());
        };
        let keys: Result<_, AdministrationError> = records
            .iter()
            .map(|record| {
                Ok(KeyWithSecret {
                    serial: record.serial,
                    key: Secret(self.data_directory.product_key(record)?.to_string()),
                })
            })
            .collect();

        Ok(IssuedKeys { keys: keys? })
    }

    /// Returns a page of the keys that match the filter, the earliest first.
    pub async fn keys(
        &self,
        filter: KeyFilter,
        cursor: Option<&str>,
        limit: Option<u32>,
    ) -> Result<Listing<KeyEntry>, AdministrationError> {
        for sought in [&filter.organisation, &filter.text].into_iter().flatten() {
            text::lookup("what is sought", sought)?;
        }
        let listed = self
            .data_directory
            .store()
            .keys(filter, page(cursor, limit)?)
            .await?;
        let next = listed.next.as_ref().map(ToString::to_string);
        let items: Result<_, _> = listed.items.into_iter().map(|key| self.key_entry(key)).collect();

        Ok(Listing { items: items?, next })
    }

    /// Returns the key with this serial number.
    pub async fn key(&self, serial: u32) -> Result<KeyEntry, AdministrationError> {
        let record = self
            .data_directory
            .store()
            .key(serial)
            .await?
            .ok_or(Refused::UnknownKey { serial })?;

        self.key_entry(record)
    }

    /// Returns whether the limit of a key can be this, before anybody is asked to confirm it.
    pub(in crate::service) fn check_limit(key: &KeyEntry, limit: u32) -> Result<(), AdministrationError> {
        match limit {
            0 => Err(AdministrationError::NoComputer),
            _ if limit < key.used => Err(Refused::LimitBelowUse { used: key.used }.into()),
            _ => Ok(()),
        }
    }

    /// Changes the given attributes of a key, all or none.
    pub async fn change_key(&self, serial: u32, change: KeyChange) -> Result<KeyEntry, AdministrationError> {
        let KeyChange {
            limit,
            expires_at,
            note,
            organisation,
            terms,
        } = change;
        if limit == Some(0) {
            return Err(AdministrationError::NoComputer);
        }
        let note = note
            .map(|note| text::optional_line("the note", note.as_deref(), text::NOTE))
            .transpose()?;
        if let Some(Some(id)) = &organisation {
            text::lookup("the organisation", id)?;
        }
        let terms = match terms {
            Some(terms) => Some(fit_terms(self.key(serial).await?.kind, terms)?),
            None => None,
        };
        let changes: Vec<Change> = [
            limit.map(|limit| Change::SetLimit { serial, limit }),
            expires_at.map(|expires_at| Change::SetExpiry { serial, expires_at }),
            note.map(|note| Change::SetNote { serial, note }),
            organisation.map(|organisation| Change::SetOrganisation { serial, organisation }),
            terms.map(|terms| Change::SetTerms { serial, terms }),
        ]
        .into_iter()
        .flatten()
        .collect();
        if changes.is_empty() {
            return Err(AdministrationError::Nothing);
        }

        self.key_of(last(self.change_all(changes).await?)?)
    }

    /// Raises the number of computers that a key allows.
    pub async fn raise(&self, serial: u32, by: u32, reason: &str) -> Result<KeyEntry, AdministrationError> {
        let change = Change::RaiseLimit {
            serial,
            by,
            reason: Some(text::line("the reason", reason, text::NOTE)?),
        };

        self.key_of(self.change(change).await?)
    }

    /// Blocks a key, from the next request on.
    pub async fn block(
        &self,
        serial: u32,
        reason: BlockReason,
        note: Option<&str>,
    ) -> Result<KeyEntry, AdministrationError> {
        let change = Change::Block {
            serial,
            reason,
            note: text::optional_line("the note", note, text::NOTE)?,
        };

        self.key_of(self.change(change).await?)
    }

    /// Unblocks a key, from the next request on.
    pub async fn unblock(&self, serial: u32, note: Option<&str>) -> Result<KeyEntry, AdministrationError> {
        let change = Change::Unblock {
            serial,
            note: text::optional_line("the note", note, text::NOTE)?,
        };

        self.key_of(self.change(change).await?)
    }

    /// Returns a page of the computers that use a key, the earliest first.
    pub async fn computers(
        &self,
        serial: u32,
        cursor: Option<&str>,
        limit: Option<u32>,
    ) -> Result<Listing<ComputerEntry>, AdministrationError> {
        let page = page(cursor, limit)?;
        let store = self.data_directory.store();
        let key = store.key(serial).await?.ok_or(Refused::UnknownKey { serial })?;
        let is_host = key.kind == KeyKind::KmsHost;

        Ok(listing(store.activations(serial, page).await?, |activation| {
            computer_entry(activation, is_host)
        }))
    }

    /// Releases the activation of a computer.
    pub async fn release(&self, serial: u32, id: &str, reason: &str) -> Result<Usage, AdministrationError> {
        let change = Change::ReleaseActivation {
            serial,
            id: text::lookup("the activation", id)?.to_owned(),
            reason: Some(text::line("the reason", reason, text::NOTE)?),
        };

        match self.change(change).await? {
            Done::Released(seats) => Ok(Usage {
                used: seats.used,
                limit: seats.limit,
            }),
            _ => Err(other_answer()),
        }
    }

    /// Returns the result of an earlier release with the idempotency key of this request.
    pub async fn released_before(&self, serial: u32) -> Result<Option<Usage>, AdministrationError> {
        if self.idempotency.is_none() {
            return Ok(None);
        }
        // The store looks up the idempotency key first; if it is new, there is no activation to
        // release.
        match self.release(serial, NO_ACTIVATION, "repeated").await {
            Ok(usage) => Ok(Some(usage)),
            Err(AdministrationError::Refused(Refused::UnknownActivation)) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn key_of(&self, done: Done) -> Result<KeyEntry, AdministrationError> {
        match done {
            Done::Key(record) => self.key_entry(record),
            _ => Err(other_answer()),
        }
    }

    fn key_entry(&self, record: KeyRecord) -> Result<KeyEntry, AdministrationError> {
        let key_name = self.data_directory.key_name(&record)?;
        let KeyRecord {
            serial,
            kind,
            product,
            organisation,
            used,
            limit,
            issued_at,
            expires_at,
            note,
            blocked,
            terms,
        } = record;

        Ok(KeyEntry {
            serial,
            key_name,
            kind,
            product,
            organisation,
            used,
            limit,
            issued_at: whole_seconds(issued_at),
            expires_at: expires_at.map(whole_seconds),
            note,
            blocked: blocked.map(|blocked| Blocked {
                at: whole_seconds(blocked.at),
                ..blocked
            }),
            terms,
        })
    }
}

/// Returns the terms to store for a key of this kind; none if there is nothing in them.
fn fit_terms(kind: KeyKind, terms: Option<KeyTerms>) -> Result<Option<KeyTerms>, UnfitTerms> {
    let Some(terms) = terms.filter(|terms| !terms.is_empty()) else {
        return Ok(None);
    };
    if kind != KeyKind::MultipleActivation {
        return Err(UnfitTerms::Kind);
    }
    terms.check()?;

    // The licence and the status show whole seconds.
    Ok(Some(KeyTerms {
        subscription_until: terms.subscription_until.map(whole_seconds),
        ..terms
    }))
}

fn computer_entry(activation: Activation, is_host: bool) -> ComputerEntry {
    let Activation {
        id,
        computer,
        method,
        activated_at,
        seen_at,
        ends_at,
        turn,
        ..
    } = activation;

    ComputerEntry {
        activation_id: id,
        method,
        activated_at: whole_seconds(activated_at),
        seen_at: whole_seconds(seen_at),
        ends_at: ends_at.map(whole_seconds),
        renews: turn.is_some(),
        host: is_host.then_some(HostNumber::new(computer)),
    }
}
