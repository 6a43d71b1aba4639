#!/bin/bash
# SOCI 4.0.3 (Debian 12, libsoci-dev 4.0.3-1) over SQLite 3.40.1 with a write-ahead log.
# A prepared statement reads the only row there is; then another session adds a row, and the first session counts with a new statement.
# Seen: the count misses the new row until the first statement is fetched once more, past its end.
# A good guess: a statement that has given the only row there is holds nothing open any more.
# For us: a kept statement is always fetched to its end, else a screen shows an old queue and the log cannot be shortened.
set -eu
check() { # check PACKAGE VERSION
    [ "$(dpkg-query -W -f '${Version}' "$1" 2>/dev/null || true)" = "$2" ] || { echo "This needs $1 $2."; exit 2; }
}
check libsoci-dev 4.0.3-1
check libsqlite3-0 3.40.1-2+deb12u2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cat > "$folder/view.cpp" <<'CPP'
#include <iostream>
#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

static int count(soci::session& session) {
    int rows = 0;
    session << "select count(*) from ticket", soci::into(rows);
    return rows;
}

int main(int, char** words) {
    const std::string file = std::string("dbname=") + words[1];
    soci::session counter(soci::sqlite3, file), kiosk(soci::sqlite3, file);
    std::string mode;
    counter << "pragma journal_mode=wal", soci::into(mode);
    counter << "create table ticket(number integer)";
    counter << "insert into ticket values(1)";
    int number = 0;
    soci::statement only = (counter.prepare << "select number from ticket", soci::into(number));
    only.execute(true);
    kiosk << "insert into ticket values(2)";
    std::cout << "row " << number << "; counter sees " << count(counter) << ", kiosk " << count(kiosk);
    only.fetch();
    std::cout << "; after one more fetch the counter sees " << count(counter) << "\n";
}
CPP
g++ -std=c++17 "$folder/view.cpp" -o "$folder/view" -lsoci_sqlite3 -lsoci_core -ldl
seen=$("$folder/view" "$folder/office.db")
echo "$seen"
[ "$seen" = "row 1; counter sees 1, kiosk 2; after one more fetch the counter sees 2" ] || { echo "This has changed."; exit 1; }
