#!/bin/bash
# gdk-pixbuf 2.42.10 (Debian 12, libgdk-pixbuf-2.0-dev 2.42.10+dfsg-1+deb12u4).
# A picture of 36 million dots is opened whole and, by new_from_file_at_scale, at a quarter of its sides: as JPEG, PNG and TIFF.
# Seen: the JPEG takes a tenth of the memory when it is asked for smaller; PNG and TIFF take as much as the whole, or more.
# A good guess: one function that loads at a size bounds the memory for every format, or for none.
# For us: the largest picture that may be opened is bounded by format, not by the size that is asked for.
set -eu
want=2.42.10+dfsg-1+deb12u4
[ "$(dpkg-query -W -f '${Version}' libgdk-pixbuf-2.0-dev 2>/dev/null || true)" = "$want" ] ||
    { echo "This needs libgdk-pixbuf-2.0-dev $want."; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cat > "$folder/load.c" <<'C'
#include <gdk-pixbuf/gdk-pixbuf.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

/* load make FOLDER; load whole FILE; load quarter FILE: prints the megabytes the process took at most */
int main(int count, char **words) {
    if (count < 3) return 2;
    if (!strcmp(words[1], "make")) {
        GdkPixbuf *picture = gdk_pixbuf_new(GDK_COLORSPACE_RGB, FALSE, 8, 6000, 6000);
        gdk_pixbuf_fill(picture, 0xc0a080ff);
        const char *kinds[] = {"jpeg", "png", "tiff"};
        for (int i = 0; i < 3; ++i) {
            char *file = g_build_filename(words[2], kinds[i], NULL);
            if (!gdk_pixbuf_save(picture, file, kinds[i], NULL, NULL)) return 2;
        }
        return 0;
    }
    GdkPixbuf *picture = !strcmp(words[1], "whole") ? gdk_pixbuf_new_from_file(words[2], NULL)
                                                    : gdk_pixbuf_new_from_file_at_scale(words[2], 1500, 1500, TRUE, NULL);
    if (!picture) return 2;
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    printf("%ld\n", used.ru_maxrss / 1024);
    return 0;
}
C
gcc "$folder/load.c" -o "$folder/load" $(pkg-config --cflags --libs gdk-pixbuf-2.0)
"$folder/load" make "$folder"
changed=0
for kind in jpeg png tiff; do
    whole=$("$folder/load" whole "$folder/$kind")
    quarter=$("$folder/load" quarter "$folder/$kind")
    echo "$kind: $whole MB whole, $quarter MB at a quarter"
    if [ $kind = jpeg ]; then [ "$quarter" -lt $((whole / 3)) ] || changed=1; else [ "$quarter" -ge $((whole - 2)) ] || changed=1; fi
done
[ $changed -eq 0 ] || { echo "This has changed."; exit 1; }
