#!/bin/bash
# webp-pixbuf-loader 0.2.1 (Debian 12, 0.2.1-1) with gdk-pixbuf 2.42.10; Pillow 9.4.0 writes the pictures.
# A picture lying on its side, with the orientation 6 in its EXIF part, is saved as JPEG and as WebP and turned upright by gdk-pixbuf.
# Seen: the JPEG is turned; the WebP stays on its side, because its loader tells no orientation, though the file holds it.
# A good guess: apply_embedded_orientation is one function, so whatever format bears the mark is turned.
# For us: a telephone's picture that a messenger saved again as WebP may lie on its side; codes are looked for in every direction.
set -eu
check() { # check PACKAGE VERSION
    [ "$(dpkg-query -W -f '${Version}' "$1" 2>/dev/null || true)" = "$2" ] || { echo "This needs $1 $2."; exit 2; }
}
check webp-pixbuf-loader 0.2.1-1
check gir1.2-gdkpixbuf-2.0 2.42.10+dfsg-1+deb12u4
check python3-pil 9.4.0-1.1+deb12u1
check python3-gi 3.42.2-3+b1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

seen=$(/usr/bin/python3 - "$folder" <<'PY'
import sys

import gi
from PIL import Image

gi.require_version("GdkPixbuf", "2.0")
from gi.repository import GdkPixbuf

picture = Image.new("RGB", (60, 40), (200, 160, 120))
mark = Image.Exif()
mark[0x112] = 6
for kind in ("jpeg", "webp"):
    file = f"{sys.argv[1]}/a.{kind}"
    picture.save(file, exif=mark)
    loaded = GdkPixbuf.Pixbuf.new_from_file(file)
    upright = loaded.apply_embedded_orientation()
    print(f"{kind}: the file says {Image.open(file).getexif()[0x112]}, the loader {loaded.get_option('orientation')}, "
          f"turned to {upright.get_width()}x{upright.get_height()}")
PY
)
echo "$seen"
[ "$seen" = "jpeg: the file says 6, the loader 6, turned to 40x60
webp: the file says 6, the loader None, turned to 60x40" ] || { echo "This has changed."; exit 1; }
