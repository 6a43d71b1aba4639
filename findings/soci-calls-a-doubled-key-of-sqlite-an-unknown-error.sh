#!/bin/bash
# SOCI 4.0.3 (Debian 12, libsoci-dev 4.0.3-1) over SQLite 3.40.1.
# A key is inserted twice, and get_error_category() of what is thrown is compared with constraint_violation.
# Seen: the category is "unknown"; only the text and result() 19 of SQLite's own class of error say what happened.
# A good guess: the category exists so that one program tells a doubled key on SQLite and on PostgreSQL in the same way.
# For us: each engine's own code is asked in one place of the store, the common category nowhere.
set -eu
check() { # check PACKAGE VERSION
    [ "$(dpkg-query -W -f '${Version}' "$1" 2>/dev/null || true)" = "$2" ] || { echo "This needs $1 $2."; exit 2; }
}
check libsoci-dev 4.0.3-1
check libsqlite3-0 3.40.1-2+deb12u2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cat > "$folder/key.cpp" <<'CPP'
#include <iostream>
#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

int main() {
    soci::session session(soci::sqlite3, "dbname=:memory:");
    session << "create table ticket(number integer primary key)";
    session << "insert into ticket values(1)";
    try {
        session << "insert into ticket values(1)";
    } catch (const soci::sqlite3_soci_error& error) {
        const auto category = error.get_error_category();
        std::cout << "category " << (category == soci::soci_error::constraint_violation ? "constraint_violation"
                                     : category == soci::soci_error::unknown            ? "unknown"
                                                                                        : "another")
                  << ", SQLite's result " << error.result() << "\n";
    }
}
CPP
g++ -std=c++17 "$folder/key.cpp" -o "$folder/key" -lsoci_sqlite3 -lsoci_core -ldl
seen=$("$folder/key")
echo "$seen"
[ "$seen" = "category unknown, SQLite's result 19" ] || { echo "This has changed."; exit 1; }
