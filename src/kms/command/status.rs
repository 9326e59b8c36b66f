//! Shows whether this host is activated, what it serves and how many computers it knows.

use std::io::Write;

use clap::Args;
use jiff::Timestamp;
use serde_json::json;

use super::{CommandError, Invocation};
use crate::foreign;
use crate::kms::decision::Intervals;
use crate::kms::store::Totals;
use crate::kms::{Identity, decision, store};
use crate::licence::{HostClaims, HostProduct};

#[derive(Debug, Args)]
pub(super) struct Options {}

pub(super) async fn run(_options: Options, invocation: &Invocation) -> Result<(), CommandError> {
    let identity = invocation.found()?;
    let identity = identity.as_ref();
    let database = store::find(&invocation.data)?;
    let (totals, intervals) = known(invocation).await?;
    let certificate = identity.and_then(Identity::certificate);
    let claims = certificate.map(|(_, claims)| claims);
    // Before there is a certificate, the vendor's ID is needed to compute the installation ID.
    let installation_id = claims.map(|claims| claims.installation_id).or_else(|| {
        let catalogue = invocation.catalogue().ok()?;
        identity?.installation_id(&catalogue.vendor.id)
    });
    let key_name = identity
        .and_then(Identity::host_key)
        .map(|key| key.name().to_string());
    let has_other_key = identity.is_some_and(Identity::has_other_key);
    let products = claims
        .map(|claims| claims.products.as_slice())
        .unwrap_or_default();

    if invocation.json {
        let products = products_json(products, &intervals);
        return super::show_json(&json!({
            "activated": claims.is_some(),
            "activated_at": claims.map(|claims| claims.issued_at),
            "valid_until": claims.and_then(|claims| claims.expires_at),
            "activation_id": claims.and_then(super::activation_id),
            "method": claims.and(identity).and_then(Identity::method),
            "other_host_key": has_other_key,
            "installation_id": installation_id.map(|id| id.to_string()),
            "key_name": key_name,
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

    let mut out = foreign::stdout();
    match identity {
        // There may still be a database, which other hosts share.
        None => writeln!(out, "{}.", super::no_host(&invocation.data, &invocation.again))?,
        Some(_) if has_other_key => writeln!(
            out,
            "Not activated: {}. Clients are told KMS-5 until then.",
            super::OTHER_KEY
        )?,
        Some(_) => tell_activation(&mut out, claims, &invocation.again)?,
    }
    let key = key_name
        .as_deref()
        .map_or_else(|| "none installed".to_owned(), super::hidden);
    writeln!(out, "KMS host key     {key}")?;
    tell_computers(&mut out, &totals, claims.is_some())?;
    let last_contact = totals
        .last_contact
        .map_or_else(|| "none yet".to_owned(), |time| time.to_string());
    writeln!(out, "Last contact     {last_contact}")?;
    writeln!(out, "Database         {database}")?;
    tell_products(&mut out, products, totals.count, &intervals)
}

/// Prints the numbers of computers and where they come from.
fn tell_computers(out: &mut impl Write, totals: &Totals, is_activated: bool) -> Result<(), CommandError> {
    if totals.known == 0 {
        writeln!(
            out,
            "Computers        none has asked yet, as is normal for a new host"
        )?;
    } else {
        writeln!(
            out,
            "Computers        {} counted; {} seen in the last 30 days, {} in the last 60",
            totals.count, totals.seen, totals.known
        )?;
    }
    if let Some((address, computers)) = &totals.largest {
        let full = if *computers >= decision::COMPUTERS_OF_ADDRESS {
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
            "                 Of an address with many new computers, only a part is counted until they ask again after a day."
        )?;
    }
    if totals.clones > 0 {
        writeln!(
            out,
            "Copies           {} client ids were seen on several computers: `kakunin-kms clients --clones`",
            totals.clones
        )?;
    }

    Ok(())
}

/// Returns the totals and intervals of the database, or defaults if there is no database yet.
async fn known(invocation: &Invocation) -> Result<(Totals, Intervals), CommandError> {
    let Some(store) = invocation.found_store().await? else {
        return Ok((Totals::default(), Intervals::default()));
    };
    let totals = store.totals(Timestamp::now()).await;
    let intervals = store.intervals().await;
    store.close().await;

    Ok((totals?, intervals?))
}

/// Prints the beginning and the end of the activation.
fn tell_activation(
    out: &mut impl Write,
    claims: Option<&HostClaims>,
    again: &str,
) -> Result<(), CommandError> {
    match claims {
        Some(claims) => match claims.expires_at {
            None => writeln!(out, "Activated since {}.", claims.issued_at)?,
            Some(end) if end <= Timestamp::now() => writeln!(
                out,
                "The activation ended on {end}: run `{again} activate`. Clients are told KMS-5 until then."
            )?,
            Some(end) => writeln!(
                out,
                "Activated since {}, until {end}; renewed automatically before then.",
                claims.issued_at
            )?,
        },
        None => writeln!(
            out,
            "Not activated: run `{again} activate`. Clients are told KMS-5 until then."
        )?,
    }

    Ok(())
}

/// Prints the products that the host may activate, and whether it knows enough computers for each
/// of them.
fn tell_products(
    out: &mut impl Write,
    products: &[HostProduct],
    count: u32,
    intervals: &Intervals,
) -> Result<(), CommandError> {
    if !products.is_empty() {
        writeln!(out, "Products")?;
    }
    for product in products {
        writeln!(out, "  {} ({}, {})", product.name, product.code, product.edition)?;
        writeln!(
            out,
            "    {}; lease of {}, renewed after {}, tried again after {}",
            counted(count, product.policy.kms_threshold),
            days(product.policy.lease_days),
            super::span(intervals.renewal(product)),
            super::span(intervals.retry(product))
        )?;
    }

    Ok(())
}

/// Tells how many computers are counted for a product. A host that still waits for some of them is
/// in order, and what its clients are told meanwhile is no fault of theirs.
fn counted(count: u32, threshold: u32) -> String {
    if count >= threshold {
        format!("{count} computers counted, {threshold} needed: computers are activated")
    } else {
        format!(
            "{count} of {threshold} computers counted so far. This is normal: the host begins to activate at {threshold}, \
             and until then computers are told KMS-4 and try again by themselves"
        )
    }
}

fn days(days: u32) -> String {
    super::span(days.saturating_mul(24 * 60))
}

fn products_json(products: &[HostProduct], intervals: &Intervals) -> Vec<serde_json::Value> {
    products
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
        .collect()
}
