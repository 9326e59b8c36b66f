//! The identities of all controls, shared by the window, the text wizard, the screen reader and the
//! tests.

/// A control that can have the keyboard focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Control {
    /// A button or link.
    Press(Press),
    /// A text field.
    Field(Field),
    /// A list with one chosen row.
    List(List),
    /// A check box.
    Check(Check),
}

macro_rules! presses {
    ($($(#[$attribute:meta])+ $variant:ident = $name:literal),+ $(,)?) => {
        /// A button or link, by its action.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Press {
            $($(#[$attribute])+ $variant,)+
            /// Choose a language, by its tag.
            Language(&'static str),
            /// A button that only one program has, by its name.
            Named(&'static str),
        }

        impl Press {
            /// All buttons, for tests that explore all events.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                    Self::Language(name) | Self::Named(name) => name,
                }
            }
        }
    };
}

presses! {
    /// Continue with the data entered.
    Next = "next",
    /// Return to the previous screen as the user left it.
    Back = "back",
    /// Stop the running operation.
    Cancel = "cancel",
    /// Close the wizard.
    Close = "close",
    /// Activate with the confirmation ID typed.
    Activate = "activate",
    /// Try the failed operation again.
    Retry = "retry",
    /// Go to the product key page.
    ChangeKey = "change-key",
    /// Go to the page with the activation methods.
    StartActivation = "start-activation",
    /// Activate over the internet.
    UseInternet = "use-internet",
    /// Activate by telephone.
    UseTelephone = "use-telephone",
    /// Show the details about this computer.
    Details = "details",
    /// Show or hide the list of countries and regions.
    OpenRegions = "open-regions",
    /// Show the telephone numbers again after one was chosen.
    ChangeLine = "change-line",
    /// Show or hide the list of languages.
    OpenLanguages = "open-languages",
    /// Copy the installation ID.
    CopyInstallationId = "copy-installation-id",
    /// Copy the installation ID and the release code.
    CopyRelease = "copy-release",
    /// Copy the details of a failure that a help desk needs.
    CopyDetails = "copy-details",
    /// Copy the address that is shown.
    CopyAddress = "copy-address",
    /// Clear the confirmation ID digits typed so far.
    ClearConfirmation = "clear-confirmation",
    /// Exchange two groups of a code that are in each other's place.
    ExchangeGroups = "exchange-groups",
    /// Show what is sent, and the vendor's privacy statement.
    Privacy = "privacy",
    /// Open the privacy statement in the browser.
    OpenPrivacy = "open-privacy",
    /// Open the vendor's help pages.
    Support = "support",
    /// Open the seller's page.
    Seller = "seller",
    /// Open the vendor's list of regional telephone numbers.
    RegionalNumbers = "regional-numbers",
    /// Show the advice about product keys.
    KeyAdvice = "key-advice",
    /// Activate by file.
    UseFile = "use-file",
    /// Save the request to the path typed.
    SaveRequest = "save-request",
    /// Choose a file for the request, and save the request in it.
    BrowseRequest = "browse-request",
    /// Open the response at the path typed.
    OpenResponse = "open-response",
    /// Choose a response file, and open it.
    BrowseResponse = "browse-response",
    /// Show or hide the QR code for a telephone with a camera.
    ShowQr = "show-qr",
    /// Save the call sheet, which holds what is needed for the call.
    SaveSheet = "save-sheet",
    /// Open the saved call sheet with the system's default program.
    OpenSheet = "open-sheet",
    /// Go to the page where the activation is released.
    StartRelease = "start-release",
    /// Release the activation.
    Release = "release",
}

/// A text field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// The product key.
    Key,
    /// The search for a country or region.
    RegionQuery,
    /// A box of a code to type, counted from 0.
    CodeBox(usize),
    /// The path for the request file.
    RequestPath,
    /// The path of the response file.
    ResponsePath,
    /// A field that only one program has, by its name.
    Named(&'static str),
}

/// A list of which one row is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum List {
    /// The activation methods.
    Methods,
    /// The ways to release an activation.
    ReleaseWays,
    /// The countries and regions found.
    Regions,
    /// The telephone numbers; each one is a control of its own.
    Lines,
    /// The groups of the code shown; the chosen one is being read out.
    InstallationGroups,
    /// The languages of the wizard.
    Languages,
    /// A list that only one program has, by its name.
    Named(&'static str),
}

/// A check box.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Check {
    /// Activate over the internet without asking.
    Automatic,
}

impl Control {
    /// Returns the identifier of the control: the same for the window, the screen reader and the
    /// tests.
    #[must_use]
    pub fn id(self) -> String {
        match self {
            Self::Press(Press::Language(tag)) => format!("language-{tag}"),
            Self::Press(press) => press.name().to_owned(),
            Self::Field(Field::Key) => "key".to_owned(),
            Self::Field(Field::RegionQuery) => "region-query".to_owned(),
            Self::Field(Field::Named(name)) | Self::List(List::Named(name)) => name.to_owned(),
            Self::Field(Field::CodeBox(index)) => format!("confirmation-{index}"),
            Self::Field(Field::RequestPath) => "request-path".to_owned(),
            Self::Field(Field::ResponsePath) => "response-path".to_owned(),
            Self::List(List::ReleaseWays) => "release-ways".to_owned(),
            Self::List(List::Methods) => "methods".to_owned(),
            Self::List(List::Regions) => "regions".to_owned(),
            Self::List(List::Lines) => "lines".to_owned(),
            Self::List(List::InstallationGroups) => "installation-groups".to_owned(),
            Self::List(List::Languages) => "languages".to_owned(),
            Self::Check(Check::Automatic) => "automatic".to_owned(),
        }
    }

    /// Returns the identifier of a row of a list, counted from 0.
    #[must_use]
    pub fn row_id(list: List, index: usize) -> String {
        format!("{}-{index}", Self::List(list).id())
    }
}

impl From<Press> for Control {
    fn from(press: Press) -> Self {
        Self::Press(press)
    }
}

impl From<Field> for Control {
    fn from(field: Field) -> Self {
        Self::Field(field)
    }
}

impl From<List> for Control {
    fn from(list: List) -> Self {
        Self::List(list)
    }
}

impl From<Check> for Control {
    fn from(check: Check) -> Self {
        Self::Check(check)
    }
}
