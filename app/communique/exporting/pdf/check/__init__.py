"""A finished PDF checked before it is handed over, by means of its own: nothing here is shared with the writer."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from communique.exporting.pdf.check import file_rules, font_rules, print_rules, tag_rules, word_rules
from communique.exporting.pdf.check.parsing import BrokenError, parsed
from communique.exporting.pdf.check.subject import Subject
from communique.galley import Galley

Rule = Callable[[Subject], Iterator[str]]
RULES: tuple[Rule, ...] = (
    file_rules.form, file_rules.catalog, file_rules.pages, file_rules.information, file_rules.intents,
    tag_rules.marks, tag_rules.elements, tag_rules.headings, tag_rules.order, tag_rules.links, word_rules.words,
    font_rules.fonts, print_rules.colours, print_rules.pictures, print_rules.boxes,
)  # fmt: skip
_SENSELESS = (TypeError, ValueError, LookupError, AttributeError, ArithmeticError, RecursionError)


def self_check(data: bytes, galley: Galley, printed: bool | None = None) -> list[str]:
    """Everything wrong with a file made from a galley, a sentence each; empty where it may be handed over.

    ``printed``: whether it must be fit for a printer; None to take the file's own word for it.
    """
    try:
        subject = Subject(parsed(data), galley)
        faults = [fault for rule in RULES for fault in rule(subject)]
        if printed is not None and printed != subject.printed:
            faults.append("the file is not the kind of PDF that was asked for")
    except BrokenError as trouble:
        return [f"The PDF cannot be read back: {trouble}."]
    except _SENSELESS:  # a damaged file may hold anything anywhere; whatever a rule trips over is reason enough
        return ["The PDF cannot be read back: its parts make no sense."]
    return [f"{fault[:1].upper()}{fault[1:]}." for fault in dict.fromkeys(faults)]
