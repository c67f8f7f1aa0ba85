"""Dropping files and folders anywhere on the window."""

import time

import pytest
from fake_client import FakeClient
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from assistant import messages as m
from ui.main_window import MainWindow


def bring(window: MainWindow, mime: QMimeData) -> bool:
    """Enter with this and drop it; says whether the window takes it."""
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    at = QPointF(window.rect().center())
    enter = QDragEnterEvent(at.toPoint(), copy, mime, left, none)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(at, copy, mime, left, none))
    return enter.isAccepted()


def drop(window: MainWindow, *urls: str) -> None:
    """Enter and drop on the window, as Qt delivers it."""
    mime = QMimeData()
    mime.setUrls([QUrl(url) for url in urls])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    at = QPointF(window.rect().center())
    enter = QDragEnterEvent(at.toPoint(), copy, mime, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted() and window.veil.isVisible()
    QApplication.sendEvent(window, QDropEvent(at, copy, mime, left, none))
    assert not window.veil.isVisible()


def test_files_and_folders_are_added(ready: MainWindow, client: FakeClient) -> None:
    drop(ready, "file:///docs/a%20b.pdf", "file:///notes")
    assert client.last(m.AddPaths).paths == ("/docs/a b.pdf", "/notes")


def test_web_addresses_are_refused_with_a_reason(ready: MainWindow, client: FakeClient) -> None:
    drop(ready, "https://example.org/x.pdf")
    assert not client.sent(m.AddPaths)
    told = "Only files on this computer can be added; https://example.org/x.pdf was left out."
    assert ready.status.news.text() == told


def test_what_is_local_is_added_all_the_same(ready: MainWindow, client: FakeClient) -> None:
    drop(ready, "https://example.org/x.pdf", "file:///docs/a.pdf")
    assert client.last(m.AddPaths).paths == ("/docs/a.pdf",)
    assert "left out" in ready.status.news.text()


def test_several_addresses_are_counted(ready: MainWindow) -> None:
    drop(ready, "https://example.org/a", "ftp://example.org/b")
    assert "2 address" in ready.status.news.text()


def test_text_alone_is_refused_with_a_reason(ready: MainWindow, client: FakeClient) -> None:
    mime = QMimeData()
    mime.setText("Some words from a page")
    bring(ready, mime)
    assert not client.sent(m.AddPaths)
    assert "Text cannot be added" in ready.status.news.text()


def test_a_picture_out_of_another_program_is_no_business_of_ours(ready: MainWindow) -> None:
    mime = QMimeData()
    mime.setData("image/png", b"x")
    assert not bring(ready, mime)


def test_very_many_files_are_taken_at_once_and_each_once(
    ready: MainWindow, client: FakeClient
) -> None:
    names = [f"file:///docs/{number % 20_000}.pdf" for number in range(20_500)]
    mime = QMimeData()
    mime.setUrls([QUrl(name) for name in names])
    began = time.thread_time()
    bring(ready, mime)
    assert time.thread_time() - began < 0.5
    assert len(client.last(m.AddPaths).paths) == 20_000


@pytest.mark.parametrize("name", ["box.edit", "source.text", "chat"])
def test_no_pane_keeps_a_drop_to_itself(ready: MainWindow, name: str) -> None:
    widget: object = ready
    for part in name.split("."):
        widget = getattr(widget, part)
    assert not widget.acceptDrops()  # type: ignore[attr-defined]
    assert not widget.viewport().acceptDrops()  # type: ignore[attr-defined]
