#!/bin/bash
# espeak-ng 1.51 (Debian 12, 1.51+dfsg-10+deb12u2), voice "id".
# Sentences with "No. 12" and "Jl. Melati", as they stand on every Indonesian letter, are turned into phonemes, a clause a line.
# Seen: after the dot of "No." and "Jl." a new sentence begins, with its pause and falling voice; neither is said as nomor or jalan.
# A good guess: the Indonesian voice knows the two commonest abbreviations of an address, or at least reads on before a number.
# For us: abbreviations with a dot are written out, by a list, before a counter's number or an address is spoken.
set -eu
want=1.51+dfsg-10+deb12u2
[ "$(dpkg-query -W -f '${Version}' espeak-ng 2>/dev/null || true)" = "$want" ] || { echo "This needs espeak-ng $want."; exit 2; }

changed=0
expect() { # expect CLAUSES TEXT
    sounds=$(espeak-ng -v id -q -x "$2")
    clauses=$(grep -c . <<<"$sounds")
    echo "\"$2\": $clauses spoken sentence(s)"
    sed 's/^/    /' <<<"$sounds"
    [ "$clauses" -eq "$1" ] || changed=1
}
expect 2 "Datang ke loket No. 12 besok"
expect 1 "Datang ke loket nomor 12 besok"
expect 2 "Rumahnya di Jl. Melati"
expect 1 "Rumahnya di jalan Melati"
[ $changed -eq 0 ] || { echo "This has changed."; exit 1; }
