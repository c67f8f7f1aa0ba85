"""A tiny engine for tests of the client: says Ready, then does what its first argument says."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from assistant import messages as m
from assistant.records import FileRow, FileState


def say(number: int, event: m.AnyEvent) -> None:
    sys.stdout.buffer.write(m.encode(m.Envelope(number, event)))
    sys.stdout.buffer.flush()


def main() -> None:
    mode, home = sys.argv[1], sys.argv[3]
    if mode == "locked":
        say(0, m.Failed("library_locked", "Another Carrel owns this folder.", "Close it."))
        raise SystemExit(1)
    say(0, m.Ready("0", home))
    if mode == "dies":
        os.kill(os.getpid(), 9)
    for line in sys.stdin.buffer:
        request = m.decode_request(line)
        match request:
            case m.Shutdown() if mode != "deaf":
                return
            case m.Ask() if mode == "dies-asked":
                say(request.id, m.Token("half a"))
                os.kill(os.getpid(), 9)
            case m.ListFiles():
                say(request.id, m.FilesListed((), (home,)))
            case m.Retry():
                for n in range(20_000):
                    say(request.id, m.FileChanged(FileRow(f"/f/{n}", FileState.INDEXED)))
                say(request.id, m.IndexFinished(m.IndexReport(files=20_000)))
            case m.ReadStatus():
                sys.stdout.buffer.write(b"this is no message\n")
                sys.stdout.buffer.flush()
    while mode == "deaf":
        sys.stdin.buffer.read(1)


if __name__ == "__main__":
    main()
