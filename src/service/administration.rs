//! Administers the service: the operations that the command line and the API share.
//!
//! Every change goes to the store together with its actor, and so into the audit log in the same
//! transaction. The caller verifies that the actor is permitted to make it
//! ([`super::staff::Permission`]).

mod import;
mod keys;
mod log;
mod people;
pub(super) mod text;
mod useless;

use jiff::Timestamp;

pub(super) use import::{ImportBatch, OldKeyOrder, Replacement};
pub use keys::Batch;
pub use text::Unfit;
pub(super) use useless::products;
pub use useless::{Useless, useless};

use super::data_directory::{DataDirectory, DataDirectoryError};
use super::staff::TokenError;
use super::store::{
    Actor, AllDone, BadCursor, Change, Cursor, Done, Idempotency, ListPage, Listed, Organisation, Refused,
    StoreError,
};
use super::symbols;
use crate::codes::OutOfRange;
use crate::jws::PublicKey;
use crate::text::whole_seconds;
use crate::wire::admin::{DEFAULT_PAGE, Listing, MAX_PAGE, OrganisationEntry, UnfitTerms};

/// The number of random draws for a name before the random numbers are assumed to be broken.
const DRAWS: usize = 8;
/// The length of an organisation's id after `org-`: 80 bits.
const ID_SYMBOLS: usize = 16;

/// An error that occurs when an operation of the administration fails. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum AdministrationError {
    /// The stored data does not permit the change.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// A text is too long, empty, or not on one line.
    #[error(transparent)]
    Text(#[from] Unfit),
    /// A number is out of range.
    #[error("{field} must be between {least} and {most}")]
    Number {
        /// The name of the number.
        field: &'static str,
        /// The minimum.
        least: u32,
        /// The maximum.
        most: u32,
    },
    /// The new limit would let no computer use the key.
    #[error(
        "a limit of 0 would let no computer use the key: block it instead (`key block`), which also tells its users why"
    )]
    NoComputer,
    /// The terms contradict each other, or are none for this key.
    #[error(transparent)]
    Terms(#[from] UnfitTerms),
    /// A number does not fit into a key.
    #[error(transparent)]
    OutOfRange(#[from] OutOfRange),
    /// A text is not a position in a list.
    #[error("not a cursor of this list")]
    BadCursor,
    /// The request contains no change.
    #[error("nothing to change")]
    Nothing,
    /// The data directory or its database failed.
    #[error(transparent)]
    Failed(#[from] DataDirectoryError),
    /// A token could not be created.
    #[error(transparent)]
    Token(#[from] TokenError),
}

impl From<StoreError> for AdministrationError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::BadCursor => Self::BadCursor,
            error => Self::Failed(error.into()),
        }
    }
}

impl From<BadCursor> for AdministrationError {
    fn from(_: BadCursor) -> Self {
        Self::BadCursor
    }
}

/// The administration of a service by one actor.
#[derive(Debug, Clone)]
pub struct Administration {
    data_directory: DataDirectory,
    actor: Actor,
    idempotency: Option<Idempotency>,
}

impl Administration {
    /// Creates the administration for this actor.
    #[must_use]
    pub const fn new(data_directory: DataDirectory, actor: Actor) -> Self {
        Self {
            data_directory,
            actor,
            idempotency: None,
        }
    }

    /// Creates the administration for a user of the service's computer.
    #[must_use]
    pub const fn console(data_directory: DataDirectory) -> Self {
        Self::new(data_directory, Actor::Console)
    }

    /// Makes the next change once, however often it is requested with this idempotency key.
    #[must_use]
    pub fn once(self, idempotency: Option<Idempotency>) -> Self {
        Self { idempotency, ..self }
    }

    /// Returns the public half of the key that signs the service's catalogues.
    pub(super) fn anchor(&self) -> PublicKey {
        self.data_directory.anchor()
    }

    /// Returns a page of all organisations, the earliest first.
    pub async fn organisations(
        &self,
        cursor: Option<&str>,
        limit: Option<u32>,
    ) -> Result<Listing<OrganisationEntry>, AdministrationError> {
        let listed = self
            .data_directory
            .store()
            .organisations(page(cursor, limit)?)
            .await?;

        Ok(listing(listed, organisation_entry))
    }

    /// Returns the organisation with this id.
    pub async fn organisation(&self, id: &str) -> Result<OrganisationEntry, AdministrationError> {
        self.data_directory
            .store()
            .organisation(text::lookup("the id", id)?)
            .await?
            .map(organisation_entry)
            .ok_or_else(|| Refused::UnknownOrganisation { id: id.to_owned() }.into())
    }

    /// Adds an organisation.
    pub async fn add_organisation(&self, name: &str) -> Result<OrganisationEntry, AdministrationError> {
        let name = text::line("the name", name, text::NAME)?;
        for _ in 0..DRAWS {
            let id = symbols::draw(ID_SYMBOLS).map_err(|_| DataDirectoryError::Random)?;
            let id = format!("org-{}", *id);
            let change = Change::AddOrganisation {
                id,
                name: name.clone(),
            };
            match self.change(change).await {
                Err(AdministrationError::Refused(Refused::OrganisationExists { .. })) => {}
                done => return organisation_of(done?),
            }
        }

        Err(DataDirectoryError::Random.into())
    }

    /// Renames an organisation.
    pub async fn rename_organisation(
        &self,
        id: &str,
        name: &str,
    ) -> Result<OrganisationEntry, AdministrationError> {
        let change = Change::RenameOrganisation {
            id: text::lookup("the id", id)?.to_owned(),
            name: text::line("the name", name, text::NAME)?,
        };

        organisation_of(self.change(change).await?)
    }

    /// Records an event outside the database in the audit log.
    pub async fn record(
        &self,
        action: &str,
        subject: &str,
        details: serde_json::Value,
    ) -> Result<(), AdministrationError> {
        self.change(Change::Record {
            action: action.to_owned(),
            subject: subject.to_owned(),
            details,
        })
        .await?;

        Ok(())
    }

    async fn change(&self, change: Change) -> Result<Done, AdministrationError> {
        let all = self.change_all(vec![change]).await?;

        last(all)
    }

    async fn change_all(&self, changes: Vec<Change>) -> Result<AllDone, AdministrationError> {
        Ok(self
            .data_directory
            .store()
            .change_all(&self.actor, changes, self.idempotency.clone(), Timestamp::now())
            .await??)
    }
}

/// Returns the result of the last change.
fn last(all: AllDone) -> Result<Done, AdministrationError> {
    all.done.into_iter().last().ok_or_else(other_answer)
}

/// The error for an unexpected type of answer from the store, for example an idempotent answer of
/// another version.
fn other_answer() -> AdministrationError {
    StoreError::Unreadable("answer").into()
}

fn page(cursor: Option<&str>, limit: Option<u32>) -> Result<ListPage, AdministrationError> {
    Ok(ListPage {
        after: cursor.map(str::parse::<Cursor>).transpose()?,
        limit: page_size(limit)?,
    })
}

fn page_size(limit: Option<u32>) -> Result<u32, AdministrationError> {
    let limit = limit.unwrap_or(DEFAULT_PAGE);
    if (1..=MAX_PAGE).contains(&limit) {
        Ok(limit)
    } else {
        Err(AdministrationError::Number {
            field: "the limit of a page",
            least: 1,
            most: MAX_PAGE,
        })
    }
}

fn listing<T, U>(listed: Listed<T>, entry: impl Fn(T) -> U) -> Listing<U> {
    Listing {
        items: listed.items.into_iter().map(entry).collect(),
        next: listed.next.as_ref().map(ToString::to_string),
    }
}

fn organisation_of(done: Done) -> Result<OrganisationEntry, AdministrationError> {
    match done {
        Done::Organisation(organisation) => Ok(organisation_entry(organisation)),
        _ => Err(other_answer()),
    }
}

fn organisation_entry(organisation: Organisation) -> OrganisationEntry {
    let Organisation { id, name, created_at } = organisation;

    OrganisationEntry {
        id,
        name,
        created_at: whole_seconds(created_at),
    }
}
