#!/bin/sh
# Builds the frozen program in dist/comptoir and the Debian package beside it. Called by `make package`.
set -eu
cd "$(dirname "$0")/.."
python=.venv/bin/python
[ -x "$python" ] || { echo "please run first: make setup" >&2; exit 1; }
for tool in objdump:binutils dpkg-deb:dpkg /sbin/ldconfig:libc-bin; do
    command -v "${tool%%:*}" >/dev/null 2>&1 || { echo "please run: sudo apt-get install ${tool##*:}" >&2; exit 1; }
done
[ "$(uname -m)" = x86_64 ] || { echo "packages are made on amd64 machines" >&2; exit 1; }
version=$("$python" -c 'import app; print(app.__version__)')
# dates inside come from the sources, not from the hour of the build
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y pyproject.toml)}
export SOURCE_DATE_EPOCH PYTHONHASHSEED=1
umask 022

echo "Freezing Comptoir $version ..."
.venv/bin/pyinstaller --noconfirm --clean --log-level ERROR --distpath dist --workpath build/freeze packaging/comptoir.spec
[ "$(dist/comptoir/comptoir --version)" = "comptoir $version" ] || { echo "the frozen program does not start" >&2; exit 1; }
echo "Packing ..."
package=$("$python" packaging/deb.py dist/comptoir dist)

cat <<END
Frozen program: dist/comptoir ($(du -sh dist/comptoir | cut -f1)); start it with dist/comptoir/comptoir
Debian package: dist/${package##*/} ($(du -h "$package" | cut -f1)); install it with: sudo apt install ./dist/${package##*/}
END
