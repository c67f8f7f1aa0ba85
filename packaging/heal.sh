#!/bin/sh
# Remove an environment that cannot work, so that it is made again: one of another folder (copied
# or moved), without its Python, left half made, or made with another Python than the wanted $1.
set -u
[ -d .venv ] || exit 0

version() {
    "$1" -c 'import sys; print(*sys.version_info[:2])' 2>/dev/null
}

reason=
if [ "$(cat .venv/.made-in 2>/dev/null)" != "$(pwd)" ]; then
    reason="half made, or made for another folder"
elif [ -z "$(version .venv/bin/python)" ]; then
    reason="its Python is gone"
elif [ -n "${1:-}" ] && [ "$(version "$1")" != "$(version .venv/bin/python)" ]; then
    reason="made with another Python"
elif [ -e .venv/.installing ] && ! ls .venv/.stamp-* >/dev/null 2>&1; then
    reason="its installation was interrupted"
fi
if [ -n "$reason" ]; then
    echo "Removing .venv: $reason." >&2
    rm -rf .venv
fi
