//! Tell whether this host is activated, what it serves and how many computers it knows.

use std::io::{self, Write as _};

use clap::Args;
use jiff::Timestamp;
use serde_json::json;

use super::{CommandError, Ground};
use crate::codes::ProductKey;
use crate::kms::store::Totals;
use crate::kms::{decision, store};

#[derive(Debug, Args)]
pub(super) struct Options {}

pub(super) async fn run(_options: Options, ground: &Ground) -> Result<(), CommandError> {
    let identity = ground.identity()?;
    let database = store::find(&ground.data)?;
    let store = ground.store().await?;
    let totals = store.totals(Timestamp::now()).await;
    let intervals = store.intervals().await;
    store.close().await;
    let (totals, intervals) = (totals?, intervals?);
    let claims = identity.certificate().map(|(_, claims)| claims);
    let last_five = identity.host_key().map(ProductKey::last_five);
    let products = claims
        .map(|claims| claims.products.as_slice())
        .unwrap_or_default();

    if ground.json {
        let products: Vec<_> = products
            .iter()
            .map(|product| {
                json!({
                    "code": product.code,
                    "name": product.name,
                    "edition": product.edition,
                    "threshold": product.policy.kms_threshold,
                    "lease_days": product.policy.lease_days,
                    "renewal_minutes": intervals.renewal(product),
                    "retry_minutes": intervals.retry(product),
                })
            })
            .collect();
        return ground.show_json(&json!({
            "activated": claims.is_some(),
            "activated_at": claims.map(|claims| claims.issued_at),
            "activation_id": claims.and_then(super::activation_id),
            "method": identity.method(),
            "installation_id": identity.installation_id().map(|id| id.to_string()),
            "key_last_five": last_five,
            "products": products,
            "count": totals.count,
            "seen": totals.seen,
            "addresses": totals.addresses,
            "largest_address": totals.largest.map(|(address, computers)| json!({
                "address": address,
                "computers": computers,
            })),
            "known": totals.known,
            "copied_client_ids": totals.clones,
            "last_contact": totals.last_contact,
            "intervals": intervals,
            "database": database.to_string(),
        }));
    }

    let mut out = io::stdout().lock();
    match claims {
        Some(claims) => writeln!(out, "Activated since {}.", claims.issued_at)?,
        None => writeln!(
            out,
            "Not activated: run `kakunin-kms activate`. Clients are told KMS-5 until then."
        )?,
    }
    let key = last_five.map_or_else(|| "none installed".to_owned(), |five| format!("ends in {five}"));
    writeln!(out, "KMS host key     {key}")?;
    tell_computers(&mut out, &totals)?;
    if totals.clones > 0 {
        writeln!(
            out,
            "Copies           {} client ids were seen on several computers: `kakunin-kms clients --clones`",
            totals.clones
        )?;
    }
    let last_contact = totals
        .last_contact
        .map_or_else(|| "none yet".to_owned(), |time| time.to_string());
    writeln!(out, "Last contact     {last_contact}")?;
    writeln!(out, "Database         {database}")?;
    if !products.is_empty() {
        writeln!(out, "Products")?;
    }
    for product in products {
        let threshold = product.policy.kms_threshold;
        let reached = if totals.count >= threshold {
            "reached"
        } else {
            "not reached yet: KMS-4"
        };
        writeln!(out, "  {} ({}, {})", product.name, product.code, product.edition)?;
        writeln!(
            out,
            "    {} of {threshold} computers needed: {reached}; lease of {} days, renewed every {} minutes, \
             tried again every {} minutes",
            totals.count,
            product.policy.lease_days,
            intervals.renewal(product),
            intervals.retry(product)
        )?;
    }

    Ok(())
}

/// How many computers count, and where they come from.
fn tell_computers(out: &mut impl io::Write, totals: &Totals) -> io::Result<()> {
    writeln!(
        out,
        "Computers        {} count; {} seen in the last 30 days, {} in the last 60",
        totals.count, totals.seen, totals.known
    )?;
    if let Some((address, computers)) = totals.largest {
        let full = if computers >= decision::COMPUTERS_OF_ADDRESS {
            ", as many as are remembered of one"
        } else {
            ""
        };
        writeln!(
            out,
            "Addresses        {} where these were seen first; most at {address}: {computers}{full}",
            totals.addresses
        )?;
    }
    if totals.count < totals.seen {
        writeln!(
            out,
            "                 An address that brings many new computers counts with a part of them until they come back \
             after a day."
        )?;
    }

    Ok(())
}
