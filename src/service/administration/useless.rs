//! Finds orders for keys that nobody could use: most likely a slip of the pen, which otherwise only
//! the customer would notice.

use jiff::Timestamp;

use crate::catalogue::Catalogue;
use crate::codes::KeyKind;
use crate::wire::admin::{KeyOrder, KeyTerms};

/// The reason why nobody could use the keys of an order.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Useless {
    /// The catalogue has no such product.
    #[error("the catalogue has no product {product}; it has {}", known.join(", "))]
    NoProduct {
        /// The code that was ordered.
        product: u16,
        /// The products that there are.
        known: Vec<String>,
    },
    /// KMS hosts activate volume editions only.
    #[error("product {product} is no volume edition, so that no KMS host activates it")]
    NotVolume {
        /// The product.
        product: u16,
    },
    /// They would have expired before they were issued.
    #[error("they would have expired at {at}")]
    Expired {
        /// The end that was ordered.
        at: Timestamp,
    },
    /// Their subscription would have ended, and so would its days of grace, before they were issued.
    #[error("their subscription would have been over at {at}, with its days of grace")]
    Over {
        /// The end of the days of grace that were ordered.
        at: Timestamp,
    },
    /// No computer may use them.
    #[error("their limit would be 0, so that no computer could use them: allow at least 1")]
    NoComputer,
}

/// Returns the products of a catalogue, as a list names them: code, id and name.
pub(in crate::service) fn products(catalogue: &Catalogue) -> Vec<String> {
    catalogue
        .products
        .iter()
        .map(|product| format!("{} ({}, {})", product.code, product.id, product.name.get("en")))
        .collect()
}

/// Returns why nobody could use the keys of this order. Without a catalogue, nobody knows what there
/// will be.
#[must_use]
pub fn useless(order: &KeyOrder, catalogue: Option<&Catalogue>, now: Timestamp) -> Option<Useless> {
    let product = order.product;
    if let Some(catalogue) = catalogue {
        match catalogue.product(product) {
            None => {
                let known = products(catalogue);
                return Some(Useless::NoProduct { product, known });
            }
            Some(found) if order.kind == KeyKind::KmsClient && !found.volume => {
                return Some(Useless::NotVolume { product });
            }
            Some(_) => {}
        }
    }
    match order.expires_at {
        Some(at) if at <= now => Some(Useless::Expired { at }),
        _ if order.limit == 0 => Some(Useless::NoComputer),
        _ => order
            .terms
            .as_ref()
            .and_then(KeyTerms::over_at)
            .filter(|at| *at <= now)
            .map(|at| Useless::Over { at }),
    }
}
