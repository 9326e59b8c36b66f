// Checks a licence with jose: node licence.mjs TOKEN-FILE JWKS-FILE ISSUER AUDIENCE, or node licence.mjs --vectors FILE
//
// The key set is that of the vendor's service (/.well-known/jwks.json); a product brings it along. What a licence alone does
// not say (which computer this is, whether the clock was moved back) stands in docs/sdk.md.
import { readFileSync } from "node:fs";
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, errors, importJWK, jwtVerify } from "jose";

// Returns the claims of a licence of the vendor, or of a lease of a KMS host that the vendor certified.
async function licence(token, jwks, issuer, audience) {
  const vendors = createLocalJWKSet(jwks);
  const byVendor = (header, jws) => {
    // The library takes the only key of a set for a token that names none.
    if (!header.kid) throw new errors.JWKSNoMatchingKey();
    return vendors(header, jws);
  };
  const expected = { algorithms: ["EdDSA"], issuer, typ: "licence+jwt", audience };
  const certificate = decodeProtectedHeader(token).host;
  if (certificate === undefined) return (await jwtVerify(token, byVendor, expected)).payload;

  // When a certificate ends its host stops signing; what it signed before goes on. So it is judged by the time of the lease.
  const currentDate = new Date(decodeJwt(token).iat * 1000);
  const certified = { algorithms: ["EdDSA"], issuer, typ: "kms-host+jwt", currentDate };
  const { payload: host } = await jwtVerify(certificate, byVendor, certified);
  const key = await importJWK({ kty: "OKP", crv: "Ed25519", x: host.key }, "EdDSA");
  const { payload } = await jwtVerify(token, key, expected);
  const product = host.products.find(({ code }) => String(code) === audience);
  const longest = (product?.policy.lease_days ?? 0) * 86400;
  if (payload.method !== "kms" || !(payload.exp - payload.iat <= longest)) throw new Error("not for this KMS host to sign");
  return payload;
}

// Says whether a trial, or a subscription with its days of grace, goes on: `exp` may be later than these.
function isInTerms({ terms = {} }) {
  const ends = [];
  if ("trial_ends" in terms) ends.push(Date.parse(terms.trial_ends));
  if ("subscription_ends" in terms) ends.push(Date.parse(terms.subscription_ends) + (terms.grace_days ?? 0) * 86400_000);
  return ends.every((end) => Date.now() < end);
}

async function isLicence(...question) {
  try {
    return isInTerms(await licence(...question));
  } catch {
    return false;
  }
}

// Compares the answers with those that are published.
async function tryVectors(path) {
  const { licences, jwks, issuer, audience } = JSON.parse(readFileSync(path, "utf8"));
  const wrong = [];
  for (const { name, token, answer } of licences) {
    if ((await isLicence(token, jwks, issuer, audience)) !== (answer === "accepted")) wrong.push(name);
  }
  console.log(`${licences.length} licences, answered otherwise: ${JSON.stringify(wrong)}`);
  return wrong.length === 0;
}

async function main([first, second, issuer, audience]) {
  if (first === "--vectors") return tryVectors(second);

  const token = readFileSync(first, "utf8").trim();
  const jwks = JSON.parse(readFileSync(second, "utf8"));
  const activated = await isLicence(token, jwks, issuer, audience);
  console.log(`${activated ? "activated" : "not activated"}: by this licence`);
  return activated;
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
