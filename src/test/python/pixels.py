"""Prints the pixels of image files as Pillow reads them: for each file a line
of its width, height and all colors as rrggbb, or one that says why not.

    python3 pixels.py FILE...
"""
import sys

from PIL import Image


def line(path):
    try:
        with Image.open(path) as image:
            rgb = image.convert("RGB")
            return "%d %d %s" % (rgb.width, rgb.height, rgb.tobytes().hex())
    except Exception as e:
        return "fails: %s" % str(e).replace("\n", " ")


for name in sys.argv[1:]:
    print(line(name))
