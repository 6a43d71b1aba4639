#!/bin/bash
# heif-gdk-pixbuf 1.15.1 (Debian 12, 1.15.1-1+deb12u1) with gdk-pixbuf 2.42.10; libheif-examples makes the picture.
# gdk_pixbuf_get_file_info is asked for the size of one picture of 36 million dots, as JPEG and as HEIC.
# Seen: the JPEG's size is told out of a few megabytes, the HEIC's only after all of it is decoded, in over 150; its format is "heif/avif".
# A good guess: file info reads a header, which is why one asks for the size before deciding whether a picture is too large to open.
# For us: the size of an iPhone's picture is read from the file's own boxes first, and the loader is looked up as "heif/avif".
set -eu
check() { # check PACKAGE VERSION
    [ "$(dpkg-query -W -f '${Version}' "$1" 2>/dev/null || true)" = "$2" ] || { echo "This needs $1 $2."; exit 2; }
}
check heif-gdk-pixbuf 1.15.1-1+deb12u1
check libheif-examples 1.15.1-1+deb12u1
check libgdk-pixbuf-2.0-dev 2.42.10+dfsg-1+deb12u4
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cat > "$folder/info.c" <<'C'
#include <gdk-pixbuf/gdk-pixbuf.h>
#include <stdio.h>
#include <sys/resource.h>

/* info make FILE writes a JPEG; info ask FILE prints format, size and the megabytes the process took at most */
int main(int count, char **words) {
    if (count < 3) return 2;
    if (words[1][0] == 'm') {
        GdkPixbuf *picture = gdk_pixbuf_new(GDK_COLORSPACE_RGB, FALSE, 8, 6000, 6000);
        gdk_pixbuf_fill(picture, 0xc0a080ff);
        return !gdk_pixbuf_save(picture, words[2], "jpeg", NULL, NULL);
    }
    int width = 0, height = 0;
    GdkPixbufFormat *format = gdk_pixbuf_get_file_info(words[2], &width, &height);
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    printf("%s %dx%d %ld\n", format ? gdk_pixbuf_format_get_name(format) : "none", width, height, used.ru_maxrss / 1024);
    return 0;
}
C
gcc "$folder/info.c" -o "$folder/info" $(pkg-config --cflags --libs gdk-pixbuf-2.0)
"$folder/info" make "$folder/a.jpg"
heif-enc -q 40 "$folder/a.jpg" -o "$folder/a.heic" >"$folder/log" 2>&1 || { cat "$folder/log"; exit 2; }
read -r jpegFormat jpegSize jpegMegabytes < <("$folder/info" ask "$folder/a.jpg")
read -r heicFormat heicSize heicMegabytes < <("$folder/info" ask "$folder/a.heic")
echo "JPEG: format $jpegFormat, $jpegSize, told with $jpegMegabytes MB"
echo "HEIC: format $heicFormat, $heicSize, told with $heicMegabytes MB"
[ "$heicFormat" = heif/avif ] && [ "$heicSize" = 6000x6000 ] && [ "$jpegMegabytes" -lt 20 ] && [ "$heicMegabytes" -gt 150 ] ||
    { echo "This has changed."; exit 1; }
