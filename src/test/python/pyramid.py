"""Reads a label pyramid with other programs' readers.

pyramid.py FILE LEVELS: the pixels of each level as RGB, as OpenSlide,
tifffile, Pillow and vips read them, must be those in LEVELS, a folder of
raw files 0.rgb, 1.rgb, ... with a file "sizes", a line of width and height
for each. Prints a line for each reader, or says which is missing and ends
with 3.
"""
import os
import subprocess
import sys

try:
    import numpy
    import openslide
    import tifffile
    from PIL import Image
    subprocess.run(["vips", "--version"], check=True, stdout=subprocess.PIPE)
except (ImportError, OSError) as missing:
    print(missing)
    sys.exit(3)

Image.MAX_IMAGE_PIXELS = None
path, folder = sys.argv[1:3]
with open(os.path.join(folder, "sizes")) as lines:
    sizes = [tuple(map(int, line.split())) for line in lines]
wanted = [numpy.fromfile(os.path.join(folder, "%d.rgb" % level), "uint8")
          .reshape(height, width, 3)
          for level, (width, height) in enumerate(sizes)]


def check(reader, level, pixels):
    if not numpy.array_equal(pixels, wanted[level]):
        sys.exit("%s reads other colors in level %d." % (reader, level))


def by_openslide():
    slide = openslide.OpenSlide(path)
    assert slide.level_dimensions == tuple(sizes), slide.level_dimensions
    for level, size in enumerate(sizes):
        pixels = slide.read_region((0, 0), level, size)
        check("OpenSlide", level, numpy.asarray(pixels)[:, :, :3])
    return slide.properties["openslide.vendor"]


def by_tifffile():
    with tifffile.TiffFile(path) as file:
        levels = file.series[0].levels
        assert len(levels) == len(sizes), levels
        for level, series in enumerate(levels):
            page = series.pages[0]
            colors = page.colormap >> 8
            check("tifffile", level, numpy.moveaxis(
                colors[:, page.asarray()], 0, 2))
        return "%d levels" % len(levels)


def by_pillow():
    with Image.open(path) as image:
        assert image.n_frames == len(sizes)
        for level in range(len(sizes)):
            image.seek(level)
            assert image.mode == "P", image.mode
            check("Pillow", level, numpy.asarray(image.convert("RGB")))
        return "mode P"


def by_vips():
    raw = os.path.join(folder, "vips.ppm")
    for level in range(len(sizes)):
        subprocess.run(["vips", "copy", "%s[page=%d]" % (path, level), raw],
                       check=True)
        with Image.open(raw) as image:
            check("vips", level, numpy.asarray(image.convert("RGB")))
    return "%d pages" % len(sizes)


for name, read in (("OpenSlide", by_openslide), ("tifffile", by_tifffile),
                   ("Pillow", by_pillow), ("vips", by_vips)):
    print(name, read())
