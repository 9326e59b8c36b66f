"""Checks a licence with PyJWT (pip install "pyjwt[crypto]"): licence.py TOKEN-FILE JWKS-FILE ISSUER AUDIENCE, or licence.py --vectors FILE

The key set is that of the vendor's service (/.well-known/jwks.json); a product brings it along. What a licence alone does not
say (which computer this is, whether the clock was moved back) stands in docs/sdk.md.
"""
import json
import sys
from datetime import datetime, timedelta, timezone

import jwt


def claims_of(token, typ, key_of, **expected):
    """Returns the claims of a token of this type, whose key is found by its header."""
    header = jwt.get_unverified_header(token)
    if header.get("typ") != typ or "crit" in header:
        raise jwt.InvalidTokenError(f"no {typ}")
    return jwt.decode(token, key_of(header), algorithms=["EdDSA"], **expected)


def key(x):
    return jwt.PyJWK({"kty": "OKP", "crv": "Ed25519", "x": x, "alg": "EdDSA"}).key


def in_terms(claims):
    """Says whether a trial, or a subscription with its days of grace, goes on: `exp` may be later than these."""
    terms = claims.get("terms", {})
    ends = []
    if "trial_ends" in terms:
        ends.append(datetime.fromisoformat(terms["trial_ends"]))
    if "subscription_ends" in terms:
        grace = timedelta(days=terms.get("grace_days", 0))
        ends.append(datetime.fromisoformat(terms["subscription_ends"]) + grace)
    now = datetime.now(timezone.utc)
    return all(now < end for end in ends)


def licence(token, jwks, issuer, audience):
    """Returns the claims of a licence of the vendor, or of a lease of a KMS host that the vendor certified."""

    def vendors(header):
        found = [entry["x"] for entry in jwks["keys"] if entry["kid"] == header.get("kid")]
        if not found:
            raise jwt.InvalidTokenError("unknown key")
        return key(found[0])

    certificate = jwt.get_unverified_header(token).get("host")
    if certificate is None:
        return claims_of(token, "licence+jwt", vendors, issuer=issuer, audience=audience)

    # When a certificate ends its host stops signing; what it signed before goes on.
    host = claims_of(certificate, "kms-host+jwt", vendors, issuer=issuer, options={"verify_exp": False})
    claims = claims_of(token, "licence+jwt", lambda _: key(host["key"]), issuer=issuer, audience=audience)
    longest = [entry["policy"]["lease_days"] * 86400 for entry in host["products"] if str(entry["code"]) == audience]
    lasts = claims.get("exp", float("inf")) - claims["iat"]
    if claims["method"] != "kms" or not longest or lasts > longest[0] or claims["iat"] >= host.get("exp", float("inf")):
        raise jwt.InvalidTokenError("not for this KMS host to sign")
    return claims


def is_licence(token, jwks, issuer, audience):
    try:
        return in_terms(licence(token, jwks, issuer, audience))
    except (jwt.PyJWTError, ArithmeticError, AttributeError, KeyError, TypeError, ValueError):
        return False


def try_vectors(path):
    """Compares the answers with those that are published."""
    with open(path, encoding="utf-8") as file:
        vectors = json.load(file)
    wrong = [
        vector["name"]
        for vector in vectors["licences"]
        if is_licence(vector["token"], vectors["jwks"], vectors["issuer"], vectors["audience"])
        != (vector["answer"] == "accepted")
    ]
    print(f"{len(vectors['licences'])} licences, answered otherwise: {wrong}")
    return not wrong


def main(arguments):
    if not jwt.algorithms.has_crypto:
        # Without it no signature is checked, and every licence would pass for none.
        sys.exit('PyJWT needs "cryptography": pip install "pyjwt[crypto]"')
    if arguments[0] == "--vectors":
        return try_vectors(arguments[1])

    token_file, jwks_file, issuer, audience = arguments
    with open(token_file, encoding="utf-8") as file:
        token = file.read().strip()
    with open(jwks_file, encoding="utf-8") as file:
        jwks = json.load(file)
    activated = is_licence(token, jwks, issuer, audience)

    print("activated" if activated else "not activated", "by this licence", sep=": ")
    return activated


if __name__ == "__main__":
    sys.exit(0 if main(sys.argv[1:]) else 1)
