#!/bin/sh
# Tries the Debian package where nothing of this checkout is: packaging/check.sh [--no-tour] [--suite NAME] [PACKAGE.deb]
# As root with debootstrap: installs it into a clean root, runs it as an ordinary user, removes and purges it.
# Otherwise: unpacks it into a folder and runs it there with the libraries of this machine.
set -eu
cd "$(dirname "$0")/.."
tour=yes suite=bookworm package=""
while [ $# -gt 0 ]; do
    case $1 in
    --no-tour) tour=no ;;
    --suite) suite=$2 && shift ;;
    *) package=$1 ;;
    esac
    shift
done
package=${package:-$(ls -t dist/comptoir_*_amd64.deb 2>/dev/null | head -n 1)}
[ -f "$package" ] || { echo "no package; please run: make package" >&2; exit 1; }
python=.venv/bin/python
work=$(mktemp -d /tmp/comptoir-check.XXXXXX)
root=$work/root log=$work/log hub=""
chmod 755 "$work"
out=$PWD/build/package-check
rm -rf "$out" && mkdir -p "$out"

say() { printf '%s  %s\n' "$(date +%T)" "$*"; }
end() {
    status=$?
    [ -z "$hub" ] || kill "$hub" 2>/dev/null || true
    for mount in proc dev/shm; do
        if mountpoint -q "$root/$mount" 2>/dev/null; then umount "$root/$mount"; fi
    done
    [ $status = 0 ] || { echo "FAILED; the last lines were:" >&2; tail -n 25 "$log" >&2 || true; }
    rm -rf --one-file-system "$work"
}
trap end EXIT

clean_root() {
    say "making a clean $suite root"
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v security | sort -u | head -n 1)
    debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$log" 2>&1
    mount -t proc proc "$root/proc"
    mkdir -p "$root/dev/shm" && mount -t tmpfs tmpfs "$root/dev/shm"
    cp "$package" "$root/tmp/comptoir.deb"
    say "installing $package ($(chroot "$root" dpkg-query -f '.\n' -W | wc -l) packages before)"
    chroot "$root" env DEBIAN_FRONTEND=noninteractive sh -c \
        'apt-get update && apt-get install -y --no-install-recommends /tmp/comptoir.deb' >>"$log" 2>&1
    rm "$root/tmp/comptoir.deb"
    install -d -o "$(chroot "$root" id -u comptoir)" -g "$(chroot "$root" id -g comptoir)" -m 700 "$root/var/lib/comptoir"
    say "installed ($(chroot "$root" dpkg-query -f '.\n' -W | wc -l) packages after)"
}
# variables of a terminal; none for the demo, which makes terminals of its own
settings=""
comptoir() {
    # shellcheck disable=SC2086 # words, on purpose
    set -- QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 "HOME=$home" "TMPDIR=$home" PATH=/usr/bin:/bin $settings "$program" "$@"
    if [ $isolated = yes ]; then exec chroot --userspec=comptoir:comptoir "$root" env -i "$@"; else exec env -i "$@"; fi
}

port=$("$python" -c 'import socket; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1])')
if [ "$(id -u)" = 0 ] && command -v debootstrap >/dev/null 2>&1; then
    isolated=yes home=/var/lib/comptoir program=/usr/bin/comptoir
    clean_root
    folder=$root$home
else
    isolated=no home=$work/home program=$root/opt/comptoir/comptoir
    say "no root or no debootstrap: unpacking only, with this machine's libraries"
    mkdir -p "$home" && dpkg-deb -x "$package" "$root"
    folder=$home
fi

say "comptoir --version: $(comptoir --version)"
(comptoir hub serve --demo --port "$port" --data "$home/hub") >>"$log" 2>&1 &
hub=$!
"$python" - "$port" <<'END'
import sys, time, urllib.request
for _ in range(300):
    try:
        urllib.request.urlopen(f"http://127.0.0.1:{sys.argv[1]}/health", timeout=2).read()
        sys.exit(0)
    except OSError:
        time.sleep(0.2)
sys.exit("the hub of the package does not answer")
END
say "hub of the package answers, with the demo chain"
settings="COMPTOIR_CAMERA__SOURCE=none COMPTOIR_HUB__URL=http://127.0.0.1:$port COMPTOIR_DATA_DIR=$home"
(comptoir doctor --json) >"$out/doctor.json" || true
settings=""
"$python" - "$out/doctor.json" <<'END'
import json, sys
for check in json.load(open(sys.argv[1]))["checks"]:
    print(f"          {check['state']:<8} {check['name']:<9} {check['words']}")
    if check["state"] == "problem":
        sys.exit(f"{check['name']}: {check['words']}")
END
kill "$hub" && wait "$hub" 2>/dev/null || true
hub=""
if [ $tour = yes ]; then
    say "playing the tour from the installed files"
    (comptoir demo --tour --out "$home/tour") >>"$log" 2>&1
    cp -r "$folder/tour/." "$out/"
    say "tour: $("$python" -c 'import json, sys; t = json.load(open(sys.argv[1])); assert t["ok"]; print(len(t["steps"]), "steps, all well")' "$out/tour.json")"
fi
if [ $isolated = yes ]; then
    chroot "$root" dpkg --remove comptoir >>"$log" 2>&1
    [ -d "$root/var/lib/comptoir" ] && [ -f "$root/etc/comptoir/comptoir.toml" ] && [ ! -e "$root/opt/comptoir" ]
    say "removed: program gone, settings and orders kept"
    chroot "$root" dpkg --purge comptoir >>"$log" 2>&1
    left=$(find "$root" -xdev -path "$root/var/lib/dpkg" -prune -o -path "$root/var/log" -prune -o -path "$root/var/cache/apt" -prune -o -name '*comptoir*' -print)
    [ -z "$left" ] || { echo "left behind: $left" >&2; exit 1; }
    say "purged: nothing left"
fi
say "the package is well; see $out"
