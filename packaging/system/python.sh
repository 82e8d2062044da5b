#!/bin/sh
# Prints the newest Python that Comptoir runs on, or says that there is none.
for name in python3.13 python3.12 python3.11 python3; do
    if command -v "$name" >/dev/null 2>&1 &&
        "$name" -c 'import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))' 2>/dev/null; then
        command -v "$name"
        exit 0
    fi
done
echo "Comptoir needs Python 3.11 to 3.14 with the module venv; please install python3 and python3-venv" >&2
exit 1
