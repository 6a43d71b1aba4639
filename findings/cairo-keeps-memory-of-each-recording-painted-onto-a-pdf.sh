#!/bin/bash
# cairo 1.16.0 (Debian 12, libcairo2 1.16.0-7), its PDF and its recording surfaces.
# One line of text is put into 400 PDFs, each finished and destroyed: once drawn directly, once recorded first and the recording painted.
# Seen: drawn directly the memory in use stays as it is; painted from a recording it grows by about 2 KB a PDF, without an end.
# A good guess: a recording surface costs nothing any more once it and the PDF are destroyed.
# For us: a page keeps its own list of what was drawn and draws it anew on each device; a ticket alone had cost 26 KB for ever.
set -eu
check() { # check PACKAGE VERSION
    [ "$(dpkg-query -W -f '${Version}' "$1" 2>/dev/null || true)" = "$2" ] || { echo "This needs $1 $2."; exit 2; }
}
check libcairo2 1.16.0-7
check libcairo2-dev 1.16.0-7
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cat > "$folder/pdf.c" <<'C'
#include <cairo-pdf.h>
#include <malloc.h>
#include <stdio.h>

static cairo_status_t drop(void *none, const unsigned char *bytes, unsigned count)
{
    return CAIRO_STATUS_SUCCESS;
}

static void words(cairo_t *cairo)
{
    cairo_set_font_size(cairo, 12);
    cairo_move_to(cairo, 20, 20);
    cairo_show_text(cairo, "Nomor antrean A-027");
}

static void pdf(int recorded)
{
    cairo_surface_t *file = cairo_pdf_surface_create_for_stream(drop, NULL, 595, 842);
    cairo_t *cairo = cairo_create(file);
    if (recorded) {
        cairo_surface_t *recording = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, NULL);
        cairo_t *recorder = cairo_create(recording);
        words(recorder);
        cairo_destroy(recorder);
        cairo_set_source_surface(cairo, recording, 0, 0);
        cairo_paint(cairo);
        cairo_surface_destroy(recording);
    } else {
        words(cairo);
    }
    cairo_destroy(cairo);
    cairo_surface_finish(file);
    cairo_surface_destroy(file);
}

static long grown(int recorded)
{
    for (int i = 0; i < 100; ++i) pdf(recorded);
    const size_t before = mallinfo2().uordblks;
    for (int i = 0; i < 400; ++i) pdf(recorded);
    return ((long)mallinfo2().uordblks - (long)before) / 1024;
}

int main(void)
{
    printf("%ld %ld\n", grown(0), grown(1));
    return 0;
}
C
gcc "$folder/pdf.c" -o "$folder/pdf" $(pkg-config --cflags --libs cairo-pdf)
read -r direct recorded < <("$folder/pdf")
echo "400 PDFs: drawn directly $direct KB more are in use, painted from a recording $recorded KB"
[ "$direct" -lt 50 ] && [ "$recorded" -gt 400 ] || { echo "This has changed."; exit 1; }
