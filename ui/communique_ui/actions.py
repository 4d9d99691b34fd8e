"""ACTIONS: every command of the desk as data. Menus, toolbar, palette and the list of keys in Help are made of this table.

No Ctrl+Alt: it is AltGr on French, Spanish and Arabic keyboards. Nothing needs a digit or a full stop without a twin.
"""

from __future__ import annotations

from dataclasses import dataclass

MENUS = ("File", "Edit", "Insert", "Release", "Check", "View", "Help")


@dataclass(frozen=True, slots=True)
class Action:
    """One command. ``handler`` is ``part.method`` (the window names its parts); ``shortcuts`` are Qt's portable texts, the first one is shown.

    ``group`` starts a new stretch of the menu where it differs from the row before; ``words`` are found by the palette as well.
    ``is_native`` commands are keys of the text widgets themselves, or of the window where no widget wants them.
    """

    id: str
    text: str
    menu: str
    handler: str
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    group: int = 0
    words: str = ""
    is_native: bool = False


def _row(id: str, menu: str, text: str, handler: str, *shortcuts: str, icon: str = "", tip: str = "", group: int = 0, words: str = "") -> Action:  # noqa: PLR0913 - a row of the table
    return Action(id, text, menu, handler, shortcuts, icon, tip, group, words)


def _native(id: str, menu: str, text: str, handler: str, *shortcuts: str, icon: str = "", tip: str = "", group: int = 0) -> Action:  # noqa: PLR0913 - a row of the table
    return Action(id, text, menu, handler, shortcuts, icon, tip, group, is_native=True)


_ = str
ACTIONS: tuple[Action, ...] = (
    _row("new", "File", _("New from template…"), "templates.choose", "Ctrl+N", icon="file-plus-2",
         tip=_("Choose a template and fill in its blanks"), words="create draft"),
    _row("new.blank", "File", _("New blank release"), "files.new_blank", words="empty create"),
    _row("open", "File", _("Open…"), "files.open", "Ctrl+O", icon="folder-open",
         tip=_("Open a release, or import a text, a web page or a Word file"), words="import load word html"),
    _row("save", "File", _("Save"), "saving.save", "Ctrl+S", icon="save",
         tip=_("Save this version"), group=1, words="store version"),
    _row("save.as", "File", _("Save as…"), "saving.save_as", "Ctrl+Shift+S", group=1, words="rename folder"),
    _row("save.copy", "File", _("Save a copy…"), "saving.save_copy", group=1, words="duplicate"),
    _row("save.template", "File", _("Save as template…"), "templates.save", icon="layout-template", group=1,
         words="blanks slots"),
    _row("export", "File", _("Export…"), "export.open", "Ctrl+Shift+E", icon="file-output",
         tip=_("Make the Word, PDF and web files"), group=2, words="word docx pdf html e-mail send files"),
    _row("recovered", "File", _("Recovered texts…"), "recovery.open", group=3, icon="history",
         words="crash journal lost restore"),
    _row("preferences", "File", _("Preferences…"), "preferences.open", "Ctrl+,", icon="settings", group=4,
         words="settings options house style name"),
    _row("quit", "File", _("Quit"), "desk.close", "Ctrl+Q", icon="log-out", group=5, words="exit close"),
    _row("undo", "Edit", _("Undo"), "desk.undo", "Ctrl+Z", icon="undo-2", tip=_("Undo the last thing you did, wherever it was")),
    _row("redo", "Edit", _("Redo"), "desk.redo", "Ctrl+Shift+Z", "Ctrl+Y", icon="redo-2", tip=_("Do again what was undone")),
    _native("cut", "Edit", _("Cut"), "focus.cut", "Ctrl+X", icon="scissors", group=1),
    _native("copy", "Edit", _("Copy"), "focus.copy", "Ctrl+C", icon="copy", group=1),
    _native("paste", "Edit", _("Paste"), "focus.paste", "Ctrl+V", icon="clipboard-paste", group=1),
    _row("paste.text", "Edit", _("Paste as text"), "focus.paste_as_text", "Ctrl+Shift+V", group=1,
         words="plain without formatting"),
    _native("select.all", "Edit", _("Select all"), "focus.select_all", "Ctrl+A", group=1),
    _row("find", "Edit", _("Find…"), "find.open", "Ctrl+F", icon="search", group=2, words="search"),
    _row("replace", "Edit", _("Find and replace…"), "find.open_replace", "Ctrl+H", icon="replace", group=2,
         words="search change"),
    _row("paragraph", "Insert", _("Normal paragraph"), "body.make_paragraph", "Ctrl+Shift+N", icon="pilcrow", words="text block"),
    _row("heading", "Insert", _("Subheading"), "body.make_heading", "Ctrl+Shift+H", icon="heading-2", words="title crosshead"),
    _row("quote", "Insert", _("Quote"), "body.make_quote", "Ctrl+Shift+Q", icon="quote",
         tip=_("Turn the paragraph into a quote and back"), words="direct speech said"),
    _row("list", "Insert", _("List item"), "body.make_list_item", "Ctrl+Shift+L", icon="list", words="bullet"),
    _row("strong", "Insert", _("Bold"), "body.toggle_strong", "Ctrl+B", icon="bold", group=1, words="strong"),
    _row("emphasis", "Insert", _("Italic"), "body.toggle_emphasis", "Ctrl+I", icon="italic", group=1, words="emphasis"),
    _row("link", "Insert", _("Link…"), "body.make_link", "Ctrl+K", icon="link", group=1, words="address url web"),
    _row("speaker.insert", "Insert", _("Speaker…"), "body.insert_speaker", icon="user-plus",
         tip=_("Insert a speaker’s name; in the body the key @ does the same"), group=2, words="name person @"),
    _row("speaker.quote", "Release", _("Speaker of this quote…"), "body.choose_speaker", "Ctrl+Shift+A", icon="user",
         words="attribution who said"),
    _row("quote.approve", "Release", _("Mark quote as approved…"), "body.approve_quote", icon="badge-check",
         tip=_("No fix changes a letter of an approved quote"), words="clear sign off"),
    _row("speakers", "Release", _("Speakers…"), "go.speakers", icon="users", words="people directory posts titles"),
    _row("directory", "Release", _("Speakers directory…"), "directory.open", icon="contact",
         tip=_("Everybody who is known, with posts and dates; import a CSV table"), words="people csv import table posts"),
    _row("move.up", "Release", _("Move paragraph up"), "body.move_up", "Alt+Shift+Up", icon="arrow-up", group=1),
    _row("move.down", "Release", _("Move paragraph down"), "body.move_down", "Alt+Shift+Down", icon="arrow-down", group=1),
    _row("embargo", "Release", _("Embargo…"), "go.embargo", icon="hourglass", group=2, words="not before time zone"),
    _row("counts", "Release", _("Say the counts"), "counts.say", "Ctrl+Shift+W", group=3,
         words="words characters reading time length"),
    _row("approve", "Release", _("Mark release as approved…"), "approving.ask", icon="lock",
         tip=_("An approved release changes only as a new draft"), group=3, words="sign off clear lock final"),
    _row("compare", "Release", _("Compare versions…"), "history.compare", "Ctrl+Shift+C", icon="git-compare", group=3,
         words="differences changes"),
    _row("problem.next", "Check", _("Next problem"), "problems.next", "F8", words="finding error"),
    _row("problem.previous", "Check", _("Previous problem"), "problems.previous", "Shift+F8", words="finding error"),
    _row("fix", "Check", _("Fix this"), "problems.fix_here", "Alt+Enter", "Alt+Return", "Ctrl+.", icon="wand-sparkles",
         tip=_("Apply the first fix at the caret"), group=1, words="correct mend"),
    _row("fix.safe", "Check", _("Fix safe ones…"), "problems.fix_safe", "Ctrl+Shift+F",
         tip=_("Apply every fix that is always right, in one step"), group=1, words="correct all"),
    _row("ignore", "Check", _("Ignore…"), "problems.ignore", "Ctrl+Shift+I", icon="eye-off",
         tip=_("Say why this finding does not apply"), group=1, words="waive dismiss"),
    _row("word.add", "Check", _("Add word to the release’s dictionary"), "problems.add_word", "Ctrl+Shift+D", icon="book-open", group=2,
         words="spelling learn"),
    _row("versions", "Check", _("Check against another version…"), "versions.choose", icon="languages",
         tip=_("Find figures, names and quotes that differ from the release in another language"), group=3, words="translation language compare"),
    _row("check.again", "Check", _("Restart checks"), "checks.restart", icon="refresh-cw", group=3, words="again refresh"),
    _row("side", "View", _("Side panel"), "side.toggle", "F9", icon="panel-right", words="show hide drawer"),
    _row("side.problems", "View", _("Problems"), "side.show_problems", icon="triangle-alert", group=1, words="findings"),
    _row("side.preview", "View", _("Preview"), "side.show_preview", icon="eye", group=1, words="pdf pages print"),
    _row("side.history", "View", _("History"), "side.show_history", icon="history", group=1, words="versions saved"),
    _row("side.guide", "View", _("Style guide"), "side.show_guide", icon="book-open", group=1, words="rules help why"),
    _row("pane.next", "View", _("Next pane"), "go.next_pane", "F6", group=2, words="focus"),
    _row("pane.previous", "View", _("Previous pane"), "go.previous_pane", "Shift+F6", group=2, words="focus"),
    _native("text", "View", _("Back to the text"), "go.text", "Esc", group=2),
    _row("look.system", "View", _("Appearance as the system"), "look.system", icon="contrast", group=3, words="theme"),
    _row("look.light", "View", _("Light appearance"), "look.light", icon="sun", group=3, words="theme bright"),
    _row("look.dark", "View", _("Dark appearance"), "look.dark", icon="moon", group=3, words="theme night"),
    _row("look.contrast", "View", _("High contrast"), "look.contrast", icon="contrast", group=3,
         words="theme accessibility"),
    _row("commands", "Help", _("Commands…"), "palette.open", "Ctrl+Shift+P", "F1", icon="command",
         tip=_("Find any command, help page or rule by its words"), words="palette help search"),
    _row("keys", "Help", _("Keys"), "palette.show_keys", icon="keyboard", group=1, words="shortcuts keyboard"),
    _row("sample", "Help", _("Open the sample"), "files.open_sample", icon="newspaper", group=1, words="example tour"),
    _row("about", "Help", _("About Communiqué"), "palette.about", icon="info", group=2, words="version licence"),
)  # fmt: skip

TOOLBAR: tuple[tuple[str, ...], ...] = (
    ("new", "open", "save"), ("undo", "redo"), ("paragraph", "heading", "quote", "speakers"), ("find", "compare", "commands"),
)  # fmt: skip


def action(id: str) -> Action:
    """The row of an id; KeyError for an unknown one."""
    for row in ACTIONS:
        if row.id == id:
            return row
    raise KeyError(id)
