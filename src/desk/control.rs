//! The identities of the controls that only the console of the help desk has.

use crate::page::control::{Field, List, Press};

/// The buttons and links of the console.
#[derive(Debug)]
pub struct DeskPress;

impl DeskPress {
    /// Sign in with the token typed.
    pub const SIGN_IN: Press = Press::Named("desk-sign-in");
    /// Forget the token and show the sign-in page.
    pub const SIGN_OUT: Press = Press::Named("desk-sign-out");
    /// Look the installation ID up again.
    pub const LOOK_UP: Press = Press::Named("desk-look-up");
    /// Request a permanent confirmation ID.
    pub const CONFIRM: Press = Press::Named("desk-confirm");
    /// Clear the digits typed so far.
    pub const CLEAR_DIGITS: Press = Press::Named("desk-clear");
    /// Go to the next group to read.
    pub const NEXT_GROUP: Press = Press::Named("desk-next-group");
    /// Go back to the previous group.
    pub const PREVIOUS_GROUP: Press = Press::Named("desk-previous-group");
    /// Read this group again.
    pub const REPEAT_GROUP: Press = Press::Named("desk-repeat-group");
    /// Copy the confirmation ID, to be sent as a text.
    pub const COPY_CONFIRMATION: Press = Press::Named("desk-copy");
    /// Show polite words with which to refuse the caller.
    pub const REFUSE: Press = Press::Named("desk-refuse");
    /// Return from the polite words to the call.
    pub const RESUME: Press = Press::Named("desk-resume");
    /// Show or hide the supervisor's actions.
    pub const SUPERVISE: Press = Press::Named("desk-supervise");
    /// Let more computers use the key.
    pub const ORDER_RAISE: Press = Press::Named("desk-raise");
    /// Release the activation of a computer.
    pub const ORDER_REMOVAL: Press = Press::Named("desk-remove");
    /// List more computers.
    pub const MORE_COMPUTERS: Press = Press::Named("desk-more-computers");
    /// Request a confirmation ID for 72 hours.
    pub const ORDER_PROVISIONAL: Press = Press::Named("desk-provisional");
    /// Carry out the supervisor's chosen action.
    pub const CARRY_OUT: Press = Press::Named("desk-carry-out");
    /// Show the field for the release code of a computer without a network.
    pub const OPEN_RELEASE: Press = Press::Named("desk-open-release");
    /// Submit the release code.
    pub const TAKE_RELEASE: Press = Press::Named("desk-take-release");
    /// Answer a request file.
    pub const ANSWER_FILE: Press = Press::Named("desk-answer-file");
    /// End the call and start the next one.
    pub const FINISH: Press = Press::Named("desk-finish");
    /// Show the caller's wizard in Japanese.
    pub const CALLER_JAPANESE: Press = Press::Named("desk-caller-ja");
    /// Show the caller's wizard in English.
    pub const CALLER_ENGLISH: Press = Press::Named("desk-caller-en");
    /// The caller sees the account page.
    pub const SEES_OVERVIEW: Press = Press::Named("desk-sees-overview");
    /// The caller sees the product key page.
    pub const SEES_KEY: Press = Press::Named("desk-sees-key");
    /// The caller sees the page with the activation methods.
    pub const SEES_METHOD: Press = Press::Named("desk-sees-method");
    /// The caller sees the activation over the internet in progress.
    pub const SEES_INTERNET: Press = Press::Named("desk-sees-internet");
    /// The caller sees the telephone page.
    pub const SEES_TELEPHONE: Press = Press::Named("desk-sees-telephone");
    /// The caller sees the success page.
    pub const SEES_SUCCESS: Press = Press::Named("desk-sees-success");
    /// The caller sees the failure page.
    pub const SEES_FAILURE: Press = Press::Named("desk-sees-failure");
    /// The caller sees the details about the computer.
    pub const SEES_DETAILS: Press = Press::Named("desk-sees-details");
    /// The caller sees the notice at the start of the product.
    pub const SEES_NOTICE: Press = Press::Named("desk-sees-notice");

    /// All buttons, for tests that explore all events.
    pub const ALL: &'static [Press] = &[
        Self::SIGN_IN,
        Self::SIGN_OUT,
        Self::LOOK_UP,
        Self::CONFIRM,
        Self::CLEAR_DIGITS,
        Self::NEXT_GROUP,
        Self::PREVIOUS_GROUP,
        Self::REPEAT_GROUP,
        Self::COPY_CONFIRMATION,
        Self::REFUSE,
        Self::RESUME,
        Self::SUPERVISE,
        Self::ORDER_RAISE,
        Self::ORDER_REMOVAL,
        Self::MORE_COMPUTERS,
        Self::ORDER_PROVISIONAL,
        Self::CARRY_OUT,
        Self::OPEN_RELEASE,
        Self::TAKE_RELEASE,
        Self::ANSWER_FILE,
        Self::FINISH,
        Self::CALLER_JAPANESE,
        Self::CALLER_ENGLISH,
        Self::SEES_OVERVIEW,
        Self::SEES_KEY,
        Self::SEES_METHOD,
        Self::SEES_INTERNET,
        Self::SEES_TELEPHONE,
        Self::SEES_SUCCESS,
        Self::SEES_FAILURE,
        Self::SEES_DETAILS,
        Self::SEES_NOTICE,
    ];
}

/// The text fields of the console.
#[derive(Debug)]
pub struct DeskField;

impl DeskField {
    /// The token of a member of staff.
    pub const TOKEN: Field = Field::Named("desk-token");
    /// The number by which a limit is raised.
    pub const AMOUNT: Field = Field::Named("desk-amount");
    /// The reason for a supervisor's action.
    pub const REASON: Field = Field::Named("desk-reason");
    /// The release code of a computer without a network.
    pub const RELEASE_CODE: Field = Field::Named("desk-release-code");
    /// The search for an error code.
    pub const CODE_QUERY: Field = Field::Named("desk-code-query");
}

/// The computers that use the caller's key.
pub const COMPUTERS: List = List::Named("computers");
