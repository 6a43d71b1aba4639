#!/bin/bash
# PgBouncer 1.18.0 (Debian 12, 1.18.0-1+deb12u1) before PostgreSQL 15.18, both private, on sockets in a temporary folder. Needs root.
# PQbackendPID is compared with pg_backend_pid(): once without the pooler, twice through it in session mode.
# Seen: without the pooler both are equal; through it they are not, for either client: the pooler greets with a number of its own making.
# A good guess: in session mode, where a client keeps one server process, the pooler passes on the number that process greeted with.
# For us: the pooler betrays itself by that, so the slower test for one that mixes sessions is made only then.
set -eu
check() { # check PACKAGE VERSION
    [ "$(dpkg-query -W -f '${Version}' "$1" 2>/dev/null || true)" = "$2" ] || { echo "This needs $1 $2."; exit 2; }
}
check pgbouncer 1.18.0-1+deb12u1
check postgresql-15 15.18-0+deb12u1
check libpq-dev 15.18-0+deb12u1
[ "$(id -u)" -eq 0 ] || { echo "This needs root, to become the user postgres."; exit 2; }
folder=$(mktemp -d)
server=/usr/lib/postgresql/15/bin
finish() {
    [ ! -s "$folder/pool.pid" ] || kill "$(cat "$folder/pool.pid")" || true
    runuser -u postgres -- $server/pg_ctl -D "$folder/data" -m fast -w stop >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap finish EXIT

cat > "$folder/pool.ini" <<INI
[databases]
postgres = host=$folder port=5998 user=postgres
[pgbouncer]
unix_socket_dir = $folder
listen_port = 5997
listen_addr =
auth_type = any
pool_mode = session
logfile = $folder/pool.log
pidfile = $folder/pool.pid
INI
chown -R postgres "$folder"
cd "$folder"
runuser -u postgres -- $server/initdb -D "$folder/data" -A trust -N >/dev/null
runuser -u postgres -- $server/pg_ctl -D "$folder/data" -w -l "$folder/log" -o "-k $folder -c listen_addresses= -p 5998" start >/dev/null
runuser -u postgres -- pgbouncer -q -d "$folder/pool.ini"

cat > "$folder/who.c" <<'C'
#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>

int main(int count, char **words) {
    PGconn *connection = PQconnectdb(words[count - 1]);
    PGresult *answer = PQexec(connection, "select pg_backend_pid()");
    if (PQresultStatus(answer) != PGRES_TUPLES_OK) return 2;
    puts(PQbackendPID(connection) == atoi(PQgetvalue(answer, 0, 0)) ? "the same number" : "another number");
    PQfinish(connection);
    return 0;
}
C
gcc "$folder/who.c" -o "$folder/who" -I"$(pg_config --includedir)" -lpq
direct=$("$folder/who" "host=$folder port=5998 user=postgres dbname=postgres")
for attempt in 1 2 3 4 5 6 7 8 9 10; do [ -S "$folder/.s.PGSQL.5997" ] && break; sleep 0.2; done
first=$("$folder/who" "host=$folder port=5997 user=postgres dbname=postgres")
second=$("$folder/who" "host=$folder port=5997 user=postgres dbname=postgres")
echo "without the pooler: $direct; through it: $first, $second"
[ "$direct, $first, $second" = "the same number, another number, another number" ] || { echo "This has changed."; exit 1; }
