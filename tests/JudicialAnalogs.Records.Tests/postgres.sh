#!/usr/bin/env bash
# A throw-away PostgreSQL cluster for the tests.
#   postgres.sh start   installs PostgreSQL from Debian when it is missing, starts a cluster, prints its connection string:
#                       export JUDICIALANALOGS_TEST_POSTGRES="$(tests/JudicialAnalogs.Records.Tests/postgres.sh start)"
#   postgres.sh restart stops the cluster at once, as a crash would, and starts it again.
#   postgres.sh stop    stops the cluster and removes it.
# The cluster lives in ${TMPDIR:-/tmp}/judicialanalogs-postgres-<user id>, listens on a unix socket there and on nothing else.
set -euo pipefail

folder="${TMPDIR:-/tmp}/judicialanalogs-postgres-$(id -u)"
socket="$folder/socket"
data="$folder/data"

say() { echo "postgres.sh: $*" >&2; }

binaries() {
    local found
    found="$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)" || true
    if [ -n "$found" ] && [ -x "$found/initdb" ]; then echo "$found"; return; fi
    found="$(command -v initdb || true)"
    if [ -n "$found" ]; then dirname "$found"; fi
}

# PostgreSQL refuses to run as root; root hands the work to the account that Debian's package brings.
as_owner() {
    if [ "$(id -u)" -eq 0 ]; then (cd "$folder" && runuser -u postgres -- "$@"); else "$@"; fi
}

install() {
    say "installing postgresql from Debian"
    local root=()
    [ "$(id -u)" -eq 0 ] || root=(sudo -n)
    "${root[@]}" apt-get update -q >&2
    DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -q -y --no-install-recommends postgresql >&2
}

start() {
    local bin
    bin="$(binaries)"
    if [ -z "$bin" ]; then install; bin="$(binaries)"; fi
    if [ -z "$bin" ]; then say "initdb was not found after the installation"; exit 1; fi

    if [ -d "$data" ] && as_owner "$bin/pg_ctl" -D "$data" status >/dev/null 2>&1; then
        say "already running"
    else
        rm -rf "$folder"
        mkdir -p "$socket"
        [ "$(id -u)" -ne 0 ] || chown -R postgres "$folder"
        as_owner "$bin/initdb" -D "$data" -A trust -U postgres -E UTF8 --locale=C --no-sync >"$folder/initdb.log" 2>&1 \
            || { cat "$folder/initdb.log" >&2; exit 1; }
        as_owner "$bin/pg_ctl" -D "$data" -l "$data/server.log" -w -t 60 \
            -o "-c listen_addresses='' -c unix_socket_directories='$socket' -c max_connections=200" start >&2 \
            || { cat "$data/server.log" >&2; exit 1; }
    fi

    echo "Host=$socket;Username=postgres;Database=postgres"
}

restart() {
    local bin
    bin="$(binaries)"
    as_owner "$bin/pg_ctl" -D "$data" -l "$data/server.log" -m immediate -w -t 60 restart >&2
}

stop() {
    local bin
    bin="$(binaries)"
    if [ -d "$data" ] && [ -n "$bin" ]; then as_owner "$bin/pg_ctl" -D "$data" -m immediate -w stop >&2 || true; fi
    rm -rf "$folder"
}

case "${1:-}" in
    start) start ;;
    restart) restart ;;
    stop) stop ;;
    *) say "usage: postgres.sh start|restart|stop"; exit 2 ;;
esac
