# Steps that installer/try and tests/run share. Sourced by them, with $root set to the checkout.
# Every step that cannot go on ends the program with a sentence that says what to do next.
# shellcheck shell=bash disable=SC2015,SC2034,SC2154

readonly least_free_mib=3072 # sources, two builds and their object cache; packages need about half of it
started=$SECONDS

say() { printf '%s\n' "$*"; }

stop() {
    printf '\nStopped: %s\n' "$1" >&2
    shift
    for line in "$@"; do printf '  %s\n' "$line" >&2; done
    exit 1
}

needDebian12() {
    local name="an unknown system" id="" version=""
    if [ -r /etc/os-release ]; then
        # shellcheck disable=SC1091
        name=$(. /etc/os-release && echo "${PRETTY_NAME:-$name}")
        # shellcheck disable=SC1091
        id=$(. /etc/os-release && echo "${ID:-}")
        # shellcheck disable=SC1091
        version=$(. /etc/os-release && echo "${VERSION_ID:-}")
    fi
    [ "$id" = debian ] && [ "$version" = 12 ] ||
        stop "SatuPintu is built on Debian 12 (bookworm); this machine runs $name." \
            "Use a PC, a virtual machine or a container with Debian 12."
}

# needSpace FOLDER
needSpace() {
    local free
    free=$(df -Pm "$1" | awk 'NR == 2 { print $4 }')
    [ "$free" -ge "$least_free_mib" ] ||
        stop "only $free MiB are free on the disk that holds $1; $least_free_mib MiB are needed." \
            "Free some space (for example: apt-get clean, or remove old builds) and run this again."
}

# packagesOf SECTION ...: the names in those sections of installer/packages
packagesOf() {
    awk -v wanted=" $* " '
        { sub(/#.*/, ""); gsub(/[ \t]+/, "") }
        /^\[/ { inside = index(wanted, " " substr($0, 2, length($0) - 2) " "); next }
        inside && $0 != "" { print }' "$root/installer/packages"
}

# missingOf PACKAGE ...: those that are not installed
missingOf() {
    local package
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
    done
}

# asRoot COMMAND ...
asRoot() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# installPackages SECTION ...: installs what is missing; touches neither network nor sudo when nothing is
installPackages() {
    local wanted missing log="$root/build/packages.log" own_cluster_rule=/etc/postgresql-common/createcluster.d/no-main-cluster.conf
    mapfile -t wanted < <(packagesOf "$@")
    mapfile -t missing < <(missingOf "${wanted[@]}")
    if [ ${#missing[@]} = 0 ]; then
        say "Packages: all ${#wanted[@]} are there."
        return
    fi
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null && sudo -v ||
            stop "packages are missing and only an administrator may install them." \
                "Run this as root or as a user with sudo, or ask your administrator to run:" \
                "apt-get install --no-install-recommends ${missing[*]}"
    fi
    needSpace /var
    say "Packages: installing ${#missing[@]} of ${#wanted[@]} (and what they depend on) ..."
    mkdir -p "$root/build"
    : >"$log"

    # Debian starts a database service when PostgreSQL comes in; tests use a private cluster instead.
    local rule_is_ours=no
    if printf '%s\n' "${missing[@]}" | grep -q '^postgresql-' && [ ! -e "$own_cluster_rule" ]; then
        rule_is_ours=yes
        asRoot mkdir -p "${own_cluster_rule%/*}"
        echo "create_main_cluster = false" | asRoot tee "$own_cluster_rule" >/dev/null
    fi
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600) failed=no
    # A list that cannot be fetched is no reason to stop if the packages can be.
    asRoot "${apt[@]}" update >>"$log" 2>&1 </dev/null || true
    asRoot "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >>"$log" 2>&1 </dev/null || failed=yes
    [ $rule_is_ours = no ] || asRoot rm -f "$own_cluster_rule"
    [ $failed = no ] || explainApt "$log" "${missing[@]}"
}

# explainApt LOG PACKAGE ...: says in a sentence why apt-get failed
explainApt() {
    local log=$1
    shift
    tail -n 15 "$log" >&2
    if grep -qE 'No space left|enough free space' "$log"; then
        stop "the disk filled up while packages were being installed." "Free some space and run this again."
    elif grep -qE 'Could not get lock|Unable to acquire the dpkg' "$log"; then
        stop "another program is installing packages." "Wait until it has ended and run this again."
    elif grep -q 'dpkg was interrupted' "$log"; then
        stop "an earlier installation on this machine was cut off." "Run 'dpkg --configure -a' as root, then this again."
    elif grep -qE 'Temporary failure|Could not resolve|Could not connect|Failed to fetch|Unable to fetch|Unable to connect|Network is unreachable' "$log"; then
        stop "packages could not be fetched: the Debian servers cannot be reached." \
            "Check the network (and the proxy in /etc/apt), then run this again." "The whole record is in $log."
    elif grep -qE 'Unable to locate package|has no installation candidate' "$log"; then
        stop "Debian's package lists are missing or out of date." \
            "Check the network and that /etc/apt names a Debian 12 archive with 'main', then run this again." \
            "The whole record is in $log."
    fi
    stop "apt-get could not install: $*" "Its last words stand above; the whole record is in $log."
}

# Hits across clones: what is compiled is named from the checkout, and its place is not part of the key.
useCompilerCache() {
    export CCACHE_NOHASHDIR=1 CCACHE_BASEDIR=$root CCACHE_SLOPPINESS=pch_defines,time_macros
}

# Shows "[12/200]" of a build on one line when a person watches, nothing when a log does.
showProgress() {
    if [ -t 1 ]; then
        awk '/^\[[0-9]+\/[0-9]+\]/ { printf "\r  %s   ", $1; fflush() } END { printf "\r                  \r" }'
    else
        cat >/dev/null
    fi
}

# build PRESET CONFIGURE-OPTION ... -- TARGET ...: configures and builds; no target means all
build() {
    local preset=$1 began=$SECONDS log options=() targets=()
    shift
    while [ $# -gt 0 ] && [ "$1" != -- ]; do
        options+=("$1")
        shift
    done
    [ $# = 0 ] || shift
    [ $# = 0 ] || targets=(--target "$@")
    needSpace "$root"
    mkdir -p "$root/build" 2>/dev/null && [ -w "$root/build" ] ||
        stop "cannot write to $root/build." "Run this as the user the checkout belongs to, or make the folder writable."
    log="$root/build/$preset.log"
    if [ -e "$root/build/$preset/build.ninja" ]; then
        say "Build '$preset': compiling what changed ..."
    else
        say "Build '$preset': compiling; the first time takes some minutes (record: build/$preset.log) ..."
    fi
    (cd "$root" && cmake --preset "$preset" "${options[@]}") >"$log" 2>&1 || {
        grep -A 12 -m 3 'CMake Error' "$log" >&2 || tail -n 30 "$log" >&2
        stop "CMake could not configure the build '$preset'." \
            "The reason stands above. After a change of compiler or an interrupted run, remove build/$preset and run this again." \
            "The whole record is in $log."
    }
    (cd "$root" && cmake --build --preset "$preset" "${targets[@]}") 2>&1 | tee -a "$log" | showProgress || {
        grep -E -A 8 -m 3 '^FAILED|error:' "$log" >&2 || tail -n 30 "$log" >&2
        if grep -q 'No space left' "$log"; then
            stop "the disk filled up while compiling." "Free some space and run this again."
        fi
        if grep -qE 'Killed signal|internal compiler error: Killed' "$log"; then
            stop "the compiler was killed, most likely for want of memory." \
                "Close other programs, or set CMAKE_BUILD_PARALLEL_LEVEL=1, and run this again."
        fi
        stop "the build '$preset' failed." "The first errors stand above; the whole record is in $log."
    }
    say "Build '$preset': done in $((SECONDS - began)) s."
}
