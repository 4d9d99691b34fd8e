"""The program: Qt, the appearance, one workplace, and what the command line asked for."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

import communique
from communique import resources
from communique.storage.places import places, private
from communique_ui.automation import StayActive, hush, is_needed
from communique_ui.one_history import OneHistory
from communique_ui.preferences import Preferences
from communique_ui.quiet import leave_out_the_platforms_words
from communique_ui.startup import Wishes
from communique_ui.theme.appearance import Appearance
from communique_ui.trouble import ExceptionHook
from communique_ui.wording import language_of, speak
from communique_ui.workplace import Workplace


def run(wanted: Wishes) -> int:
    """Open the window, serve until it is closed, and give the exit status."""
    application = QApplication(sys.argv[:1])
    leave_out_the_platforms_words()
    QCoreApplication.setApplicationName("Communiqué")
    QCoreApplication.setApplicationVersion(communique.__version__)
    application.setDesktopFileName("communique")
    application.setWindowIcon(emblem())
    own = places()
    preferences = Preferences(private(own.config))
    speak(application, language_of(wanted.language or preferences.text("interface")))
    appearance = Appearance(application, wanted.look or preferences.text("look"))
    with appearance.held_back():
        place = Workplace(preferences, appearance, own)
    history = OneHistory(application, place.document.end_run)
    ExceptionHook(place.keep_now, place.tell_trouble).install()
    if is_needed():
        hush()
        StayActive(application, place.window)
    place.window.recall()
    place.window.show()
    QTimer.singleShot(0, lambda: place.begin(wanted))
    status = _serve(application, place, wanted)
    place.end()
    for part in (history, place.window, place):
        part.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # widgets go before the application, whatever Python collects first
    return status


def emblem() -> QIcon:
    """The program's icon; up to 24 pixels the plain drawing."""
    icon = QIcon(str(resources.folder("emblem", "communique.svg")))
    small = QIcon(str(resources.folder("emblem", "communique-small.svg")))
    for size in (16, 22, 24):
        icon.addPixmap(small.pixmap(size, size))
    return icon


def _serve(application: QApplication, place: Workplace, wanted: Wishes) -> int:
    if wanted.picture is not None:
        from communique_ui.picture import take_picture

        return take_picture(place, wanted.picture)
    if wanted.is_self_test:
        from communique_ui.self_test import self_test

        return self_test(place)
    return application.exec()
