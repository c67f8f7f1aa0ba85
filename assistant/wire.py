"""The engine in a process of its own: requests come in and events go out, one line each.

Three lanes work side by side, each one request at a time: indexing, answering, installing.
What is quick is answered at once. A long run of indexing gives up its turn when a person adds or
forgets something, and goes on after it.
"""

import argparse
import contextlib
import logging
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from . import __version__
from .asking import Wish
from .battery import BatteryCare
from .engine import Engine
from .errors import CarrelError, NothingInScope, UsageError
from .exporting import export
from .filters import Filter, limited_to
from .logs import log_to
from .messages import (
    AddPaths,
    AnyEvent,
    AnyRequest,
    Ask,
    CollectionsListed,
    Compact,
    ConversationExported,
    ConversationOpened,
    ConversationsListed,
    Done,
    Envelope,
    Explain,
    Explained,
    ExportConversation,
    Failed,
    FilesListed,
    ForgetPaths,
    InstallModel,
    ListCollections,
    ListConversations,
    ListFiles,
    ListModels,
    ModelInstalled,
    ModelsListed,
    OpenConversation,
    PauseIndexing,
    ReadPage,
    ReadStatus,
    Ready,
    RemoveCollection,
    RemoveConversation,
    RemoveModel,
    RenameConversation,
    Retrieved,
    Retry,
    SaveCollection,
    Search,
    Shutdown,
    StatusRead,
    Stop,
    StopIndexing,
    Warned,
    decode_request,
    encode,
    identity_of,
)
from .pacing import Interrupted
from .paths import find_home
from .periodic import Periodic
from .processes import open_channel
from .sources import is_under
from .watching import Watcher

log = logging.getLogger(__name__)

_LOOK_AGAIN_S = 0.5
_MINUTE_S = 60.0

Events = Iterator[AnyEvent]
Work = Callable[[], Events]


class Server:
    """Routes requests to the engine and its events back."""

    def __init__(self, engine: Engine, write: Callable[[bytes], None]) -> None:
        self._engine = engine
        self._write = write
        self._indexing = ThreadPoolExecutor(1, "indexing")
        self._answering = ThreadPoolExecutor(1, "answering")
        self._installing = ThreadPoolExecutor(1, "installing")
        self._stops: dict[int, threading.Event] = {}
        self._answered_now: int | None = None
        self._changed: set[str] = set()
        self._changing = threading.Lock()
        self._battery: BatteryCare | None = None
        self._periodic: list[Periodic] = []
        self._watcher = Watcher(self._note_changes, lambda line: self._emit(0, Warned(line)))

    def start(self) -> None:
        """Say hello, then bring the library up to date in the background."""
        self._emit(0, Ready(__version__, str(self._engine.home.root)))
        self._run(self._answering, self._guard, 0, self._warm_up)
        if self._engine.settings.on_battery == "pause":
            self._battery = BatteryCare(self._engine.gate, lambda line: self._emit(0, Warned(line)))
        self._run(self._indexing, self._in_turn, 0, self._catch_up, self._catch_up, False)
        self._watch()
        minutes = max(1, self._engine.settings.reconcile_minutes)
        self._periodic = [
            Periodic(_LOOK_AGAIN_S, self._look_again, "looking again"),
            Periodic(_MINUTE_S * minutes, self._compare_all, "comparing all"),
        ]

    def close(self) -> None:
        """Stop all work where it stands and close the engine; nothing is lost."""
        self._engine.gate.close()
        self._engine.abort_parsing()
        for stop in list(self._stops.values()):
            stop.set()
        self._engine.silence()
        for lane in (self._indexing, self._answering, self._installing):
            lane.shutdown(cancel_futures=True)
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
            case PauseIndexing(paused=paused):
                (engine.gate.hold if paused else engine.gate.release)("person")
                self._emit(identity, Done())
            case Search():
                self._run(self._answering, self._guard, identity, lambda: self._search(request))
            case Explain():
                self._run(self._answering, self._guard, identity, lambda: self._explain(request))
            case Ask():
                self._stops[identity] = threading.Event()
                self._run(self._answering, self._guard, identity, lambda: self._ask(request))
            case InstallModel(name=name):
                self._stops[identity] = threading.Event()
                self._run(
                    self._installing, self._guard, identity, lambda: self._install(identity, name)
                )
            case Stop(target=target):
                self._stop(target)
                self._emit(identity, Done())
            case _:
                self._guard(identity, lambda: self._read(request))

    def _read(self, request: AnyRequest) -> Events:
        engine = self._engine
        match request:
            case ListFiles():
                yield FilesListed(engine.files(), engine.folders())
            case ListCollections():
                yield CollectionsListed(engine.collections())
            case SaveCollection(name=name, paths=paths, instead_of=instead_of):
                engine.save_collection(name, paths, instead_of)
                yield CollectionsListed(engine.collections())
            case RemoveCollection(name=name):
                engine.catalogue.collections.remove(name)
                yield CollectionsListed(engine.collections())
            case ReadPage(path=path, page=page):
                yield engine.page(path, page)
            case ReadStatus():
                yield StatusRead(engine.status())
            case ListModels():
                yield self._models()
            case RemoveModel(name=name):
                engine.remove_model(name)
                yield self._models()
            case _:
                yield self._converse(request)

    def _converse(self, request: AnyRequest) -> AnyEvent:
        conversations = self._engine.catalogue.conversations
        match request:
            case ListConversations(text=text):
                return ConversationsListed(conversations.all(text))
            case OpenConversation(conversation=number):
                return ConversationOpened(conversations.row(number), conversations.turns(number))
            case ExportConversation(conversation=number, format=form):
                row, turns = conversations.row(number), conversations.turns(number)
                return ConversationExported(export(row, turns, form))
            case RenameConversation(conversation=number, title=title):
                conversations.rename(number, title)
                return ConversationsListed(conversations.all())
            case RemoveConversation(conversation=number):
                conversations.remove(number)
                return ConversationsListed(conversations.all())
            case _:
                raise UsageError(f"not a request: {type(request).__name__}")

    def _models(self) -> ModelsListed:
        shelf = self._engine.shelf
        return ModelsListed(shelf.rows(), shelf.default(self._engine.settings.model))

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

    def _ask(self, request: Ask) -> Events:
        stop = self._stops[request.id]
        self._answered_now = request.id
        try:
            wish = Wish(request.conversation, request.whole, request.reading, request.form)
            scope = self._scope(request)
            yield from self._engine.ask(
                str(request.id), request.question, scope, request.model, stop, wish
            )
        finally:
            self._answered_now = None
            self._stops.pop(request.id, None)

    def _install(self, identity: int, name: str) -> Events:
        stop = self._stops[identity]
        try:
            row = yield from self._engine.shelf.install(name, stop)
            yield ModelInstalled(row)
        finally:
            self._stops.pop(identity, None)

    def _stop(self, target: int) -> None:
        stop = self._stops.get(target)
        if stop is not None:
            stop.set()
            if target == self._answered_now:
                self._engine.silence()

    # --- the library kept in step ---------------------------------------------------------------

    def _warm_up(self) -> Events:
        self._engine.warm_up()
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
        if not engine.matches:
            yield Warned("The search index is made anew, as this version or its model needs it.")
            yield from engine.rebuild()
        yield from engine.prepare()
        yield from engine.sync()

    def _watch(self) -> None:
        catalogue = self._engine.catalogue
        self._watcher.watch(catalogue.roots("folder"), catalogue.roots("file"))

    def _note_changes(self, paths: set[str]) -> None:
        root = str(self._engine.home.root)  # its log would tell of itself for ever
        own = (root, os.path.realpath(root))
        paths = {path for path in paths if not any(is_under(path, folder) for folder in own)}
        with self._changing:
            first = bool(paths) and not self._changed
            self._changed |= paths
        if first:
            again = self._engine.sync
            self._run(self._indexing, self._in_turn, 0, self._take_changes, again, False)

    def _look_again(self) -> None:
        self._note_changes(set(self._engine.unsettled()))

    def _compare_all(self) -> None:
        mend = self._engine.prepare  # a vector index that wore out, or that a full disk broke
        self._run(self._indexing, self._in_turn, 0, mend, mend, False)
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
        self._run(self._indexing, self._in_turn, identity, work, again or work, True)

    def _in_turn(self, identity: int, work: Work, again: Work, called: bool) -> None:
        gate = self._engine.gate
        gate.begin(called)
        self._guard(identity, work)
        if gate.wants_another_turn:
            self._run(self._indexing, self._in_turn, identity, again, again, False)

    def _run(self, lane: ThreadPoolExecutor, work: Callable[..., None], *values: Any) -> None:
        try:
            lane.submit(work, *values)
        except RuntimeError:
            log.info("closing: a request was not taken up")

    def _guard(self, identity: int, work: Work) -> None:
        try:
            for event in work():
                self._emit(identity, event)
        except Interrupted:
            log.info("a run gave up its turn")
        except CarrelError as error:
            log.warning("%s: %s", error.kind, error)
            self._emit(identity, Failed(error.kind, str(error), error.advice))
        except Exception:
            log.exception("a bug")
            advice = f"Carrel's log says more: {self._engine.home.log}"
            self._emit(identity, Failed("bug", "Something went wrong inside Carrel.", advice))

    def _emit(self, identity: int, event: AnyEvent) -> None:
        with contextlib.suppress(OSError):  # nobody listens; the end of stdin will say so
            self._write(encode(Envelope(identity, event)))


def _limits(request: Search | Ask | Explain) -> Filter:
    return limited_to(request.scope, request.types, request.since, request.until)


def main() -> int:
    """Serve until a `Shutdown` or the end of stdin; 1 if the library cannot be opened."""
    parser = argparse.ArgumentParser(prog="assistant.wire")
    parser.add_argument("--home")
    home = find_home(parser.parse_args().home)
    lines, write = open_channel()
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
