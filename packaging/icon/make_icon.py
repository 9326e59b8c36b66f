#!/usr/bin/env python3
"""Draw the mark of the fictional vendor Momiji Software: a Japanese maple leaf (momiji) of five diamonds.

    pip install pillow && packaging/icon/make_icon.py
"""

from math import cos, pi, sin
from pathlib import Path

from PIL import Image, ImageDraw

SIZE = 128
OVERSAMPLING = 8
GROUND = "#2B4C8C"
MARK = "#FFFFFF"
TARGET = Path(__file__).resolve().parents[2] / "assets/demo/icon.png"

# Lobes of the leaf: direction in degrees from straight up, length, half width; all relative to the picture's size.
LOBES = [(0, 0.4, 0.115), (54, 0.37, 0.105), (-54, 0.37, 0.105), (108, 0.3, 0.085), (-108, 0.3, 0.085)]
CENTRE = (0.5, 0.56)
STEM = (0.022, 0.28)


def main() -> None:
    side = SIZE * OVERSAMPLING
    picture = Image.new("RGBA", (side, side), (0, 0, 0, 0))
    draw = ImageDraw.Draw(picture)
    draw.rounded_rectangle((0, 0, side - 1, side - 1), radius=side * 0.2, fill=GROUND)

    for angle, length, width in LOBES:
        draw.polygon([scaled(point, side) for point in lobe(angle, length, width)], fill=MARK)
    half, length = STEM
    x, y = CENTRE
    draw.polygon([scaled(point, side) for point in [(x - half, y), (x + half, y), (x, y + length)]], fill=MARK)

    picture.resize((SIZE, SIZE), Image.Resampling.LANCZOS).save(TARGET, optimize=True)


def lobe(angle: float, length: float, width: float) -> list[tuple[float, float]]:
    """A diamond from the centre outwards, widest at two fifths of its length."""
    x, y = CENTRE
    along = (sin(angle * pi / 180), -cos(angle * pi / 180))
    across = (-along[1], along[0])
    widest = (x + along[0] * length * 0.42, y + along[1] * length * 0.42)
    return [
        (x - along[0] * 0.03, y - along[1] * 0.03),
        (widest[0] + across[0] * width, widest[1] + across[1] * width),
        (x + along[0] * length, y + along[1] * length),
        (widest[0] - across[0] * width, widest[1] - across[1] * width),
    ]


def scaled(point: tuple[float, float], side: int) -> tuple[float, float]:
    return point[0] * side, point[1] * side


if __name__ == "__main__":
    main()
