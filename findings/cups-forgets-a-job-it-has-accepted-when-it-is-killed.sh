#!/bin/bash
# CUPS 2.4.2 (Debian 12, cups-daemon 2.4.2-3+deb12u9), a server of its own on a socket in a temporary folder. Needs root.
# One page is sent to a queue that stands still; lp says its number and lpstat lists it. The server is killed and started again.
# Seen: killed at once, it knows nothing of the job: its page lies in the spool, but no control file, and no log tells of it. Killed after the
# time of DirtyCleanInterval (30 seconds as delivered, 1 here), the job is there. Without DirtyCleanInterval (0), it is there at once.
# A good guess: a spooler that has given a job its number has put on disk what it needs to know it again.
# For us: a paper that the spooler took is not a paper that came out; it is asked for until it says so, and offered again.
set -eu
version=2.4.2-3+deb12u9
for package in cups-daemon cups-client; do
    [ "$(dpkg-query -W -f '${Version}' "$package" 2>/dev/null || true)" = "$version" ] || { echo "This needs $package $version."; exit 2; }
done
[ "$(id -u)" -eq 0 ] || { echo "This needs root."; exit 2; }
folder=$(mktemp -d)
server=
finish() {
    [ -z "$server" ] || kill -9 "$server" 2>/dev/null || true
    rm -rf "$folder"
}
trap finish EXIT
mkdir -p "$folder/root" "$folder/spool/tmp" "$folder/cache" "$folder/state"
export CUPS_SERVER=$folder/socket
cat > "$folder/cups-files.conf" <<CONF
ServerRoot $folder/root
RequestRoot $folder/spool
TempDir $folder/spool/tmp
CacheDir $folder/cache
StateDir $folder/state
AccessLog $folder/access
ErrorLog $folder/error
PageLog $folder/page
FileDevice Yes
CONF

begin() { # begin SECONDS
    cat > "$folder/cupsd.conf" <<CONF
Listen $folder/socket
DefaultAuthType None
DirtyCleanInterval $1
Browsing Off
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
<Location />
  Order allow,deny
  Allow all
</Location>
CONF
    cupsd -f -c "$folder/cupsd.conf" -s "$folder/cups-files.conf" & server=$!
    for attempt in $(seq 50); do lpstat -r 2>/dev/null | grep -q 'is running' && return; sleep 0.2; done
    echo "The server did not begin."; cat "$folder/error"; exit 2
}
end() {
    kill -9 "$server"
    wait "$server" 2>/dev/null || true
    server=
    rm -f "$folder/socket"
}
jobs() { lpstat -o 2>/dev/null | wc -l; }

echo "Nomor antrean H-001" > "$folder/page.txt"
begin 1
lpadmin -p KIOS -E -v "file:$folder/out" 2>/dev/null
cupsdisable KIOS
sleep 3 # the queue itself is on disk
end

try() { # try SECONDS WAIT: jobs that are listed before and after the server was killed
    begin "$1"
    lp -d KIOS "$folder/page.txt" >/dev/null
    before=$(jobs)
    sleep "$2"
    end
    begin "$1"
    after=$(jobs)
    cancel -a KIOS 2>/dev/null || true
    sleep 3
    end
    echo "$before, then $after"
}
soon=$(try 30 0)
later=$(try 1 4)
without=$(try 0 0)
echo "jobs before and after: killed at once $soon; after the interval $later; without an interval $without"
[ "$soon; $later; $without" = "1, then 0; 1, then 1; 1, then 1" ] || { echo "This has changed."; exit 1; }
