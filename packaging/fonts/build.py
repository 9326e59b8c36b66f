#!/usr/bin/env python3
"""Make the embedded faces: subsets with just the characters that the program can say.

usage: packaging/fonts/build.py            (from anywhere; run it again when words in locales/ or the catalogue change)
needs: fonttools, and the Debian packages fonts-noto-cjk and fonts-noto-mono (or --cjk / --mono directories that hold them)

Two families come out, in Regular and Bold. Both are modified versions, hence the names of their own that the OFL asks for:
  Kakunin Sans  from Noto Sans CJK JP: everything that is said, in the Japanese forms of the characters
  Kakunin Mono  from Noto Sans Mono: keys, codes, digits
Hinting, alternates and vertical forms are dropped; kerning is kept.
"""
import argparse
import pathlib
import unicodedata

from fontTools import subset
from fontTools.ttLib import TTFont

ROOT = pathlib.Path(__file__).resolve().parents[2]
OUT = ROOT / "assets" / "fonts"

ASCII = set(range(0x20, 0x7F))
LATIN = set(range(0xA0, 0x180))
KANA = set(range(0x3041, 0x3097)) | set(range(0x3099, 0x3100))
CJK_PUNCTUATION = set(range(0x3000, 0x3020))
FULL_WIDTH = set(range(0xFF01, 0xFFA0))
PUNCTUATION = set(map(ord, "‐‑–—―‘’‚“”„†•…‰′″‹›※‾⁄€№™−×÷→←↑↓■□●○★☆✓"))
# Marks that steer direction and are never drawn; a face without them would send the whole line to a fallback.
INVISIBLE = {0x200B, 0x200E, 0x200F, 0x2066, 0x2067, 0x2068, 0x2069}
# The kanji of everyday use, in which vendors name their products and regions (JIS X 0208, level 1: rows 16 to 47).
EVERYDAY_KANJI = {
    ord(letter)
    for row in range(16, 48)
    for cell in range(1, 95)
    for letter in bytes((0xA0 + row, 0xA0 + cell)).decode("euc_jp", errors="ignore")
}
OWN_NAMES = set(map(ord, "日本語English"))


def spoken() -> set[int]:
    """Every character of the words of the program and of the demonstration catalogue.

    The other names of a territory (`.also`) are searched and never shown."""
    files = sorted(ROOT.glob("locales/**/*.ftl")) + sorted(ROOT.glob("assets/demo/catalogue.json"))
    lines = (line for path in files for line in path.read_text(encoding="utf-8").splitlines())
    text = "".join(line for line in lines if not line.lstrip().startswith(".also"))
    return {ord(letter) for letter in unicodedata.normalize("NFC", text) if not unicodedata.category(letter).startswith("C")}


def options(features: list[str]) -> subset.Options:
    chosen = subset.Options()
    chosen.layout_features = features
    chosen.hinting = False
    chosen.desubroutinize = False
    chosen.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    chosen.name_languages = [0x409]
    chosen.notdef_outline = True
    chosen.glyph_names = False
    chosen.legacy_kern = False
    chosen.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "DSIG", "meta", "STAT", "GDEF"]
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


def build(source: pathlib.Path, family: str, style: str, wanted: set[int], features: list[str]) -> None:
    font = TTFont(source, fontNumber=0, lazy=True, recalcTimestamp=False)
    missing = sorted(chr(point) for point in wanted - set(font.getBestCmap()) if point not in INVISIBLE)
    worker = subset.Subsetter(options(features))
    worker.populate(unicodes=wanted)
    worker.subset(font)
    rename(font, family, style)
    target = OUT / f"{family.replace(' ', '')}-{style}.{'otf' if 'CFF ' in font else 'ttf'}"
    font.save(target)
    print(f"{target.relative_to(ROOT)}: {len(font.getBestCmap())} characters, {target.stat().st_size} bytes")
    if missing:
        print(f"  not in {source.name}: {''.join(missing)}")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--cjk", type=pathlib.Path, default="/usr/share/fonts/opentype/noto")
    arguments.add_argument("--mono", type=pathlib.Path, default="/usr/share/fonts/truetype/noto")
    places = arguments.parse_args()

    OUT.mkdir(parents=True, exist_ok=True)
    sans = ASCII | LATIN | KANA | CJK_PUNCTUATION | FULL_WIDTH | PUNCTUATION | INVISIBLE | EVERYDAY_KANJI | OWN_NAMES | spoken()
    mono = ASCII | set(map(ord, "–—…•×−")) | {0xA0}
    for style in ("Regular", "Bold"):
        build(places.cjk / f"NotoSansCJK-{style}.ttc", "Kakunin Sans", style, sans, ["kern", "mark", "mkmk", "ccmp"])
        build(places.mono / f"NotoSansMono-{style}.ttf", "Kakunin Mono", style, mono, [])


if __name__ == "__main__":
    main()
