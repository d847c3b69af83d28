"""Reads an OME-TIFF of labels with other programs' readers.

ome_pyramid.py FILE LEVELS: the labels of each level, as tifffile and vips
read them, must be those in LEVELS, a folder of raw files of 16 bits 0.raw,
1.raw, ... with a file "sizes", a line of width and height for each. Prints
a line for each reader, or says which is missing and ends with 3.
"""
import os
import subprocess
import sys
import xml.etree.ElementTree

try:
    import numpy
    import tifffile
    from PIL import Image
    subprocess.run(["vips", "--version"], check=True, stdout=subprocess.PIPE)
except (ImportError, OSError) as missing:
    print(missing)
    sys.exit(3)

path, folder = sys.argv[1:3]
with open(os.path.join(folder, "sizes")) as lines:
    sizes = [tuple(map(int, line.split())) for line in lines]
wanted = [numpy.fromfile(os.path.join(folder, "%d.raw" % level), "<u2")
          .reshape(height, width)
          for level, (width, height) in enumerate(sizes)]


def check(reader, level, labels):
    if not numpy.array_equal(labels, wanted[level]):
        sys.exit("%s reads other labels in level %d." % (reader, level))


def by_tifffile():
    with tifffile.TiffFile(path) as file:
        assert file.is_ome and len(file.series) == 1, file.series
        series = file.series[0]
        assert series.kind == "ome", series.kind
        for level, smaller in enumerate(series.levels):
            check("tifffile", level, smaller.asarray())
        root = xml.etree.ElementTree.fromstring(file.ome_metadata)
        pixels = root.find(".//{*}Pixels")
        return "OME %s %s %d levels %s %s" % (
            series.dtype, series.axes, len(series.levels),
            pixels.get("PhysicalSizeX"), pixels.get("PhysicalSizeY"))


def by_pillow():
    with Image.open(path) as image:
        check("Pillow", 0, numpy.asarray(image))
        return image.mode


def by_vips():
    raw = os.path.join(folder, "vips.tif")
    for level in range(len(sizes)):
        subprocess.run(["vips", "copy", "%s[subifd=%d]" % (path, level - 1),
                        raw], check=True)
        with Image.open(raw) as image:
            check("vips", level, numpy.asarray(image))
    return "%d levels" % len(sizes)


for name, read in (("tifffile", by_tifffile), ("Pillow", by_pillow),
                   ("vips", by_vips)):
    print(name, read())
