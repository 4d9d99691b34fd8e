"""Messages between the desk and its worker process: a JSON header and raw bytes, each with its length in front; never pickle.

A frame is two unsigned 32-bit big-endian lengths (header, payload), the header as UTF-8 JSON, the payload.
"""

from __future__ import annotations

import json
import struct
from typing import Any, BinaryIO

from communique.errors import WorkerError

_LENGTHS = struct.Struct(">II")
LARGEST = 512 * 1024 * 1024
"""Bytes of one frame; more is a broken stream, not a message."""


def packed(header: dict[str, Any], payload: bytes = b"") -> bytes:
    """One frame as bytes."""
    head = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    return _LENGTHS.pack(len(head), len(payload)) + head + payload


def read(stream: BinaryIO) -> tuple[dict[str, Any], bytes] | None:
    """The next frame of a blocking stream, or None at its end; WorkerError where the stream breaks off or is no stream of frames."""
    lengths = stream.read(_LENGTHS.size)
    if not lengths:
        return None
    head, body = _sizes(lengths)
    data = stream.read(head + body)
    if len(data) < head + body:
        raise WorkerError("The background process broke off in the middle of an answer.")
    return _header(data[:head]), data[head:]


class Splitter:
    """Cuts a stream that arrives in arbitrary pieces into frames."""

    def __init__(self) -> None:
        self._waiting = bytearray()

    def feed(self, piece: bytes) -> list[tuple[dict[str, Any], bytes]]:
        """The frames that this piece completes; WorkerError where the stream is no stream of frames."""
        self._waiting += piece
        frames: list[tuple[dict[str, Any], bytes]] = []
        while len(self._waiting) >= _LENGTHS.size:
            head, body = _sizes(self._waiting[: _LENGTHS.size])
            end = _LENGTHS.size + head + body
            if len(self._waiting) < end:
                break
            start = _LENGTHS.size + head
            frames.append((_header(bytes(self._waiting[_LENGTHS.size : start])), bytes(self._waiting[start:end])))
            del self._waiting[:end]
        return frames


def _sizes(lengths: bytes | bytearray) -> tuple[int, int]:
    if len(lengths) < _LENGTHS.size:
        raise WorkerError("The background process broke off in the middle of an answer.")
    head, body = _LENGTHS.unpack(lengths)
    if head + body > LARGEST:
        raise WorkerError("The background process sent something that is no answer.")
    return head, body


def _header(data: bytes) -> dict[str, Any]:
    try:
        header = json.loads(data)
    except ValueError as trouble:
        raise WorkerError("The background process sent something that is no answer.") from trouble
    if not isinstance(header, dict):
        raise WorkerError("The background process sent something that is no answer.")
    return header
