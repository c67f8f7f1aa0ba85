"""`carrel`: the window without arguments, the command line with them."""

import os
import subprocess
import sys


def main() -> int:
    """Run what the arguments ask for; the exit status is 0 done, 1 failed, 2 bad usage."""
    from . import cli

    return cli.main(sys.argv[1:], open_window)


def open_window(arguments: list[str]) -> int:
    """Give this process over to the window; nothing heavy has been loaded by then."""
    command = [sys.executable, "-m", "ui", *arguments]
    if os.name == "posix":
        os.execv(sys.executable, command)
    return subprocess.call(command)


if __name__ == "__main__":
    raise SystemExit(main())
