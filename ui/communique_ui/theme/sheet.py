"""The small style sheet over Fusion: borders, radii and focus rings; colours come from the tokens, sizes follow the font."""

from __future__ import annotations

from string import Template

from communique_ui.theme.tokens import Tokens

# Widgets say what they are by the property "look" (primary, quiet, link, chip, card, pane, heading, caption, state …).
_SHEET = Template("""
QMainWindow, QDialog, QWidget[look="pane"] { background: $window; }
QFrame[look="card"] { background: $base; border: 1px solid $line; border-radius: 8px; }
QFrame[look="card"]:focus, QFrame[look="card"][current="true"] { border: 2px solid $accent; }
QFrame[look="popup"] { background: $base; border: 1px solid $field; border-radius: 8px; }
QFrame[look="bar"] { background: $tint; border: 1px solid $line; border-radius: 6px; }
QFrame[look="bar"][state="must"] { border-color: $must; }
QFrame[look="bar"][state="should"] { border-color: $should; }
QFrame[look="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }

QLineEdit, QPlainTextEdit, QTextEdit[look="field"], QComboBox {
  background: $base; color: $text; border: 1px solid $field; border-radius: 5px; padding: 4px 7px; placeholder-text-color: $dim;
  selection-background-color: $selected; selection-color: $on_selected; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit[look="field"]:focus, QComboBox:focus { border: 2px solid $accent; padding: 3px 6px; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $window; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { background: $window; color: $dim; border-color: $line; }
QLineEdit[state="must"], QPlainTextEdit[state="must"], QTextEdit[look="field"][state="must"] { border-color: $must; }
QLineEdit[state="should"], QPlainTextEdit[state="should"], QTextEdit[look="field"][state="should"] { border-color: $should; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $base; color: $text; border: 1px solid $field; selection-background-color: $selected;
  selection-color: $on_selected; outline: 0; padding: 3px; }
QTextEdit[look="words"] { background: $base; color: $text; border: none;
  selection-background-color: $selected; selection-color: $on_selected; }

QPushButton { background: $base; color: $text; border: 1px solid $field; border-radius: 5px; padding: 5px 12px; }
QPushButton:hover { background: $alt; }
QPushButton:pressed { background: $selected; color: $on_selected; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 11px; }
QPushButton:disabled { background: $window; color: $dim; border-color: $line; }
QPushButton[look="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[look="primary"]:focus { border: 2px solid $text; }
QPushButton[look="primary"]:disabled { background: $window; color: $dim; border-color: $line; }
QPushButton[look="fix"] { color: $accent; font-weight: 600; border-color: $accent; padding: 3px 9px; }
QPushButton[look="fix"]:hover { background: $tint; }
QPushButton[look="fix"]:focus { border: 2px solid $accent; background: $selected; color: $on_selected; padding: 2px 8px; }
QPushButton[look="quiet"] { background: transparent; border-color: transparent; padding: 4px 8px; }
QPushButton[look="quiet"][size="small"] { padding: 1px 6px; }
QPushButton[look="quiet"][size="small"]:focus { padding: 0 5px; }
QPushButton[look="quiet"]:hover { background: $alt; }
QPushButton[look="quiet"]:focus { border: 2px solid $accent; padding: 3px 7px; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; color: $accent; padding: 2px 4px; text-decoration: underline; }
QPushButton[look="link"]:focus { border: 2px solid $accent; padding: 1px 3px; }
QToolButton { background: transparent; color: $text; border: 1px solid transparent; border-radius: 5px; padding: 5px; }
QToolButton:hover { background: $alt; }
QToolButton:pressed, QToolButton:checked { background: $selected; color: $on_selected; }
QToolButton:focus { border: 2px solid $accent; padding: 4px; }
QToolButton:disabled { color: $dim; }
QToolButton[look="field"] { border: 1px solid $field; background: $base; padding: 4px; }
QToolButton[look="field"]:focus { border: 2px solid $accent; padding: 3px; }
QToolButton[look="day"] { min-width: 26px; min-height: 20px; padding: 3px; }
QToolButton[look="day"]:focus { padding: 2px; }
QToolButton[look="day"][state="other"] { color: $dim; }
QToolButton[look="day"][state="today"] { font-weight: 700; color: $accent; }
QToolButton[look="day"]:checked { color: $on_selected; }
QToolButton::menu-indicator { image: none; }

QLabel { color: $text; background: transparent; }
QLabel[look="caption"], QLabel[look="dim"] { color: $dim; }
QLabel[look="heading"] { font-weight: 600; }
QLabel[look="key"] { background: $base; border: 1px solid $field; border-radius: 4px; padding: 1px 6px; font-weight: 600; }
QLabel[state="must"] { color: $must; }
QLabel[state="should"] { color: $should; }
QLabel[state="suggestion"] { color: $suggestion; }
QLabel[state="fine"] { color: $fine; }

QCheckBox, QRadioButton { spacing: 8px; color: $text; padding: 3px; border: 1px solid transparent; border-radius: 5px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent; padding: 2px; }
QCheckBox:disabled, QRadioButton:disabled { color: $dim; }
QCheckBox::indicator { width: 15px; height: 15px; border: 1px solid $field; border-radius: 3px; background: $base; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QRadioButton::indicator { width: 15px; height: 15px; border: 1px solid $field; border-radius: 8px; background: $base; }
QRadioButton::indicator:checked { border-color: $accent;
  background: qradialgradient(cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5, stop:0 $accent, stop:0.55 $accent, stop:0.65 $base, stop:1 $base); }

QListView, QTreeView, QListWidget { background: transparent; color: $text; border: none; outline: 0; }
QListView::item, QListWidget::item { padding: 5px 6px; border-radius: 5px; border: 2px solid transparent; }
QListView::item:hover, QListWidget::item:hover { background: $alt; }
QListView::item:selected, QListWidget::item:selected { background: $selected; color: $on_selected; }
QListView::item:focus, QListWidget::item:focus { border: 2px solid $accent; }
QListWidget[look="field"], QListView[look="field"] { background: $base; border: 1px solid $field; border-radius: 5px; padding: 3px; }
QListWidget[look="field"]:focus, QListView[look="field"]:focus { border: 2px solid $accent; padding: 2px; }

QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $dim; padding: 7px 11px; border: 2px solid transparent; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; background: $alt; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:focus { border: 2px solid $accent; border-radius: 4px; }
QTabBar[look="small"]::tab { padding: 4px 9px; border: 1px solid transparent; border-radius: 5px; margin: 0 1px; }
QTabBar[look="small"]::tab:selected { background: $selected; color: $on_selected; border: 1px solid transparent; font-weight: 600; }
QTabBar[look="small"]::tab:focus { border: 2px solid $accent; padding: 3px 8px; }

QMenuBar { background: $window; color: $text; border-bottom: 1px solid $line; }
QMenuBar::item { padding: 5px 9px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $selected; color: $on_selected; }
QMenu { background: $base; color: $text; border: 1px solid $field; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; padding-right: 8px; }
QMenu::item:selected { background: $selected; color: $on_selected; }
QMenu::item:disabled { color: $dim; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QToolBar { background: $window; border: none; border-bottom: 1px solid $line; spacing: 2px; padding: 4px 8px; }
QToolBar::separator { background: $line; width: 1px; margin: 5px 5px; }
QStatusBar { background: $window; color: $dim; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }
QToolTip { background: $base; color: $text; border: 1px solid $field; padding: 3px; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[look="pane"] { background: $window; }
QScrollArea[look="paper"], QWidget[look="paper"] { background: $paper; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $field; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $alt; border: none; border-radius: 3px; max-height: 6px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
""")


def sheet(tokens: Tokens) -> str:
    """The style sheet of an appearance."""
    colours = {name: value for name in Tokens.__dataclass_fields__ if isinstance(value := getattr(tokens, name), str)}
    return _SHEET.substitute(colours)
