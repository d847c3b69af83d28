"""Compares the optimum with scikit-learn's and with that of a long search.

    /usr/bin/python3 src/test/python/optimum.py IMAGE ...

Needs Debian's python3-sklearn and python3-pil, the standalone jar and the test
classes (mvn package). JAR, KS and RUNS in the environment name another jar or
class path, other K, and how many seeds the long search has. By K: how many
images are more than 0.01, 0.05 and 0.2 % above, and the most, against
scikit-learn on weighted colors (n_init=10, tol=0, max_iter=1000) and against
the best of all that ran.

Take parts of many images, 64 x 64 to 512 x 512 pixels at several places; parts
that served to choose constants do not judge them.
"""
import glob
import os
import subprocess
import sys
import warnings

import numpy as np
from PIL import Image
from sklearn.cluster import KMeans

KS = [int(k) for k in os.environ.get("KS", "2 3 4 6 8 12 16 24 32").split()]
RUNS = int(os.environ.get("RUNS", "5"))
JAR = os.environ.get("JAR") or next(
    iter(glob.glob("target/HistoKMeans_-*-standalone.jar")), "")


def colors(image):
    rgb = np.asarray(Image.open(image).convert("RGB")).reshape(-1, 3)
    packed = rgb.astype(np.int32) @ [1 << 16, 1 << 8, 1]
    found, counts = np.unique(packed, return_counts=True)
    return np.stack([found >> 16, found >> 8 & 255, found & 255],
                    1).astype(float), counts.astype(float)


def peer(points, weights, k, seed):
    """Compactness / N with the means of the clusters, in full precision."""
    labels = KMeans(k, n_init=10, tol=0, max_iter=1000, random_state=seed).fit(
        points, sample_weight=weights).labels_
    sizes = np.bincount(labels, weights, k)
    means = np.stack([np.bincount(labels, weights * axis, k) / sizes
                      for axis in points.T], 1)
    squares = ((points - means[labels]) ** 2).sum(1)
    return (weights * squares).sum() / weights.sum()


def ours(image):
    classes = os.pathsep.join([JAR, "target/test-classes"])
    lines = subprocess.run(
        ["java", "-cp", classes, "org.histokmeans.segment.PeerServer", image],
        input="".join("%d\n" % k for k in KS), stdout=subprocess.PIPE,
        text=True, check=True).stdout.splitlines()
    return [float(line.split()[1]) for line in lines]


def line(k, name, excess):
    print("K=%-3d %-18s %3d images; above 0.01 %%: %d, 0.05 %%: %d, "
          "0.2 %%: %d; most %.4f %%" % (
              k, name, len(excess), sum(e > .01 for e in excess),
              sum(e > .05 for e in excess), sum(e > .2 for e in excess),
              max(excess)), flush=True)


def main():
    warnings.filterwarnings("ignore")
    over_peer = {k: [] for k in KS}
    over_best = {k: [] for k in KS}
    for image in sys.argv[1:]:
        points, weights = colors(image)
        for k, found in zip(KS, ours(image)):
            if k >= len(points):
                continue
            peers = [peer(points, weights, k, run) for run in range(RUNS)]
            over_peer[k].append(100 * (found / peers[0] - 1))
            over_best[k].append(100 * (found / min(found, *peers) - 1))
    for k in KS:
        if over_peer[k]:
            line(k, "n_init=10", over_peer[k])
            line(k, "the long search", over_best[k])


main()
