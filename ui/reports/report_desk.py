"""Opens the report: when a person wants it, and once by itself after an error nobody caught."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from assistant.paths import Home

from ..link.exchange import Exchange
from ..status.memory import MemoryWatch, own_memory
from ..words.translating import marked, tr
from .incidents import Incidents

BUG = marked(
    "Something went wrong in the window. A report can be copied from “Report about Carrel”."
)


class ReportDesk(QObject):
    """Gathers what the report tells."""

    def __init__(
        self,
        client: Exchange,
        home: Home,
        memory: MemoryWatch,
        warn: Callable[[str], object],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.incidents = Incidents(self)
        self._client = client
        self._home = home
        self._memory = memory
        self._warn = warn
        self._window = window
        self._told = False
        self.incidents.follow(client)
        # Later: the error may have come in the middle of painting.
        self.incidents.bug.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def open(self, *, wrong: bool = False) -> QWidget:
        """Open the report; `wrong` says that the window itself had an error."""
        from .report_dialog import ReportDialog  # seldom needed

        dialog = ReportDialog(self.text(), wrong, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def text(self) -> str:
        """Return the report."""
        from .report_text import make_report  # seldom needed

        trouble = self._client.trouble
        return make_report(
            self._client.state,
            trouble.kind if trouble else "",
            own_memory(),
            self._memory.machine,
            self.incidents,
            self._home.log,
        )

    def _tell(self) -> None:
        if self._told:
            return  # once is enough: the report holds the later ones too
        self._told = True
        self._warn(tr(BUG))
        if self._window.isVisible():
            self.open(wrong=True)
