//! Name the controls that only the console of the help desk has.

/// Something on the console that acts when it is pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DeskPress {
    /// Sign in with the token that was typed.
    SignIn,
    /// Forget the token and show the sign-in page.
    SignOut,
    /// Look the installation ID up again.
    LookUp,
    /// Ask for a confirmation ID that stays.
    Confirm,
    /// Forget the digits typed so far.
    ClearDigits,
    /// Read the next group.
    NextGroup,
    /// Read the group before again.
    PreviousGroup,
    /// Read this group again.
    RepeatGroup,
    /// Copy the confirmation ID, to be sent as a text.
    CopyConfirmation,
    /// Tell the caller politely that it cannot be done.
    Refuse,
    /// Return from the polite words to the call.
    Resume,
    /// Show or hide what a supervisor may do.
    Supervise,
    /// Let more computers use the key.
    OrderRaise,
    /// Give a computer back.
    OrderRemoval,
    /// List more computers.
    MoreComputers,
    /// Ask for a confirmation ID for 72 hours.
    OrderProvisional,
    /// Do what the supervisor chose.
    CarryOut,
    /// Type the release code of a computer without a network.
    OpenRelease,
    /// Take the release code.
    TakeRelease,
    /// Answer a request file.
    AnswerFile,
    /// End the call and begin the next.
    Finish,
    /// The caller's wizard speaks Japanese.
    CallerJapanese,
    /// The caller's wizard speaks English.
    CallerEnglish,
    /// The caller sees the account page.
    SeesOverview,
    /// The caller sees the page of the product key.
    SeesKey,
    /// The caller sees the choice of ways.
    SeesMethod,
    /// The caller sees the internet way at work.
    SeesInternet,
    /// The caller sees the telephone page.
    SeesTelephone,
    /// The caller sees that it worked.
    SeesSuccess,
    /// The caller sees that it did not work.
    SeesFailure,
    /// The caller sees the details of the computer.
    SeesDetails,
    /// The caller sees the notice at the product's start.
    SeesNotice,
}

impl DeskPress {
    /// Every one, for tests that explore all events.
    pub const ALL: &'static [Self] = &[
        Self::SignIn,
        Self::SignOut,
        Self::LookUp,
        Self::Confirm,
        Self::ClearDigits,
        Self::NextGroup,
        Self::PreviousGroup,
        Self::RepeatGroup,
        Self::CopyConfirmation,
        Self::Refuse,
        Self::Resume,
        Self::Supervise,
        Self::OrderRaise,
        Self::OrderRemoval,
        Self::MoreComputers,
        Self::OrderProvisional,
        Self::CarryOut,
        Self::OpenRelease,
        Self::TakeRelease,
        Self::AnswerFile,
        Self::Finish,
        Self::CallerJapanese,
        Self::CallerEnglish,
        Self::SeesOverview,
        Self::SeesKey,
        Self::SeesMethod,
        Self::SeesInternet,
        Self::SeesTelephone,
        Self::SeesSuccess,
        Self::SeesFailure,
        Self::SeesDetails,
        Self::SeesNotice,
    ];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::SignIn => "desk-sign-in",
            Self::SignOut => "desk-sign-out",
            Self::LookUp => "desk-look-up",
            Self::Confirm => "desk-confirm",
            Self::ClearDigits => "desk-clear",
            Self::NextGroup => "desk-next-group",
            Self::PreviousGroup => "desk-previous-group",
            Self::RepeatGroup => "desk-repeat-group",
            Self::CopyConfirmation => "desk-copy",
            Self::Refuse => "desk-refuse",
            Self::Resume => "desk-resume",
            Self::Supervise => "desk-supervise",
            Self::OrderRaise => "desk-raise",
            Self::OrderRemoval => "desk-remove",
            Self::MoreComputers => "desk-more-computers",
            Self::OrderProvisional => "desk-provisional",
            Self::CarryOut => "desk-carry-out",
            Self::OpenRelease => "desk-open-release",
            Self::TakeRelease => "desk-take-release",
            Self::AnswerFile => "desk-answer-file",
            Self::Finish => "desk-finish",
            Self::CallerJapanese => "desk-caller-ja",
            Self::CallerEnglish => "desk-caller-en",
            Self::SeesOverview => "desk-sees-overview",
            Self::SeesKey => "desk-sees-key",
            Self::SeesMethod => "desk-sees-method",
            Self::SeesInternet => "desk-sees-internet",
            Self::SeesTelephone => "desk-sees-telephone",
            Self::SeesSuccess => "desk-sees-success",
            Self::SeesFailure => "desk-sees-failure",
            Self::SeesDetails => "desk-sees-details",
            Self::SeesNotice => "desk-sees-notice",
        }
    }
}

/// Something on the console that text is typed into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DeskField {
    /// The token of a member of staff.
    Token,
    /// By how much a limit is raised.
    Amount,
    /// Why a supervisor does something.
    Reason,
    /// The release code of a computer without a network.
    ReleaseCode,
    /// The search for an error code.
    CodeQuery,
}

impl DeskField {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Token => "desk-token",
            Self::Amount => "desk-amount",
            Self::Reason => "desk-reason",
            Self::ReleaseCode => "desk-release-code",
            Self::CodeQuery => "desk-code-query",
        }
    }
}
