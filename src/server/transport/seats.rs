//! Assigns a seat to each connection, and reassigns the seats of idle clients to new connections.
//!
//! A connection is idle while no request of it is processed: before its first complete head, and
//! between an answer and the next head. When there are no seats left, a new connection gets the one
//! that has been idle for longest, of the address with the most idle connections. So the many
//! connections of a few addresses are closed before the few connections of the many, and an honest
//! client, which sends its head at once, would have to be overtaken by all others within one round
//! trip. Only if all seats are busy, an address with clearly more connections than the new one's
//! gives up its oldest.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Waker};

use crate::server::client::Client;
use crate::server::metrics;

/// The seats for open connections.
pub(super) struct Seats {
    all: usize,
    per_address: usize,
    occupancy: Mutex<Occupancy>,
}

#[derive(Default)]
struct Occupancy {
    by_address: HashMap<IpAddr, Vec<Sitting>>,
    all: usize,
    /// A counter of events, so that an earlier event has a lower number.
    clock: u64,
}

/// A connection that has a seat.
struct Sitting {
    number: u64,
    /// The time at which it was accepted, was answered, or became busy.
    since: u64,
    is_busy: bool,
    is_proxy: bool,
    end: Arc<End>,
}

impl Seats {
    pub(super) fn new(all: usize, per_address: usize) -> Arc<Self> {
        Arc::new(Self {
            all,
            per_address,
            occupancy: Mutex::default(),
        })
    }

    fn occupancy(&self) -> MutexGuard<'_, Occupancy> {
        self.occupancy.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a seat, if one is free or can be taken from another connection.
    pub(super) fn take(self: &Arc<Self>, peer: IpAddr, is_proxy: bool) -> Option<Seat> {
        let address = Client::neighbourhood(peer);
        let mut occupancy = self.occupancy();
        let crowded = occupancy.all * 2 >= self.all;
        let own = if crowded {
            self.per_address.div_ceil(8)
        } else {
            self.per_address
        };
        let used = occupancy.by_address.get(&address).map_or(0, Vec::len);
        let mut given_up = Vec::new();
        if used >= own && !is_proxy {
            given_up.push(occupancy.evict_idle_of(address)?);
        } else if occupancy.all >= self.all {
            given_up.push(occupancy.evict_idle().or_else(|| occupancy.evict_busy(used))?);
        }
        let since = occupancy.tick();
        let end = Arc::new(End::default());
        let sitting = Sitting {
            number: since,
            since,
            is_busy: false,
            is_proxy,
            end: Arc::clone(&end),
        };
        occupancy.by_address.entry(address).or_default().push(sitting);
        occupancy.all += 1;
        // The tasks of the connections that end need the lock.
        drop(occupancy);
        for end in given_up {
            metrics::refused();
            end.come();
        }
        metrics::connection(true);

        Some(Seat(Arc::new(Place {
            address,
            number: since,
            end,
            seats: Arc::clone(self),
        })))
    }
}

impl Occupancy {
    fn tick(&mut self) -> u64 {
        self.clock += 1;

        self.clock
    }

    /// Evicts the connection of this address that has been idle for longest.
    fn evict_idle_of(&mut self, address: IpAddr) -> Option<Arc<End>> {
        let number = oldest(self.by_address.get(&address)?, false)?.number;

        self.remove(address, number)
    }

    /// Evicts an idle connection: of the address with the most idle connections, the one that has
    /// been idle for longest.
    fn evict_idle(&mut self) -> Option<Arc<End>> {
        let (address, number) = self
            .by_address
            .iter()
            .filter_map(|(address, sitting)| {
                let oldest = oldest(sitting, false)?;
                let idle = sitting.iter().filter(|one| !one.is_busy).count();
                Some(((idle, u64::MAX - oldest.since), (*address, oldest.number)))
            })
            .max_by_key(|(rank, _)| *rank)?
            .1;

        self.remove(address, number)
    }

    /// Evicts the connection that has been busy for longest, of the address with the most
    /// connections, if that number exceeds the new connection's by more than one. Connections of a
    /// proxy are exempt, since they serve many clients.
    fn evict_busy(&mut self, used: usize) -> Option<Arc<End>> {
        let (address, number) = self
            .by_address
            .iter()
            .filter(|(_, sitting)| sitting.len() > used + 1)
            .filter_map(|(address, sitting)| {
                let oldest = oldest(sitting, true).filter(|one| !one.is_proxy)?;
                Some((
                    (sitting.len(), u64::MAX - oldest.since),
                    (*address, oldest.number),
                ))
            })
            .max_by_key(|(rank, _)| *rank)?
            .1;

        self.remove(address, number)
    }

    fn remove(&mut self, address: IpAddr, number: u64) -> Option<Arc<End>> {
        let sitting = self.by_address.get_mut(&address)?;
        let at = sitting.iter().position(|one| one.number == number)?;
        let one = sitting.swap_remove(at);
        if sitting.is_empty() {
            self.by_address.remove(&address);
        }
        self.all -= 1;

        Some(one.end)
    }
}

/// Returns the connection that has been busy, or idle, for longest.
fn oldest(sitting: &[Sitting], is_busy: bool) -> Option<&Sitting> {
    sitting
        .iter()
        .filter(|one| one.is_busy == is_busy)
        .min_by_key(|one| one.since)
}

/// The seat of one connection, which is freed when the last clone is dropped.
#[derive(Clone)]
pub(super) struct Seat(Arc<Place>);

struct Place {
    address: IpAddr,
    number: u64,
    end: Arc<End>,
    seats: Arc<Seats>,
}

impl Seat {
    /// Records whether a request of the connection is being processed.
    pub(super) fn set_busy(&self, is_busy: bool) {
        let place = &self.0;
        let mut occupancy = place.seats.occupancy();
        let since = occupancy.tick();
        let sitting = occupancy.by_address.get_mut(&place.address);
        if let Some(one) =
            sitting.and_then(|sitting| sitting.iter_mut().find(|one| one.number == place.number))
        {
            one.is_busy = is_busy;
            one.since = since;
        }
    }

    /// Returns whether the connection has to end. If not, this task is woken when it has to.
    pub(super) fn must_end(&self, context: &Context<'_>) -> bool {
        self.0.end.is_told(context)
    }

    /// Returns whether the connection has to end.
    pub(super) fn is_given_up(&self) -> bool {
        self.0.end.has_come.load(Ordering::Acquire)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.seats.occupancy().remove(self.address, self.number);
        metrics::connection(false);
    }
}

/// A signal that tells a connection to end.
#[derive(Default)]
struct End {
    has_come: AtomicBool,
    waker: Mutex<Option<Waker>>,
}

impl End {
    fn come(&self) {
        self.has_come.store(true, Ordering::Release);
        let waker = self.waker().take();
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    fn is_told(&self, context: &Context<'_>) -> bool {
        let mut waker = self.waker();
        // The flag is checked under the lock: a thread that sets it afterwards finds the waker.
        if self.has_come.load(Ordering::Acquire) {
            return true;
        }
        if !waker
            .as_ref()
            .is_some_and(|waker| waker.will_wake(context.waker()))
        {
            *waker = Some(context.waker().clone());
        }

        false
    }

    fn waker(&self) -> MutexGuard<'_, Option<Waker>> {
        self.waker.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn peer(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    fn numbered(number: u32) -> IpAddr {
        IpAddr::V4(number.into())
    }

    fn busy(seats: &Arc<Seats>, peer: IpAddr) -> Option<Seat> {
        let seat = seats.take(peer, false)?;
        seat.set_busy(true);

        Some(seat)
    }

    #[test]
    fn one_address_cannot_take_all_connections() {
        let seats = Seats::new(100, 8);
        let mut taken: Vec<_> = (0..8).map(|_| busy(&seats, peer("2001:db8::1"))).collect();
        assert!(taken.iter().all(Option::is_some));
        assert!(busy(&seats, peer("2001:db8::2")).is_none(), "the same network");
        assert!(busy(&seats, peer("203.0.113.9")).is_some());

        drop(taken.pop());
        assert!(
            busy(&seats, peer("2001:db8::1")).is_some(),
            "a place is free again"
        );
    }

    #[test]
    fn an_address_with_all_its_connections_gives_up_one_at_rest() {
        let seats = Seats::new(100, 2);
        let one = busy(&seats, numbered(1)).unwrap();
        let two = seats.take(numbered(1), false).unwrap();
        let three = seats.take(numbered(1), false).unwrap();

        assert!(!one.is_given_up() && two.is_given_up() && !three.is_given_up());
        drop(two);
        assert_eq!(seats.occupancy().all, 2, "a seat is given up once");
    }

    #[test]
    fn in_a_crowd_everybody_gets_less() {
        let seats = Seats::new(16, 8);
        let crowd: Vec<_> = (1..=8).map(|number| busy(&seats, numbered(number))).collect();
        assert!(crowd.iter().all(Option::is_some));

        let one = busy(&seats, peer("203.0.113.9"));
        assert!(one.is_some() && busy(&seats, peer("203.0.113.9")).is_none());
        assert!(busy(&seats, peer("203.0.113.10")).is_some());
    }

    #[test]
    fn who_has_most_at_rest_gives_up_the_oldest() {
        let seats = Seats::new(6, 50);
        let honest = seats.take(numbered(1), false).unwrap();
        let idle: Vec<_> = (0..5)
            .map(|at| seats.take(numbered(2 + at % 2), false).unwrap())
            .collect();
        assert!(!honest.is_given_up());
        let ended = |idle: &[Seat]| idle.iter().map(Seat::is_given_up).collect::<Vec<_>>();

        // Two has three connections, three has two; one has the oldest of all.
        let first = seats.take(numbered(4), false).unwrap();
        assert_eq!(ended(&idle), [true, false, false, false, false]);
        let second = seats.take(numbered(5), false).unwrap();
        assert_eq!(ended(&idle), [true, true, false, false, false]);
        assert!(![honest, first, second].iter().any(Seat::is_given_up));
    }

    #[test]
    fn the_busy_give_way_to_who_has_less() {
        let seats = Seats::new(4, 50);
        let many: Vec<_> = (0..4).map(|_| busy(&seats, numbered(1)).unwrap()).collect();

        let other = busy(&seats, numbered(2)).unwrap();
        let another = busy(&seats, numbered(3)).unwrap();
        assert_eq!(many.iter().filter(|seat| seat.is_given_up()).count(), 2);
        // One has two, two and three have one: none exceeds a second connection's count by more
        // than one.
        assert!(busy(&seats, numbered(2)).is_none());
        assert!(!other.is_given_up() && !another.is_given_up());
    }

    #[test]
    fn a_proxy_asks_for_many_but_not_without_end() {
        let seats = Seats::new(10, 1);
        let proxied: Vec<_> = (0..10)
            .map(|_| {
                let seat = seats.take(peer("10.0.0.1"), true)?;
                seat.set_busy(true);
                Some(seat)
            })
            .collect();
        assert!(proxied.iter().all(Option::is_some));
        assert!(seats.take(peer("10.0.0.1"), true).is_none());

        drop(proxied);
        assert_eq!(seats.occupancy().all, 0);
        assert!(seats.occupancy().by_address.is_empty());
    }
}
