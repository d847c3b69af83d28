#!/usr/bin/env python3
"""Prints the figures that KEvidenceTest compares with.

    python3 src/test/python/evidence_reference.py

Colors in clusters, every color repeated as often as it is counted, and what
scikit-learn makes of them (1.2.1 made the figures that are kept). It has no
simplified silhouette, so that one is computed by its definition. Note that
scikit-learn calls the index 1.0 where no pixel is off its mean.
"""

import numpy as np
from sklearn.metrics import (adjusted_rand_score, calinski_harabasz_score,
                             davies_bouldin_score)

BASES = np.array([[90, 50, 120], [200, 130, 170], [230, 225, 228]])


def data():
    """60 colors in three clusters, some in the wrong one; one alone."""
    rows = []
    for i in range(60):
        color = BASES[i % 3] + [i * 7 % 23, i * 11 % 19, i * 13 % 26]
        label = (i + 1) % 3 if i % 17 == 0 else i % 3
        rows.append((*color, label, 1 + i * i % 7))
    rows.append((10, 200, 10, 3, 1))
    return np.array(rows)


def simplified_silhouette(points, labels):
    ks = np.unique(labels)
    means = np.array([points[labels == k].mean(0) for k in ks])
    distances = np.linalg.norm(points[:, None] - means, axis=2)
    total = 0.0
    for row, label in zip(distances, labels):
        a, b = row[label], np.delete(row, label).min()
        if (labels == label).sum() > 1:
            total += (b - a) / max(a, b)
    return total / len(points)


def main():
    rows = data()
    for k in (3, 4):
        some = rows[rows[:, 3] < k]
        points = np.repeat(some[:, :3], some[:, 4], axis=0).astype(float)
        labels = np.repeat(some[:, 3], some[:, 4])
        print("K=%d: Calinski-Harabasz %.12g, Davies-Bouldin %.12g, "
              "simplified silhouette %.12g" % (
                  k, calinski_harabasz_score(points, labels),
                  davies_bouldin_score(points, labels),
                  simplified_silhouette(points, labels)))
    i = np.repeat(np.arange(len(rows)), rows[:, 4])
    a = rows[i, 3]
    print("adjusted Rand with i %% 3: %.12g" % adjusted_rand_score(a, i % 3))
    print("adjusted Rand with i %% 5: %.12g" % adjusted_rand_score(a, i % 5))
    print("adjusted Rand with itself: %.12g" % adjusted_rand_score(a, 9 - a))


main()
