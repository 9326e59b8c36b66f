#!/usr/bin/env python3
"""Makes signed.json and releases.json anew: the codes in another language, written from the description of the formats
and not from the program, with the key pairs that stand in signed.json already (public keys are points of G2, which this
script does not compute). Needs nothing but Python. Run it in this folder."""

import hashlib, hmac, json

P = 21888242871839275222246405745257275088696311157297823662689037894645226208583
R = 21888242871839275222246405745257275088548364400416034343698204186575808495617
VENDOR = "momiji.example"
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
DAMM = ["0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
        "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"]


def hkdf(ikm, salt, info, length=32):
    prk = hmac.new(salt.encode(), ikm, hashlib.sha256).digest()
    return hmac.new(prk, info.encode() + b"\x01", hashlib.sha256).digest()[:length]


def mac(key, message):
    return hmac.new(key, message, hashlib.sha256).digest()


def key_payload(key):
    number = 0
    for symbol in key.replace("-", "")[:22]:
        number = number << 5 | ALPHABET.index(symbol)
    return number.to_bytes(14, "big")


def groups(number, count, first_seed):
    digits = str(number).zfill(count * 5)
    assert len(digits) == count * 5
    made = []
    for index in range(count):
        state = (first_seed + index) % 10
        five = digits[index * 5:index * 5 + 5]
        for digit in five:
            state = int(DAMM[state][int(digit)])
        made.append(five + str(state))
    return "-".join(made)


def number_of(code):
    return int("".join(group[:5] for group in code.split("-")))


def installation_payload(key, fingerprint, nonce, vendor=VENDOR):
    payload = int.from_bytes(key_payload(key), "big")
    product, serial = payload >> 92 & 0xFFF, payload >> 60 & 0xFFFFFFFF
    head = ((2 << 12 | product) << 32 | serial) << 64 | fingerprint << 8 | nonce
    check = mac(hkdf(key_payload(key), "kakunin/installation-id/v2", vendor), head.to_bytes(14, "big"))
    return (head << 20 | int.from_bytes(check[:3], "big") >> 4).to_bytes(17, "big")


def installation_id(payload):
    return groups(int.from_bytes(payload, "big"), 8, 0)


def add(one, other):
    if one is None:
        return other
    if other is None:
        return one
    (x, y), (u, v) = one, other
    if x == u:
        if (y + v) % P == 0:
            return None
        slope = 3 * x * x * pow(2 * y, -1, P)
    else:
        slope = (v - y) * pow(u - x, -1, P)
    w = (slope * slope - x - u) % P
    return w, (slope * (x - w) - y) % P


def times(point, scalar):
    total = None
    while scalar:
        if scalar & 1:
            total = add(total, point)
        point = add(point, point)
        scalar >>= 1
    return total


def hash_to_curve(message):
    counter = 0
    while True:
        digest = hashlib.sha512(
            b"kakunin/confirmation-id/signed/v2" + counter.to_bytes(4, "big") + message).digest()
        x = int.from_bytes(digest, "big") % P
        square = (x ** 3 + 3) % P
        y = pow(square, (P + 1) // 4, P)
        if y * y % P == square:
            return x, min(y, P - y)
        counter += 1


def compressed(point):
    x, y = point
    return (y > P - y) << 254 | x


def sign(seed, message):
    return times(hash_to_curve(message), int.from_bytes(bytes.fromhex(seed), "big") % R)


def bound(key, installation, kind, vendor=VENDOR):
    return bytes([kind]) + installation + mac(hkdf(key_payload(key), "kakunin/confirmation-key/v2", vendor), installation)[:16]


def for_host(installation):
    return bytes([128]) + installation


def signed_code(kind, number):
    return groups(kind << 255 | number, 16, 5)


def release_code(key, installation, vendor=VENDOR):
    tag = mac(hkdf(key_payload(key), "kakunin/release-code/v2", vendor), installation)[:8]
    return groups(int.from_bytes(tag, "big"), 4, 2)


def main():
    known = json.load(open("vectors.json"))
    keys = [vector["product_key"] for vector in known]
    ids = [installation_payload(v["product_key"], int(v["fingerprint"], 16), v["nonce"]) for v in known]
    for vector, payload in zip(known, ids):
        assert installation_id(payload) == vector["installation_id"], vector

    old = json.load(open("signed.json"))
    pairs = [(vector["seed"], vector["public_key"]) for vector in old["signed"]]
    signed = []
    for at, (seed, public) in enumerate(pairs):
        kind = at % 2
        signed.append({
            "version": 2, "seed": seed, "public_key": public, "product_key": keys[at], "vendor": VENDOR,
            "installation_id": installation_id(ids[at]), "confirmation_type": ["permanent", "provisional"][kind],
            "confirmation_id": signed_code(kind, compressed(sign(seed, bound(keys[at], ids[at], kind)))),
        })
    # Of the vectors the second to fourth are of KMS host keys.
    hosts = [{
        "version": 2, "public_key": public, "product_key": keys[at + 1], "vendor": VENDOR,
        "installation_id": installation_id(ids[at + 1]),
        "confirmation_id": signed_code(0, compressed(sign(seed, for_host(ids[at + 1])))),
    } for at, (seed, public) in enumerate(pairs[:2])]

    seed, public = pairs[0]
    key, payload = keys[0], ids[0]
    right = sign(seed, bound(key, payload, 0))
    other_type = sign(seed, bound(key, payload, 1))
    serial_again = bytearray(key_payload(key))
    serial_again[-1] ^= 1
    binding = mac(hkdf(bytes(serial_again), "kakunin/confirmation-key/v2", VENDOR), payload)[:16]
    refused = [
        ("the other point with this x: the signature's negative", 0, compressed((right[0], P - right[1]))),
        ("x is not on the curve", 0, 0),
        ("x is one more than the prime: 1 in another form, and 1 is on the curve", 0, P + 1),
        ("x is the prime", 0, P),
        ("x is the largest number of 254 bits", 0, 2 ** 254 - 1),
        ("the generator", 0, 1),
        ("signed for another installation ID", 0, compressed(sign(seed, bound(key, ids[1], 0)))),
        ("signed for another key with the same installation ID", 0, compressed(sign(seed, bytes([0]) + payload + binding))),
        ("signed for another vendor's form of the key", 0, compressed(sign(seed, bound(key, payload, 0, "other.example")))),
        ("signed without a key", 0, compressed(sign(seed, bytes([0]) + payload))),
        ("signed for the other type, and the type changed", 0, compressed(other_type)),
        ("the type changed", 1, compressed(right)),
        ("signed for a KMS host", 0, compressed(sign(seed, for_host(payload)))),
        ("signed by another secret", 0, compressed(sign(pairs[1][0], bound(key, payload, 0)))),
    ]
    first = signed[0]["confirmation_id"].split("-")
    unreadable = [
        ("type 2", signed_code(2, compressed(right))),
        ("type 15", signed_code(15, compressed(right))),
        ("more than 259 bits", groups(16 << 255, 16, 5)),
        ("the largest number of 80 digits", groups(10 ** 80 - 1, 16, 5)),
        ("eight groups", "-".join(first[:8])),
        ("two groups exchanged", "-".join([first[1], first[0], *first[2:]])),
    ]
    old.update(
        signed=signed, hosts=hosts,
        refused={
            "public_key": public, "product_key": key, "vendor": VENDOR, "installation_id": installation_id(payload),
            "confirmation_ids": [{"why": why, "confirmation_id": signed_code(kind, number)} for why, kind, number in refused],
        },
        unreadable=[{"why": why, "confirmation_id": code} for why, code in unreadable],
    )
    write("signed.json", old)

    code = release_code(keys[0], payload).split("-")
    write("releases.json", {
        "releases": [{
            "version": 2, "product_key": keys[at], "vendor": VENDOR, "installation_id": installation_id(ids[at]),
            "release_code": release_code(keys[at], ids[at]),
        } for at in range(6)],
        "refused": [
            {"why": "of another installation ID", "release_code": release_code(keys[0], ids[1])},
            {"why": "of another key", "release_code": release_code(keys[1], payload)},
            {"why": "of another vendor", "release_code": release_code(keys[0], payload, "other.example")},
            {"why": "the last bit", "release_code": groups(number_of("-".join(code)) ^ 1, 4, 2)},
        ],
        "unreadable": [
            {"why": "more than 64 bits", "release_code": groups(2 ** 64, 4, 2)},
            {"why": "the largest number of 20 digits", "release_code": groups(10 ** 20 - 1, 4, 2)},
            {"why": "groups of an installation ID", "release_code": "-".join(installation_id(payload).split("-")[:4])},
            {"why": "two groups exchanged", "release_code": "-".join([code[0], code[2], code[1], code[3]])},
            {"why": "three groups", "release_code": "-".join(code[:3])},
        ],
    })


def write(name, value):
    with open(name, "w") as file:
        json.dump(value, file, indent=1, ensure_ascii=False)
        file.write("\n")


main()
