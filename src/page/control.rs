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

/// A button or link, by its action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Press {
    /// Continue with the data entered.
    Next,
    /// Return to the previous screen as the user left it.
    Back,
    /// Stop the running operation.
    Cancel,
    /// Close the wizard.
    Close,
    /// Activate with the confirmation ID typed.
    Activate,
    /// Try the failed operation again.
    Retry,
    /// Go to the product key page.
    ChangeKey,
    /// Go to the page with the activation methods.
    StartActivation,
    /// Activate over the internet.
    UseInternet,
    /// Activate by telephone.
    UseTelephone,
    /// Show the details about this computer.
    Details,
    /// Show or hide the list of countries and regions.
    OpenRegions,
    /// Show or hide the list of languages.
    OpenLanguages,
    /// Copy the installation ID.
    CopyInstallationId,
    /// Copy the details of a failure that a help desk needs.
    CopyDetails,
    /// Clear the confirmation ID digits typed so far.
    ClearConfirmation,
    /// Open the privacy statement.
    Privacy,
    /// Open the vendor's help pages.
    Support,
    /// Open the seller's page.
    Seller,
    /// Open the vendor's list of regional telephone numbers.
    RegionalNumbers,
    /// Show the advice about product keys.
    KeyAdvice,
    /// Activate by file.
    UseFile,
    /// Save the request to the path typed.
    SaveRequest,
    /// Choose a file for the request, and save the request in it.
    BrowseRequest,
    /// Open the response at the path typed.
    OpenResponse,
    /// Choose a response file, and open it.
    BrowseResponse,
    /// Show or hide the QR code for a telephone with a camera.
    ShowQr,
    /// Save the call sheet, which holds what is needed for the call.
    SaveSheet,
    /// Open the saved call sheet with the system's default program.
    OpenSheet,
    /// Go to the page where the activation is released.
    StartRelease,
    /// Release the activation.
    Release,
    /// A button that only one program has, by its name.
    Named(&'static str),
}

impl Press {
    /// All buttons, for tests that explore all events.
    pub const ALL: &'static [Self] = &[
        Self::Next,
        Self::Back,
        Self::Cancel,
        Self::Close,
        Self::Activate,
        Self::Retry,
        Self::ChangeKey,
        Self::StartActivation,
        Self::UseInternet,
        Self::UseTelephone,
        Self::Details,
        Self::OpenRegions,
        Self::OpenLanguages,
        Self::CopyInstallationId,
        Self::CopyDetails,
        Self::ClearConfirmation,
        Self::Privacy,
        Self::Support,
        Self::Seller,
        Self::RegionalNumbers,
        Self::KeyAdvice,
        Self::UseFile,
        Self::SaveRequest,
        Self::BrowseRequest,
        Self::OpenResponse,
        Self::BrowseResponse,
        Self::ShowQr,
        Self::SaveSheet,
        Self::OpenSheet,
        Self::StartRelease,
        Self::Release,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Next => "next",
            Self::Back => "back",
            Self::Cancel => "cancel",
            Self::Close => "close",
            Self::Activate => "activate",
            Self::Retry => "retry",
            Self::ChangeKey => "change-key",
            Self::StartActivation => "start-activation",
            Self::UseInternet => "use-internet",
            Self::UseTelephone => "use-telephone",
            Self::Details => "details",
            Self::OpenRegions => "open-regions",
            Self::OpenLanguages => "open-languages",
            Self::CopyInstallationId => "copy-installation-id",
            Self::CopyDetails => "copy-details",
            Self::ClearConfirmation => "clear-confirmation",
            Self::Privacy => "privacy",
            Self::Support => "support",
            Self::Seller => "seller",
            Self::RegionalNumbers => "regional-numbers",
            Self::KeyAdvice => "key-advice",
            Self::UseFile => "use-file",
            Self::SaveRequest => "save-request",
            Self::BrowseRequest => "browse-request",
            Self::OpenResponse => "open-response",
            Self::BrowseResponse => "browse-response",
            Self::ShowQr => "show-qr",
            Self::SaveSheet => "save-sheet",
            Self::OpenSheet => "open-sheet",
            Self::StartRelease => "start-release",
            Self::Release => "release",
            Self::Named(name) => name,
        }
    }
}

/// A text field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// The product key.
    Key,
    /// The search for a country or region.
    RegionQuery,
    /// A box of the confirmation ID or other typed code, counted from 0.
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
