#!/bin/sh
# Print the Python to make the environment with: $1 if given, else the first of the usual names
# that is 3.11 to 3.13. As root on Debian it is installed when there is none.
set -u

suits() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' >/dev/null 2>&1
}

search() {
    for name in python3 python3.12 python3.11 python3.13 python; do
        if suits "$name"; then
            echo "$name"
            exit 0
        fi
    done
}

if [ -n "${1:-}" ]; then
    suits "$1" && echo "$1" && exit 0
    echo "PYTHON=$1 is not a working Python 3.11, 3.12 or 3.13." >&2
    exit 1
fi
search
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "No Python 3.11 to 3.13 found. Running as root: installing the system's." >&2
    apt-get update >&2
    DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends python3 python3-venv >&2
    search
fi
cat >&2 <<END
Carrel needs Python 3.11, 3.12 or 3.13, and none was found.
  Debian, Ubuntu:  sudo apt-get install python3 python3-venv
  Fedora:          sudo dnf install python3.13
Or name one:       make run PYTHON=/where/it/is/python3.12
END
exit 1
