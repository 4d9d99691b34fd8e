"""The page ``docs/rules.md`` from the rules themselves: ``python tests/checking/rules_page.py`` writes it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "rules.md"
sys.path.insert(0, str(ROOT / "app"))

from communique.checking.rules import Rule  # noqa: E402
from communique.checking.table import RULES  # noqa: E402

GROUPS = {
    "ST": "Structure", "DT": "Dates and times", "NM": "Names and titles", "QT": "Quotations", "AC": "Acronyms",
    "NU": "Numbers, units, money", "CA": "Capitals", "SP": "Spelling and grammar", "PU": "Punctuation",
    "TY": "Spacing and typography", "PL": "Plain and careful language", "LN": "Length", "LK": "Links",
    "SE": "Sensitive content", "XF": "Fields that must agree",
}  # fmt: skip
TONGUES = {"en": "English", "fr": "French", "es": "Spanish", "ar": "Arabic", "fa": "Persian", "ur": "Urdu", "he": "Hebrew"}
HEAD = """# The rules
This page is made from the rules (`python tests/checking/rules_page.py`); a test fails where it is not. `communique rules CODE`
prints one of them.

Each rule has a code that is never used again for another. *Must fix* blocks an export, *should fix* departs from house style, a
*suggestion* is advice; a pack changes all three (`[rules.CODE]` in its `house.toml`, see [house-style.md](house-style.md)).
*Off*: reasonable editors disagree, so a house switches it on. A rule looks outside direct speech unless it says *in quotes
too*. Rules that report a *habit* tell it once, with all its places. Where a fix is *safe*, it is right always and goes in with
“all safe fixes”. How a rule is told right from wrong is shown by its cases, `tests/checking/cases/CODE.toml`.

Sources: **INT** observed practice of INTERPOL media releases · **UN** United Nations Editorial Manual · **EU**
Interinstitutional Style Guide · **GOV** GOV.UK style · **AP** Associated Press · **REU** Reuters Handbook · **GUA** Guardian
and Observer style guide · **COP** College of Policing · **FR**, **ES**, **AR** the rules of these languages · **WCAG**
accessibility guidelines · **ITU** telephone numbers · **NEWS** common press-office practice · **ALL** all of them · **OBS**
slips really made in published releases · **J** editorial judgement.
"""
TAIL = """
## Rules that look beyond the release
- **SE01, SE07** are held at the export too: a file name that tells the news of an embargoed release is refused, and the proof
  hands no file over that carries an author, a comment, a revision, hidden text or a path. The sentences name the rule.
- **XF04** needs the other version: `communique check EN.release --against FR.release`.
- **XF09** needs earlier releases: `communique check NEW.release --series FOLDER`.
- **LN08** speaks of the summary; without one, the web page and news items cut the first subhead or paragraph at a word.
"""


def page() -> str:
    """The whole page."""
    lines = [HEAD]
    for group, title in GROUPS.items():
        lines.append(f"## {group} {title}\n")
        lines += [entry(rule) for rule in RULES.values() if rule.code[:2] == group]
    return "\n".join(lines) + TAIL


def entry(rule: Rule) -> str:
    """One rule: its title, what it says, why, wrong and right, and how it is set."""
    sentence = " ".join(line.strip() for line in rule.help.split("\n\n")[0].splitlines())
    facts = " · ".join(reach(rule))
    wrong, right = (rule.page(name).replace("|", "\\|") for name in ("Wrong", "Right"))
    return f"### {rule.code} {rule.title}\n{sentence} {rule.page('Why')} ({rule.page('Source')})  \n✗ {wrong}  \n✓ {right}  \n*{facts}*\n"


def reach(rule: Rule) -> Iterator[str]:
    yield rule.severity.label
    if not rule.reach.on:
        yield "off"
    if rule.reach.languages:
        yield ", ".join(TONGUES[tongue] for tongue in rule.reach.languages)
    if rule.reach.never:
        yield "not " + ", ".join(TONGUES[tongue] for tongue in rule.reach.never)
    if rule.reach.speech:
        yield "in quotes too"
    if rule.reach.habit:
        yield "a habit"
    if rule.reach.settings:
        yield "settings: " + ", ".join(f"`{key} = {shown(value)}`" for key, value in rule.reach.settings.items())


def shown(value: object) -> str:
    """A setting's default as TOML has it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return "[" + ", ".join(f'"{one}"' for one in value) + "]"
    return f'"{value}"' if isinstance(value, str) else str(value)


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
