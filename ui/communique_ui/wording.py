"""The language of the interface: which one is shown, and its words, also those that stand in tables or in the core.

It is a setting of the officer and has nothing to do with the language of a release. A language is a file ``resources/i18n/<code>.ts`` for
Qt Linguist and the ``.qm`` that `python3 dev.py words` makes of it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from communique import resources

LANGUAGES = ("en", "fr", "es", "ar")
FROM_RIGHT_TO_LEFT = frozenset(("ar",))
_SHOWN = "interfaceLanguage"
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")

translate = QCoreApplication.translate
"""``translate(context, text)``, for functions that belong to no object; lupdate finds it by this name."""


def to_translate(context: str, text: str) -> str:
    """The text as it is, marked for translators: a row of a table that ``translate`` is called with later."""
    return text


def said(text: str) -> str:
    """A label of a field, a section, a severity or a format, which the core has in English."""
    return translate("Fields", text)


def language_of(wanted: str, environment: Mapping[str, str] = os.environ) -> str:
    """The code of the language to show: the one that is set, else the system's, else English; ``C`` and what we have not are English."""
    if wanted in LANGUAGES:
        return wanted
    tags = [environment[name] for name in _VARIABLES if environment.get(name)][:1] or QLocale.system().uiLanguages()[:1]
    code = tags[0].replace("-", "_").partition("_")[0].partition(".")[0].lower() if tags else ""
    return code if code in LANGUAGES else LANGUAGES[0]


def shown_language() -> str:
    """The code of the language that the window speaks now."""
    application = QCoreApplication.instance()
    return str(application.property(_SHOWN) or LANGUAGES[0]) if application else LANGUAGES[0]


def speak(application: QGuiApplication, language: str) -> None:
    """Show everything that is made from now on in this language, from the right where it is read so.

    English has a file for its plurals alone. Qt's own words, in dialogs for files and menus of text, come with Qt.
    """
    for old in application.findChildren(QTranslator):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    own = resources.folder("i18n", f"{language}.qm")
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for path in (f"{qt}/qtbase_{language}.qm", str(own)):
        made = QTranslator(application)
        if made.load(path):
            QCoreApplication.installTranslator(made)
        else:
            made.deleteLater()
    application.setProperty(_SHOWN, language)
    is_mirrored = language in FROM_RIGHT_TO_LEFT
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight)
