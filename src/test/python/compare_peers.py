"""Times the fits of a comparison of K = 2 to 12 beside scikit-learn's.

    /usr/bin/python3 src/test/python/compare_peers.py IMAGE [ROUNDS] [JAVA ...]

Needs Debian's python3-opencv (to read the image) and python3-sklearn. The
contestants run in turn, ours before and after the peer; fits only, with
n_init=1 for scikit-learn and ten attempts for ours. The Java command defaults
to the test classes (see FitServer).
"""
import subprocess
import sys
import time

import cv2
import numpy as np
from sklearn.cluster import KMeans

KS = range(2, 13)


def ours(process):
    process.stdin.write("%d-%d\n" % (KS[0], KS[-1]))
    process.stdin.flush()
    return float(process.stdout.readline()) / 1000


def theirs(rows):
    start = time.perf_counter()
    for k in KS:
        KMeans(k, n_init=1, random_state=1).fit(rows)
    return time.perf_counter() - start


def main():
    image = sys.argv[1]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    java = sys.argv[3:] or ["java", "-cp", "target/test-classes",
                            "org.histokmeans.measure.FitServer"]
    process = subprocess.Popen(java + [image], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, text=True)
    rows = np.float32(cv2.imread(image)[:, :, ::-1].reshape(-1, 3))
    for _ in range(4):
        ours(process)
    for _ in range(rounds):
        before = [ours(process) for _ in range(3)]
        peer = theirs(rows)
        mine = sorted(before + [ours(process) for _ in range(3)])
        median = (mine[2] + mine[3]) / 2
        print("ours %.2f s (%.2f to %.2f), scikit-learn %.1f s: %.1f times" % (
            median, mine[0], mine[-1], peer, peer / median), flush=True)
    process.stdin.close()
    process.wait()


main()
