"""Adding, retrying, forgetting, pausing: the library panel and the engine, brought together."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from assistant import messages as m
from assistant.kinds import ENDINGS
from assistant.paths import SAMPLE_LIBRARY
from assistant.records import IndexReport

from ..link.exchange import NEW, EngineState, Exchange
from ..parts.confirming import confirm
from ..parts.desktop import open_in_program, show_in_folder
from ..parts.dropping import Dropped
from ..parts.file_labels import translate_labels
from ..status.status_line import StatusLine
from ..words.translating import marked, tr
from ..words.wording import STOPPED, failure_line, file_name, size, some_names
from .library_panel import LibraryPanel
from .section import Section

ENDINGS_SHOWN = " ".join(f"*.{ending}" for ending in ENDINGS)

UNTOUCHED = marked(
    "Nothing on disk is touched. Answers that were made from it leave the conversations too."
)

MOST_SHOWN = 5
MOST_NAMED = 500
"""Files of a section that are named one by one when they are to be read again."""


class LibraryDesk(QObject):
    """Turns the user's wishes about the library into requests, and events into rows."""

    tidied = Signal(str)

    def __init__(
        self,
        client: Exchange,
        library: LibraryPanel,
        status: StatusLine,
        window: QWidget,
        paths: tuple[str, ...] = (),
    ) -> None:
        super().__init__(window)
        self._client = client
        self._library = library
        self._status = status
        self._window = window
        self._waiting = paths
        self._told: set[str] = set()
        client.state_changed.connect(self._engine_changed)
        client.files_changed.connect(self._files_changed)
        client.progressed.connect(self._progressed)
        client.indexed.connect(self._indexed)
        client.file_progressed.connect(library.bar.show_file)
        wishes = library.wishes
        wishes.add_files.connect(self.choose_files)
        wishes.add_folder.connect(self.choose_folder)
        wishes.sample.connect(lambda: self.add((str(SAMPLE_LIBRARY),)))
        wishes.give.connect(self.give)
        wishes.outside.connect(self._open_outside)
        wishes.reveal.connect(self._reveal)
        wishes.retry.connect(self.retry)
        wishes.retry_section.connect(self._retry_section)
        wishes.forget.connect(self.confirm_forget)
        wishes.pause.connect(self.pause)
        wishes.stop.connect(self.stop)

    def _open_outside(self, path: str) -> None:
        if not open_in_program(path):
            line = tr("{file} cannot be opened in another program.")
            self._status.tell(line.format(file=file_name(path)))

    def _reveal(self, path: str) -> None:
        def tell() -> None:
            line = tr("The folder of {file} cannot be shown.")
            self._status.tell(line.format(file=file_name(path)))

        if not show_in_folder(path, tell):
            tell()

    def add(self, paths: tuple[str, ...]) -> None:
        """Put files and folders into the library."""
        if paths:
            self._client.request(
                m.AddPaths(id=NEW, paths=paths),
                on_success=lambda event: self._added(event.report),
                on_failure=self._tell,
            )

    def give(self, dropped: Dropped, collection: str = "") -> None:
        """Add what was dropped or pasted, to a collection too, and say what was refused."""
        # A file that is read already may come from our own window: nothing is to be done for it.
        if fresh := tuple(path for path in dropped.paths if not self._library.has_read(path)):
            self.add(fresh)
            told = tr("Adding {names} to your library.")
            self._status.tell(told.format(names=some_names(fresh)))
        if dropped.paths and collection:
            self._library.wishes.collect.emit(collection, dropped.paths)
        if dropped.refusal:
            self._status.tell(dropped.refusal)

    def retry(self, paths: tuple[str, ...]) -> None:
        """Try these files again."""
        self._client.request(m.Retry(id=NEW, paths=paths), on_failure=self._tell)

    def confirm_forget(self, paths: tuple[str, ...]) -> None:
        """Ask before files leave the library; nothing on disk is touched."""
        confirm(
            self._window,
            tr("Forget"),
            self._question(paths),
            "\n".join(paths[:MOST_SHOWN]) + "\n\n" + tr(UNTOUCHED),
            lambda: self.forget(paths),
        )

    def _question(self, paths: tuple[str, ...]) -> str:
        if len(paths) > 1:
            return tr("Take %Ln file(s) out of the library?", "", len(paths))
        if self._library.model.find(paths[0]) is not None:
            return tr("Take this file out of the library?")
        inside = self._library.files_inside(paths[0])
        return tr("Take this folder and its %Ln file(s) out of the library?", "", inside)

    def forget(self, paths: tuple[str, ...]) -> None:
        """Take files or folders out of the library."""
        self._client.request(
            m.ForgetPaths(id=NEW, paths=paths),
            on_success=lambda _: self._refresh(),
            on_failure=lambda event: self._not_forgotten(paths, event),
        )

    def pause(self, paused: bool) -> None:
        """Hold indexing, or go on."""
        self._client.request(
            m.PauseIndexing(id=NEW, paused=paused),
            on_success=lambda _: self._show_paused(paused),
            on_failure=self._tell,
        )

    def stop(self) -> None:
        """End the run at hand; what is left stays listed until it is retried."""
        self._client.request(m.StopIndexing(id=NEW), on_failure=self._tell)

    def tidy_up(self) -> None:
        """Give back unused disk space and every trace of what was forgotten."""
        self._client.request(
            m.Compact(id=NEW), on_success=self._tidied, on_failure=self._not_tidied
        )

    def choose_files(self) -> None:
        """Ask which files to add."""
        types = f"{tr('What Carrel can read')} ({ENDINGS_SHOWN});;{tr('All files')} (*)"
        dialog = QFileDialog(self._window, tr("Add files"), str(Path.home()), types)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
        self._run(dialog)

    def choose_folder(self) -> None:
        """Ask which folder to add; it is watched from then on."""
        dialog = QFileDialog(self._window, tr("Add a folder"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._run(dialog)

    def _run(self, dialog: QFileDialog) -> None:
        translate_labels(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda paths: self.add(tuple(paths)))
        dialog.open()

    def _engine_changed(self, state: EngineState, _line: str) -> None:
        if state is not EngineState.READY:
            self._idle()
            return
        self._show_paused(False)
        self._refresh()
        waiting, self._waiting = self._waiting, ()
        self.add(waiting)

    def _refresh(self) -> None:
        self._client.request(m.ListFiles(id=NEW), on_success=self._library.show_files)

    def _retry_section(self, section: Section) -> None:
        paths = self._library.model.paths_in(section)
        # None named means all that failed or was stopped, which is quicker than thousands named.
        self.retry(paths if len(paths) <= MOST_NAMED else ())

    def _files_changed(self, events: tuple[m.Event, ...]) -> None:
        if any(isinstance(event, m.FileStarted) for event in events):
            self._library.bar.show_file(None)
        self._library.apply(events)

    def _progressed(self, progress: m.Progress) -> None:
        self._library.bar.show_progress(progress)
        self._status.show_progress(progress)

    def _indexed(self, report: IndexReport) -> None:
        self._idle()
        self._library.show_report(report)
        failed = {failure.path for failure in report.failed if failure.kind != STOPPED}
        if fresh := failed - self._told:
            self._status.tell(tr("%Ln file(s) could not be read.", "", len(fresh)))
        self._told |= failed

    def _added(self, report: IndexReport) -> None:
        # The list also names the folders; a path that is not there is in the report alone.
        self._client.request(
            m.ListFiles(id=NEW), on_success=lambda listed: self._show(listed, report)
        )

    def _show(self, listed: m.FilesListed, report: IndexReport) -> None:
        self._library.show_files(listed)
        self._library.show_report(report)

    def _not_forgotten(self, paths: tuple[str, ...], event: m.Failed) -> None:
        if event.kind != "missing":
            self._tell(event)
        # A path that never was there has a row in the window alone.
        self._library.apply([m.FileRemoved(p) for p in paths if event.kind == "missing"])
        self._refresh()

    def _idle(self) -> None:
        self._library.bar.finish()
        self._status.show_progress(None)

    def _show_paused(self, paused: bool) -> None:
        self._library.bar.show_paused(paused)
        self._status.show_paused(paused)

    def _tidied(self, event: m.Compacted) -> None:
        freed = event.before - event.after
        line = tr("There was nothing to free.")
        if freed > 0:
            line = tr("Freed {size}.").format(size=size(freed))
        self._status.tell(line)
        self.tidied.emit(line)

    def _not_tidied(self, event: m.Failed) -> None:
        self._tell(event)
        self.tidied.emit(failure_line(event))

    def _tell(self, event: m.Failed) -> None:
        self._status.tell(failure_line(event))
