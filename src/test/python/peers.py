"""Times OpenCV and scikit-learn on an image, beside this project.

    /usr/bin/python3 src/test/python/peers.py IMAGE [ROUNDS] [JAVA COMMAND ...]

Needs Debian's python3-opencv and python3-sklearn. The contestants run in
turn; medians, how many times as long as ours, and compactness / N. Needs the
standalone jar and the test classes (mvn package); JAR in the environment names
another jar. The Java command defaults to the warm timing of PeerServer: it
segments once for every line "K" that it reads and answers with milliseconds
and compactness / N. The standalone jar is timed as a whole process too: Java's
start, reading the image, all ten attempts, all files written. How good the
optimum is tells optimum.py; palettes.py has pngquant.
"""
import csv
import glob
import os
import statistics
import subprocess
import sys
import tempfile
import time

import cv2
import numpy as np
from sklearn.cluster import KMeans

KS = os.environ.get("KS", "3 8 16").split()
JAR = os.environ.get("JAR") or next(
    iter(glob.glob("target/HistoKMeans_-*-standalone.jar")), None)

# Times after which HotSpot has compiled everything
WARM_UP = 20
CRITERIA = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 10, 1.0)


def opencv(rows, k):
    return cv2.kmeans(rows, k, None, CRITERIA, 10,
                      cv2.KMEANS_RANDOM_CENTERS)[2]


def sklearn_pixels(rows, k):
    return KMeans(k, n_init=1, random_state=1).fit(rows).cluster_centers_


def sklearn_colors(pixels, k, n_init):
    packed = (pixels[:, 0].astype(np.int32) << 16 |
              pixels[:, 1].astype(np.int32) << 8 | pixels[:, 2])
    counts = np.bincount(packed, minlength=1 << 24)
    colors = np.flatnonzero(counts)
    points = np.stack([colors >> 16, colors >> 8 & 255, colors & 255], 1)
    return KMeans(k, n_init=n_init, random_state=1).fit(
        points.astype(np.float32),
        sample_weight=counts[colors]).cluster_centers_


def compactness(pixels, centers):
    """To the nearest centres, by pixels, in double precision."""
    total = 0.0
    for part in np.array_split(pixels, 64):
        distances = [((part - center) ** 2).sum(1)
                     for center in np.float64(centers)]
        total += np.min(distances, 0).sum()
    return total / len(pixels)


def ours(process, k):
    process.stdin.write("%d\n" % k)
    process.stdin.flush()
    milliseconds, compactness = process.stdout.readline().split()
    return float(milliseconds), float(compactness)


def whole_process(image, k):
    """Milliseconds and compactness / N of the standalone jar."""
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        subprocess.run(["java", "-jar", JAR, "segment", image, "--k", str(k),
                        "--out", folder], check=True,
                       stdout=subprocess.DEVNULL)
        milliseconds = 1000 * (time.perf_counter() - start)
        with open(os.path.join(folder, "results.csv"), newline="") as file:
            row = next(csv.DictReader(file))
    return milliseconds, float(row["Compactness"]) / float(row["Analyzed"])


def main():
    image = sys.argv[1]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    if not JAR:
        sys.exit("There is no standalone jar in target. Build it: mvn package")
    classes = os.pathsep.join([JAR, "target/test-classes"])
    java = sys.argv[3:] or ["java", "-cp", classes,
                            "org.histokmeans.segment.PeerServer"]
    process = subprocess.Popen(java + [image], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, text=True)
    pixels = cv2.imread(image)[:, :, ::-1].reshape(-1, 3)
    rows = np.float32(pixels)
    print("%s: %d pixels" % (image.split("/")[-1], len(rows)))
    for k in [int(k) for k in KS]:
        table(process, image, pixels, rows, k, rounds)
    process.stdin.close()
    process.wait()


def table(process, image, pixels, rows, k, rounds):
    peers = {
        "OpenCV seed call (10 attempts), k-means only":
            lambda: opencv(rows, k),
        "scikit-learn, pixels, n_init=1": lambda: sklearn_pixels(rows, k),
        "scikit-learn, weighted colors, n_init=1":
            lambda: sklearn_colors(pixels, k, 1),
        "scikit-learn, weighted colors, n_init=10":
            lambda: sklearn_colors(pixels, k, 10)}
    first = "HistoKMeans, all (10 attempts), warm"
    program = "HistoKMeans, standalone jar, whole process"
    ours_too = [first, program]
    times = {name: [] for name in [*ours_too, *peers]}
    results = {}
    centers = {}
    for _ in range(WARM_UP):
        ours(process, k)
    for _ in range(rounds):
        for _ in range(3):
            milliseconds, results[first] = ours(process, k)
            times[first].append(milliseconds)
        milliseconds, results[program] = whole_process(image, k)
        times[program].append(milliseconds)
        for name, run in peers.items():
            start = time.perf_counter()
            centers[name] = run()
            times[name].append(1000 * (time.perf_counter() - start))
    for name in peers:
        results[name] = compactness(pixels, centers[name])
    print("K = %-44d %9s %9s %16s" % (k, "median", "ratio", "compactness/N"))
    ours_median = statistics.median(times[first])
    for name, values in times.items():
        median = statistics.median(values)
        print("  %-46s %9.1f ms %7.1fx %13.4f" % (
            name, median, median / ours_median, results[name]), flush=True)


main()
