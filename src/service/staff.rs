//! The permissions of members of staff, and the tokens that authenticate them.

mod gate;
mod token;

pub(super) use gate::admit;
pub(super) use token::TokenKey;
pub use token::{Token, TokenError};

use super::store::Role;

/// An operation that requires a permission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Permission {
    /// Look up the key and computer of an installation ID.
    LookUp,
    /// Record how a call went, and the case for which a look-up was made.
    WriteDown,
    /// Issue permanent confirmation IDs.
    Confirm,
    /// Issue provisional confirmation IDs.
    ConfirmProvisionally,
    /// Confirm a KMS host, for a reason.
    ConfirmHost,
    /// See keys, the computers that use them, and organisations.
    ReadKeys,
    /// Allow more computers on a key, by a stated number and for a reason.
    RaiseLimit,
    /// Release the activation of a computer, for a reason.
    ReleaseComputer,
    /// Issue, change and block keys, and manage organisations.
    ManageKeys,
    /// See the staff and their tokens.
    ReadStaff,
    /// Add and remove staff, change roles, issue and revoke tokens.
    ManageStaff,
    /// Read the audit log.
    ReadAudit,
    /// Read the metrics of the service.
    ReadFigures,
}

impl Permission {
    /// Every permission.
    pub const ALL: [Self; 13] = [
        Self::LookUp,
        Self::WriteDown,
        Self::Confirm,
        Self::ConfirmProvisionally,
        Self::ConfirmHost,
        Self::ReadKeys,
        Self::RaiseLimit,
        Self::ReleaseComputer,
        Self::ManageKeys,
        Self::ReadStaff,
        Self::ManageStaff,
        Self::ReadAudit,
        Self::ReadFigures,
    ];

    /// Returns the roles that have it. This table is the complete definition of the roles.
    #[must_use]
    pub const fn holders(self) -> &'static [Role] {
        use Role::{Administrator, Auditor, Desk, Supervisor};

        match self {
            Self::LookUp => &[Desk, Supervisor, Administrator, Auditor],
            Self::WriteDown | Self::Confirm => &[Desk, Supervisor, Administrator],
            Self::ConfirmProvisionally | Self::ConfirmHost | Self::RaiseLimit | Self::ReleaseComputer => {
                &[Supervisor, Administrator]
            }
            Self::ReadKeys => &[Supervisor, Administrator, Auditor],
            Self::ManageKeys | Self::ManageStaff => &[Administrator],
            Self::ReadStaff | Self::ReadAudit | Self::ReadFigures => &[Administrator, Auditor],
        }
    }

    /// Returns whether this role has it.
    #[must_use]
    pub fn is_held_by(self, role: Role) -> bool {
        self.holders().contains(&role)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHANGES: [Permission; 8] = [
        Permission::WriteDown,
        Permission::Confirm,
        Permission::ConfirmProvisionally,
        Permission::ConfirmHost,
        Permission::RaiseLimit,
        Permission::ReleaseComputer,
        Permission::ManageKeys,
        Permission::ManageStaff,
    ];

    fn permissions(role: Role) -> Vec<Permission> {
        Permission::ALL
            .into_iter()
            .filter(|permission| permission.is_held_by(role))
            .collect()
    }

    #[test]
    fn an_administrator_may_do_everything() {
        assert_eq!(permissions(Role::Administrator), Permission::ALL);
    }

    #[test]
    fn an_auditor_reads_everything_and_changes_nothing() {
        for permission in Permission::ALL {
            assert_eq!(
                permission.is_held_by(Role::Auditor),
                !CHANGES.contains(&permission),
                "{permission:?}"
            );
        }
    }

    #[test]
    fn the_desk_looks_up_and_confirms_for_good() {
        assert_eq!(
            permissions(Role::Desk),
            [Permission::LookUp, Permission::WriteDown, Permission::Confirm]
        );
    }

    #[test]
    fn a_supervisor_may_do_what_the_desk_may_and_a_little_more() {
        for permission in permissions(Role::Desk) {
            assert!(permission.is_held_by(Role::Supervisor), "{permission:?}");
        }
        assert!(!Permission::ManageKeys.is_held_by(Role::Supervisor));
        assert!(!Permission::ManageStaff.is_held_by(Role::Supervisor));
        assert!(!Permission::ReadAudit.is_held_by(Role::Supervisor));
    }
}
