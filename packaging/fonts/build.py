#!/usr/bin/env python3
"""Make the embedded faces: subsets with just the characters that the program can say.

usage: packaging/fonts/build.py            (from anywhere; run it again when words in locales/ or the catalogue change)
needs: fonttools 4.68 (with 4.38 the Japanese faces are a quarter larger), and the Debian packages fonts-noto-cjk, fonts-noto-core and fonts-noto-mono (or --cjk / --noto directories that hold them)

The families, each in Regular and Bold. All are modified versions, hence the names of their own that the OFL asks for:
  Kakunin Sans JP             from Noto Sans CJK JP: what is said in Japanese and English, and the kanji of everyday use
  Kakunin Sans SC, TC, KR     from Noto Sans CJK SC, TC, KR: what is said in zh-Hans, zh-Hant, ko, in their forms of the characters
                              (these four are one file, a collection, for a glyph that they share is in it once)
  Kakunin Sans                from Noto Sans: the letters of every language that is written in Latin or Cyrillic ones
  Kakunin Sans Arabic, Hebrew, Devanagari, Thai
                              from Noto Sans of that script, with the Latin letters, digits and signs of Noto Sans
  Kakunin Mono                from Noto Sans Mono: keys, codes, digits
Hinting, alternates and vertical forms are dropped; kerning, and what a script is shaped with, are kept.
"""
import argparse
import json
import pathlib
import tempfile
import unicodedata
from typing import NamedTuple

from fontTools import merge, subset
from fontTools.ttLib import TTCollection, TTFont

ROOT = pathlib.Path(__file__).resolve().parents[2]
OUT = ROOT / "assets" / "fonts"
STYLES = ("Regular", "Bold")

ASCII = set(range(0x20, 0x7F))
MIDDLE_DOT = 0xB7
LATIN = set(range(0xA0, 0x180))
# Romanian commas below, the horns of Vietnamese, its letters with two marks, the capital of ß.
FURTHER_LATIN = {0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x218, 0x219, 0x21A, 0x21B, 0x2BC, 0x1E9E} | set(range(0x1EA0, 0x1EFA))
# Marks for texts that arrive decomposed, as the names of files on macOS do, and for the stress of Cyrillic words.
MARKS = {0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x307, 0x308, 0x309, 0x30A, 0x30B, 0x30C, 0x31B, 0x323, 0x326, 0x327, 0x328}
CYRILLIC = set(range(0x400, 0x460)) | {0x490, 0x491}
ARABIC = set(range(0x600, 0x700))
HEBREW = set(range(0x591, 0x5C8)) | set(range(0x5D0, 0x5EB)) | set(range(0x5EF, 0x5F5))
DEVANAGARI = set(range(0x900, 0x980))
THAI = set(range(0xE01, 0xE3B)) | set(range(0xE3F, 0xE5C))
KANA = set(range(0x3041, 0x3097)) | set(range(0x3099, 0x3100))
JAMO = set(range(0x3131, 0x318F))
CJK_PUNCTUATION = set(range(0x3000, 0x3020))
FULL_WIDTH = set(range(0xFF01, 0xFF61))
HALF_WIDTH_KANA = set(range(0xFF61, 0xFFA0))
ARROWS = set(map(ord, "←↑→↓"))
WESTERN_PUNCTUATION = set(map(ord, "‐‑‒–—―‘’‚“”„†•…‰′″‹›⁄€№™₪₫₩₴₹₺₽\u2009\u202f"))
PUNCTUATION = set(map(ord, "‐‑–—―‘’‚“”„†•…‰′″‹›※‾⁄€№™−×÷→←↑↓■□●○★☆✓"))
# Marks that steer direction, joining and the ends of lines, and are never drawn; a face without them would send the whole line to a fallback.
INVISIBLE = {0x61C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), 0x2060, *range(0x2066, 0x206A)}


def everyday(rows: range, encoding: str) -> set[int]:
    """The characters in some rows of a set of 94 by 94, in which vendors name their products and regions."""
    cells = (bytes((0xA0 + row, 0xA0 + cell)).decode(encoding, errors="ignore") for row in rows for cell in range(1, 95))
    return {ord(letter) for text in cells for letter in text}


# The kanji of everyday use (JIS X 0208, level 1).
EVERYDAY_KANJI = everyday(range(16, 48), "euc_jp")

KERNING = ["kern", "mark", "mkmk", "ccmp"]
JOINED = [*KERNING, "isol", "init", "medi", "fina", "rlig", "calt", "liga"]
INDIC = [
    *KERNING,
    *("nukt", "akhn", "rphf", "blwf", "half", "pstf", "vatu", "rkrf", "cjct"),
    *("pres", "abvs", "blws", "psts", "haln", "calt", "dist", "abvm", "blwm", "liga"),
]


# The height of Noto Sans CJK: a line stands at the same place in all languages whose letters leave it as much room.
COMMON_HEIGHT = (1160, 288)


class Part(NamedTuple):
    """What is taken from one source; its file has `{}` in place of the style."""

    file: str
    wanted: set[int]
    features: list[str]
    # The face in a collection.
    number: int = 0


class Family(NamedTuple):
    name: str
    parts: list[Part]
    # Ascent and descent; `None` leaves those of the source.
    height: tuple[int, int] | None = None


def named(node: object, languages: list[str]) -> str:
    """The names in some languages in a part of the catalogue of the demonstration."""
    if isinstance(node, dict):
        return "".join(node[language] for language in languages) if "en" in node else "".join(named(part, languages) for part in node.values())
    return "".join(named(part, languages) for part in node) if isinstance(node, list) else ""


def spoken(*languages: str) -> set[int]:
    """Every character of the words of some languages, and of the names of the demonstration.

    The other names of a territory (`.also`) are searched and never shown."""
    files = [path for language in languages for path in sorted(ROOT.glob(f"locales/{language}/**/*.ftl"))]
    lines = (line for path in files for line in path.read_text(encoding="utf-8").splitlines())
    text = "".join(line for line in lines if not line.lstrip().startswith(".also"))
    text += named(json.loads((ROOT / "assets/demo/catalogue.json").read_text(encoding="utf-8")), list(languages))
    return {ord(letter) for letter in unicodedata.normalize("NFC", text) if not unicodedata.category(letter).startswith("C")}


class Member(NamedTuple):
    """A family of the East Asian collection."""

    name: str
    # The face in the collection that it is taken from.
    number: int
    wanted: set[int]


def east_asian() -> list[Member]:
    common = ASCII | LATIN | CJK_PUNCTUATION | FULL_WIDTH | PUNCTUATION | INVISIBLE
    own_names = {language: set(map(ord, name)) for language, name in (("ja", "日本語"), ("ko", "한국어"), ("zh-Hans", "简体中文"), ("zh-Hant", "繁體中文"))}
    japanese = KANA | HALF_WIDTH_KANA | EVERYDAY_KANJI | own_names["ja"] | spoken("ja", "en")
    return [
        Member("Kakunin Sans JP", 0, common | japanese),
        Member("Kakunin Sans SC", 2, common | own_names["zh-Hans"] | spoken("zh-Hans")),
        Member("Kakunin Sans TC", 3, common | own_names["zh-Hant"] | spoken("zh-Hant")),
        Member("Kakunin Sans KR", 1, common | JAMO | own_names["ko"] | spoken("ko")),
    ]


def families() -> list[Family]:
    def with_latin(name: str, wanted: set[int], features: list[str], height: tuple[int, int]) -> Family:
        latin = ASCII | LATIN | WESTERN_PUNCTUATION | INVISIBLE
        return Family(
            f"Kakunin Sans {name}",
            [
                Part("NotoSans-{}.ttf", latin, KERNING),
                Part(f"NotoSans{name}-{{}}.ttf", wanted | INVISIBLE | {0x25CC}, features),
                Part("NotoSansSymbols-{}.ttf", ARROWS, []),
            ],
            height,
        )

    latin = ASCII | LATIN | FURTHER_LATIN | MARKS | CYRILLIC | WESTERN_PUNCTUATION | INVISIBLE
    return [
        Family("Kakunin Sans", [Part("NotoSans-{}.ttf", latin, KERNING), Part("NotoSansSymbols-{}.ttf", ARROWS, [])], COMMON_HEIGHT),
        # These reach further down; the heights are those of their sources, and of Latin letters above.
        with_latin("Arabic", ARABIC, JOINED, (1374, 738)),
        with_latin("Hebrew", HEBREW, KERNING, COMMON_HEIGHT),
        with_latin("Devanagari", DEVANAGARI, INDIC, (1069, 408)),
        with_latin("Thai", THAI, KERNING, (1069, 450)),
        Family("Kakunin Mono", [Part("NotoSansMono-{}.ttf", ASCII | set(map(ord, "–—…•×−")) | {0xA0}, [])]),
    ]


def options(features: list[str], is_shaped: bool) -> subset.Options:
    chosen = subset.Options()
    chosen.layout_features = features
    chosen.hinting = False
    chosen.desubroutinize = False
    chosen.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    chosen.name_languages = [0x409]
    chosen.notdef_outline = True
    chosen.glyph_names = False
    chosen.legacy_kern = False
    chosen.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "DSIG", "meta", "STAT"]
    # Where letters join, a mark is told from a letter by this table.
    chosen.drop_tables += [] if is_shaped else ["GDEF"]
    return chosen


def rename(font: TTFont, family: str, style: str) -> None:
    """Give the family its own name and one face per file; copyright and licence stay."""
    names = {
        1: family,
        2: style,
        3: f"{family} {style}",
        4: f"{family} {style}",
        6: f"{family.replace(' ', '')}-{style}",
    }
    table = font["name"]
    kept = {0, 5, 13, 14}
    table.names = [record for record in table.names if record.nameID in kept and record.platformID == 3]
    for name_id, text in names.items():
        table.setName(text, name_id, 3, 1, 0x409)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [names[6]]
        top = cff.topDictIndex[0]
        top.FullName, top.FamilyName = names[4], names[1]


def hide(font: TTFont, points: set[int]) -> None:
    """Give characters that are never drawn the glyph of the space, which those who shape text use for them with no width."""
    for table in font["cmap"].tables:
        if 0x20 in table.cmap:
            table.cmap |= {point: table.cmap[0x20] for point in points - set(table.cmap)}


def set_height(font: TTFont, ascent: int, descent: int) -> None:
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = ascent, -descent, 0
    metrics = font["OS/2"]
    metrics.sTypoAscender, metrics.sTypoDescender, metrics.sTypoLineGap = ascent, -descent, 0
    metrics.usWinAscent, metrics.usWinDescent = ascent, descent


def taken(part: Part, source: pathlib.Path, wanted: set[int], is_shaped: bool) -> TTFont:
    font = TTFont(source, fontNumber=part.number, lazy=True, recalcTimestamp=False)
    worker = subset.Subsetter(options(part.features, is_shaped))
    worker.populate(unicodes=wanted)
    worker.subset(font)
    return font


def found(name: str, places: list[pathlib.Path]) -> pathlib.Path:
    for place in places:
        if (place / name).exists():
            return place / name
    raise SystemExit(f"{name} is in none of {', '.join(map(str, places))}; see --help")


def build(family: Family, style: str, places: list[pathlib.Path]) -> int:
    """Make one face; returns its size."""
    is_shaped = len(family.parts) > 1
    left = set().union(*(part.wanted for part in family.parts))
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number, part in enumerate(family.parts):
            source = found(part.file.format(style), places)
            font = taken(part, source, part.wanted & left, is_shaped)
            left -= set(font.getBestCmap())
            files.append(pathlib.Path(folder) / f"{number}")
            font.save(files[-1])
        if is_shaped:
            # The merger would write the time of the run, and two runs would differ.
            stamp = font["head"].modified
            font = merge.Merger(merge.Options(drop_tables=["FFTM"])).merge([str(file) for file in files])
            font["head"].created = font["head"].modified = stamp
            font.recalcTimestamp = False
            font["post"].formatType = 3
    hide(font, left & INVISIBLE)
    rename(font, family.name, style)
    if family.height:
        set_height(font, *family.height)
    target = OUT / f"{family.name.replace(' ', '')}-{style}.{'otf' if 'CFF ' in font else 'ttf'}"
    font.save(target)
    size = target.stat().st_size
    print(f"{target.relative_to(ROOT)}: {len(font.getBestCmap())} characters, {size} bytes")
    missing = "".join(chr(point) for point in sorted(left - INVISIBLE))
    if missing:
        print(f"  in no source: {missing}")
    return size


def is_ideograph(point: int) -> bool:
    return 0x4E00 <= point <= 0x9FFF


def collection(style: str, places: list[pathlib.Path]) -> int:
    """Make the East Asian faces of one style; returns the size of their file.

    The faces of the source have their outlines in common, under the same numbers. Each is reduced to the glyphs of all
    members, so that they have them in common again, and keeps its own choice of a glyph for a character."""
    source = found(f"NotoSansCJK-{style}.ttc", places)
    members = east_asian()
    chosen = {member.name: TTFont(source, fontNumber=member.number, lazy=True).getBestCmap() for member in members}
    glyphs = {chosen[member.name][point] for member in members for point in member.wanted if point in chosen[member.name]}
    middle_dot = chosen[members[0].name][MIDDLE_DOT]
    fonts = []
    for member in members:
        missing = member.wanted - set(chosen[member.name])
        font = TTFont(source, fontNumber=member.number, lazy=True, recalcTimestamp=False)
        worker = subset.Subsetter(options(KERNING, is_shaped=False))
        worker.populate(unicodes=member.wanted, glyphs=glyphs)
        worker.subset(font)
        # A form that another member brings along is right for Chinese characters of this one, too. What is beyond the
        # first plane would need a table of twice the size.
        table = next(table for table in font["cmap"].tables if (table.format, table.platformID) == (4, 3))
        table.cmap = {point: glyph for point, glyph in table.cmap.items() if point in member.wanted or is_ideograph(point)}
        font["cmap"].tables = [table]
        if member.name.endswith(("SC", "TC")):
            # As wide as a character there, with spaces around it in our words: that of Japanese is half as wide.
            table.cmap[MIDDLE_DOT] = middle_dot
        hide(font, missing & INVISIBLE)
        rename(font, member.name, style)
        shared = font["CFF "].cff
        shared.fontNames = [f"KakuninSansCJK-{style}"]
        shared.topDictIndex[0].FullName, shared.topDictIndex[0].FamilyName = f"Kakunin Sans CJK {style}", "Kakunin Sans CJK"
        fonts.append(font)
        print(f"{member.name} {style}: {len(font.getBestCmap())} characters")
        if lacking := "".join(chr(point) for point in sorted(missing - INVISIBLE)):
            print(f"  in no source: {lacking}")
    target = OUT / f"KakuninSansCJK-{style}.ttc"
    together = TTCollection()
    together.fonts = fonts
    together.save(target)
    size = target.stat().st_size
    print(f"{target.relative_to(ROOT)}: {len(glyphs)} glyphs, {size} bytes")
    return size


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--cjk", type=pathlib.Path, default="/usr/share/fonts/opentype/noto")
    arguments.add_argument("--noto", type=pathlib.Path, default="/usr/share/fonts/truetype/noto")
    places = arguments.parse_args()

    OUT.mkdir(parents=True, exist_ok=True)
    sizes = [collection(style, [places.cjk, places.noto]) for style in STYLES]
    sizes += [build(family, style, [places.cjk, places.noto]) for family in families() for style in STYLES]
    print(f"together {sum(sizes)} bytes")


if __name__ == "__main__":
    main()
