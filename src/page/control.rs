//! Name every control, once for the window, the text wizard, the screen reader and the tests.

/// Something that can have the keyboard focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Control {
    /// A button or link.
    Press(Press),
    /// A text field.
    Field(Field),
    /// A list of which one row is chosen.
    List(List),
    /// A check box.
    Check(Check),
}

/// Something that acts when it is pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Press {
    /// Continue with what was entered.
    Next,
    /// Return to the screen before, as it was.
    Back,
    /// Stop what is running now.
    Cancel,
    /// Close the wizard.
    Close,
    /// Activate with the confirmation ID that was typed.
    Activate,
    /// Try again what failed.
    Retry,
    /// Go to the product key page.
    ChangeKey,
    /// Go to the page of activation methods.
    StartActivation,
    /// Activate over the internet.
    UseInternet,
    /// Activate by telephone.
    UseTelephone,
    /// Show what is known about this computer.
    Details,
    /// Show or hide the list of countries and regions.
    OpenRegions,
    /// Show or hide the list of languages.
    OpenLanguages,
    /// Copy the installation ID.
    CopyInstallationId,
    /// Copy what a help desk needs to know about a failure.
    CopyDetails,
    /// Forget the confirmation ID digits typed so far.
    ClearConfirmation,
    /// Open the privacy statement.
    Privacy,
    /// Open the vendor's help pages.
    Support,
    /// Open the seller's page.
    Seller,
    /// Open the vendor's list of regional telephone numbers.
    RegionalNumbers,
    /// Show what there is to know about product keys.
    KeyAdvice,
    /// Activate by file.
    UseFile,
    /// Save the request to the place that was typed.
    SaveRequest,
    /// Choose where the request is saved, and save it there.
    BrowseRequest,
    /// Open the response at the place that was typed.
    OpenResponse,
    /// Choose a response, and open it.
    BrowseResponse,
    /// Show or hide the code that a telephone with a camera reads.
    ShowQr,
    /// Save what is needed for the call as a sheet of paper.
    SaveSheet,
    /// Open the call sheet that was saved, with the system's program for it.
    OpenSheet,
    /// Go to the page on which the activation is given back.
    StartRelease,
    /// Give the activation back.
    Release,
    /// A button of one program alone, by its name.
    Named(&'static str),
}

impl Press {
    /// Every button, for tests that explore all events.
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

/// Something that text is typed into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// The product key.
    Key,
    /// The search for a country or region.
    RegionQuery,
    /// One box of the code that is typed, counted from 0.
    Confirmation(usize),
    /// The place for the request file.
    RequestPath,
    /// The place of the response file.
    ResponsePath,
    /// A field of one program alone, by its name.
    Named(&'static str),
}

/// Something of which one row is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum List {
    /// The ways to activate.
    Methods,
    /// The ways to give an activation back.
    ReleaseWays,
    /// The countries and regions found.
    Regions,
    /// The groups of the code that is shown; the chosen one is being read out.
    InstallationGroups,
    /// The languages of the wizard.
    Languages,
    /// A list of one program alone, by its name.
    Named(&'static str),
}

/// Something that is on or off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Check {
    /// Activate over the internet without asking.
    Automatic,
}

impl Control {
    /// The control's name: the same for the window, the screen reader and the tests.
    #[must_use]
    pub fn id(self) -> String {
        match self {
            Self::Press(press) => press.name().to_owned(),
            Self::Field(Field::Key) => "key".to_owned(),
            Self::Field(Field::RegionQuery) => "region-query".to_owned(),
            Self::Field(Field::Named(name)) | Self::List(List::Named(name)) => name.to_owned(),
            Self::Field(Field::Confirmation(index)) => format!("confirmation-{index}"),
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

    /// The name of one row of a list, counted from 0.
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
