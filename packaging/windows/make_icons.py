#!/usr/bin/env python3
"""Draw the icons of the programs for Windows and macOS, in every size that they show, from the drawings for the Linux desktop.

    apt-get install librsvg2-bin && pip install pillow && packaging/windows/make_icons.py
"""

import io
import subprocess
from pathlib import Path

from PIL import Image

HERE = Path(__file__).resolve().parent
DRAWINGS = HERE.parent / "desktop"
# Title bar, task bar, lists and the desktop at 100, 125, 150, 200 and 400 percent.
SIZES = [16, 20, 24, 32, 40, 48, 64, 256]
# 16 to 512 points of macOS, for simple and for double density.
SIZES_OF_MACOS = [32, 64, 128, 256, 512, 1024]


def main() -> None:
    for name in ["kakunin", "kakunin-desk"]:
        pictures = [drawn(DRAWINGS / f"{name}.svg", size) for size in SIZES]
        pictures[-1].save(HERE / f"{name}.ico", sizes=[(size, size) for size in SIZES], append_images=pictures[:-1])
        pictures = [drawn(DRAWINGS / f"{name}.svg", size) for size in SIZES_OF_MACOS]
        pictures[-1].save(HERE.parent / "macos" / f"{name}.icns", append_images=pictures[:-1])


def drawn(drawing: Path, size: int) -> Image.Image:
    """Each size is drawn by itself: a small picture scaled down from a large one is blurred."""
    command = ["rsvg-convert", "--width", str(size), "--height", str(size), str(drawing)]

    return Image.open(io.BytesIO(subprocess.run(command, check=True, capture_output=True).stdout))


if __name__ == "__main__":
    main()
