"""The words of the command line: commands, their options and help. Commands are imported when they run."""

from __future__ import annotations

import argparse
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

from communique import __version__
from communique.errors import UsageError

FILE_HELP = "a release, or anything that can be imported; - reads standard input"


class _Parser(argparse.ArgumentParser):
    """A parser whose complaint is one sentence."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message[:1].upper()}{message[1:]}; see {self.prog} --help.")


def parser() -> argparse.ArgumentParser:
    """The parser of every command."""
    top = _Parser(prog="communique", description="Check a press release against house style and export it; the same engine as the editor.")
    top.add_argument("--version", action="version", version=f"communique {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True, parser_class=_Parser)
    _documents(commands)
    _checks(commands)
    _templates(commands)
    return top


Commands = Any  # argparse gives the type of its subparsers no public name


def _command(commands: Commands, name: str, run: str, help_: str) -> argparse.ArgumentParser:
    """A command; ``run`` names ``module.function`` under ``communique.cli``, loaded when it runs."""
    one: argparse.ArgumentParser = commands.add_parser(name, help=help_, description=help_)
    module, function = run.split(".")

    def do(options: argparse.Namespace) -> int:
        status: int = getattr(import_module(f"communique.cli.{module}"), function)(options)
        return status

    one.set_defaults(run=do)
    return one


def _style(one: argparse.ArgumentParser) -> None:
    one.add_argument("--style", metavar="PACK", default="international", help="house style: a pack's name or folder")


def _documents(commands: Commands) -> None:
    one = _command(commands, "import", "documents.import_", "Make a release of a text, web page, Word file or mail; nothing of it is lost.")
    one.add_argument("file", metavar="FILE", help="what to import; - reads standard input")
    one.add_argument("-o", dest="out", type=Path, metavar="OUT.release", help="write the release here")
    one.add_argument("--json", action="store_true", help="print release, unplaced text and report as one JSON object")
    _style(one)
    one = _command(commands, "show", "documents.show", "Print a release.")
    one.add_argument("file", metavar="FILE", help=FILE_HELP)
    one.add_argument("--json", action="store_true", help="print its JSON, as in the file (see: communique schema)")
    _style(one)
    _command(commands, "schema", "documents.schema", "Print the JSON Schema of a release.")
    one = _command(commands, "export", "exporting.export", "Export a release; every file is read back and must carry the same words.")
    one.add_argument("file", metavar="FILE", help=FILE_HELP)
    one.add_argument("--to", required=True, metavar="FORMATS", help="formats with commas: docx,pdf,html,print,eml,txt,wire,fragment,ninjs,newsml")
    one.add_argument("-o", dest="folder", type=Path, default=Path(), metavar="DIR", help="the folder for the files (this one)")
    one.add_argument("--name", default="", metavar="STEM", help="the name of the files without suffix (that of FILE)")
    one.add_argument("--fragment", action="store_true", help="also the article alone, for the editor of a web site")
    one.add_argument("--attach", action="store_true", help="the e-mail draft (eml) carries the other files")
    one.add_argument("--url", default="", metavar="ADDRESS", help="the address the web page will have (canonical, og:url)")
    one.add_argument("--draft", action="store_true", help="export in spite of must-fix findings, marked as a draft on every page")
    one.add_argument("--json", action="store_true", help="print the files and their proof as JSON")
    _style(one)
    one = _command(commands, "preview", "documents.preview", "Draw a page of the PDF as a picture.")
    one.add_argument("file", metavar="FILE", help=FILE_HELP)
    one.add_argument("--png", required=True, type=Path, metavar="OUT", help="the picture to write")
    one.add_argument("--page", type=int, default=1, metavar="N", help="which page (1)")
    one.add_argument("--width", type=int, default=1240, metavar="PIXELS", help="its width (1240)")
    _style(one)


def _checks(commands: Commands) -> None:
    one = _command(commands, "check", "checks.check", "Check releases against the house style.")
    one.add_argument("files", nargs="*", metavar="FILE", help=FILE_HELP)
    one.add_argument("--format", choices=("text", "json", "sarif", "github"), default="text", help="how findings are printed (text)")
    one.add_argument("--fail-on", choices=("must", "should", "suggestion"), default="must", help="the status is 1 from this severity on (must)")
    one.add_argument("--backtest", type=Path, metavar="FOLDER", help="say how often rules would fire on the past releases of a folder")
    one.add_argument("--rule", action="append", default=[], metavar="CODE", help="only this rule (may be repeated)")
    one.add_argument("--against", action="append", default=[], metavar="FILE", help="a version in another language that must agree (XF04)")
    one.add_argument("--series", type=Path, metavar="FOLDER", help="terms must be as in the earlier releases of a folder (XF09)")
    _style(one)
    one = _command(commands, "fix", "checks.fix", "Apply fixes; approved quotes stay untouched.")
    one.add_argument("file", metavar="FILE", help=FILE_HELP)
    one.add_argument("--safe", action="store_true", help="only fixes that are always right (without it: also those with a single choice)")
    one.add_argument("-o", dest="out", type=Path, metavar="OUT", help="write here instead of back into FILE")
    _style(one)
    one = _command(commands, "rules", "checks.rules", "List the rules, or explain one.")
    one.add_argument("code", nargs="?", metavar="CODE", help="a rule to explain")
    _style(one)
    _command(commands, "styles", "checks.styles", "List the house styles.")
    one = _command(commands, "vale", "checks.vale", "Run a Vale configuration and print Vale's JSON.")
    one.add_argument("files", nargs="+", metavar="FILE", help="text, Markdown or HTML")
    one.add_argument("--config", required=True, type=Path, metavar=".vale.ini", help="the configuration")


def _templates(commands: Commands) -> None:
    one = _command(commands, "templates", "making.list_templates", "List the templates with their slots.")
    one.add_argument("--json", action="store_true", help="print them as JSON")
    _style(one)
    one = _command(commands, "new", "making.new", "Make a release from a template.")
    one.add_argument("--template", required=True, metavar="NAME", help="a template's name or file")
    one.add_argument("--set", action="append", default=[], metavar="SLOT=VALUE", help="fill a slot (may be repeated)")
    one.add_argument("-o", dest="out", required=True, type=Path, metavar="FILE.release", help="the release to write")
    _style(one)
    made = commands.add_parser("template", help="Make a template from a release.").add_subparsers(
        metavar="make", required=True, parser_class=_Parser
    )
    one = _command(made, "make", "making.make", "Make a template from a release: its date, place, people and quotes become slots.")
    one.add_argument("file", metavar="FILE.release", help=FILE_HELP)
    one.add_argument("-o", dest="out", required=True, type=Path, metavar="T.release-template", help="the template to write")
    one.add_argument("--title", default="", help="its title (that of the file)")
    one.add_argument("--purpose", default="", help="one line that says what it is for")
    _style(one)
