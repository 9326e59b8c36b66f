#!/usr/bin/env python3
"""Check that no telephone number of the demonstration catalogue can be anybody's.

    pip install phonenumbers && packaging/demo/check_numbers.py

Each number must lie in a range that the region's regulator keeps for fiction, or be unassigned: no number of the
region's plan as the metadata of `phonenumbers` describes it, of full length, no number when dialled only in part, and
no emergency or short number. docs/demo-numbers.md tells the basis for each region.
"""

import json
import re
import sys
from pathlib import Path

import phonenumbers
from phonenumbers import shortnumberinfo

CATALOGUE = Path(__file__).resolve().parents[2] / "assets/demo/catalogue.json"

# National numbers, digits only, that are kept for fiction.
FICTION = {
    "AU": r"0[2378](5550|7010)\d{4}|1800(160401|97570[7-9]|97571[01])",
    "CA": r"[2-9]\d{2}55501\d{2}|8005550199",
    "DE": r"03023125\d{3}|06990009\d{3}",
    "FR": r"0199\d{6}",
    "GB": r"02079460\d{3}|0808157\d{4}",
    "IE": r"02091\d{5}",
    "SE": r"08465004\d{2}",
    "US": r"[2-9]\d{2}55501\d{2}|8005550199",
}


def main() -> None:
    lines = json.loads(CATALOGUE.read_text())["lines"]
    bad = [line for line in lines if not is_fictional(line) and not is_unassigned(line)]
    for line in bad:
        print(f"{line['region']} {line['number']}: may be somebody's", file=sys.stderr)
    regions = {line["region"] for line in lines}
    print(f"{len(lines)} numbers of {len(regions)} regions, {len(bad)} doubtful")
    sys.exit(bool(bad))


def is_fictional(line: dict) -> bool:
    pattern = FICTION.get(line["region"])
    return pattern is not None and re.fullmatch(pattern, digits(line)) is not None


def is_unassigned(line: dict) -> bool:
    dialled, region = digits(line), line["region"]
    number = phonenumbers.parse(dialled, region)
    return (
        phonenumbers.is_possible_number(number)
        and not phonenumbers.is_valid_number(number)
        and not any(is_number(dialled[:length], region) for length in range(3, len(dialled)))
        and not shortnumberinfo.connects_to_emergency_number(dialled, region)
        and not shortnumberinfo.is_valid_short_number(number)
    )


def is_number(dialled: str, region: str) -> bool:
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(dialled, region))
    except phonenumbers.NumberParseException:
        return False


def digits(line: dict) -> str:
    return "".join(symbol for symbol in line["number"] if symbol.isdigit())


if __name__ == "__main__":
    main()
