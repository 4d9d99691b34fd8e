"""The zip of a .release: the same bytes for the same content, and nothing believed that a stranger wrote into one."""

import io
import struct
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique.errors import ReleaseFileError
from communique.storage import container
from communique.storage.container import Content, packed, unpacked

TEXT = b'{"format": 1}'
NAMES = st.from_regex(r"[a-z]{1,8}\.(png|json|svg)", fullmatch=True)
PARTS = st.dictionaries(NAMES, st.binary(max_size=200), max_size=4)


def zipped(*members: tuple[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return out.getvalue()


def why(data: bytes) -> str:
    with pytest.raises(ReleaseFileError) as caught:
        unpacked(data)
    sentence = str(caught.value)
    assert sentence.startswith("This .release cannot be opened: ") and sentence.endswith(".") and "\n" not in sentence
    return sentence


@given(st.binary(max_size=200), PARTS, PARTS)
def test_everything_put_in_comes_out_and_the_same_content_gives_the_same_bytes(text, assets, history):
    content = Content(text, assets, history)
    data = packed(content)
    assert unpacked(data) == content
    assert packed(Content(text, dict(reversed(assets.items())), dict(reversed(history.items())))) == data


def test_the_mime_type_stands_first_and_plain_so_that_any_program_can_tell_the_file():
    data = packed(Content(TEXT, {"pier.png": b"\x89PNG"}))
    assert data[30:].startswith(b"mimetypeapplication/x-communique-release")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.namelist() == ["mimetype", "release.json", "assets/pier.png"]
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_zip_that_somebody_packed_again_by_hand_still_opens():
    data = zipped(("assets/", b""), ("release.json", TEXT), ("assets/a.png", b"x"), ("later/new.bin", b"y"))
    assert unpacked(data) == Content(TEXT, {"a.png": b"x"})


@pytest.mark.parametrize("name", ["../x", "assets/../../x", "/etc/x", "assets\\..\\x", "C:x", "./x", "assets/./x"])
def test_a_name_that_climbs_out_is_refused(name):
    assert "leads out" in why(zipped(("release.json", TEXT), (name, b"x")))


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", ["release.json", "RELEASE.json"])
def test_a_part_that_stands_twice_is_refused_because_programs_read_different_ones(name):
    assert "twice" in why(zipped(("release.json", TEXT), (name, b"{}")))


def test_too_many_parts_are_refused():
    assert "2001 parts" in why(zipped(("release.json", TEXT), *((f"assets/{n}", b"") for n in range(2000))))


def test_a_list_of_contents_without_end_is_refused_before_it_is_read():
    many = packed(Content(TEXT))
    end = many.rfind(b"PK\x05\x06")
    entry = many[many.find(b"PK\x01\x02") : end]
    vast = bytearray(many[:end] + entry * 20_000 + many[end:])
    vast[-10:-6] = struct.pack("<I", len(entry) * 20_001)
    assert "list of contents" in why(bytes(vast))
    assert "list of contents" in why(many[:end] + b"PK\x06\x07" + bytes(16) + many[end:])


def test_a_bomb_is_refused_before_it_is_unpacked():
    assert "200 times" in why(zipped(("release.json", TEXT), ("assets/bomb.png", bytes(30_000_000))))
    assert "more than a release may hold" in why(zipped(("release.json", b'"' + b" " * container.MOST_JSON_BYTES)))


@pytest.mark.parametrize("claimed", [0, 5, 900_000])
def test_a_part_that_lies_about_its_size_is_refused(claimed):
    data = bytearray(zipped(("release.json", TEXT), ("assets/lie.png", b"ab" * 500_000)))
    at = data.rfind(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<I", claimed)
    assert "damaged" in why(bytes(data))


def test_parts_that_lie_over_one_another_are_refused():
    data = bytearray(zipped(("release.json", TEXT), ("assets/a.png", b"x" * 100), ("assets/b.png", b"y" * 100), compression=zipfile.ZIP_STORED))
    second, third = (n for n in range(len(data)) if data[n : n + 4] == b"PK\x01\x02" and b"assets" in data[n : n + 60])
    data[third + 42 : third + 46] = data[second + 42 : second + 46]
    assert "over one another" in why(bytes(data))


def test_an_encrypted_file_and_foreign_compression_are_named():
    data = bytearray(zipped(("release.json", TEXT)))
    data[data.rfind(b"PK\x01\x02") + 8] |= 1
    assert "encrypted" in why(bytes(data))
    assert "compressed in a way" in why(zipped(("release.json", TEXT), compression=zipfile.ZIP_BZIP2))


def test_another_kind_of_file_is_not_taken_for_a_release():
    assert "another kind" in why(zipped(("mimetype", b"application/epub+zip"), ("release.json", TEXT)))
    assert "no part “release.json”" in why(zipped(("mimetype", b"x")))


def test_every_cut_and_every_flipped_bit_is_a_sentence_or_the_same_content():
    content = Content(TEXT, {"a.png": b"pixels" * 5}, {"0001-20261006T090000Z.json": TEXT})
    data = packed(content)
    for cut in range(0, len(data), 7):
        why(data[:cut])
    for n in range(0, len(data) * 8, 5):
        broken = bytearray(data)
        broken[n // 8] ^= 1 << n % 8
        try:
            found = unpacked(bytes(broken))
        except ReleaseFileError:
            continue
        # Names and times are not part of what a checksum covers; the words and pixels are.
        assert found.text == content.text and set(found.assets.values()) | set(found.history.values()) <= {b"pixels" * 5, TEXT}
