"""Template files: the JSON of a release with one more object, ``template``; read with every fault named, written durably."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from communique import plain, resources, storage
from communique.errors import CommuniqueError, InputError, TemplateError
from communique.house_style.style import HouseStyle
from communique.templates.template import FACETS, SLOT_KINDS, Template

SUFFIX = ".release-template"
LARGEST = 5_000_000


def read(path: Path) -> Template:
    """The template of a file; InputError or TemplateError with one sentence where it holds none."""
    try:
        if path.stat().st_size > LARGEST:
            raise InputError(f"{path.name} is over 5 MB; a template is text only.")
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError as trouble:
        raise InputError(f"{path.name} is not a template: it is not UTF-8 text.") from trouble
    except OSError as trouble:
        raise InputError(f"{path.name} cannot be read: {(trouble.strerror or 'unknown trouble').lower()}.") from trouble
    return from_json(text, path.name.removesuffix(SUFFIX))


def write(path: Path, template: Template) -> None:
    """Write a template durably; OutputError where the place cannot be written."""
    storage.write_file(path, to_json(template).encode())


def to_json(template: Template) -> str:
    """A template as the text of its file."""
    head = plain.of(replace(template, name="", release=type(template.release)()))
    head.pop("name", None)
    data = {"template": head, **json.loads(storage.to_json(template.release))}
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def from_json(text: str, name: str) -> Template:
    """The template of a text; TemplateError where it is none."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as trouble:
        raise TemplateError(f"{name} is not a template: its text is not JSON.") from trouble
    head = data.pop("template", None) if isinstance(data, dict) else None
    if not isinstance(head, dict):
        raise TemplateError(f"{name} is not a template: it has no “template” part.")
    release = storage.from_json(json.dumps(data))
    template = replace(_head(head, name), release=release)
    _checked(template)
    return template


def available(style: HouseStyle, own: Sequence[Path] = ()) -> list[Template]:
    """The officer's own templates in the folders ``own``, those of the house, then the shipped ones; a name found first hides later ones.

    A file that holds no template is left out.
    """
    folders = (*own, *(folder / "templates" for folder in style.folders), resources.folder("templates"))
    found: dict[str, Template] = {}
    for path in (path for folder in folders for path in sorted(folder.glob(f"*{SUFFIX}"))):
        try:
            template = read(path)
        except CommuniqueError:
            continue
        found.setdefault(template.name, template)
    return list(found.values())


def find(name_or_path: str, style: HouseStyle, own: Sequence[Path] = ()) -> Template:
    """A template by name or file; TemplateError where there is none."""
    if name_or_path.endswith(SUFFIX) and Path(name_or_path).is_file():
        return read(Path(name_or_path))
    known = available(style, own)
    for template in known:
        if name_or_path in (template.name, template.title):
            return template
    raise TemplateError(f"There is no template “{name_or_path}”; there are {', '.join(one.name for one in known) or 'none'}.")


def _head(head: dict[str, Any], name: str) -> Template:
    try:
        return replace(plain.to(Template, {"title": name, **head, "name": name, "release": {}}))
    except (TypeError, ValueError, KeyError, AttributeError) as trouble:
        raise TemplateError(f"The template part of {name} is not as it should be; see docs/templates.md.") from trouble


def _checked(template: Template) -> None:
    """Every slot has a kind there is, a key of its own; every blank and binding names a slot."""
    keys = [slot.key for slot in template.slots]
    if len(set(keys)) < len(keys):
        raise TemplateError(f"“{template.title}” has two slots of one key; give each its own.")
    for slot in template.slots:
        if slot.kind not in SLOT_KINDS:
            raise TemplateError(f"The slot “{slot.key}” of “{template.title}” has the kind “{slot.kind}”; kinds are {', '.join(SLOT_KINDS)}.")
    release = template.release
    texts = [release.headline, *release.subheads, *(b.text for b in (*release.body, *release.boilerplate, *release.notes))]
    blanks = [span.value for text in texts for span in text.of_kind("blank")]
    for name in (*blanks, *(binding.slot for binding in template.bindings)):
        key, _, facet = name.partition(".")
        named = template.slot(key)
        if named is None:
            raise TemplateError(f"“{template.title}” has a blank “{name}” but no slot “{key}”.")
        if facet and facet not in FACETS.get(named.kind, ()):
            raise TemplateError(f"“{template.title}” asks for “{name}”, which a {named.kind} does not have.")
