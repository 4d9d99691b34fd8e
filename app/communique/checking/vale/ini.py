"""``.vale.ini``: where the styles lie, which rules run on which files, and how markup is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from communique.checking.vale.definition import LEVELS
from communique.checking.vale.marked_up import IGNORED, SKIPPED, SKIPPED_CLASSES
from communique.errors import StyleError

CORE = {
    "stylespath", "minalertlevel", "vocab", "packages", "ignoredscopes", "skippedscopes", "ignoredclasses", "wordtemplate", "nlpendpoint",
    "sphinxbuildpath", "sphinxautobuild", "processtimeout",
}  # fmt: skip
SECTION = {"basedonstyles", "blockignores", "tokenignores", "ignorepatterns", "commentdelimiters", "lang", "transform", "view"}
SWITCHES = {"yes": True, "no": False, "true": True, "false": False}
_COMMENT = re.compile(r"\s[#;].*$")


@dataclass
class Section:
    """What one glob of the configuration says; ``rules`` maps a rule to True, False or a level, in order."""

    glob: str
    styles: tuple[str, ...] | None = None
    rules: dict[str, bool | str] = field(default_factory=dict)
    settings: dict[str, str] = field(default_factory=dict)

    def fits(self, path: Path) -> bool:
        """Whether a file is meant."""
        return any(_pattern(one).fullmatch(path.as_posix()) or _pattern(one).fullmatch(path.name) for one in _braced(self.glob))


@dataclass
class Configuration:
    """A configuration file, read; ``notices`` say what of it is not followed here."""

    folder: Path
    styles: tuple[Path, ...] = ()
    least: str = "suggestion"
    vocabularies: tuple[str, ...] = ()
    ignored: tuple[str, ...] = IGNORED
    skipped: tuple[str, ...] = SKIPPED
    classes: tuple[str, ...] = SKIPPED_CLASSES
    template: str = ""
    formats: dict[str, str] = field(default_factory=dict)
    sections: list[Section] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)

    def levels(self) -> dict[str, str]:
        """Levels set for rules; the last one read holds for every file."""
        return {name: value for section in self.sections for name, value in section.rules.items() if isinstance(value, str)}

    def fitting(self, path: Path) -> list[Section]:
        """The sections that mean a file, the general one first, then in their order."""
        general = [section for section in self.sections if section.glob == "*"]
        return general + [section for section in self.sections if section.glob != "*" and section.fits(path)]

    def runs(self, path: Path, rule: str, builtin: bool) -> bool:
        """Whether a rule runs on a file."""
        sections = self.fitting(path)
        decided: bool | None = None
        for section in sections:
            if rule in section.rules:
                decided = section.rules[rule] is not False
        if decided is not None:
            return decided
        styles = next((section.styles for section in reversed(sections) if section.styles is not None), ())
        return rule.split(".")[0] in styles if not builtin else "Vale" in styles

    def setting(self, path: Path, key: str) -> str:
        """A setting of the last section that means a file."""
        return next((one.settings[key] for one in reversed(self.fitting(path)) if key in one.settings), "")


def read_ini(path: Path) -> Configuration:
    """A configuration; StyleError with its line where it cannot be followed."""
    try:
        text = path.read_text("utf-8-sig")
    except FileNotFoundError as trouble:
        raise StyleError(f"There is no configuration {path}.", path) from trouble
    except (OSError, UnicodeDecodeError) as trouble:
        raise StyleError(f"The configuration {path.name} cannot be read as UTF-8 text.", path) from trouble
    made = Configuration(path.resolve().parent)
    section: Section | None = None
    kind = "core"
    for number, key, value in _lines(path, text):
        if key.startswith("["):
            name = key.strip("[]").strip()
            kind = name.casefold() if name.casefold() in ("formats", "asciidoctor") else "glob"
            section = Section(name)
            if kind == "glob":
                made.sections.append(section)
        elif kind == "formats":
            made.formats[key.strip()] = value
        elif kind == "glob" and section is not None:
            _set_section(path, number, section, key, value)
        elif kind == "core":
            _set_core(path, number, made, key, value)
    if not made.styles:
        made.styles = (made.folder / "styles",)
    return made


def _lines(path: Path, text: str) -> Iterator[tuple[int, str, str]]:
    for number, line in enumerate(text.splitlines(), 1):
        plain = "" if line.strip().startswith(("#", ";")) else _COMMENT.sub("", line).strip()
        if not plain:
            continue
        if plain.startswith("["):
            yield number, plain, ""
            continue
        key, equals, value = plain.partition("=")
        if not equals:
            raise StyleError(f"{path.name}, line {number}: write KEY = VALUE.", path, number)
        yield number, key.strip(), value.strip()


def _set_core(path: Path, number: int, made: Configuration, key: str, value: str) -> None:
    name = key.casefold()
    if name not in CORE:
        raise StyleError(f"{path.name}, line {number}: “{key}” belongs under a section such as [*].", path, number)
    if name == "minalertlevel" and value not in LEVELS:
        raise StyleError(f"{path.name}, line {number}: write suggestion, warning or error.", path, number)
    if name == "stylespath":
        made.styles = (*made.styles, *(made.folder / one for one in listed(value)))
    elif name == "minalertlevel":
        made.least = value
    elif name == "vocab":
        made.vocabularies = (*made.vocabularies, *listed(value))
    elif name == "packages":
        _add_packages(made, value)
    elif name in ("ignoredscopes", "skippedscopes", "ignoredclasses"):
        kept = {"ignoredscopes": "ignored", "skippedscopes": "skipped", "ignoredclasses": "classes"}[name]
        setattr(made, kept, (*(made.classes if kept == "classes" else ()), *listed(value)))
    elif name == "wordtemplate":
        made.template = value
    elif name == "nlpendpoint":
        made.notices.append("NLPEndpoint is not used: Communiqué never uses the network.")


def _add_packages(made: Configuration, value: str) -> None:
    for one in listed(value):
        folder = made.folder / one
        if folder.is_dir():
            made.styles = (*made.styles, folder / "styles" if (folder / "styles").is_dir() else folder)
        else:
            made.notices.append(f"The package {one} is not fetched: Communiqué never uses the network. Copy its folder and name that.")


def _set_section(path: Path, number: int, section: Section, key: str, value: str) -> None:
    name = key.casefold()
    if name in CORE and name not in SECTION:
        raise StyleError(f"{path.name}, line {number}: “{key}” must stand before the first section.", path, number)
    if name == "basedonstyles":
        section.styles = (*(section.styles or ()), *listed(value))
    elif name in SECTION:
        section.settings[name] = f"{section.settings[name]}, {value}" if name in section.settings else value
    elif "." in key:
        if value.casefold() not in SWITCHES and value not in LEVELS:
            raise StyleError(f"{path.name}, line {number}: write YES, NO, suggestion, warning or error.", path, number)
        section.rules[key] = SWITCHES.get(value.casefold(), value)
    else:
        raise StyleError(f"{path.name}, line {number}: “{key}” is not known here; rules are written Style.Rule.", path, number)


def listed(value: str) -> tuple[str, ...]:
    """The parts of a comma-separated list."""
    return tuple(part.strip() for part in value.split(",") if part.strip())


def _braced(glob: str) -> list[str]:
    found = re.search(r"\{([^{}]*)\}", glob)
    if not found:
        return [glob]
    return [one for part in found[1].split(",") for one in _braced(glob[: found.start()] + part.strip() + glob[found.end() :])]


def _pattern(glob: str) -> re.Pattern[str]:
    parts = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    tokens = re.findall(r"\*\*/|\*\*|\*|\?|[^*?]+", glob)
    return re.compile("".join(parts.get(token, re.escape(token)) for token in tokens))
