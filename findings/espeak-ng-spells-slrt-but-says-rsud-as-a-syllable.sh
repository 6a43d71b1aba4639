#!/bin/bash
# espeak-ng 1.51 (Debian 12, 1.51+dfsg-10+deb12u2), voice "id".
# Abbreviations of an Indonesian help counter are turned into phonemes, each alone and all in capitals.
# Seen: SLRT, BPJS, KTP and PKH are spelled letter by letter, but RSUD, UPTD and DTSEN are read as words, the same as in small letters.
# A good guess: a voice either spells words in capitals or it does not.
# For us: every word in capitals that people spell is parted into letters before the voice gets it.
set -eu
want=1.51+dfsg-10+deb12u2
[ "$(dpkg-query -W -f '${Version}' espeak-ng 2>/dev/null || true)" = "$want" ] || { echo "This needs espeak-ng $want."; exit 2; }

# Letters spelled one by one make one stress mark each; a word has one in all.
changed=0
expect() { # expect WORD STRESSES MEANING
    sounds=$(espeak-ng -v id -q -x "$1" | tr -d '\n ')
    stresses=$(tr -cd "',\`" <<<"${sounds//_|/}" | wc -c)
    echo "$1: $sounds ($3)"
    [ "$stresses" -eq "$2" ] || changed=1
}
expect SLRT 4 "four letters"
expect BPJS 3 "four letters, the last without a stress"
expect KTP 3 "three letters"
expect PKH 3 "three letters"
expect RSUD 1 "one syllable"
expect UPTD 1 "one word"
expect DTSEN 1 "one word"
[ "$(espeak-ng -v id -q -x RSUD)" = "$(espeak-ng -v id -q -x rsud)" ] || changed=1
[ $changed -eq 0 ] || { echo "This has changed."; exit 1; }
