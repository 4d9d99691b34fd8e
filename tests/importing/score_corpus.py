"""Score the importer against labelled releases: turns the JSON shape into the scorer's prediction format and prints its figures.

python tests/importing/score_corpus.py [--labels DIR ...] [--errors N]
"""

import argparse
import importlib.util
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "corpus"


def prediction(shape: dict[str, Any]) -> dict[str, Any]:
    """The scorer's prediction for one imported release."""
    release = shape["release"]
    speakers = {one["id"]: one for one in release["speakers"]}
    body = [block["text"] for block in release["body"] if block["kind"] != "heading"]
    return {
        "kind": release["kind"], "date": release["date"], "headline": release["headline"], "dateline": release["dateline"] or {},
        "body": body, "end_marker": release["end_mark"],
        "boilerplate": joined(release["boilerplate"]), "notes_to_editors": joined(release["notes"]), "contact": joined(release["contacts"]),
        "quotes": [quote(one, release, speakers) for one in release["quotes"]], "placed": list(placed(shape)),
    }  # fmt: skip


def joined(parts: list[dict[str, Any]]) -> str:
    return " ".join(part["text"] for part in parts)


def quote(one: dict[str, Any], release: dict[str, Any], speakers: dict[str, dict[str, Any]]) -> dict[str, Any]:
    texts = {block["id"]: block["text"] for block in release["body"]}
    speaker = speakers.get(one["speaker"], {})
    return {
        "segments": [texts[span["block"]][span["start"] : span["end"]] for span in one["spans"]],
        "speaker_mention": one["attribution"]["mention"], "verb": one["attribution"]["verb"],
        "speaker": speaker.get("name"), "role": speaker.get("role"), "organisation": speaker.get("organisation"),
    }  # fmt: skip


def placed(shape: dict[str, Any]) -> Iterator[str]:
    release = shape["release"]
    yield from (release[key] for key in ("kind", "headline", "byline", "notice", "reference", "end_mark") if release[key])
    yield from release["subheads"]
    if release["date"] and not (release["dateline"] and letters(release["date"]["text"]) in letters(release["dateline"]["text"])):
        yield release["date"]["text"]
    if release["dateline"]:
        yield release["dateline"]["text"]
    for part in ("body", "boilerplate", "notes", "contacts"):
        yield from (block["text"] for block in release[part])
    yield from (one["text"] for one in shape["unplaced"])


def letters(text: str) -> str:
    return "".join(c for c in text if c.isalnum())


def scorer(folder: Path = SHARED) -> ModuleType:
    """The scorer that lies beside the checkout."""
    spec = importlib.util.spec_from_file_location("score", folder / "score.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["score"] = module
    spec.loader.exec_module(module)
    return module


def predictions(folders: list[Path]) -> dict[str, dict[str, Any]]:
    from communique.errors import InputError
    from communique.importing.load import load
    from communique.importing.shape import as_shape

    found = {}
    for folder in folders:
        for label in sorted(folder.glob("*.json")):
            gold = json.loads(label.read_text("utf-8"))
            file = label.with_name(gold["input"])
            try:
                found[gold["id"]] = prediction(as_shape(load(file.read_bytes(), file.name)))
            except InputError as refusal:
                print(f"{gold['id']}: refused: {refusal}")
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--labels", type=Path, nargs="+", default=[SHARED / "releases"])
    parser.add_argument("--errors", type=int, default=60)
    parser.add_argument("--full", action="store_true", help="every figure, not only those with a target")
    options = parser.parse_args()
    sys.path.insert(0, str(ROOT / "app"))
    tallies, errors = scorer().score(options.labels, predictions(options.labels))
    for group, tally in tallies.items():
        show(group, tally, full=options.full)
    for error in errors[: options.errors]:
        print("  ", *error, sep=" | ")


WANTED = (
    "headline", "date where", "dateline", "body", "contact word", "quote segments", "full name wrong", "quotes grouped", "letters lost", "kind where",
    "end marker where", "notes", "boilerplate",
)  # fmt: skip


def figure(name: str, values: tuple[Any, ...]) -> str:
    if len(values) == 2:
        return "{} / {}".format(*values)
    if name.endswith("P/R/F1"):
        return "{:.3f}  {:.3f}  {:.3f}".format(*values)
    return f"{values[0]:.3f}  ({'' if values[1] is None else f'{values[1]} of '}{values[2]})"


def show(group: str, tally: Any, *, full: bool) -> None:
    print(f"== {group}: {tally.documents} releases, {tally.count['gold']} quote segments")
    for name, values in tally.figures().items():
        if full or name.startswith(WANTED):
            print(f"  {name:<44}{figure(name, values)}")


if __name__ == "__main__":
    main()
