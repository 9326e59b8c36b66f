//! The exit codes of the commands.

use std::process::ExitCode;

use crate::fault::Code;
use crate::licence::Status;

/// The outcome of a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Exit {
    /// 0: done; for a status: activated.
    Done,
    /// 1: a failure without an error code, for example a file that cannot be read.
    Failed,
    /// 2: the command was not understood.
    Misuse,
    /// 3: not activated yet.
    Grace,
    /// 4: there is a notice about the activation.
    Notice,
    /// 10 and up: an error code, by its letters.
    Fault(Code),
}

impl Exit {
    /// Returns the outcome for a status.
    pub(super) const fn of(status: &Status) -> Self {
        match status {
            Status::Activated { .. } => Self::Done,
            Status::Grace { .. } => Self::Grace,
            Status::Notice { .. } => Self::Notice,
        }
    }

    /// Returns the exit code.
    pub(super) fn number(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Failed => 1,
            Self::Misuse => 2,
            Self::Grace => 3,
            Self::Notice => 4,
            Self::Fault(code) => match code.as_str().split('-').next().unwrap_or_default() {
                "KEY" => 10,
                "CNT" => 11,
                "NET" => 12,
                "SRV" => 13,
                "KMS" => 14,
                "CLK" => 15,
                "HWC" => 16,
                "CID" => 17,
                "PHN" => 18,
                "FIL" => 19,
                "STO" => 20,
                "CAT" => 21,
                "GRC" => 22,
                "REL" => 23,
                "IID" => 24,
                "TRM" => 25,
                _ => 1,
            },
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        exit.number().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_code_has_a_number_of_its_family() {
        for code in Code::ALL {
            assert!(Exit::Fault(*code).number() >= 10, "{code}");
        }
        assert_eq!(Exit::Fault(Code::Key1).number(), Exit::Fault(Code::Key7).number());
        assert_ne!(Exit::Fault(Code::Key1).number(), Exit::Fault(Code::Cnt1).number());
    }
}
