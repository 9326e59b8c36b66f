//! Manages the staff and their tokens.

use jiff::Timestamp;

use super::{Administration, AdministrationError, DRAWS, last, other_answer, text};
use crate::service::staff::Token;
use crate::service::store::{Change, Done, Refused, StaffMember, TokenRecord};
use crate::text::whole_seconds;
use crate::wire::admin::{IssuedToken, Role, Secret, StaffEntry, TokenEntry};

impl Administration {
    /// Returns all present and former members of staff, by name.
    pub async fn staff(&self) -> Result<Vec<StaffEntry>, AdministrationError> {
        let members = self.data_directory.store().staff().await?;

        Ok(members.into_iter().map(staff_entry).collect())
    }

    /// Returns the member with this name.
    pub async fn staff_member(&self, name: &str) -> Result<StaffEntry, AdministrationError> {
        self.data_directory
            .store()
            .staff_member(text::lookup("the name", name)?)
            .await?
            .map(staff_entry)
            .ok_or_else(|| unknown(name))
    }

    /// Adds a member of staff, or reinstates a removed one.
    pub async fn add_staff(&self, name: &str, role: Role) -> Result<StaffEntry, AdministrationError> {
        let name = text::staff_name(name)?;

        staff_of(self.change(Change::AddStaff { name, role }).await?)
    }

    /// Changes the role of a member of staff, from the next request on.
    pub async fn change_role(&self, name: &str, role: Role) -> Result<StaffEntry, AdministrationError> {
        let name = text::lookup("the name", name)?.to_owned();

        staff_of(self.change(Change::ChangeRole { name, role }).await?)
    }

    /// Removes a member of staff, and revokes all of the member's tokens.
    pub async fn remove_staff(&self, name: &str) -> Result<StaffEntry, AdministrationError> {
        let name = text::lookup("the name", name)?.to_owned();

        staff_of(self.change(Change::RemoveStaff { name }).await?)
    }

    /// Returns all tokens of a member of staff, the earliest first.
    pub async fn tokens(&self, staff: &str) -> Result<Vec<TokenEntry>, AdministrationError> {
        let staff = text::lookup("the name", staff)?;
        if self.data_directory.store().staff_member(staff).await?.is_none() {
            return Err(unknown(staff));
        }
        let tokens = self.data_directory.store().tokens(staff).await?;

        Ok(tokens.into_iter().map(token_entry).collect())
    }

    /// Returns the token with this id.
    pub async fn token(&self, id: &str) -> Result<TokenEntry, AdministrationError> {
        self.data_directory
            .store()
            .token(text::lookup("the id", id)?)
            .await?
            .map(token_entry)
            .ok_or_else(|| Refused::UnknownToken.into())
    }

    /// Creates a token for a member of staff. It is returned only this once.
    pub async fn add_token(
        &self,
        staff: &str,
        label: &str,
        expires_at: Option<Timestamp>,
    ) -> Result<IssuedToken, AdministrationError> {
        let staff = text::lookup("the name", staff)?;
        let label = text::line("the label", label, text::NAME)?;
        for _ in 0..DRAWS {
            let token = Token::generate()?;
            let change = Change::AddToken {
                id: token.id().to_owned(),
                staff: staff.to_owned(),
                label: label.clone(),
                hash: token.hash(&self.data_directory.token_key()),
                expires_at,
            };
            let all = match self.change_all(vec![change]).await {
                Err(AdministrationError::Refused(Refused::TokenExists)) => continue,
                done => done?,
            };
            let token = (!all.repeated).then(|| Secret(token.reveal().to_owned()));

            return Ok(IssuedToken {
                entry: token_of(last(all)?)?,
                token,
            });
        }

        Err(Refused::TokenExists.into())
    }

    /// Revokes a token, from the next request on.
    pub async fn revoke_token(&self, id: &str) -> Result<TokenEntry, AdministrationError> {
        let id = text::lookup("the id", id)?.to_owned();

        token_of(self.change(Change::RevokeToken { id }).await?)
    }
}

fn unknown(name: &str) -> AdministrationError {
    Refused::UnknownStaff {
        name: name.to_owned(),
    }
    .into()
}

fn staff_of(done: Done) -> Result<StaffEntry, AdministrationError> {
    match done {
        Done::Staff(member) => Ok(staff_entry(member)),
        _ => Err(other_answer()),
    }
}

fn token_of(done: Done) -> Result<TokenEntry, AdministrationError> {
    match done {
        Done::Token(token) => Ok(token_entry(token)),
        _ => Err(other_answer()),
    }
}

fn staff_entry(member: StaffMember) -> StaffEntry {
    let StaffMember {
        name,
        role,
        created_at,
        removed_at,
    } = member;

    StaffEntry {
        name,
        role,
        created_at: whole_seconds(created_at),
        removed_at: removed_at.map(whole_seconds),
    }
}

fn token_entry(token: TokenRecord) -> TokenEntry {
    let TokenRecord {
        id,
        staff,
        label,
        created_at,
        expires_at,
        revoked_at,
        ..
    } = token;

    TokenEntry {
        id,
        staff,
        label,
        created_at: whole_seconds(created_at),
        expires_at: expires_at.map(whole_seconds),
        revoked_at: revoked_at.map(whole_seconds),
    }
}
