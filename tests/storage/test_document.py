"""A release in its file: read, saved, kept with its earlier versions, and every other file named for what it is."""

import json
import os
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique.errors import InputError, NewerFormatError, OutputError, ReleaseFileError
from communique.release import Approval, Block, Contact, Event, Image, Name, PartialDate, Quote, Release, Speaker, Unplaced
from communique.storage import (
    ChangedOnDiskError,
    PowerCutError,
    UnsoundError,
    document,
    fingerprint,
    for_sending,
    migrations,
    process,
    read,
    read_version,
    to_json,
    versions,
    write,
)
from communique.storage.leftovers import clear
from communique.storage.thinning import thinned
from communique.text import Span, Text
from storage.faulty import FaultyDisk, sweep
from strategies import releases

FILES = Path(__file__).parent / "files"
RELEASE = Release(id="r1", kind="Statement", date=PartialDate(2026, 10, 6), headline=Text("Lifeboat returns with all hands"))


def retold(words: str) -> Release:
    return replace(RELEASE, headline=Text(words))


PICTURES = st.dictionaries(st.sampled_from(["pier.png", "crew.jpg"]), st.binary(max_size=50))


@given(releases(), PICTURES, st.sampled_from(["r.release", "r.release.json"]))
def test_every_release_comes_back_from_its_file(quick_paths, release, assets, name):
    path = quick_paths() / name
    made = write(path, release, assets)
    stored = read(path)
    assert (stored.release, stored.fingerprint, stored.path, stored.migrated_from) == (release, made, path, None)
    used = {image.asset for image in release.images}
    assert stored.assets == ({} if name.endswith("json") else {key: data for key, data in assets.items() if key in used})


def test_the_same_release_gives_the_same_bytes(tmp_path):
    image = replace(RELEASE, images=(Image("i", "pier.png"),))
    one, two = tmp_path / "one.release", tmp_path / "two.release"
    assert write(one, image, {"pier.png": b"1"}) == write(two, image, {"pier.png": b"1"})


def test_content_decides_not_the_name(tmp_path):
    zipped, plain = tmp_path / "a.release", tmp_path / "b.release.json"
    write(zipped, RELEASE)
    write(plain, RELEASE)
    zipped.rename(tmp_path / "a.txt")
    plain.rename(tmp_path / "b.release")
    assert read(tmp_path / "a.txt").release == read(tmp_path / "b.release").release == RELEASE


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_json_that_another_editor_saved_in_another_encoding_is_read(tmp_path, encoding):
    path = tmp_path / "a.release.json"
    path.write_bytes(to_json(retold("Équipe sauvée 👩🏽‍🚒")).encode(encoding))
    assert read(path).release.headline.plain == "Équipe sauvée 👩🏽‍🚒"


def test_earlier_versions_stay_in_the_file_and_can_be_read(tmp_path):
    path = tmp_path / "a.release"
    for n in range(3):
        write(path, retold(f"Draft {n}"))
        os.utime(path, (1_790_000_000 + n * 60,) * 2)
    kept = versions(path)
    assert [read_version(path, one.name).release.headline.plain for one in kept] == ["Draft 1", "Draft 0"]
    assert [one.saved.timestamp() for one in kept] == [1_790_000_060, 1_790_000_000]
    with pytest.raises(InputError, match="has no version"):
        read_version(path, "0009-x.json")


def test_saving_the_same_again_adds_no_version(tmp_path):
    path = tmp_path / "a.release"
    first = write(path, RELEASE)
    assert write(path, RELEASE) == first and versions(path) == []


def test_versions_are_thinned_and_the_first_and_the_newest_stay(tmp_path):
    path = tmp_path / "a.release"
    for n in range(32):
        write(path, retold(f"Draft {n}"))
    numbers = [int(one.name[:4]) for one in versions(path)]
    assert len(numbers) == document.MOST_VERSIONS and numbers[:5] == [31, 30, 29, 28, 27] and numbers[-1] == 1


def test_a_document_that_replaces_another_does_not_take_over_its_words(tmp_path):
    path = tmp_path / "a.release"
    write(path, replace(RELEASE, id="other", kind="Secret kind"))
    first = write(path, RELEASE)
    assert versions(path) == [] and b"Secret" not in path.read_bytes()
    nameless = write(path, replace(RELEASE, id=""), expected=first)
    assert len(versions(path)) == 1
    write(path, replace(RELEASE, id="", kind="x"), expected=nameless)
    assert len(versions(path)) == 2
    write(path, replace(RELEASE, id="", kind="y"))
    assert versions(path) == []


def test_a_copy_without_history_has_none(tmp_path):
    path = tmp_path / "a.release"
    write(path, retold("Secret draft"))
    write(path, RELEASE, keep_history=False)
    assert versions(path) == [] and b"Secret" not in path.read_bytes()


def test_a_picture_stays_as_long_as_a_kept_version_shows_it(tmp_path):
    path = tmp_path / "a.release"
    assets = {"pier.png": b"1", "never.png": b"2"}
    write(path, replace(RELEASE, images=(Image("i", "pier.png"),)), assets)
    write(path, RELEASE, assets)
    assert read(path).assets == {"pier.png": b"1"}
    write(path, RELEASE, assets, keep_history=False)
    assert read(path).assets == {}


def test_what_is_sent_away_holds_nothing_of_the_house():
    full = replace(
        RELEASE, history=(Event("2026", "saved", "Maren"),), unplaced=(Unplaced("hidden words", "hidden"),), unknown=(("x", "1"),),
        body=(Block("b", "quote", Text("“Yes.”", (Span(1, 5, "speech", "q"),))),),
        quotes=(Quote("q", "s", source="phone", approval=Approval("approved", "Salwa")),),
        speakers=(Speaker("s", Name("Ignacio", "Vásquez Tremlett"), source="badge"),),
        contacts=(Contact("c1", "Maren", phone="+351 1", private=("phone",), text="Maren, +351 1"), Contact("c2", "Desk", text="Desk")),
    )  # fmt: skip
    sent = to_json(for_sending(full))
    for secret in ("saved", "hidden words", "Salwa", "phone", "badge", "+351"):
        assert secret not in sent
    assert "“Yes.”" in sent and "Desk" in sent


def test_a_file_that_another_program_changed_is_not_overwritten(tmp_path):
    path = tmp_path / "a.release"
    mine = write(path, RELEASE)
    theirs = write(path, retold("Theirs"))
    with pytest.raises(ChangedOnDiskError) as caught:
        write(path, retold("Mine"), expected=mine)
    assert caught.value.theirs == theirs and read(path).release == retold("Theirs")


def test_a_release_that_would_not_open_again_is_not_written(tmp_path):
    path = tmp_path / "a.release"
    write(path, RELEASE)
    with pytest.raises(UnsoundError, match="contradicts itself") as caught:
        write(path, replace(RELEASE, quotes=(Quote("q1"),)))
    assert caught.value.faults == (("quotes.0", "No words of the body belong to this quote."),)
    assert read(path).release == RELEASE


def test_an_unsound_file_can_be_opened_mended(tmp_path):
    path = tmp_path / "a.release.json"
    path.write_text('{"format": 1, "kind": "k", "quotes": [{"id": "q"}]}')
    with pytest.raises(ReleaseFileError, match=r"^“a\.release\.json” does not hold a sound release"):
        read(path)
    assert read(path, is_mended=True).release == Release(kind="k")


OTHERS = (
    (b"%PDF-1.7 x", "a PDF"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old or encrypted Office"), (b"{\\rtf1", "rich-text"),
    (b"\x89PNG\r\n\x1a\n", "PNG"), (b"<!DOCTYPE html><p>", "a web page"), (b"<?xml version='1.0'?>", "XML"), (b"\x00\x01\x02", "a binary file"),
    (b"For immediate release", "a text"), (b"\xff\xd8\xff\xe0", "JPEG"), (b"\x7fELF\x02", "a program"), (b"PK\x03\x04 cut off", "damaged"),
)  # fmt: skip


@pytest.mark.parametrize(("data", "what"), OTHERS, ids=[what for _, what in OTHERS])
def test_another_file_is_named_for_what_it_is(tmp_path, data, what):
    path = tmp_path / "a.release"
    path.write_bytes(data)
    with pytest.raises(ReleaseFileError, match=what) as caught:
        read(path)
    assert str(caught.value).startswith("“a.release”") and path.read_bytes() == data


def test_a_word_file_is_named(tmp_path):
    path = tmp_path / "a.release"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    with pytest.raises(ReleaseFileError, match=r"it is a Word document\. Import it instead"):
        read(path)


@pytest.mark.parametrize("data", [b"", bytes(4096)])
def test_the_trace_of_a_power_cut_is_told_as_such_and_never_opens_empty(tmp_path, data):
    path = tmp_path / "a.release"
    path.write_bytes(data)
    with pytest.raises(PowerCutError, match="after a power cut"):
        read(path)


def test_a_newer_file_is_left_alone(tmp_path):
    path = tmp_path / "a.release.json"
    path.write_text('{"format": 99}')
    with pytest.raises(NewerFormatError, match=r"^“a\.release\.json” was written by a newer Communiqué"):
        read(path)


@pytest.mark.parametrize(("make", "sentence"), [
    (lambda path: None, "is not there"), (Path.mkdir, "it is a folder"), (os.mkfifo, "no ordinary file"),
    (lambda path: path.symlink_to(path), "a link stands"),
])  # fmt: skip
def test_what_cannot_be_read_is_a_sentence(tmp_path, make, sentence):
    path = tmp_path / "a.release"
    make(path)
    with pytest.raises(InputError, match=sentence):
        read(path)


def test_bytes_that_are_not_utf_8_are_told_with_their_place(tmp_path):
    path = tmp_path / "a.release.json"
    path.write_bytes(b'{"format": 1, "kind": "\xe9"}')
    with pytest.raises(ReleaseFileError, match="byte 23 is not UTF-8"):
        read(path)


def test_an_old_damaged_file_does_not_hinder_saving(tmp_path):
    path = tmp_path / "a.release"
    path.write_bytes(b"PK\x03\x04 half")
    write(path, RELEASE)
    assert read(path).release == RELEASE


@pytest.mark.parametrize("path", sorted(FILES.glob("v*/*")), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_kept_file_of_every_format_opens(path):
    stored = read(path)
    assert stored.release.headline.plain and stored.migrated_from == (None if path.parent.name == "v1" else int(path.parent.name[1:]))


@pytest.fixture
def as_format_two(monkeypatch):
    """The program as it will be after the format has changed once."""
    for module in (document, migrations):
        monkeypatch.setattr(module, "FORMAT", 2)
    steps = {1: lambda data: {**data, "byline": "migrated"}}
    monkeypatch.setattr(migrations, "migrated", migrated := lambda data, steps=steps, wanted=2: _migrated(data, steps, wanted))
    monkeypatch.setattr("communique.storage.codec.migrated", migrated)
    monkeypatch.setattr("communique.storage.codec.FORMAT", 2)
    monkeypatch.setattr(document, "format_of", lambda data: _format_of(data, 2))


_migrated, _format_of = migrations.migrated, migrations.format_of


def test_the_original_of_a_migrated_file_stays_until_the_new_one_is_proven(tmp_path, request):
    path = tmp_path / "a.release"
    write(path, RELEASE)
    before = path.read_bytes()
    request.getfixturevalue("as_format_two")
    stored = read(path)
    assert (stored.migrated_from, stored.release.byline) == (1, "migrated")

    class Disk(FaultyDisk):
        def replace(self, source: Path, target: Path) -> None:
            if target == path:
                assert (tmp_path / "a.v1.release").read_bytes() == before
            os.replace(source, target)

    write(path, replace(stored.release, format=2), disk=Disk(0, ""))
    assert [one.name for one in tmp_path.iterdir()] == ["a.release"]
    assert read(path).migrated_from is None and read_version(path, versions(path)[0].name).release.headline == RELEASE.headline


def test_every_failing_call_of_a_save_leaves_a_file_that_opens(quick_path, monkeypatch):
    path = quick_path / "a.release"
    new = retold("New words")
    write(path, RELEASE)
    old = path.read_bytes()

    def judge(disk: FaultyDisk, error: BaseException | None) -> None:
        assert error is None or isinstance(error, OutputError), (disk.names, error)
        assert read(path).release == (new if error is None else RELEASE) or "replace" in disk.names
        with monkeypatch.context() as patched:
            patched.setattr(process, "is_alive", lambda _: False)
            clear(quick_path)
        assert [one.name for one in quick_path.iterdir()] == ["a.release"]

    assert sweep(lambda disk: write(path, new, expected=fingerprint(path), disk=disk), judge, lambda: void(path.write_bytes(old))) >= 150


def void(_: object) -> None:
    return None


@given(st.lists(st.integers(0, 10_000), unique=True, max_size=60).map(sorted), st.integers(2, 20))
def test_thinning_keeps_the_first_and_the_newest_and_never_more_than_asked(positions, most):
    kept = thinned(positions, most)
    assert len(kept) == min(len(positions), most) and set(kept) <= set(positions) and kept == sorted(kept)
    assert not positions or (kept[0] == positions[0] and kept[-1] == positions[-1])


def test_the_file_is_json_that_a_person_can_read(tmp_path):
    path = tmp_path / "a.release.json"
    write(path, replace(RELEASE, headline=Text("Équipe")))
    assert path.read_text("utf-8").splitlines()[:4] == ["{", '  "format": 1,', '  "id": "r1",', '  "kind": "Statement",']
    assert json.loads(path.read_text("utf-8"))["headline"] == {"plain": "Équipe"} and "É" in path.read_text("utf-8")


@pytest.mark.parametrize(("mime", "what"), [
    (b"application/vnd.oasis.opendocument.text", "an OpenDocument file"), (b"application/epub+zip", "an e-book"), (b"x", "a zip archive"),
])  # fmt: skip
def test_other_zips_are_named(tmp_path, mime, what):
    path = tmp_path / "a.release"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", mime)
    with pytest.raises(ReleaseFileError, match=what):
        read(path)


def test_a_file_beyond_the_limits_is_refused_unread(tmp_path):
    path = tmp_path / "a.release"
    with path.open("wb") as file:
        file.truncate(document.MOST_BYTES + 1)
    with pytest.raises(InputError, match="it is too big"):
        read(path)
    path.write_bytes(b'{"format": 1, "kind": "' + b" " * document.container.MOST_JSON_BYTES + b'"}')
    with pytest.raises(ReleaseFileError, match="holds more text than a release may"):
        read(path)


def test_pictures_beyond_the_limits_are_told_before_anything_is_written(tmp_path, monkeypatch):
    path = tmp_path / "a.release"
    write(path, RELEASE)
    monkeypatch.setattr("communique.storage.container.MOST_BYTES", 1000)
    with pytest.raises(OutputError, match="more than one file may hold"):
        write(path, replace(RELEASE, images=(Image("i", "pier.png"),)), {"pier.png": bytes(2000)})
    assert read(path).release == RELEASE


def test_a_value_that_reads_back_as_another_is_not_written(tmp_path, monkeypatch):
    monkeypatch.setattr("communique.storage.document.from_json", lambda text: RELEASE)
    with pytest.raises(UnsoundError, match="would not come back as it is"):
        write(tmp_path / "a.release", retold("Other words"))
    assert list(tmp_path.iterdir()) == []


def test_half_a_character_does_not_hinder_saving(tmp_path):
    write(tmp_path / "a.release", retold("Half \ud83d of one"))
    assert read(tmp_path / "a.release").release == retold("Half \ufffd of one")
