"""Addresses that may be followed: http, https, mailto and tel, in the form every file format takes; all others are no link."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

from communique.patterns import lazily

_FORBIDDEN = lazily(
    "[\x00-\x20\x7f-\xa0\\\\\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff\ufff0-\uffff\ud800-\udfff]"
)
_HOST = lazily(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?\Z")
_E_MAIL = lazily(r"[\w.+'-]{1,64}@(?:[\w-]+\.)+[\w-]{2,}\Z")
_SITE = lazily(r"(?i)(?:[\w-]+\.)+[a-z]{2,}(?:[:/?#]\S*)?\Z")
_PHONE = lazily(r"\+?[\d(][\d\s().\-\u00a0\u2010-\u2013\u202f/]{4,30}\Z")
_BARE_PERCENT = lazily(r"%(?![0-9A-Fa-f]{2})")
LONGEST = 2_000


def safe_link(address: str) -> str:
    """The address if it may be followed, percent-encoded, else an empty text; a mail address keeps no subject, copy or text."""
    bare = address.strip()
    if not bare or len(bare) > LONGEST or _FORBIDDEN.search(bare):
        return ""
    scheme, _, rest = bare.partition(":")
    match scheme.lower():
        case "http" | "https":
            return _web(bare)
        case "mailto":
            return mail_link(rest.split("?", 1)[0])
        case "tel":
            return phone_link(rest)
    return ""


def mail_link(address: str) -> str:
    """``mailto:`` for an e-mail address, or an empty text."""
    bare = address.strip()
    return "mailto:" + quote(bare, safe="@.+'-_") if _E_MAIL.match(bare) else ""


def site_link(address: str) -> str:
    """The address of a web site as typed with or without its scheme, or an empty text."""
    bare = address.strip()
    return safe_link(bare if "://" in bare else f"https://{bare}" if _SITE.match(bare) else "")


def phone_link(number: str) -> str:
    """``tel:`` for a telephone number, or an empty text."""
    if not _PHONE.match(number.strip()):
        return ""
    digits = re.sub(r"\(0\)|[^\d+]", "", number)
    return f"tel:{digits}" if digits.isascii() and 4 < len(digits) < 18 else ""


def _web(address: str) -> str:
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").encode("idna").decode("ascii")
        port = f":{parts.port}" if parts.port else ""
    except (ValueError, UnicodeError):
        return ""
    if parts.username is not None or "@" in parts.netloc or not _HOST.match(host) or ".." in host:
        return ""
    query = f"?{_encoded(parts.query)}" if parts.query else ""
    fragment = f"#{_encoded(parts.fragment)}" if parts.fragment else ""
    return f"{parts.scheme.lower()}://{host}{port}{_encoded(parts.path)}{query}{fragment}"


def _encoded(part: str) -> str:
    return quote(_BARE_PERCENT.sub("%25", part), safe="%/:?@!$&'()*+,;=-._~")
