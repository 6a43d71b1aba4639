#!/bin/bash
# xkb-data 2.35.1 with libxkbcommon 1.5.0 (Debian 12).
# One key each of the layouts de, gr and il is pressed plain, with Caps Lock, with Shift, and with both.
# Seen: on de, Caps Lock makes U+1E9E of sharp s, Shift does not; on gr it leaves the final sigma; on il it undoes Shift.
# A good guess: Caps Lock acts on letters as Shift does, and a sharp s, long without a capital, stays as it is.
# For us: a scanner's keys are read by their places; mapping signs back through a layout breaks as soon as Caps Lock is on.
set -eu
check() { # check PACKAGE VERSION
    [ "$(dpkg-query -W -f '${Version}' "$1" 2>/dev/null || true)" = "$2" ] || { echo "This needs $1 $2."; exit 2; }
}
check xkb-data 2.35.1-1
check libxkbcommon-dev 1.5.0-1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cat > "$folder/keys.c" <<'C'
#include <stdio.h>
#include <xkbcommon/xkbcommon.h>

int main(void) {
    const char *layouts[] = {"de", "gr", "il"};
    const unsigned keys[] = {12 + 8, 17 + 8, 30 + 8}; /* evdev's numbers of minus, W and A, plus eight */
    struct xkb_context *context = xkb_context_new(XKB_CONTEXT_NO_FLAGS);
    for (int i = 0; i < 3; ++i) {
        const struct xkb_rule_names names = {"evdev", "pc105", layouts[i], "", ""};
        struct xkb_keymap *map = xkb_keymap_new_from_names(context, &names, XKB_KEYMAP_COMPILE_NO_FLAGS);
        const unsigned shift = 1u << xkb_keymap_mod_get_index(map, XKB_MOD_NAME_SHIFT);
        const unsigned caps = 1u << xkb_keymap_mod_get_index(map, XKB_MOD_NAME_CAPS);
        printf("%s", layouts[i]);
        for (int with = 0; with < 4; ++with) {
            struct xkb_state *state = xkb_state_new(map);
            xkb_state_update_mask(state, with & 2 ? shift : 0, 0, with & 1 ? caps : 0, 0, 0, 0);
            printf(" U+%04X", xkb_state_key_get_utf32(state, keys[i]));
            xkb_state_unref(state);
        }
        printf("\n");
        xkb_keymap_unref(map);
    }
    xkb_context_unref(context);
}
C
gcc "$folder/keys.c" -o "$folder/keys" -lxkbcommon
seen=$("$folder/keys")
echo "layout, plain, Caps Lock, Shift, both:"
echo "$seen"
[ "$seen" = "de U+00DF U+1E9E U+003F U+003F
gr U+03C2 U+03C2 U+03A3 U+03A3
il U+05E9 U+0041 U+0041 U+05E9" ] || { echo "This has changed."; exit 1; }
