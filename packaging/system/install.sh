#!/bin/sh
# Installs the system packages that are missing, when that is permitted; otherwise says which to install.
# usage: install.sh [LIST], LIST being a file like packages.txt
set -eu
list=${1:-$(dirname "$0")/packages.txt}
wanted=$(sed -e 's/#.*//' "$list" | tr -s ' \n' ' ')

if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "Not a Debian or Ubuntu machine: make sure that these libraries are here:$wanted" >&2
    exit 0
fi
missing=""
for name in $wanted; do
    # Ubuntu 24.04 and Debian 13 renamed some libraries with the suffix t64
    for known in "$name" "${name}t64"; do
        if [ "$(dpkg-query -W -f='${db:Status-Status}' "$known" 2>/dev/null)" = installed ]; then continue 2; fi
    done
    missing="$missing $name"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    run=""
elif sudo -n true 2>/dev/null; then
    run="sudo env DEBIAN_FRONTEND=noninteractive" # sudo forgets the variables that it is given
else
    echo "Some system packages are missing. Please run this and try again:" >&2
    echo "sudo apt-get update && sudo apt-get install --no-install-recommends$missing" >&2
    exit 1
fi
echo "Installing system packages:$missing"
case "$missing" in
*postgresql*)
    # tests run its programs themselves: Debian need not make a database server and start it
    conf=/etc/postgresql-common/createcluster.conf
    [ -e "$conf" ] || $run sh -c "mkdir -p ${conf%/*} && echo 'create_main_cluster = false' >$conf"
    ;;
esac
policy=/usr/sbin/policy-rc.d
case "$missing" in
*nginx*)
    # the same for the web server: nothing is started while this file is there
    [ -e "$policy" ] || { $run sh -c "printf '#!/bin/sh\nexit 101\n' >$policy && chmod 755 $policy"; made_policy=yes; }
    ;;
esac
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
trap 'rm -f "$log"; [ -z "${made_policy:-}" ] || $run rm -f "$policy"' EXIT
# shellcheck disable=SC2086 # a list of names, on purpose
if ! { $run apt-get update -q || true; $run apt-get install -y -q --no-install-recommends $missing; } </dev/null >"$log" 2>&1; then
    cat "$log" >&2
    echo "The system packages could not be installed; what apt-get said is above" >&2
    exit 1
fi
