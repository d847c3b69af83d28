#!/usr/bin/env python3
"""Prints what glass=auto takes for glass beside the level of 220.

    python3 src/test/python/glass_levels.py IMAGES [SHEET]

A folder of images. Needs numpy and Pillow, and the standalone jar (mvn package;
JAR names another). With SHEET, a picture is written of those where the two
differ by more than 1.5 % of the pixels: as they are, without what auto takes,
without what 220 takes.

src/test/resources/org/histokmeans/color/glass-levels.csv has what was seen
there: the background of an image (none: or only small gaps), and whether each
level is right by eye, or took tissue, or missed the background, half of it, or
small gaps. Images that are in it by their SHA-256 are counted.
"""

import collections
import csv
import hashlib
import os
import pathlib
import subprocess
import sys
import tempfile

import numpy as np
from PIL import Image, ImageDraw

JAR = os.environ.get("JAR") or next(
    iter(map(str, pathlib.Path("target").glob("*-standalone.jar"))), "")
ROOT = pathlib.Path(__file__).resolve().parents[3]
TABLE = ROOT / "src/test/resources/org/histokmeans/color/glass-levels.csv"
FIXED = 220
DIFFERS = 0.015
TILE = 240
GREEN = 0, 200, 0


def levels(images):
    """The glass level that the program takes, or None, by name."""
    with tempfile.TemporaryDirectory() as out:
        subprocess.run(["java", "-jar", JAR, "batch", "--quiet", "--k=2",
                        "--glass=auto", "--quantized=false", "--pattern=*",
                        f"--out={out}", str(images)], check=True)
        with open(pathlib.Path(out) / "results.csv", newline="") as rows:
            return {row["Image"]: int(row["Glass level"] or 0) or None
                    for row in csv.DictReader(rows)}


def least(file):
    return np.asarray(Image.open(file).convert("RGB")).min(2)


def share(channel, level):
    return (channel >= level).mean() if level else 0.0


def picture(file, level):
    pixels = np.array(Image.open(file).convert("RGB"))
    if level:
        pixels[pixels.min(2) >= level] = GREEN
    image = Image.fromarray(pixels)
    image.thumbnail((TILE - 4, TILE - 16))
    return image


def sheet(files, found, name):
    whole = Image.new("RGB", (6 * TILE, (len(files) + 1) // 2 * TILE), "white")
    draw = ImageDraw.Draw(whole)
    for i, file in enumerate(files):
        x, y = i % 2 * 3 * TILE, i // 2 * TILE
        draw.text((x, y), f"{file.name[:40]} auto {found[file.name]}", "black")
        for j, level in enumerate((None, found[file.name], FIXED)):
            whole.paste(picture(file, level), (x + j * TILE, y + 14))
    whole.save(name)


def judged():
    with open(TABLE, newline="") as rows:
        return {row["sha256"]: row for row in csv.DictReader(rows)}


def summary(files):
    table = judged()
    counts = collections.Counter()
    for file in files:
        row = table.pop(hashlib.sha256(file.read_bytes()).hexdigest(), None)
        if row:
            for method in "auto", "fixed":
                counts[row["background"], method, row[method]] += 1
            counts[row["background"]] += 1
    words = "right", "tissue", "missed", "half", "gaps"
    print(f"\n{'background':12}{'images':8}" + "".join(f"{w:>9}" for w in words))
    for kind in "white", "dim", "colored", "none":
        for method in "auto", "fixed":
            print(f"{kind + ', ' + method:16}{counts[kind]:4}" + "".join(
                f"{counts[kind, method, word]:9}" for word in words))


def main(images, picture_file=None):
    found = levels(images)
    differing = []
    print(f"{'image':44}{'level':>6}{'auto':>8}{'220':>8}")
    for file in sorted(pathlib.Path(images).iterdir()):
        if file.name not in found:
            continue
        channel = least(file)
        shares = share(channel, found[file.name]), share(channel, FIXED)
        mark = bool(abs(shares[0] - shares[1]) > DIFFERS)
        differing += [file] * mark
        print(f"{file.name[:43]:44}{found[file.name] or '':>6}"
              f"{shares[0]:8.3f}{shares[1]:8.3f}{' differs' * mark}")
    print(f"{len(differing)} of {len(found)} images differ")
    summary([pathlib.Path(images) / name for name in sorted(found)])
    if picture_file:
        sheet(differing, found, picture_file)


if __name__ == "__main__":
    if not 2 <= len(sys.argv) <= 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
