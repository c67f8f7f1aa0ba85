"""Adding, retrying, forgetting, pausing: the library panel and the engine, brought together."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from assistant import messages as m
from assistant.paths import SAMPLE_LIBRARY
from assistant.records import IndexReport

from .exchange import NEW, EngineState, Exchange
from .library_panel import LibraryPanel
from .status_line import StatusLine
from .wording import count, failure_line

FILE_TYPES = "Documents (*.pdf *.txt *.md *.markdown *.html *.htm);;All files (*)"


class LibraryDesk(QObject):
    """Turns the user's wishes about the library into requests, and events into rows."""

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
        client.state_changed.connect(self._engine_changed)
        client.files_changed.connect(library.apply)
        client.progressed.connect(self._progressed)
        client.indexed.connect(self._indexed)
        library.add_files_wanted.connect(self.choose_files)
        library.add_folder_wanted.connect(self.choose_folder)
        library.sample_wanted.connect(lambda: self.add((str(SAMPLE_LIBRARY),)))
        library.retry_wanted.connect(self.retry)
        library.forget_wanted.connect(self.forget)
        library.pause_wanted.connect(self.pause)

    def add(self, paths: tuple[str, ...]) -> None:
        """Put files and folders into the library."""
        if paths:
            self._client.request(
                m.AddPaths(id=NEW, paths=paths),
                on_success=lambda event: self._added(event.report),
                on_failure=self._tell,
            )

    def retry(self) -> None:
        """Try the failed files again."""
        self._client.request(m.Retry(id=NEW), on_failure=self._tell)

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

    def choose_files(self) -> None:
        """Ask which files to add."""
        dialog = QFileDialog(self._window, "Add files", str(Path.home()), FILE_TYPES)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self._run(dialog)

    def choose_folder(self) -> None:
        """Ask which folder to add; it is watched from then on."""
        dialog = QFileDialog(self._window, "Add a folder", str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._run(dialog)

    def _run(self, dialog: QFileDialog) -> None:
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

    def _progressed(self, progress: m.Progress) -> None:
        self._library.bar.show_progress(progress)
        self._status.show_progress(progress)

    def _indexed(self, report: IndexReport) -> None:
        self._idle()
        self._library.show_report(report)
        if report.failed:
            self._status.tell(f"{count(len(report.failed), 'file')} could not be read.")

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

    def _tell(self, event: m.Failed) -> None:
        self._status.tell(failure_line(event))
