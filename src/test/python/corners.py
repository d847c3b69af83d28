#!/usr/bin/env python3
"""Prints how many objects and corners the regions of the sample have.

    python3 src/test/python/corners.py

Needs the standalone jar (mvn package; JAR names another). The sample image,
K=3, glass left out, labels as they are and smoothed; regions of objects of all
sizes, and with fewer corners (simplify).
"""

import json
import os
import pathlib
import subprocess
import tempfile

JAR = os.environ.get("JAR") or next(
    iter(map(str, pathlib.Path("target").glob("*-standalone.jar"))), "")


def run(*words):
    subprocess.run(["java", "-jar", JAR, *words], check=True,
                   stdout=subprocess.DEVNULL)


def corners(geometry):
    """Each ring has its first corner twice."""
    polygons = geometry["coordinates"]
    if geometry["type"] == "Polygon":
        polygons = [polygons]
    return sum(len(ring) - 1 for polygon in polygons for ring in polygon)


def report(labels, simplify):
    out = labels.with_suffix(f".{simplify}.geojson")
    run("regions", str(labels), f"--out={out}", "--each=object", "--minarea=0",
        f"--simplify={simplify}")
    features = json.loads(out.read_text())
    features = features.get("features", []) if isinstance(
        features, dict) else features
    count = sum(corners(feature["geometry"]) for feature in features)
    print(f"{labels.parent.name:12} simplify {simplify}: {len(features):6} "
          f"objects, {count:7} corners")


def main():
    with tempfile.TemporaryDirectory() as top:
        sample = f"{top}/sample.tif"
        run("sample", f"--out={sample}")
        for smoothing in 0, 2:
            out = pathlib.Path(top) / f"smoothing{smoothing}"
            run("segment", sample, "--k=3", "--glass=true", f"--out={out}",
                f"--smoothing={smoothing}")
            for simplify in 0, 1:
                report(out / "sample-labels.tif", simplify)


if __name__ == "__main__":
    main()
