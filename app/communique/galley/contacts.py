"""A contact as one line of runs: the parts that are public, in order, with the links that a telephone or mail program follows."""

from __future__ import annotations

from communique.galley.links import mail_link, phone_link, site_link
from communique.galley.runs import clean, joined
from communique.galley.values import Run
from communique.galley.wording import primary
from communique.release import CONTACT_PARTS, Contact

_LABELS = frozenset((
    "telephone", "phone", "tel", "mobile", "cell", "fax", "e-mail", "email", "mail", "web", "website", "téléphone", "tél", "portable", "courriel",
    "mél", "teléfono", "tfno", "móvil", "correo", "correo electrónico", "هاتف", "الهاتف", "بريد", "بريد إلكتروني", "البريد الإلكتروني",
))  # fmt: skip
"""Words that stood before a number or an address in the source: kept in the release, and said by the number itself in print."""
_LINKS = {"phone": phone_link, "email": mail_link, "web": site_link}


def contact_runs(contact: Contact, language: str) -> tuple[Run, ...]:
    """The public parts of a contact, joined by commas; empty where nothing may be printed. The name is strong.

    What was printed and fits no part comes last; it comes first where nobody is named.
    """
    comma = "، " if primary(language) in ("ar", "fa", "ur") else ", "
    named = contact.name or contact.role or contact.organisation
    out: list[Run] = []
    for part in CONTACT_PARTS if named else ("text", *CONTACT_PARTS[:-1]):
        words = _said_besides(contact, comma) if part == "text" else clean(getattr(contact, part)).strip()
        if words and part not in contact.private:
            link = _LINKS[part](words) if part in _LINKS else ""
            out += [Run(comma)] if out else []
            out.append(Run(words, strong=part == "name", link=link))
    return joined(out)


def _said_besides(contact: Contact, comma: str) -> str:
    """The lines that fit no part, without bare labels of parts that are printed beside them."""
    lines = (clean(line).strip() for line in contact.text.splitlines())
    has_parts = bool(contact.phone or contact.email or contact.web)
    return comma.join(line for line in lines if line and not (has_parts and line.rstrip(" .:").casefold() in _LABELS))
