#!/usr/bin/env python3
"""Writes the figures that ColorSpacesTest compares with.

    python3 src/test/python/color_reference.py \
        > src/test/resources/org/histokmeans/color/reference.csv

1,000 colors and what scikit-image makes of them (0.19.3 made the file that
is kept): CIE L*a*b*, and the amounts of haematoxylin and eosin by color
deconvolution with two pairs of vectors.

Two things about separate_stains: it divides the logarithms by log(1e-6), so
its figures are a sixth of amounts in decadic optical density; and it sets
negative amounts to zero.
"""

import numpy as np
from skimage.color import rgb2lab, separate_stains

QUPATH = [[0.651, 0.701, 0.290], [0.216, 0.801, 0.558]]
RUIFROK = [[0.650, 0.704, 0.286], [0.072, 0.990, 0.105]]


def amounts(rgb, vectors):
    stains = [np.array(v) / np.linalg.norm(v) for v in vectors]
    third = np.cross(stains[0], stains[1])
    matrix = np.array(stains + [third / np.linalg.norm(third)])
    light = (np.maximum(rgb, 32).astype(float) + 1) / 256
    return 6 * separate_stains(light, np.linalg.inv(matrix))[..., :2]


def main():
    edges = [(0, 0, 0), (255, 255, 255), (255, 0, 0), (0, 255, 0),
             (0, 0, 255), (31, 32, 33), (128, 128, 128), (1, 2, 3)]
    random = np.random.default_rng(1).integers(0, 256, (992, 3))
    rgb = np.vstack([edges, random]).astype(np.uint8)[np.newaxis]
    table = np.dstack([rgb2lab(rgb), amounts(rgb, QUPATH),
                       amounts(rgb, RUIFROK)])[0]
    print("rgb,L*,a*,b*,qupath H,qupath E,ruifrok H,ruifrok E")
    for color, row in zip(rgb[0], table):
        print("%02x%02x%02x," % tuple(color) +
              ",".join("%.4f" % (value + 0.0) for value in row))


main()
