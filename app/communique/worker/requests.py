"""What the worker can be asked: a table of requests, each a function of the shop, the request's header and its bytes."""

from __future__ import annotations

import gc
import inspect
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from communique import plain, storage, templates
from communique.checking import spelling
from communique.checking.checker import Checker
from communique.checking.table import RULES
from communique.errors import BlockedError, InputError, UsageError
from communique.house_style.load import available, load
from communique.house_style.style import HouseStyle
from communique.release import Release
from communique.storage.places import places, private

Header = dict[str, Any]
Result = tuple[Header, bytes]
KEPT_PDFS = 4


class Shop:
    """What the worker keeps between requests: styles with their checkers, spellers, the last PDFs, the pictures of the open release."""

    def __init__(self) -> None:
        self.assets: dict[str, bytes] = {}
        self.checker = lru_cache(maxsize=4)(self._checker)
        self.speller = lru_cache(maxsize=8)(spelling.open_speller)
        self.pdf = lru_cache(maxsize=KEPT_PDFS)(self._pdf)

    def style(self, header: Header) -> HouseStyle:
        """The house style a request names."""
        return self.checker(str(header.get("style") or "international")).style

    def forget(self) -> None:
        """Read house styles anew at the next request."""
        self.checker.cache_clear()
        self.pdf.cache_clear()

    def _checker(self, name: str) -> Checker:
        from communique.jobs.people import own, with_own

        checker = Checker(with_own(load(name, [places().house_styles]), own(places().people)))
        gc.freeze()  # it stays as long as the worker: to look through it for garbage would make one check in fifty three times as long
        return checker

    def _pdf(self, release: Release, name: str, draft: bool) -> bytes:
        from communique.jobs import preview

        return preview.pdf(release, self.checker(name).style, self.assets, draft)


def check(shop: Shop, header: Header, _: bytes) -> Result:
    """Findings of a release, waived ones with their waivers, waivers that lapsed, and what was not checked; ``beside``: its other versions."""
    release, beside = _release(header), [plain.to(Release, one) for one in header.get("beside", ())]
    verdict = shop.checker(str(header.get("style") or "international")).judge(release, datetime.now(UTC), beside)
    silent = spelling.why_silent(release.language)
    return {**plain.of(verdict), "silent": [silent] if silent else []}, b""


def preview(shop: Shop, header: Header, _: bytes) -> Result:
    """Pages of the PDF as BGRA pixels, ``width`` wide; ``sizes`` are all pages' sizes in points."""
    from communique.exporting import raster
    from communique.jobs.preview import draw

    data = shop.pdf(_release(header), str(header.get("style") or "international"), bool(header.get("draft")))
    drawn = draw(data, [int(n) for n in header.get("pages", [0])], int(header["width"]))
    pictures = [{"page": one.number, "width": one.width, "height": one.height} for one in drawn]
    return {"pages": raster.pages(data), "sizes": raster.sizes(data), "pictures": pictures}, b"".join(one.pixels for one in drawn)


def place(shop: Shop, header: Header, _: bytes) -> Result:
    """The ``place`` in the release of a point of a page (``page`` from 0, ``x`` and ``y`` from 0 to 1), or null."""
    from communique.exporting.spots import words_at
    from communique.jobs.spots import place_at

    release = _release(header)
    data = shop.pdf(release, str(header.get("style") or "international"), bool(header.get("draft")))
    found = place_at(release, *words_at(data, int(header["page"]), float(header["x"]), float(header["y"])))
    return {"place": plain.of(found) if found else None}, b""


def spot(shop: Shop, header: Header, _: bytes) -> Result:
    """The ``spot`` where a passage (``field``, ``block``) begins: page from 0 and how far down from 0 to 1, or null."""
    from communique.exporting.spots import find
    from communique.jobs.spots import words_of

    release = _release(header)
    data = shop.pdf(release, str(header.get("style") or "international"), bool(header.get("draft")))
    found = find(data, words_of(release, str(header["field"]), header.get("block")))
    return {"spot": {"page": found.page, "top": found.top} if found else None}, b""


def text(shop: Shop, header: Header, _: bytes) -> Result:
    """The release in a text format (``html``, ``fragment``, ``txt``) as it would be exported."""
    import io

    from communique.exporting.formats import FORMATS
    from communique.galley import compose

    style, target = shop.style(header), io.BytesIO()
    setter = next(one for one in FORMATS if one.key == header["format"])
    setter.export(compose(_release(header), style, shop.assets, bool(header.get("draft"))), style.sheet, target)
    return {"format": header["format"]}, target.getvalue()


def outline(shop: Shop, header: Header, _: bytes) -> Result:
    """The paragraphs of the Word file as it would be exported: each one's style and words."""
    from communique.jobs.preview import styled

    rows = styled(_release(header), shop.style(header), shop.assets, bool(header.get("draft")))
    return {"rows": [[name, words] for name, words in rows]}, b""


def mail(shop: Shop, header: Header, _: bytes) -> Result:
    """The release as a mail program takes it from the clipboard: ``text`` and ``html``, the same words."""
    from communique.exporting.eml import for_clipboard
    from communique.galley import compose

    style = shop.style(header)
    text, html = for_clipboard(compose(_release(header), style, shop.assets, bool(header.get("draft"))), style.sheet)
    return {"text": text, "html": html}, b""


def load_file(shop: Shop, header: Header, _: bytes) -> Result:
    """Open a file: ``kind`` is release or import, ``newer`` why it can only be looked at.

    The pictures stay here for the preview, and go to the desk as ``assets``.
    """
    from communique.jobs.opening import open_to_look

    got, newer = open_to_look(Path(header["path"]), shop.style(header))
    shop.assets = dict(got.assets)
    return {**_opened(got), "newer": newer}, b""


def import_bytes(shop: Shop, header: Header, payload: bytes) -> Result:
    """Import bytes (pasted, dropped); ``name`` helps to tell what they are.

    With ``as`` = ``blocks`` they go into a body that is being written: read as ``flavour`` (html, text), no line is taken for a field.
    """
    from communique.jobs.opening import open_bytes

    if header.get("as") == "blocks":
        from communique.importing.pasted import read_pasted

        words = payload.decode("utf-8", "replace")
        pasted = read_pasted(words, str(header.get("flavour")), str(header.get("language") or "en"), shop.style(header).people)
        return {"kind": "import", "release": plain.of(pasted.release), "unplaced": plain.of(pasted.unplaced), "report": plain.of(pasted.report)}, b""
    return _opened(open_bytes(payload, str(header.get("name") or "clipboard"), shop.style(header))), b""


def _opened(got: Any) -> Header:
    return {
        "kind": "release" if got.fingerprint else "import", "release": plain.of(got.release), "unplaced": plain.of(got.unplaced),
        "report": plain.of(got.report), "revisions": plain.of(got.revisions), "source": got.source,
        "fingerprint": plain.of(got.fingerprint), "assets": plain.of(dict(got.assets)),
    }  # fmt: skip


def export(shop: Shop, header: Header, _: bytes) -> Result:
    """Export a release; ``blocked`` lists the must-fix findings where they stand in the way, and nothing is written."""
    from communique.jobs import exporting

    release, style = _release(header), shop.style(header)
    checker = shop.checker(str(header.get("style") or "international"))
    stem = str(header.get("name") or exporting.stem(release))
    order = exporting.Order(tuple(header["formats"]), Path(header["folder"]), stem, bool(header.get("draft")), shop.assets)
    try:
        files = exporting.export(release, style, order, checker)
    except BlockedError as stopped:
        return {"blocked": plain.of(exporting.blocking(checker.check(release))), "sentence": str(stopped), "files": []}, b""
    return {"files": plain.of(files), "blocked": []}, b""


def stem(_: Shop, header: Header, __: bytes) -> Result:
    """The file name that an export of this release would have."""
    from communique.jobs import exporting

    return {"name": exporting.stem(_release(header))}, b""


def assets(shop: Shop, header: Header, _: bytes) -> Result:
    """Take the pictures of the open release (name to base64)."""
    shop.assets = {name: plain.to(bytes, data) for name, data in header["assets"].items()}
    shop.pdf.cache_clear()
    return {}, b""


def picture(shop: Shop, header: Header, _: bytes) -> Result:
    """A picture file as PNG or JPEG bytes without metadata, under a name it may have among the assets."""
    from communique.galley.pictures import UnreadablePictureError, stripped, suffix
    from communique.jobs.exporting import slug
    from communique.jobs.opening import read_bytes

    path = Path(header["path"])
    try:
        data = stripped(read_bytes(path))
    except UnreadablePictureError as trouble:
        raise InputError(str(trouble)) from trouble
    name = f"{slug(path.stem) or 'picture'}.{suffix(data)}"
    shop.assets[name] = data
    return {"name": name}, data


def styles(shop: Shop, header: Header, _: bytes) -> Result:
    """The house styles there are; read anew where ``refresh`` is set."""
    if header.get("refresh"):
        shop.forget()
    return {"styles": [{"name": one.name, "title": one.title} for one in available([places().house_styles])]}, b""


def style(shop: Shop, header: Header, _: bytes) -> Result:
    """A whole house style as data."""
    return {"style": plain.of(replace(shop.style(header), words=()))}, b""


def list_templates(shop: Shop, header: Header, _: bytes) -> Result:
    """The templates, without their releases."""
    known = templates.available(shop.style(header), [places().templates])
    return {"templates": [plain.of(replace(one, release=Release(), traces=())) for one in known]}, b""


def fill(shop: Shop, header: Header, _: bytes) -> Result:
    """A new release from a template and the values of its slots."""
    house = shop.style(header)
    template = templates.find(str(header["template"]), house, [places().templates])
    return {"release": plain.of(templates.fill(template, header["values"], house))}, b""


def miniature(shop: Shop, header: Header, _: bytes) -> Result:
    """The first page of what a template and the values so far would become, ``width`` pixels wide, and where ``blanks`` stand on it."""
    from communique.exporting.spots import boxes
    from communique.jobs.preview import draw

    house, name = shop.style(header), str(header.get("template") or "")
    release = Release(kind=house.kinds[0] if house.kinds else "", language=house.language.split("-")[0])
    if name:
        release = templates.fill(templates.find(name, house, [places().templates]), header.get("values") or {}, house)
    data = shop.pdf(release, str(header.get("style") or "international"), False)
    one = draw(data, [0], int(header["width"]))[0]
    return {"width": one.width, "height": one.height, "blanks": boxes(data, 0, templates.blanks(release))}, one.pixels


def make_template(shop: Shop, header: Header, _: bytes) -> Result:
    """Save a release as a template among the officer's own, or at ``path``; answers its slots."""
    title = " ".join(str(header["title"]).split())
    if not title:
        raise UsageError("Give the template a title.")
    template = templates.make(_release(header), title, shop.style(header), str(header.get("purpose") or ""))
    path = Path(header["path"]) if header.get("path") else places().templates / f"{template.name}{templates.SUFFIX}"
    templates.write(path, template)
    return {"template": plain.of(replace(template, release=Release(), traces=())), "path": str(path)}, b""


def guide(shop: Shop, header: Header, _: bytes) -> Result:
    """The help page of a rule, or of all where none is named, with what the house makes of it."""
    wanted = [RULES[header["rule"]]] if header.get("rule") in RULES else [] if header.get("rule") else list(RULES.values())
    pages = [
        {
            "code": rule.code, "title": rule.title, "severity": int(rule.severity), "help": inspect.cleandoc(rule.help),
            "settings": plain.of(shop.style(header).settings(rule.code)),
        }
        for rule in wanted
    ]  # fmt: skip
    return {"pages": pages}, b""


def take_people(shop: Shop, header: Header, _: bytes) -> Result:
    """Put the persons of a CSV file (``path``) into the officer's directory; the house style knows them from the next request on."""
    from communique.jobs.people import take_in

    private(places().config)
    table, came, changed = take_in(places().people, Path(header["path"]))
    shop.forget()
    return {"read": len(table.people), "came": came, "changed": changed, "problems": list(table.problems)}, b""


def suggest(shop: Shop, header: Header, _: bytes) -> Result:
    """What a misspelt word may be meant to be."""
    speller = shop.speller(str(header["language"]))
    return {"words": list(speller.suggest(str(header["word"]))) if speller else []}, b""


def apply_safe(shop: Shop, header: Header, _: bytes) -> Result:
    """The release with every safe fix applied, and how many."""
    from communique.jobs.fixing import fixed

    release, count = fixed(_release(header), shop.style(header), safe_only=True)
    return {"release": plain.of(release), "applied": count}, b""


def validate(_: Shop, header: Header, __: bytes) -> Result:
    """The release file's JSON of a release: what a copy for another program holds."""
    return {"json": storage.to_json(_release(header))}, b""


def _release(header: Header) -> Release:
    return plain.to(Release, header["release"])


REQUESTS: dict[str, Callable[[Shop, Header, bytes], Result]] = {
    "check": check, "preview": preview, "place": place, "spot": spot, "text": text, "outline": outline, "mail": mail,
    "load": load_file, "import": import_bytes, "export": export, "stem": stem,
    "assets": assets, "picture": picture, "styles": styles, "style": style, "templates": list_templates, "fill": fill, "make": make_template,
    "miniature": miniature, "guide": guide, "people": take_people, "suggest": suggest, "apply_safe": apply_safe, "json": validate,
}  # fmt: skip
