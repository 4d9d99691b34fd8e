"""Contact lines become contacts: name, post, telephone, e-mail and web address where they stand apart, the rest as printed."""

from __future__ import annotations

from collections.abc import Iterable

from communique.importing.grammar.sheet import Line
from communique.importing.grammar.telling import MAIL, PHONE, WEB, has_phone, words_of
from communique.importing.names import Facts, names_in
from communique.importing.tokens import tokens_of
from communique.languages import Language
from communique.release import Contact

_EDGES = " \t,;:|/·•–—-"


def contacts_of(lines: Iterable[Line], tongue: Language) -> tuple[Contact, ...]:
    """One contact a line, or one for several lines that go together; every letter is in one of its parts."""
    groups: list[list[Line]] = []
    for line in lines:
        if groups and _goes_on(groups[-1], line, tongue):
            groups[-1].append(line)
        else:
            groups.append([line])
    return tuple(_contact(n, group, tongue) for n, group in enumerate(groups, 1))


def _goes_on(group: list[Line], line: Line, tongue: Language) -> bool:
    """Whether a line adds to the contact above it: it names nobody else, and brings what that one lacks."""
    if line.kind == "list-item":
        return False
    above = " ".join(one.plain for one in group)
    names_one = bool(names_in(tokens_of(line.plain, tongue.tag), tongue, Facts()))
    had_address = bool(MAIL.search(above)) or has_phone(above)
    if names_one and (had_address or names_in(tokens_of(above, tongue.tag), tongue, Facts())):
        return False
    return not (line.is_apart and had_address and (names_one or not _is_bare(line.plain)))


def _is_bare(text: str) -> bool:
    """Whether a line is an address and a label, no more."""
    rest = WEB.sub(" ", MAIL.sub(" ", PHONE.sub(" ", text)))
    return len(words_of(rest)) <= 2


def _contact(n: int, group: list[Line], tongue: Language) -> Contact:
    text = "\n".join(line.plain for line in group)
    mails, phones = MAIL.findall(text), [found[0] for found in PHONE.finditer(text) if has_phone(found[0])]
    names = [name for line in group for name in names_in(tokens_of(line.plain, tongue.tag), tongue, Facts()) if name.is_full]
    if len(mails) > 1 or len(phones) > 1 or len(names) > 1:
        return Contact(f"c{n}", text=text)
    rest = text
    parts = {"email": mails[0] if mails else "", "phone": phones[0].strip(_EDGES) if phones else ""}
    parts["name"] = " ".join(names[0].words) if names else ""
    for key, words in list(parts.items()):
        if words and rest.count(words) == 1:
            rest = rest.replace(words, "\0")
        else:
            parts[key] = ""
    left = "\n".join(filter(None, (_stripped(line) for line in rest.split("\n"))))
    return Contact(f"c{n}", name=parts["name"], phone=parts["phone"], email=parts["email"], text=left)


def _stripped(line: str) -> str:
    """What is left of a line once its parts are taken: pieces parted by commas, labels kept."""
    pieces = [piece.strip(_EDGES) for piece in line.split("\0")]
    return ", ".join(piece for piece in pieces if words_of(piece))
