//! Runs a server as a service of Windows: the service manager starts it, tells it to end or to read
//! its files again, and hears how it stands.

use std::ffi::OsString;
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::process::{self, ExitCode};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tracing::{error, info};
use windows_service::service::{
    ServiceControl, ServiceControlAccept, ServiceExitCode, ServiceState, ServiceStatus, ServiceType,
};
use windows_service::service_control_handler::{self, ServiceControlHandlerResult, ServiceStatusHandle};
use windows_service::{define_windows_service, service_dispatcher};

use super::log::{self, LogFormat};
use super::orders::{END, RELOAD};
use crate::command_line::{FAILED, Failure};
use crate::os_error;

/// The folder of the log, in the data directory.
const LOG: &str = "log";
/// The time that a database may take to be opened, and keys to be unlocked, before the service
/// manager takes the service for hung.
const START: Duration = Duration::from_mins(2);
/// The time that the requests that were accepted, and the database, may take to be finished.
const STOP: Duration = Duration::from_secs(30);
/// The control that reads again, for programs that cannot send `paramchange`; the first code that is
/// free for services.
const RELOAD_CODE: u32 = 128;

/// The system's code where no service manager started the process
/// (`ERROR_FAILED_SERVICE_CONTROLLER_CONNECT`).
const NO_MANAGER: i32 = 1063;

/// What the service does, between `run` and the thread that the service manager begins.
struct Job {
    program: &'static str,
    folder: PathBuf,
    format: LogFormat,
    serve: Box<dyn FnOnce() -> Result<(), Failure> + Send>,
}

/// How the service stands, as the service manager was told.
struct Standing {
    manager: ServiceStatusHandle,
    state: ServiceState,
}

// The functions that Windows calls are given nothing of ours, so they find it here.
static JOB: Mutex<Option<Job>> = Mutex::new(None);
static STANDING: Mutex<Option<Standing>> = Mutex::new(None);

define_windows_service!(service_main, begin);

/// Runs this function as the service that the service manager has started this process for. It
/// ends when the function does. The exit code is for those who started the program otherwise; the
/// service manager is told how the service ended.
pub(crate) fn run(
    program: &'static str,
    data: &Path,
    format: LogFormat,
    serve: impl FnOnce() -> Result<(), Failure> + Send + 'static,
) -> ExitCode {
    *JOB.lock().unwrap_or_else(PoisonError::into_inner) = Some(Job {
        program,
        folder: data.join(LOG),
        format,
        serve: Box::new(serve),
    });

    match service_dispatcher::start(program, service_main) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let cause = match &error {
                // There is no service manager, which is said already.
                windows_service::Error::Winapi(cause) if cause.raw_os_error() == Some(NO_MANAGER) => {
                    String::new()
                }
                windows_service::Error::Winapi(cause) => format!(": {}", os_error::cause(cause)),
                other => format!(": {other}"),
            };
            Failure {
                code: FAILED,
                told: format!(
                    "{program}: --as-service is for services that the service manager of Windows starts; leave it out to \
                     serve from here{cause}"
                ),
            }
            .shown()
        }
    }
}

/// Tells the service manager that the server runs, and the log where it listens. Returns whether
/// this process is a service at all.
pub(super) fn runs(line: &impl Display) -> bool {
    if STANDING.lock().unwrap_or_else(PoisonError::into_inner).is_none() {
        return false;
    }
    info!("{line}");
    report(ServiceState::Running, ServiceExitCode::NO_ERROR);

    true
}

/// What the service does, on a thread of its own. Its arguments are those of `sc.exe start`, which
/// this program has no use for.
fn begin(_arguments: Vec<OsString>) {
    let job = JOB.lock().unwrap_or_else(PoisonError::into_inner).take();
    let Some(job) = job else {
        return;
    };
    let Ok(manager) = service_control_handler::register(job.program, handle) else {
        // There is nobody to be told; the service manager sees the process end.
        process::exit(FAILED.into());
    };
    *STANDING.lock().unwrap_or_else(PoisonError::into_inner) = Some(Standing {
        manager,
        state: ServiceState::Stopped,
    });
    report(ServiceState::StartPending, ServiceExitCode::NO_ERROR);
    let how = serve(job);
    report(ServiceState::Stopped, how);
}

/// Serves until told to end, with the log in its folder. Returns what the service manager is told of
/// the end: the exit code of the program where its log says more, else the system's code.
fn serve(job: Job) -> ServiceExitCode {
    if let Err(cause) = log::start_in(&job.folder, job.program, job.format) {
        let code = cause.raw_os_error().and_then(|code| u32::try_from(code).ok());
        return code.map_or(
            ServiceExitCode::ServiceSpecific(FAILED.into()),
            ServiceExitCode::Win32,
        );
    }
    info!(log = %job.folder.display(), "{} begins as a service of Windows", job.program);
    match (job.serve)() {
        Ok(()) => {
            info!("ended");
            ServiceExitCode::NO_ERROR
        }
        Err(failure) => {
            error!("{}", failure.told);
            ServiceExitCode::ServiceSpecific(failure.code.into())
        }
    }
}

/// Does what the service manager asks for. It holds no value of its own, since the crate frees the
/// handler at the first control that ends the service, and others may follow.
fn handle(control: ServiceControl) -> ServiceControlHandlerResult {
    match control {
        ServiceControl::Interrogate => {}
        ServiceControl::Stop | ServiceControl::Preshutdown | ServiceControl::Shutdown => {
            report(ServiceState::StopPending, ServiceExitCode::NO_ERROR);
            END.give();
        }
        ServiceControl::ParamChange => RELOAD.give(),
        ServiceControl::UserEvent(code) if code.to_raw() == RELOAD_CODE => RELOAD.give(),
        _ => return ServiceControlHandlerResult::NotImplemented,
    }

    ServiceControlHandlerResult::NoError
}

/// Tells the service manager how the service stands. A service that was told to stop runs no more,
/// even if it says so late.
fn report(state: ServiceState, exit_code: ServiceExitCode) {
    let mut standing = STANDING.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(standing) = standing.as_mut() else {
        return;
    };
    if standing.state == ServiceState::StopPending && state == ServiceState::Running {
        return;
    }
    standing.state = state;
    if let Err(error) = standing.manager.set_service_status(status(state, exit_code)) {
        error!(%error, ?state, "the service manager was not told how the service stands");
    }
}

/// Returns how a service stands in this state. It takes controls only while it runs.
fn status(state: ServiceState, exit_code: ServiceExitCode) -> ServiceStatus {
    let (wait_hint, controls_accepted) = match state {
        ServiceState::StartPending => (START, ServiceControlAccept::empty()),
        ServiceState::StopPending => (STOP, ServiceControlAccept::empty()),
        ServiceState::Running => (
            Duration::ZERO,
            // Before the shutdown of the others: of the network and of a database, too.
            ServiceControlAccept::STOP
                | ServiceControlAccept::PRESHUTDOWN
                | ServiceControlAccept::PARAM_CHANGE,
        ),
        _ => (Duration::ZERO, ServiceControlAccept::empty()),
    };

    ServiceStatus {
        service_type: ServiceType::OWN_PROCESS,
        current_state: state,
        controls_accepted,
        exit_code,
        checkpoint: u32::from(!wait_hint.is_zero()),
        wait_hint,
        process_id: None,
    }
}

#[cfg(test)]
mod tests {
    use windows_service::service::UserEventCode;

    use super::*;

    const PATIENCE: Duration = Duration::from_mins(1);

    #[tokio::test]
    async fn controls_are_the_orders_that_signals_are_elsewhere() {
        let (mut end, mut reload) = (END.listen(), RELOAD.listen());
        let user = |code| ServiceControl::UserEvent(UserEventCode::from_raw(code).unwrap());
        for control in [ServiceControl::ParamChange, user(RELOAD_CODE)] {
            assert!(matches!(handle(control), ServiceControlHandlerResult::NoError));
            tokio::time::timeout(PATIENCE, reload.told()).await.unwrap();
        }
        for control in [
            ServiceControl::Stop,
            ServiceControl::Preshutdown,
            ServiceControl::Shutdown,
        ] {
            assert!(matches!(handle(control), ServiceControlHandlerResult::NoError));
            tokio::time::timeout(PATIENCE, end.told()).await.unwrap();
        }
        for control in [ServiceControl::Pause, user(RELOAD_CODE + 1)] {
            assert!(matches!(
                handle(control),
                ServiceControlHandlerResult::NotImplemented
            ));
        }
    }

    #[test]
    fn only_a_service_that_runs_takes_controls_and_only_one_that_does_not_asks_for_time() {
        for state in [
            ServiceState::StartPending,
            ServiceState::Running,
            ServiceState::StopPending,
            ServiceState::Stopped,
        ] {
            let status = status(state, ServiceExitCode::NO_ERROR);
            assert_eq!(
                status.controls_accepted.is_empty(),
                state != ServiceState::Running
            );
            let pending = [ServiceState::StartPending, ServiceState::StopPending].contains(&state);
            assert_eq!(
                (status.checkpoint > 0, !status.wait_hint.is_zero()),
                (pending, pending)
            );
        }
    }
}
