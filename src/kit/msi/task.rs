//! The scheduled task that keeps a computer activated.

use super::super::{Package, resources};

/// Returns the name of the task with its folder.
pub(super) fn name(package: &Package) -> String {
    format!(r"\{}\{} agent", package.publisher.folder(), package.program)
}

/// Returns the task as `schtasks` reads it: UTF-16 with a byte order mark.
///
/// It runs as the system, so that the state of the computer is kept whoever is signed in, or nobody.
pub(super) fn xml(package: &Package) -> Vec<u8> {
    let text = format!(
        r#"<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.3" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Author>{author}</Author>
    <URI>{uri}</URI>
    <Description>{title}: activation and renewal</Description>
  </RegistrationInfo>
  <Principals>
    <Principal id="System">
      <UserId>S-1-5-18</UserId>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Triggers>
    <BootTrigger>
      <Enabled>true</Enabled>
      <Delay>PT2M</Delay>
    </BootTrigger>
    <TimeTrigger>
      <Repetition>
        <Interval>PT15M</Interval>
        <StopAtDurationEnd>false</StopAtDurationEnd>
      </Repetition>
      <StartBoundary>2026-01-01T00:00:00</StartBoundary>
      <Enabled>true</Enabled>
      <RandomDelay>PT5M</RandomDelay>
    </TimeTrigger>
  </Triggers>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <AllowHardTerminate>true</AllowHardTerminate>
    <StartWhenAvailable>true</StartWhenAvailable>
    <RunOnlyIfNetworkAvailable>false</RunOnlyIfNetworkAvailable>
    <Enabled>true</Enabled>
    <Hidden>true</Hidden>
    <RunOnlyIfIdle>false</RunOnlyIfIdle>
    <WakeToRun>false</WakeToRun>
    <ExecutionTimeLimit>PT3M</ExecutionTimeLimit>
    <Priority>7</Priority>
  </Settings>
  <Actions Context="System">
    <Exec>
      <Command>"%ProgramFiles%\{folder}\{program}\{file}"</Command>
      <Arguments>--all-users agent --once</Arguments>
    </Exec>
  </Actions>
</Task>
"#,
        author = escaped(package.publisher.as_str()),
        uri = escaped(&name(package)),
        title = escaped(&package.name),
        folder = escaped(package.publisher.folder()),
        program = package.program,
        file = resources::window_program(package),
    );

    std::iter::once('\u{feff}')
        .chain(text.replace('\n', "\r\n").chars())
        .flat_map(|symbol| symbol.encode_utf16(&mut [0; 2]).to_owned())
        .flat_map(u16::to_le_bytes)
        .collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
