import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Checks a licence with the JDK's own Ed25519, and Gson for the JSON:
 * Licence TOKEN-FILE JWKS-FILE ISSUER AUDIENCE, or Licence --vectors FILE
 *
 * The key set is that of the vendor's service (/.well-known/jwks.json); a product brings it along. What a licence alone does
 * not say (which computer this is, whether the clock was moved back) stands in docs/sdk.md.
 */
class Licence {
    private static final String BEFORE_A_KEY = "302a300506032b6570032100"; // X.509, RFC 8410

    /** The parts of a token whose signature is not verified yet. */
    private record Token(String text, JsonObject header, JsonObject claims) {
        static Token of(String text) {
            String[] parts = text.split("\\.", -1);
            if (parts.length != 3) {
                throw new IllegalArgumentException("no token");
            }

            return new Token(text, json(parts[0]), json(parts[1]));
        }

        private static JsonObject json(String part) {
            return JsonParser.parseString(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8)).getAsJsonObject();
        }

        /** Returns the claims if the token is of this type and issuer, and this key signed it. */
        JsonObject verified(String type, String issuer, String x) throws GeneralSecurityException {
            require(type.equals(member(header, "typ")) && "EdDSA".equals(member(header, "alg")) && !header.has("crit"), "no " + type);
            int end = text.lastIndexOf('.');
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key(x));
            signature.update(text.substring(0, end).getBytes(StandardCharsets.US_ASCII));
            require(signature.verify(Base64.getUrlDecoder().decode(text.substring(end + 1))), "signature");
            require(issuer.equals(member(claims, "iss")), "issuer");

            return claims;
        }
    }

    private static PublicKey key(String x) throws GeneralSecurityException {
        byte[] before = java.util.HexFormat.of().parseHex(BEFORE_A_KEY);
        byte[] raw = Base64.getUrlDecoder().decode(x);
        byte[] whole = java.util.Arrays.copyOf(before, before.length + raw.length);
        System.arraycopy(raw, 0, whole, before.length, raw.length);

        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(whole));
    }

    private static String member(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsString() : null;
    }

    private static void require(boolean holds, String why) throws GeneralSecurityException {
        if (!holds) {
            throw new GeneralSecurityException(why);
        }
    }

    /** Finds the vendor's key that a header names. */
    private static String vendors(JsonObject header, JsonObject jwks) throws GeneralSecurityException {
        for (var entry : jwks.getAsJsonArray("keys")) {
            if (member(entry.getAsJsonObject(), "kid").equals(member(header, "kid"))) {
                return member(entry.getAsJsonObject(), "x");
            }
        }
        throw new GeneralSecurityException("unknown key");
    }

    /** Returns the claims of a licence of the vendor, or of a lease of a KMS host that the vendor certified. */
    static JsonObject licence(String text, JsonObject jwks, String issuer, String audience) throws GeneralSecurityException {
        Token token = Token.of(text);
        String certificate = member(token.header, "host");
        JsonObject claims;
        if (certificate == null) {
            claims = token.verified("licence+jwt", issuer, vendors(token.header, jwks));
        } else {
            Token host = Token.of(certificate);
            host.verified("kms-host+jwt", issuer, vendors(host.header, jwks));
            claims = token.verified("licence+jwt", issuer, member(host.claims, "key"));
            require(maySign(host.claims, claims, audience), "not for this KMS host to sign");
        }
        require(audience.equals(member(claims, "aud")), "audience");
        require(!claims.has("exp") || claims.get("exp").getAsLong() > Instant.now().getEpochSecond(), "ended");
        require(!claims.has("terms") || isInTerms(claims.getAsJsonObject("terms"), Instant.now()), "over by its terms");

        return claims;
    }

    /** Says whether a trial, or a subscription with its days of grace, goes on: `exp` may be later than these. */
    private static boolean isInTerms(JsonObject terms, Instant now) {
        String trial = member(terms, "trial_ends");
        String subscription = member(terms, "subscription_ends");
        Duration grace = Duration.ofDays(terms.has("grace_days") ? terms.get("grace_days").getAsLong() : 0);

        return (trial == null || now.isBefore(Instant.parse(trial)))
            && (subscription == null || now.isBefore(Instant.parse(subscription).plus(grace)));
    }

    /** When a certificate ends its host stops signing; what it signed before goes on. */
    private static boolean maySign(JsonObject host, JsonObject claims, String audience) {
        long issued = claims.get("iat").getAsLong();
        if (!"kms".equals(member(claims, "method")) || !claims.has("exp")
            || host.has("exp") && issued >= host.get("exp").getAsLong()) {
            return false;
        }
        for (var entry : host.getAsJsonArray("products")) {
            JsonObject product = entry.getAsJsonObject();
            if (audience.equals(member(product, "code"))) {
                long longest = product.getAsJsonObject("policy").get("lease_days").getAsLong() * 86400;

                return claims.get("exp").getAsLong() - issued <= longest;
            }
        }

        return false;
    }

    static boolean isLicence(String token, JsonObject jwks, String issuer, String audience) {
        try {
            return licence(token, jwks, issuer, audience) != null;
        } catch (GeneralSecurityException | RuntimeException refused) {
            return false;
        }
    }

    private static JsonObject read(String path) throws Exception {
        return JsonParser.parseString(Files.readString(Path.of(path))).getAsJsonObject();
    }

    /** Compares the answers with those that are published. */
    private static boolean tryVectors(String path) throws Exception {
        JsonObject vectors = read(path);
        var wrong = new ArrayList<String>();
        for (var entry : vectors.getAsJsonArray("licences")) {
            JsonObject vector = entry.getAsJsonObject();
            boolean found = isLicence(member(vector, "token"), vectors.getAsJsonObject("jwks"), member(vectors, "issuer"), member(vectors, "audience"));
            if (found != "accepted".equals(member(vector, "answer"))) {
                wrong.add(member(vector, "name"));
            }
        }
        System.out.println(vectors.getAsJsonArray("licences").size() + " licences, answered otherwise: " + wrong);

        return wrong.isEmpty();
    }

    public static void main(String[] arguments) throws Exception {
        boolean good;
        if (arguments[0].equals("--vectors")) {
            good = tryVectors(arguments[1]);
        } else {
            good = isLicence(Files.readString(Path.of(arguments[0])).strip(), read(arguments[1]), arguments[2], arguments[3]);
            System.out.println((good ? "activated" : "not activated") + ": by this licence");
        }
        System.exit(good ? 0 : 1);
    }
}
