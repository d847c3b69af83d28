#!/usr/bin/env python3
"""Prints how well label 1 finds outlined nuclei, for any images and masks.

    python3 src/test/python/nuclei.py IMAGES MASKS

Two folders with files of the same names but for the ending; a mask is above 0
where there is a nucleus. Needs numpy, scipy, Pillow and tifffile, and the
standalone jar (mvn package; JAR names another). K=3, glass left out.

Means over the images of the Dice coefficient (twice the common pixels by the
sum of both) of label 1 in each color space; of the same after opening, hole
filling and a size limit; after the majority filter; with a Potts prior (see
potts()); and of Otsu's threshold on smoothed haematoxylin.
"""

import os
import pathlib
import subprocess
import sys
import tempfile
import time

import numpy as np
import tifffile
from PIL import Image
from scipy import ndimage

SPACES = "RGB", "Lab", "ab", "OD", "HE"
JAR = os.environ.get("JAR") or next(
    iter(map(str, pathlib.Path("target").glob("*-standalone.jar"))), "")
HAEMATOXYLIN = np.array([[0.651, 0.701, 0.290], [0.216, 0.801, 0.558]])
SMALLEST = 30
SWEEPS = 3


def dice(found, mask):
    return 2 * (found & mask).sum() / max(1, found.sum() + mask.sum())


def segment(images, out, space, smoothing=0):
    subprocess.run(["java", "-jar", JAR, "batch", "--quiet", "--k=3",
                    "--glass=true", f"--colorspace={space}",
                    f"--smoothing={smoothing}", "--quantized=false",
                    "--pattern=*", f"--out={out}", str(images)], check=True)


def labels(out, image):
    return tifffile.imread(pathlib.Path(out) / f"{image.stem}-labels.tif")


def cleaned(found):
    """Opened, filled, and without what is smaller than a nucleus."""
    opened = ndimage.binary_opening(found, iterations=1)
    filled = ndimage.binary_fill_holes(opened)
    parts, count = ndimage.label(filled)
    sizes = ndimage.sum_labels(filled, parts, range(count + 1))
    return (sizes >= SMALLEST)[parts] & filled


def otsu(values):
    counts, edges = np.histogram(values, 256)
    centers = (edges[1:] + edges[:-1]) / 2
    below = np.cumsum(counts)
    mean = np.cumsum(counts * centers)
    above = below[-1] - below
    with np.errstate(divide="ignore", invalid="ignore"):
        between = below * above * (
            mean / below - (mean[-1] - mean) / above) ** 2
    return centers[np.nanargmax(between)]


def haematoxylin(rgb):
    density = -np.log10((rgb.astype(float) + 1) / 256).reshape(-1, 3)
    amounts = density @ np.linalg.pinv(HAEMATOXYLIN)
    return ndimage.gaussian_filter(amounts[:, 0].reshape(rgb.shape[:2]), 1)


def potts(rgb, rough, weight):
    """Iterated conditional modes: each pixel takes the label with the least
    squared distance to its class in RGB, by the mean of those distances, plus
    weight for each of its eight neighbors that has another label."""
    k = rough.max()
    means = [rgb[rough == label].mean(0) for label in range(1, k + 1)]
    costs = np.stack([((rgb - mean) ** 2).sum(2) for mean in means])
    costs /= costs.min(0)[rough > 0].mean()
    ring = np.ones((3, 3))
    ring[1, 1] = 0
    result = rough.copy()
    for _ in range(SWEEPS):
        same = np.stack([ndimage.convolve((result == label).astype(float), ring,
                                          mode="nearest")
                         for label in range(1, k + 1)])
        result = np.where(rough > 0, 1 + (costs - weight * same).argmin(0), 0)
    return result


def report(name, values):
    print(f"{name:44} {np.mean(values):.3f} ({min(values):.3f} to "
          f"{max(values):.3f})")


def main(images, masks):
    files = sorted(pathlib.Path(images).iterdir())
    found = {file.stem: file for file in pathlib.Path(masks).iterdir()}
    true = [np.asarray(Image.open(found[f.stem]).convert("L")) > 0
            for f in files]
    rgbs = [np.asarray(Image.open(f).convert("RGB")).astype(float)
            for f in files]
    print(f"Dice on {len(files)} images: mean (least to most)")
    rough = {}
    with tempfile.TemporaryDirectory() as top:
        for space in SPACES:
            out = f"{top}/{space}"
            segment(images, out, space)
            rough[space] = [labels(out, file) for file in files]
            report(f"label 1, {space}",
                   [dice(r == 1, t) for r, t in zip(rough[space], true)])
        report("label 1, Lab, opened, filled, no specks",
               [dice(cleaned(r == 1), t) for r, t in zip(rough["Lab"], true)])
        for radius in 1, 2, 3:
            out = f"{top}/smooth{radius}"
            segment(images, out, "RGB", radius)
            report(f"label 1, RGB, smoothing {radius}",
                   [dice(labels(out, f) == 1, t) for f, t in zip(files, true)])
    for weight in 0.25, 0.5, 1, 2:
        start = time.time()
        smooth = [potts(a, r, weight) for a, r in zip(rgbs, rough["RGB"])]
        report(f"label 1, RGB, Potts prior {weight} "
               f"({time.time() - start:.1f} s)",
               [dice(s == 1, t) for s, t in zip(smooth, true)])
    values = [haematoxylin(a) for a in rgbs]
    report("Otsu on smoothed haematoxylin",
           [dice(v > otsu(v), t) for v, t in zip(values, true)])


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
