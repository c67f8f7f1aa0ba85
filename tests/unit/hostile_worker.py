"""A worker whose requests misbehave as a hostile document might make a parser do."""

import os
import shutil
import socket
import subprocess
import sys
import threading
from pathlib import Path

from assistant.errors import FileBroken
from assistant.parsing.source import Limits
from assistant.parsing.worker import serve


def answer(request: str, limits: Limits) -> str:
    match request.partition(" "):
        case "hang", _, _:
            threading.Event().wait()
        case "abort", _, _:
            os.abort()
        case "grow", _, _:
            kept = []
            while True:
                kept.append(bytearray(b"x") * (8 << 20))
        case "keep", _, megabytes:
            globals()["kept"] = bytearray(b"x") * (int(megabytes) << 20)
        case "connect", _, port:
            socket.create_connection(("127.0.0.1", int(port)))
        case "run", _, _:
            subprocess.run([sys.executable, "-c", ""], check=True)
        case "write", _, path:
            Path(path).write_text("stolen")
        case "delete", _, path:
            Path(path).unlink()
        case "copy", _, path:
            shutil.copy(path, path + ".copy")
        case "print", _, _:
            print("to the protocol")
            os.write(2, b"to the terminal")
        case "refuse", _, _:
            raise FileBroken("in one line")
    return str(os.getpid())


if __name__ == "__main__":
    serve(str, answer)
