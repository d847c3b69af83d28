"""Times pngquant beside the command line, each as a whole process.

    python3 src/test/python/palettes.py IMAGE... [--rounds N]

Needs pngquant (Debian's package of that name), Pillow and the zip for the
command line (mvn package), which is unpacked into a temporary folder. Both
read a PNG and write a palette PNG of K colors: pngquant --nofs --speed 1, and
histokmeans segment --labels=false, which writes the tables and the codebook,
too. The contestants run in turn; medians of wall and processor seconds. The
distortion is the mean squared distance of a pixel to its color. KS in the
environment names other numbers of colors.
"""
import glob
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile

import numpy as np
from PIL import Image

KS = [int(k) for k in os.environ.get("KS", "16 64 256").split()]


def seconds(command, environment):
    """Of the wall, and of processors."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL,
                   env=environment)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, (after.ru_utime - before.ru_utime +
                  after.ru_stime - before.ru_stime)


def pixels(path):
    return np.asarray(Image.open(path).convert("RGB"), np.float64)


def distortion(path, image):
    return ((pixels(path) - image) ** 2).sum(2).mean()


def unpacked(folder):
    zips = glob.glob("target/HistoKMeans_-*-cli.zip")
    if not zips:
        sys.exit("There is no zip of the command line in target. "
                 "Build it: mvn package")
    with zipfile.ZipFile(zips[0]) as archive:
        archive.extractall(folder)
    script = os.path.join(folder, "bin", "histokmeans")
    os.chmod(script, 0o755)
    return script


def contest(image, k, rounds, script, folder):
    theirs = os.path.join(folder, "theirs.png")
    base = os.path.splitext(os.path.basename(image))[0]
    ours = os.path.join(folder, base + "-quantized.png")
    environment = dict(os.environ, XDG_CACHE_HOME=folder)
    commands = {
        theirs: ["pngquant", "--nofs", "--speed", "1", "--force",
                 "--output", theirs, str(k), image],
        ours: [script, "segment", image, "--k", str(k), "--labels=false",
               "--out", folder]}
    # The first run keeps its classes, the second puts them in their place.
    for _ in range(2):
        seconds(commands[ours], environment)
    times = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            times[name].append(seconds(command, environment))
    original = pixels(image)
    medians = {name: [statistics.median(t) for t in zip(*times[name])]
               for name in commands}
    print("%-20s %4d  %6.2f %6.2f %8.2f %8d  %6.2f %6.2f %8.2f %8d  %5.2f %5.2f"
          % (base, k, *medians[theirs], distortion(theirs, original),
             os.path.getsize(theirs), *medians[ours],
             distortion(ours, original), os.path.getsize(ours),
             medians[ours][0] / medians[theirs][0],
             medians[ours][1] / medians[theirs][1]), flush=True)


def main():
    images = sys.argv[1:]
    rounds = 5
    if "--rounds" in images:
        at = images.index("--rounds")
        rounds = int(images[at + 1])
        del images[at:at + 2]
    print("pngquant, then histokmeans: wall s, processor s, distortion, bytes; "
          "ratios of wall and processor s; load %.1f" % os.getloadavg()[0])
    with tempfile.TemporaryDirectory() as folder:
        script = unpacked(folder)
        for image in images:
            for k in KS:
                contest(image, k, rounds, script, folder)
    print("load %.1f" % os.getloadavg()[0])


if __name__ == "__main__":
    main()
