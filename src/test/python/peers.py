"""Times OpenCV, scikit-learn and FAISS on an image, beside this project.

    /usr/bin/python3 src/test/python/peers.py IMAGE [ROUNDS]

Needs Debian's python3-opencv and python3-sklearn; without python3-faiss, FAISS
is left out and that is said. The contestants run in turn; medians, how many
times as long as ours, and compactness / N. Needs the standalone jar, the zip
for the command line and the test classes (mvn package); JAR in the environment
names another jar, KS other numbers of clusters, WITHOUT a pattern of
contestants to leave out.

Ours "in memory" is all from the pixels to label and quantized image, by
PeerServer: warm, after many runs in one JVM, and the first run in a JVM, as
after opening Fiji, each on all threads and on one. Reading the image is not
counted, nor is the start of Java. Whole processes are timed, too: Java's start,
reading the image, all attempts, all files written. OpenCV, scikit-learn and
FAISS are timed without their start, without reading, and for k-means alone;
weighted colors with the time to count them.

FAISS takes 25 iterations from random points, ten times. By itself it looks at
no more than 256 points a cluster, drawn at random: "pixels" is that, "weighted
colors" looks at all of them. How good an optimum is tells optimum.py;
palettes.py has pngquant.
"""
import csv
import glob
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time

import cv2
import numpy as np
from sklearn.cluster import KMeans

import palettes

try:
    import faiss
except ImportError:
    faiss = None

KS = os.environ.get("KS", "3 8 16").split()
JAR = os.environ.get("JAR") or next(
    iter(glob.glob("target/HistoKMeans_-*-standalone.jar")), None)
WITHOUT = os.environ.get("WITHOUT", "^$")

# Times after which HotSpot has compiled everything
WARM_UP = 20
CRITERIA = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 10, 1.0)


def opencv(rows, k):
    return cv2.kmeans(rows, k, None, CRITERIA, 10,
                      cv2.KMEANS_RANDOM_CENTERS)[2]


def sklearn_pixels(rows, k):
    return KMeans(k, n_init=1, random_state=1).fit(rows).cluster_centers_


def weighted_colors(pixels):
    packed = (pixels[:, 0].astype(np.int32) << 16 |
              pixels[:, 1].astype(np.int32) << 8 | pixels[:, 2])
    counts = np.bincount(packed, minlength=1 << 24)
    colors = np.flatnonzero(counts)
    points = np.stack([colors >> 16, colors >> 8 & 255, colors & 255], 1)
    return points.astype(np.float32), counts[colors]


def sklearn_colors(pixels, k, n_init):
    points, counts = weighted_colors(pixels)
    return KMeans(k, n_init=n_init, random_state=1).fit(
        points, sample_weight=counts).cluster_centers_


def faiss_pixels(rows, k):
    found = faiss.Kmeans(3, k, nredo=10, seed=1)
    found.train(rows)
    return found.centroids


def faiss_colors(pixels, k):
    points, counts = weighted_colors(pixels)
    found = faiss.Kmeans(3, k, nredo=10, seed=1,
                         max_points_per_centroid=len(points))
    found.train(points, weights=counts.astype(np.float32))
    return found.centroids


def compactness(pixels, centers):
    """To the nearest centers, by pixels, in double precision."""
    total = 0.0
    for part in np.array_split(pixels, 64):
        distances = [((part - center) ** 2).sum(1)
                     for center in np.float64(centers)]
        total += np.min(distances, 0).sum()
    return total / len(pixels)


def server(image, *threads):
    classes = os.pathsep.join([JAR, "target/test-classes"])
    return subprocess.Popen(
        ["java", "-cp", classes, "org.histokmeans.segment.PeerServer", image,
         *threads], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def answer(process, k):
    """Milliseconds and compactness / N."""
    process.stdin.write("%d\n" % k)
    process.stdin.flush()
    return [float(word) for word in process.stdout.readline().split()]


def end(process):
    process.stdin.close()
    process.wait()


def first_answer(image, k, *threads):
    process = server(image, *threads)
    try:
        return answer(process, k)
    finally:
        end(process)


def whole_process(program, image, k, cache):
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        subprocess.run([*program, "segment", image, "--k", str(k),
                        "--out", folder], check=True,
                       env=dict(os.environ, XDG_CACHE_HOME=cache),
                       stdout=subprocess.DEVNULL)
        milliseconds = 1000 * (time.perf_counter() - start)
        with open(os.path.join(folder, "results.csv"), newline="") as file:
            row = next(csv.DictReader(file))
    return milliseconds, float(row["Compactness"]) / float(row["Analyzed"])


def contestants(image, k, pixels, rows, warm, script, cache):
    """By name: returns milliseconds and compactness / N, or centroids."""
    all_of_them = {
        "HistoKMeans, in memory, warm": lambda: answer(warm[0], k),
        "HistoKMeans, in memory, warm, one thread": lambda: answer(warm[1], k),
        "HistoKMeans, in memory, first run": lambda: first_answer(image, k),
        "HistoKMeans, in memory, first run, one thread":
            lambda: first_answer(image, k, "1"),
        "HistoKMeans, java -jar, whole process":
            lambda: whole_process(["java", "-jar", JAR], image, k, cache),
        "HistoKMeans, bin/histokmeans, whole process":
            lambda: whole_process([script], image, k, cache),
        "OpenCV kmeans, 10 attempts, 10 iterations": lambda: opencv(rows, k),
        "scikit-learn, pixels, n_init=1": lambda: sklearn_pixels(rows, k),
        "scikit-learn, weighted colors, n_init=1":
            lambda: sklearn_colors(pixels, k, 1),
        "scikit-learn, weighted colors, n_init=10":
            lambda: sklearn_colors(pixels, k, 10)}
    if faiss:
        all_of_them["FAISS, a sample of the pixels, nredo=10"] = (
            lambda: faiss_pixels(rows, k))
        all_of_them["FAISS, weighted colors, nredo=10"] = (
            lambda: faiss_colors(pixels, k))
    return {name: run for name, run in all_of_them.items()
            if not re.search(WITHOUT, name)}


def table(k, runs, pixels, rounds):
    """The warm runs are short: three of each in a round."""
    times = {name: [] for name in runs}
    results = {}
    warm = [(name, run) for name, run in runs.items() if "warm" in name]
    for _ in range(rounds):
        for name, run in warm * 2 + list(runs.items()):
            start = time.perf_counter()
            result = run()
            times[name].append(1000 * (time.perf_counter() - start))
            if name.startswith("HistoKMeans"):
                times[name][-1], results[name] = result
            else:
                results[name] = result
    medians = {name: statistics.median(values)
               for name, values in times.items()}
    print("K = %-44d %9s %9s %16s" % (k, "median", "ratio", "compactness/N"))
    for name, median in medians.items():
        if not name.startswith("HistoKMeans"):
            results[name] = compactness(pixels, results[name])
        print("  %-46s %9.1f ms %7.1fx %13.4f" % (
            name, median, median / next(iter(medians.values())),
            results[name]), flush=True)


def main():
    image = sys.argv[1]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    if not JAR:
        sys.exit("There is no standalone jar in target. Build it: mvn package")
    pixels = cv2.imread(image)[:, :, ::-1].reshape(-1, 3)
    rows = np.float32(pixels)
    print("%s: %d pixels; load %.1f" % (
        image.split("/")[-1], len(rows), os.getloadavg()[0]))
    if not faiss:
        print("FAISS is left out: there is no python3-faiss.")
    warm = [server(image), server(image, "1")]
    with tempfile.TemporaryDirectory() as folder:
        script = palettes.unpacked(folder)
        for k in [int(k) for k in KS]:
            for process in warm:
                for _ in range(WARM_UP):
                    answer(process, k)
            # The first run keeps its classes, the second puts them in place.
            for _ in range(2):
                whole_process([script], image, k, folder)
            table(k, contestants(image, k, pixels, rows, warm, script, folder),
                  pixels, rounds)
    for process in warm:
        end(process)
    print("load %.1f" % os.getloadavg()[0])


main()
