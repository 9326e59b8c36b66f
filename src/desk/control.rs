//! The identities of the controls that only the console of the help desk has.

use crate::page::control::{Field, List, Press};

macro_rules! desk_presses {
    ($($(#[$attribute:meta])+ $constant:ident = $name:literal),+ $(,)?) => {
        /// The buttons and links of the console.
        #[derive(Debug)]
        pub struct DeskPress;

        impl DeskPress {
            $($(#[$attribute])+ pub const $constant: Press = Press::Named($name);)+

            /// All buttons, for tests that explore all events.
            pub const ALL: &'static [Press] = &[$(Self::$constant),+];
        }
    };
}

desk_presses! {
    /// Sign in with the token typed.
    SIGN_IN = "desk-sign-in",
    /// Sign in with the token of the demonstration.
    USE_DEMONSTRATION = "desk-use-demonstration",
    /// Forget the token and show the sign-in page.
    SIGN_OUT = "desk-sign-out",
    /// Sign out although a call has not been finished.
    SIGN_OUT_NOW = "desk-sign-out-now",
    /// Stay signed in.
    STAY = "desk-stay",
    /// Look the installation ID up again.
    LOOK_UP = "desk-look-up",
    /// Request a permanent confirmation ID.
    CONFIRM = "desk-confirm",
    /// Clear the digits typed so far.
    CLEAR_DIGITS = "desk-clear",
    /// Go to the next group to read.
    NEXT_GROUP = "desk-next-group",
    /// Go back to the previous group.
    PREVIOUS_GROUP = "desk-previous-group",
    /// Read this group again.
    REPEAT_GROUP = "desk-repeat-group",
    /// Fold what is known about the caller's computer to one line, or unfold it.
    FOLD = "desk-fold",
    /// Copy the confirmation ID, to be sent as a text.
    COPY_CONFIRMATION = "desk-copy",
    /// Show polite words with which to refuse the caller.
    REFUSE = "desk-refuse",
    /// Return from the polite words to the call.
    RESUME = "desk-resume",
    /// Show or hide the supervisor's actions.
    SUPERVISE = "desk-supervise",
    /// Authorise one act with a supervisor's token.
    AUTHORISE = "desk-authorise",
    /// Let more computers use the key.
    ORDER_RAISE = "desk-raise",
    /// Release the activation of a computer.
    ORDER_REMOVAL = "desk-remove",
    /// List more computers.
    MORE_COMPUTERS = "desk-more-computers",
    /// Request a confirmation ID for 72 hours.
    ORDER_PROVISIONAL = "desk-provisional",
    /// Carry out the supervisor's chosen action.
    CARRY_OUT = "desk-carry-out",
    /// Show the field for the release code of a computer without a network.
    OPEN_RELEASE = "desk-open-release",
    /// Submit the release code.
    TAKE_RELEASE = "desk-take-release",
    /// Answer a request file.
    ANSWER_FILE = "desk-answer-file",
    /// End the call and start the next one.
    FINISH = "desk-finish",
    /// Open the call that was ended last again.
    REOPEN = "desk-reopen",
    /// Show all languages that the caller may speak, or those of this centre alone.
    CALLER_LANGUAGES = "desk-caller-languages",
    /// The caller sees the account page.
    SEES_OVERVIEW = "desk-sees-overview",
    /// The caller sees the product key page.
    SEES_KEY = "desk-sees-key",
    /// The caller sees the page with the activation methods.
    SEES_METHOD = "desk-sees-method",
    /// The caller sees the activation over the internet in progress.
    SEES_INTERNET = "desk-sees-internet",
    /// The caller sees the telephone page.
    SEES_TELEPHONE = "desk-sees-telephone",
    /// The caller sees the success page.
    SEES_SUCCESS = "desk-sees-success",
    /// The caller sees the failure page.
    SEES_FAILURE = "desk-sees-failure",
    /// The caller sees the details about the computer.
    SEES_DETAILS = "desk-sees-details",
    /// The caller sees the notice at the start of the product.
    SEES_NOTICE = "desk-sees-notice",
}

/// The text fields of the console.
#[derive(Debug)]
pub struct DeskField;

impl DeskField {
    /// The token of a member of staff.
    pub const TOKEN: Field = Field::Named("desk-token");
    /// The token of a supervisor who authorises one act.
    pub const SUPERVISOR_TOKEN: Field = Field::Named("desk-supervisor-token");
    /// The number by which a limit is raised.
    pub const AMOUNT: Field = Field::Named("desk-amount");
    /// The reason for a supervisor's action.
    pub const REASON: Field = Field::Named("desk-reason");
    /// The search for an error code.
    pub const CODE_QUERY: Field = Field::Named("desk-code-query");
}

/// The computers that use the caller's key.
pub const COMPUTERS: List = List::Named("computers");
