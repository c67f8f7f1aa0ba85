"""The engine in a process of its own: requests come in and events go out, one line each.

Four lanes work side by side, each one request at a time: indexing, answering, installing, and
finding words in an open file. What is quick is answered at once, by `replies`. A long run of
indexing gives up its turn when a person adds or forgets something, and goes on after it.
"""

import argparse
import contextlib
import os
import shutil
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from functools import partial
from pathlib import Path

from . import __version__
from .asking import Wish
from .battery import BatteryCare
from .engine import Engine
from .errors import CarrelError, DiskFull, NothingInScope, UsageError
from .filters import Filter, limited_to
from .lanes import Events, Lanes, StoppableWork, Work
from .logs import log_to
from .messages import (
    AddModel,
    AddPaths,
    AnyRequest,
    Ask,
    Compact,
    Done,
    Envelope,
    Explain,
    Explained,
    Failed,
    FindText,
    Finished,
    ForgetPaths,
    InstallModel,
    InstallProgress,
    MeasureModel,
    ModelInstalled,
    ModelMeasured,
    PauseIndexing,
    Ready,
    Retrieved,
    Retry,
    Search,
    Shutdown,
    Stop,
    StopIndexing,
    UnloadModel,
    VerifyModels,
    Warned,
    decode_request,
    encode,
    identity_of,
)
from .pacing import Interrupted
from .paths import find_home
from .periodic import Periodic
from .processes import give_way, open_channel
from .records import ModelRow
from .replies import Replies
from .sources import is_under
from .watching import Watcher

_UNKEPT = DiskFull("an answer could not be kept", "Free some space; the next answer is kept.")
_MORE_ROOM = 50_000_000
"""So many bytes more on a full disk, and indexing goes on."""

_TICK_S = 0.05
_LOOK_AGAIN_S = 0.5
_MINUTE_S = 60.0

Bring = Callable[[threading.Event], Generator[InstallProgress, None, ModelRow]]


class Server:
    """Routes requests to the engine and its events back."""

    def __init__(self, engine: Engine, write: Callable[[bytes], None]) -> None:
        self._engine = engine
        self._replies = Replies(engine)
        self._lanes = Lanes(write, engine.home.log)
        self._answered_now: int | None = None
        self._changed: set[str] = set()
        self._changing = threading.Lock()
        self._loaded, self._calm = threading.Event(), threading.Event()
        self._free_when_full: int | None = None
        self._battery: BatteryCare | None = None
        self._periodic: list[Periodic] = []
        self._watcher = Watcher(self._note_changes, self._warn)

    def start(self) -> None:
        """Say hello, then bring the library up to date in the background."""
        self._lanes.emit(0, Ready(__version__, str(self._engine.home.root)))
        self._lanes.take(self._lanes.answering, 0, self._warm_up)
        if self._engine.settings.on_battery == "pause":
            self._battery = BatteryCare(self._engine.gate, self._warn)
        self._in_background(self._catch_up, self._catch_up)
        self._watch()
        minutes = max(1, self._engine.settings.reconcile_minutes)
        self._periodic = [
            Periodic(_LOOK_AGAIN_S, self._look_again, "looking again"),
            Periodic(_MINUTE_S * minutes, self._compare_all, "comparing all"),
        ]

    def close(self) -> None:
        """Stop all work where it stands and close the engine; nothing is lost."""
        self._loaded.set()
        self._calm.set()
        self._engine.gate.close()
        self._engine.abort_parsing()
        self._lanes.stop_all()
        self._engine.silence()
        self._lanes.close()
        self._watcher.close()
        for periodic in self._periodic:
            periodic.close()
        if self._battery is not None:
            self._battery.close()
        self._engine.close()

    def handle(self, request: AnyRequest) -> None:
        """Take up one request; its events follow, from whichever lane does the work."""
        engine, identity = self._engine, request.id
        match request:
            case AddPaths() | ForgetPaths() | Retry() | StopIndexing() | Compact():
                self._change(request)
            case PauseIndexing(paused=paused):
                (engine.gate.hold if paused else engine.gate.release)("person")
                self._lanes.emit(identity, Done())
            case Search() | Explain() | Ask() | MeasureModel() | UnloadModel():
                self._answer(request)
            case InstallModel() | AddModel() | VerifyModels():
                self._bring(request)
            case FindText(path=path, text=text):
                self._lanes.take(
                    self._lanes.finding, identity, lambda: iter([engine.find_text(path, text)])
                )
            case Stop(target=target):
                self._stop(target)
                self._lanes.emit(identity, Done())
            case _:
                self._lanes.do(identity, lambda: iter([self._replies.to(request)]))

    def _change(self, request: AddPaths | ForgetPaths | Retry | StopIndexing | Compact) -> None:
        engine, identity = self._engine, request.id
        match request:
            case AddPaths(paths=paths):
                self._index(identity, lambda: self._add(paths), lambda: engine.update(paths))
            case ForgetPaths(paths=paths):
                self._index(identity, lambda: self._forget(paths))
            case Retry(paths=paths):
                self._index(identity, lambda: engine.sync(paths, retry=True), engine.sync)
            case StopIndexing():
                self._index(identity, engine.stop)
            case Compact():
                self._index(identity, engine.compact)

    def _answer(self, request: Search | Explain | Ask | MeasureModel | UnloadModel) -> None:
        lane, identity = self._lanes.answering, request.id
        match request:
            case Search():
                self._lanes.take(lane, identity, lambda: self._search(request))
            case Explain():
                self._lanes.take(lane, identity, lambda: self._explain(request))
            case Ask():
                self._lanes.take_stoppable(lane, identity, partial(self._ask, request))
            case MeasureModel():
                self._lanes.take_stoppable(lane, identity, partial(self._measure, request))
            case UnloadModel():
                self._lanes.take(lane, identity, self._unload)

    def _bring(self, request: InstallModel | AddModel | VerifyModels) -> None:
        shelf = self._engine.models.shelf
        work: StoppableWork = self._verify
        match request:
            case InstallModel(name=name):
                work = partial(_installed, partial(shelf.install, name))
            case AddModel(path=path):
                work = partial(_installed, partial(shelf.add, Path(path)))
        self._lanes.take_stoppable(self._lanes.installing, request.id, work)

    def _search(self, request: Search) -> Events:
        from time import perf_counter

        started = perf_counter()
        scope = self._scope(request)
        hits = self._engine.search(request.question, request.limit, scope)
        ms = round((perf_counter() - started) * 1000, 1)
        yield Retrieved(tuple(hits), ms, self._engine.notes(request.question, scope))

    def _explain(self, request: Explain) -> Events:
        scope = _limits(request)
        yield Explained(self._engine.explain(request.question, request.path, request.limit, scope))

    def _scope(self, request: Search | Ask) -> Filter:
        """Return what a question is limited to. Raises UsageError, and NothingInScope."""
        scope = _limits(request)
        if not self._engine.covers(scope):
            raise NothingInScope("nothing that can be searched lies within the question's limits")
        return scope

    def _ask(self, request: Ask, stop: threading.Event) -> Events:
        with self._writing(request.id):
            wish = Wish(request.conversation, request.whole, request.reading, request.form)
            scope = self._scope(request)
            for event in self._engine.ask(
                str(request.id), request.question, scope, request.model, stop, wish
            ):
                yield event
                if isinstance(event, Finished) and event.unkept == _UNKEPT.kind:
                    self._lanes.fail(0, _UNKEPT)

    def _measure(self, request: MeasureModel, stop: threading.Event) -> Events:
        with self._writing(request.id):
            yield ModelMeasured(self._engine.measure(request.name, stop))

    @contextlib.contextmanager
    def _writing(self, identity: int) -> Iterator[None]:
        """Let a stop of this request silence the model."""
        self._answered_now = identity
        try:
            yield
        finally:
            self._answered_now = None

    def _unload(self) -> Events:
        self._engine.models.unload()
        yield Done()

    def _verify(self, stop: threading.Event) -> Events:
        yield from self._engine.models.shelf.verify(stop)
        yield self._replies.models()

    def _stop(self, target: int) -> None:
        self._lanes.stop(target)
        if target == self._answered_now:
            self._engine.silence()

    # --- the library kept in step ---------------------------------------------------------------

    def _warm_up(self) -> Events:
        try:
            self._engine.warm_up()
        finally:  # what was asked meanwhile is answered before anything else takes the processor
            self._loaded.set()
            self._lanes.run(self._lanes.answering, self._calm.set)
        if handicap := self._engine.handicap():
            yield Warned(handicap)

    def _add(self, paths: Sequence[str]) -> Events:
        self._engine.add(paths)
        self._watch()  # before the walk, so that nothing falls between the two
        yield from self._engine.update(paths)

    def _forget(self, paths: Sequence[str]) -> Events:
        yield from self._engine.forget(paths)
        self._watch()

    def _catch_up(self) -> Events:
        engine = self._engine
        yield from map(Warned, engine.repairs())
        self._loaded.wait()
        while not self._calm.wait(_TICK_S):
            if not engine.gate.may_go_on():
                raise Interrupted
        if not engine.matches:
            yield Warned("The search index is made anew, as this version or its model needs it.")
            yield from engine.rebuild()
        yield from engine.prepare()
        yield from engine.sync()

    def _watch(self) -> None:
        catalogue = self._engine.catalogue
        self._watcher.watch(catalogue.roots("folder"), catalogue.roots("file"))

    def _warn(self, line: str) -> None:
        self._lanes.emit(0, Warned(line))

    def _note_changes(self, paths: set[str]) -> None:
        root = str(self._engine.home.root)  # its log would tell of itself for ever
        own = (root, os.path.realpath(root))
        paths = {path for path in paths if not any(is_under(path, folder) for folder in own)}
        with self._changing:
            first = bool(paths) and not self._changed
            self._changed |= paths
        if first:
            again = self._engine.sync
            self._in_background(self._take_changes, again)

    def _look_again(self) -> None:
        self._note_changes(set(self._engine.unsettled()))
        before = self._free_when_full
        if before is not None and self._free() >= before + _MORE_ROOM:
            self._free_when_full = None
            self._compare_all()

    def _free(self) -> int:
        try:
            return shutil.disk_usage(self._engine.home.root).free
        except OSError:  # the drive is gone
            return 0

    def _compare_all(self) -> None:
        mend = self._engine.prepare  # a vector index that wore out, or that a full disk broke
        self._in_background(mend, mend)
        catalogue = self._engine.catalogue
        self._note_changes({*catalogue.roots("folder"), *catalogue.roots("file")})

    def _take_changes(self) -> Events:
        with self._changing:
            changed, self._changed = sorted(self._changed), set()
        yield from self._engine.sync(changed)

    # --- lanes ----------------------------------------------------------------------------------

    def _index(self, identity: int, work: Work, again: Work | None = None) -> None:
        """Do a person's request before what indexing is at; that goes on afterwards."""
        self._engine.gate.call()
        self._lanes.run(self._lanes.indexing, self._in_turn, identity, work, again or work, True)

    def _in_background(self, work: Work, again: Work) -> None:
        """Have something done when nobody waits for the indexing lane."""
        self._lanes.run(self._lanes.indexing, self._in_turn, 0, work, again, False)

    def _in_turn(self, identity: int, work: Work, again: Work, called: bool) -> None:
        gate = self._engine.gate
        gate.begin(called)
        if isinstance(self._lanes.do(identity, work), DiskFull):
            self._free_when_full = self._free()
        if gate.wants_another_turn:
            self._lanes.run(self._lanes.indexing, self._in_turn, identity, again, again, False)


def _installed(bring: Bring, stop: threading.Event) -> Events:
    yield ModelInstalled((yield from bring(stop)))


def _limits(request: Search | Ask | Explain) -> Filter:
    return limited_to(request.scope, request.types, request.since, request.until)


def main() -> int:
    """Serve until a `Shutdown` or the end of stdin; 1 if the library cannot be opened."""
    parser = argparse.ArgumentParser(prog="assistant.wire")
    parser.add_argument("--home")
    home = find_home(parser.parse_args().home)
    lines, write = open_channel()
    give_way(os.getpid())  # before there are threads, which follow the one that starts them
    try:
        engine = Engine(home)
    except CarrelError as error:
        write(encode(Envelope(0, Failed(error.kind, str(error), error.advice))))
        return 1
    log_to(home.log)
    server = Server(engine, write)
    server.start()
    for line in lines:
        try:
            request = decode_request(line)
        except UsageError as error:
            write(encode(Envelope(identity_of(line), Failed(error.kind, str(error)))))
            continue
        if isinstance(request, Shutdown):
            break
        server.handle(request)
    server.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
