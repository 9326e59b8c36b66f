#!/usr/bin/env python3
"""Write locales/*/territories.ftl and languages.ftl from the names of Unicode CLDR.

    npm pack cldr-localenames-full && tar xzf cldr-localenames-full-*.tgz
    packaging/locales/names.py package [--into FOLDER] [TAG...]

The languages are those of the folder, which is `locales`, unless tags are given. PyICU is needed (Debian: python3-icu,
with Debian's own Python: /usr/bin/python3).

Names come from CLDR, with its short forms and variants. Readings and official names, which CLDR does not have, stand
below, and what else people call a region in `also/TAG.txt`. In languages without readings below, a reading is the name in
the plain letters in which people search.
Names are sorted by the readings below, or by `.order`: the place of each name in the order of Unicode's collation for the
language, where the names by themselves are not in it. All names are searched.

For languages that are written without spaces, run packaging/locales/breaks afterwards.
"""

import argparse
import functools
import json
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

import icu

ROOT = Path(__file__).resolve().parents[2]

SOURCE = """\
from Unicode CLDR {version}.
# Copyright © 2004-2026 Unicode, Inc. Unicode License V3: see docs/third-party.md.
# Written by packaging/locales/names.py; change it there.
"""

TERRITORIES = "# Names of countries and regions (ISO 3166-1), " + SOURCE + """\
# .reading: what the name is sorted by. .also: other names under which people look for it.
"""

ORDER = "# .order: the place of the name in the order of the language, by ICU {icu}.\n"

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

# What stands for the braces in an official name, where it is not CLDR's name.
EVERYDAY = {
    "en": {
        "BA": "Bosnia and Herzegovina",
        "CV": "Cabo Verde",
        "CZ": "Czech",
        "CG": "Congo",
        "CD": "Congo",
        "KN": "Saint Kitts and Nevis",
        "KR": "Korea",
        "KP": "Korea",
        "MM": "the Union of Myanmar",
        "PS": "Palestine",
        "ST": "Sao Tome and Principe",
        "TT": "Trinidad and Tobago",
        "VN": "Viet Nam",
    },
    "ja": {
        "CG": "コンゴ",
        "CD": "コンゴ民主",
        "KN": "セントクリストファー・ネービス",
        "KR": "大韓",
        "MM": "ミャンマー連邦",
        "PS": "パレスチナ",
    },
}

# Official names, by their form.
OFFICIAL = {
    "en": {
        "Republic of {}": "AO AL AM AT AZ BA BI BJ BG BY BW CG CI CL CM CO CR CU CV CY DJ EC EE FI FJ GH GN GW GQ GT GY HN "
        "HR HT HU ID IN IQ IS IE IT KZ KE KI KR LR LT LV LY MD MG MK ML MM MT MU MW MZ NA NR NI PA PE PL PT PW PY "
        "RS RW SC SI SL SM SN SR SS SV SG TD TJ TN TR TT UG UZ VU YE ZA ZM ZW CZ GA GE KG SK TG",
        "Republic of the {}": "CG SD GM NE MH PH MV",
        "Kingdom of {}": "BE BH BT DK ES KH LS MA NO SA SE SZ TH TO",
        "Kingdom of the {}": "NL",
        "Islamic Republic of {}": "AF IR MR PK",
        "Principality of {}": "AD LI MC",
        "Commonwealth of {}": "AU DM PR",
        "Commonwealth of the {}": "BS MP",
        "State of {}": "ER IL KW LY PS QA JP",
        "Federal Republic of {}": "DE NG SO",
        "Federal Democratic Republic of {}": "ET NP",
        "Democratic Republic of {}": "ST TL",
        "Democratic Republic of the {}": "CD",
        "Independent State of {}": "PG WS",
        "People's Republic of {}": "BD CN",
        "People's Democratic Republic of {}": "DZ",
        "Democratic People's Republic of {}": "KP",
        "Socialist Republic of {}": "VN",
        "Democratic Socialist Republic of {}": "LK",
        "Federation of {}": "KN",
        "Grand Duchy of {}": "LU",
        "Sultanate of {}": "OM",
        "Union of the {}": "KM",
        "{} Republic": "CZ",
    },
    "ja": {
        "{}共和国": "AO AL AR AM AT AZ BA BI BJ BG BY BW CD CG CI CL CM CO CR CU CV CY CZ DJ EC EE FI FJ FR GA GH GN GM GW GQ GT "
        "GY HN HR HT ID IN IQ IS IT KE KZ KI KG LB LR LT LV MD MG MV MH MK ML MM MT MU MW MZ NA NE NR NI PA PE PH PL "
        "PT PW PY RS RW SD SN SG SL SV SM SS SR SK SI SC TD TG TJ TN TR TT UG UZ VU YE ZA ZM ZW GR",
        "{}王国": "BE BH BT DK ES KH LS MA NL NO SA SE SZ TH TO",
        "{}・イスラム共和国": "AF IR MR PK",
        "{}公国": "AD LI MC",
        "{}大公国": "LU",
        "{}連邦": "AU CH RU KN",
        "{}連邦共和国": "BR DE NG SO",
        "{}連邦民主共和国": "ET NP",
        "{}民主共和国": "ST TL",
        "{}人民共和国": "BD",
        "{}民主人民共和国": "DZ LA",
        "{}社会主義共和国": "VN",
        "{}民主社会主義共和国": "LK",
        "{}国": "AG BB BN BS BZ CA ER GD IL JM JP KW LC LY MN MY NZ OM PS PG QA SB TV VC WS",
        "{}独立国": "PG WS",
        "{}民国": "KR",
        "{}合衆国": "MX",
        "{}連合": "KM",
        "{}連合共和国": "TZ",
        "{}多民族国": "BO",
        "{}・アラブ共和国": "EG SY",
        "{}・ハシェミット王国": "JO",
        "{}東方共和国": "UY",
        "{}・ボリバル共和国": "VE",
    },
}

IRREGULAR = {
    "en": {
        "AR": "Argentine Republic",
        "BN": "Brunei Darussalam, Nation of Brunei",
        "BO": "Plurinational State of Bolivia",
        "BQ": "Bonaire Sint Eustatius and Saba",
        "BR": "Federative Republic of Brazil",
        "CH": "Swiss Confederation",
        "EG": "Arab Republic of Egypt",
        "FK": "Falkland Islands (Malvinas)",
        "FM": "Federated States of Micronesia",
        "FR": "French Republic",
        "GA": "Gabonese Republic",
        "GB": "United Kingdom of Great Britain and Northern Ireland",
        "GR": "Hellenic Republic, Hellas",
        "HK": "Hong Kong Special Administrative Region of China",
        "HM": "Heard Island and McDonald Islands",
        "IT": "Italian Republic",
        "JO": "Hashemite Kingdom of Jordan",
        "KG": "Kyrgyz Republic",
        "LA": "Lao People's Democratic Republic, Lao PDR",
        "LB": "Lebanese Republic",
        "LC": "Saint Lucia",
        "MF": "Saint Martin (French part)",
        "MO": "Macao Special Administrative Region of China",
        "MX": "United Mexican States",
        "PT": "Portuguese Republic",
        "RU": "Russian Federation",
        "RW": "Rwandese Republic",
        "SH": "Saint Helena Ascension and Tristan da Cunha",
        "SK": "Slovak Republic",
        "SX": "Sint Maarten (Dutch part)",
        "SY": "Syrian Arab Republic",
        "TG": "Togolese Republic",
        "TW": "Taiwan Province of China, Republic of China, Chinese Taipei",
        "TZ": "United Republic of Tanzania",
        "UM": "United States Minor Outlying Islands",
        "US": "United States of America",
        "UY": "Eastern Republic of Uruguay",
        "VA": "Vatican City State",
        "VC": "Saint Vincent and the Grenadines",
        "VE": "Bolivarian Republic of Venezuela",
        "VI": "Virgin Islands of the United States, United States Virgin Islands",
        "ZA": "RSA",
    },
    "ja": {
        "BQ": "ボネール、シントユースタティウスおよびサバ",
        "GB": "グレートブリテン及び北アイルランド連合王国",
        "HK": "中華人民共和国香港特別行政区",
        "KP": "朝鮮民主主義人民共和国",
        "MO": "中華人民共和国マカオ特別行政区",
        "TW": "中華民国, 臺灣",
        "SH": "セントヘレナ・アセンションおよびトリスタンダクーニャ",
    },
}

# The words in Japanese official names that are no kana; longer ones first.
WORDS = [
    ("朝鮮民主主義人民共和国", "ちょうせんみんしゅしゅぎじんみんきょうわこく"),
    ("特別行政区", "とくべつぎょうせいく"),
    ("社会主義", "しゃかいしゅぎ"),
    ("中華民国", "ちゅうかみんこく"),
    ("大韓民国", "だいかんみんこく"),
    ("共和国", "きょうわこく"),
    ("合衆国", "がっしゅうこく"),
    ("多民族国", "たみんぞくこく"),
    ("独立国", "どくりつこく"),
    ("大公国", "たいこうこく"),
    ("自治区", "じちく"),
    ("王国", "おうこく"),
    ("公国", "こうこく"),
    ("民国", "みんこく"),
    ("連邦", "れんぽう"),
    ("連合", "れんごう"),
    ("民主", "みんしゅ"),
    ("人民", "じんみん"),
    ("東方", "とうほう"),
    ("中華", "ちゅうか"),
    ("諸島", "しょとう"),
    ("香港", "ほんこん"),
    ("及び", "および"),
    ("北", "きた"),
    ("東", "ひがし"),
    ("国", "こく"),
]

# Filled by main: CLDR's names.
cldr_name: dict[str, dict[str, str]] = {}


# As in `folded` of src/locale/territory/key.rs: marks that are left out, and letters that are typed for others.
MARKS = re.compile(r"[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0640\u064B-\u065F\u0670\u093C]")
TYPED_FOR = str.maketrans(dict(zip("ıłđðøґٱىة", "ilddoгايه", strict=True)) | {"ß": "ss", "æ": "ae", "œ": "oe"})


def main(package: Path, folder: Path, tags: list[str]) -> None:
    version = json.loads((package / "package.json").read_text())["version"]
    table = (ROOT / "src/catalogue/region.rs").read_text()
    codes = re.findall(r'^ +\("([A-Z]{2})", "', table, re.MULTILINE)

    for language in tags or sorted(path.name for path in folder.iterdir() if path.is_dir()):
        names = cldr(package, language, "territories")
        cldr_name[language] = names
        read = {code: reading(language, code, shown(code, names)) for code in codes}
        places = order(language, {code: read[code] or shown(code, names) for code in codes})
        header = TERRITORIES.format(version=version) + (ORDER.format(icu=icu.ICU_VERSION) if places else "")
        write(folder / language / "territories.ftl", header, territories(language, codes, names, read, places))
        names = cldr(package, language, "languages")
        write(folder / language / "languages.ftl", LANGUAGES.format(version=version), languages(names))


def cldr(package: Path, language: str, kind: str) -> dict[str, str]:
    """CLDR's names. It calls a language by the shortest tag: Portuguese as in Brazil is pt, zh is in simplified letters."""
    while not (source := package / "main" / language / f"{kind}.json").exists():
        language, dash, _ = language.rpartition("-")
        if not dash:
            sys.exit(f"CLDR has no such language: {source}")
    return json.loads(source.read_text())["main"][language]["localeDisplayNames"][kind]


def shown(code: str, names: dict[str, str]) -> str:
    return names[f"{code}-alt-short" if code in SHORT else code]


def reading(language: str, code: str, name: str) -> str | None:
    if language in READINGS:
        found = READINGS[language].get(code)
        if (found is None) != is_plain(name, language):
            sys.exit(f"{language} {code}: {name} and its reading {found} do not go together")
        return found
    plain = in_plain_letters(name, language)

    return plain if letters(plain) != letters(name) else None


def in_plain_letters(name: str, language: str) -> str:
    """What people type who look for a name: Chinese in the Latin letters of its sounds, Latin letters without marks."""
    if language.startswith("zh"):
        name = transliterated(name, "Han-Latin/Names")

    return transliterated(name, "Latin-ASCII")


def transliterated(name: str, way: str) -> str:
    return icu.Transliterator.createInstance(way).transliterate(name)


def letters(name: str) -> str:
    return "".join(symbol for symbol in folded(name) if unicodedata.category(symbol)[0] in "LMN")


def folded(name: str) -> str:
    """What the program compares: see `folded` in src/locale/territory/key.rs."""
    decomposed = unicodedata.normalize("NFKD", name.strip())
    lower = unicodedata.normalize("NFC", MARKS.sub("", decomposed)).lower().translate(TYPED_FOR)

    return "".join(chr(ord(symbol) - 0x60) if "ァ" <= symbol <= "ヶ" else symbol for symbol in lower)


def order(language: str, read: dict[str, str]) -> dict[str, int]:
    """The place of each region, from 1 on; none if what the program compares is in this order by itself, or by readings
    from below."""
    if language in READINGS:
        return {}
    names = cldr_name[language]
    collator = icu.Collator.createInstance(icu.Locale.forLanguageTag(language))
    # Not by the reading, which is for the search.
    sorted_by_language = sorted(read, key=lambda code: (collator.getSortKey(shown(code, names)), code))
    if sorted_by_language == sorted(read, key=lambda code: (folded(read[code]), code)):
        return {}

    return {code: place for place, code in enumerate(sorted_by_language, 1)}


def territories(
    language: str, codes: list[str], names: dict[str, str], read: dict[str, str | None], places: dict[str, int]
) -> Iterator[str]:
    for code in codes:
        yield f"territory-{code} = {shown(code, names)}"
        if read[code]:
            yield f"    .reading = {read[code]}"
        if code in places:
            yield f"    .order = {places[code]:03}"
        if also := further(language, code, names):
            yield f"    .also = {', '.join(also)}"


def further(language: str, code: str, names: dict[str, str]) -> list[str]:
    """The official name, CLDR's other forms, and what people say; in Japanese each with its reading."""
    listed = everyday_names(language).get(code)
    found = listed.split(", ") if listed else []
    everyday = EVERYDAY.get(language, {}).get(code, names[code])
    found += [form.format(everyday) for form, those in OFFICIAL.get(language, {}).items() if code in those.split()]
    if official := IRREGULAR.get(language, {}).get(code):
        found += official.split(", ")
    found += [names[key] for key in names if key.startswith(code) and key != code]
    found.append(names[code])
    if language == "ja":
        found += [kana for name in found if (kana := in_kana(name, code)) != name and is_plain(kana, "ja")]
    if language == "de":
        # Where a keyboard lacks the dots, ä is written ae.
        found += [transliterated(name, "de-ASCII") for name in [shown(code, names), *found]]
    there = [shown(code, names), reading(language, code, shown(code, names))]

    return [name for name in dict.fromkeys(found) if name not in there]


@functools.cache
def everyday_names(language: str) -> dict[str, str]:
    """What the speakers of a language call regions beside their names in CLDR: `also/TAG.txt`, a line for each region."""
    file = Path(__file__).with_name("also") / f"{language}.txt"
    lines = file.read_text().splitlines() if file.exists() else []
    return dict(line.split(": ", 1) for line in lines)


def in_kana(name: str, code: str) -> str:
    """A Japanese name in kana alone, where the words in it are known; otherwise the name."""
    if code not in SHORT and (reading := READINGS["ja"].get(code)):
        name = name.replace(cldr_name["ja"][code], reading)
    for word, reading in WORDS:
        name = name.replace(word, reading)

    return name


def languages(names: dict[str, str]) -> Iterator[str]:
    for tag, name in sorted(names.items()):
        if re.fullmatch("[a-z]{2}", tag) or tag in MORE_LANGUAGES:
            yield f"language-{tag} = {name}"


def write(target: Path, header: str, lines: Iterable[str]) -> None:
    target.parent.mkdir(exist_ok=True)
    target.write_text("\n".join([header, *lines]) + "\n")
    print(target)


def is_plain(name: str, language: str) -> bool:
    """Whether a name can be sorted as it is written."""
    if language == "en":
        return name.isascii()
    return not any(unicodedata.name(symbol).startswith("CJK") for symbol in name)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Write the names of regions and languages.")
    parser.add_argument("package", type=Path, help="CLDR's names, unpacked")
    parser.add_argument("--into", type=Path, default=ROOT / "locales", help="the folder of the languages")
    parser.add_argument("tags", nargs="*", metavar="TAG", help="a language, as its folder is named")
    given = parser.parse_intermixed_args()
    main(given.package, given.into, given.tags)
