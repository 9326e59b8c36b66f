#!/usr/bin/env python3
"""Write locales/*/territories.ftl and languages.ftl from the names of Unicode CLDR.

    npm pack cldr-localenames-full && tar xzf cldr-localenames-full-*.tgz
    packaging/locales/names.py package

Names come from CLDR; readings and further names, which CLDR does not have, stand below. A reading is what a name is
sorted by; both are searched.
"""

import json
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

SOURCE = """\
from Unicode CLDR {version}.
# Copyright © 2004-2026 Unicode, Inc. Unicode License V3: see docs/third-party.md.
# Written by packaging/locales/names.py; change it there.
"""

TERRITORIES = "# Names of countries and regions (ISO 3166-1), " + SOURCE + """\
# .reading: what the name is sorted by. .also: other names under which people look for it.
"""

LANGUAGES = "# Names of languages that people speak on the telephone (ISO 639-1 and a few more), " + SOURCE

# Beside those with two letters.
MORE_LANGUAGES = ["fil", "yue"]

# Where the full name leads with something that nobody looks for, CLDR's own short form is taken.
SHORT = ["HK", "MO"]

READINGS = {
    "en": {
        "AX": "Aland Islands",
        "BL": "St. Barthelemy",
        "CI": "Cote d'Ivoire",
        "CW": "Curacao",
        "RE": "Reunion",
        "ST": "Sao Tome & Principe",
        "TR": "Turkey",
    },
    "ja": {
        "AE": "あらぶしゅちょうこくれんぽう",
        "AQ": "なんきょく",
        "AS": "べいりょうさもあ",
        "AX": "おーらんどしょとう",
        "BQ": "おらんだりょうかりぶ",
        "BV": "ぶーべとう",
        "CC": "ここすしょとう",
        "CD": "こんごみんしゅきょうわこく",
        "CF": "ちゅうおうあふりかきょうわこく",
        "CG": "こんごきょうわこく",
        "CK": "くっくしょとう",
        "CN": "ちゅうごく",
        "CX": "くりすますとう",
        "DM": "どみにかこく",
        "DO": "どみにかきょうわこく",
        "EH": "にしさはら",
        "FK": "ふぉーくらんどしょとう",
        "FM": "みくろねしあれんぽう",
        "FO": "ふぇろーしょとう",
        "GF": "ふつりょうぎあな",
        "GQ": "せきどうぎにあ",
        "GS": "さうすじょーじあ・さうすさんどうぃっちしょとう",
        "HK": "ほんこん",
        "HM": "はーどとう・まくどなるどしょとう",
        "IM": "まんとう",
        "IO": "えいりょういんどようちいき",
        "JP": "にほん",
        "KP": "きたちょうせん",
        "KR": "かんこく",
        "KY": "けいまんしょとう",
        "MH": "まーしゃるしょとう",
        "MK": "きたまけどにあ",
        "MP": "きたまりあなしょとう",
        "NF": "のーふぉーくとう",
        "PF": "ふつりょうぽりねしあ",
        "PM": "さんぴえーるとう・みくろんとう",
        "PN": "ぴとけあんしょとう",
        "PS": "ぱれすちなじちく",
        "SB": "そろもんしょとう",
        "SJ": "すばーるばるしょとう・やんまいえんとう",
        "SS": "みなみすーだん",
        "TC": "たーくす・かいこすしょとう",
        "TF": "ふつりょうきょくなんしょとう",
        "TL": "ひがしてぃもーる",
        "TW": "たいわん",
        "UM": "がっしゅうこくりょうゆうしょうりとう",
        "US": "あめりかがっしゅうこく",
        "VA": "ばちかんしこく",
        "VC": "せんとびんせんとおよびぐれなでぃーんしょとう",
        "VG": "えいりょうゔぁーじんしょとう",
        "VI": "べいりょうゔぁーじんしょとう",
        "ZA": "みなみあふりか",
    },
}

ALSO = {
    "en": {
        "AE": "UAE, Emirates",
        "CD": "DRC, Zaire",
        "CI": "Ivory Coast",
        "CV": "Cabo Verde",
        "CZ": "Czech Republic",
        "GB": "UK, Great Britain, England, Scotland, Wales, Northern Ireland",
        "MM": "Burma",
        "NL": "Holland",
        "NZ": "Aotearoa",
        "SZ": "Swaziland",
        "TL": "East Timor",
        "US": "USA, America",
        "VA": "Holy See",
    },
    "ja": {
        "AU": "豪州, ごうしゅう",
        "CI": "象牙海岸, ぞうげかいがん",
        "GB": "英国, えいこく",
        "IN": "印度",
        "JP": "にっぽん",
        "KR": "大韓民国, だいかんみんこく",
        "CN": "中華人民共和国, ちゅうかじんみんきょうわこく",
        "KH": "かんぼでぃあ",
        "RU": "ロシア連邦, ろしあれんぽう",
        "SZ": "スワジランド",
        "US": "米国, べいこく, USA",
    },
}


def main(package: Path) -> None:
    version = json.loads((package / "package.json").read_text())["version"]
    table = (ROOT / "src/catalogue/region.rs").read_text()
    codes = re.findall(r'^ +\("([A-Z]{2})", "\+', table, re.MULTILINE)

    for language in ("en", "ja"):
        names = cldr(package, language, "territories")
        write(language, "territories", TERRITORIES.format(version=version), territories(language, codes, names))
        names = cldr(package, language, "languages")
        write(language, "languages", LANGUAGES.format(version=version), languages(names))


def cldr(package: Path, language: str, kind: str) -> dict[str, str]:
    source = json.loads((package / "main" / language / f"{kind}.json").read_text())
    return source["main"][language]["localeDisplayNames"][kind]


def territories(language: str, codes: list[str], names: dict[str, str]) -> Iterator[str]:
    for code in codes:
        name = names[f"{code}-alt-short" if code in SHORT else code]
        reading = READINGS[language].get(code)
        if (reading is None) != is_plain(name, language):
            sys.exit(f"{language} {code}: {name} and its reading {reading} do not go together")
        yield f"territory-{code} = {name}"
        if reading:
            yield f"    .reading = {reading}"
        if also := ALSO[language].get(code):
            yield f"    .also = {also}"


def languages(names: dict[str, str]) -> Iterator[str]:
    for tag, name in sorted(names.items()):
        if re.fullmatch("[a-z]{2}", tag) or tag in MORE_LANGUAGES:
            yield f"language-{tag} = {name}"


def write(language: str, kind: str, header: str, lines: Iterable[str]) -> None:
    target = ROOT / "locales" / language / f"{kind}.ftl"
    target.write_text("\n".join([header, *lines]) + "\n")
    print(target.relative_to(ROOT))


def is_plain(name: str, language: str) -> bool:
    """Whether a name can be sorted as it is written."""
    if language == "en":
        return name.isascii()
    return not any(unicodedata.name(symbol).startswith("CJK") for symbol in name)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
