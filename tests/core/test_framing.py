"""Frames arrive whole, in order, however the stream is cut."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique import framing
from communique.errors import WorkerError

HEADERS = st.dictionaries(st.text(max_size=8), st.one_of(st.text(), st.integers(), st.none(), st.booleans()), max_size=4)
FRAMES = st.lists(st.tuples(HEADERS, st.binary(max_size=64)), max_size=5)


@given(FRAMES, st.integers(1, 40))
def test_frames_come_out_as_they_went_in_however_the_stream_is_cut(frames, width):
    stream = b"".join(framing.packed(*frame) for frame in frames)
    splitter = framing.Splitter()
    got = [frame for at in range(0, len(stream), width) for frame in splitter.feed(stream[at : at + width])]
    assert got == frames


@given(FRAMES)
def test_a_blocking_reader_gives_the_same_frames_and_then_the_end(frames):
    stream = io.BytesIO(b"".join(framing.packed(*frame) for frame in frames))
    assert [framing.read(stream) for _ in frames] == frames
    assert framing.read(stream) is None


@pytest.mark.parametrize("cut", [3, 9, 15])
def test_a_stream_that_breaks_off_is_told_in_a_sentence(cut):
    stream = io.BytesIO(framing.packed({"op": "check"}, b"payload")[:cut])
    with pytest.raises(WorkerError, match="broke off"):
        framing.read(stream)


@pytest.mark.parametrize("stream", [b"\xff" * 16, b"\0\0\0\x02\0\0\0\0[]", b"\0\0\0\x02\0\0\0\0{{"])
def test_what_is_no_frame_is_refused(stream):
    with pytest.raises(WorkerError, match="no answer"):
        framing.Splitter().feed(stream)
