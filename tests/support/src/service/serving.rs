//! A service that runs in this process, from its empty directory to its end.

use std::net::SocketAddr;
use std::path::Path;

use kakunin::catalogue::Catalogue;
use kakunin::codes::Scheme;
use kakunin::service::{DataDirectory, InitialSecrets, Limits, Service, Transport};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// A service's new data directory and the port of the loopback on which it will listen.
pub struct Ground {
    pub data_directory: DataDirectory,
    listener: TcpListener,
}

impl Ground {
    /// In `data`, below this directory.
    pub async fn prepare(directory: &Path) -> Self {
        let data_directory = DataDirectory::init(&directory.join("data"), InitialSecrets::default())
            .await
            .unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();

        Self {
            data_directory,
            listener,
        }
    }

    pub fn address(&self) -> SocketAddr {
        self.listener.local_addr().unwrap()
    }

    /// The catalogue with this service's address and keys; with a scheme, its confirmation IDs are signed.
    pub fn complete(&self, mut catalogue: Catalogue, signs: Option<Scheme>) -> Catalogue {
        catalogue.services = vec![format!("http://{}", self.address())];
        catalogue.keys[0].key = self.data_directory.signing_key().public();
        if let Some(scheme) = signs {
            catalogue.vendor.scheme = scheme;
            catalogue.vendor.confirmation_key = self.data_directory.confirmation_key(&catalogue.vendor.id);
        }

        catalogue
    }

    pub fn serve(self, catalogue: &Catalogue, limits: Limits, transport: Transport) -> Serving {
        let service = Service::new(self.data_directory, catalogue.clone())
            .unwrap()
            .with_limits(limits);
        let (stop, stopped) = oneshot::channel();
        let ended = tokio::spawn(async move {
            service
                .serve_with(self.listener, transport, async {
                    let _told = stopped.await;
                })
                .await
        });

        Serving { stop, ended }
    }
}

/// A service that serves until this value is dropped.
pub struct Serving {
    stop: oneshot::Sender<()>,
    ended: JoinHandle<std::io::Result<()>>,
}

impl Serving {
    /// Tells it to end; ready once it has.
    pub fn end(self) -> impl Future<Output = ()> {
        self.stop.send(()).unwrap();

        async { self.ended.await.unwrap().unwrap() }
    }
}
