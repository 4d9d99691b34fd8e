"""Take requests in the order that serves an officer: checks first, drawing last, and nothing that a newer request has made stale."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections import deque
from typing import Any, BinaryIO

from communique import framing
from communique.errors import CommuniqueError
from communique.worker.requests import REQUESTS, Shop

Request = tuple[dict[str, Any], bytes]
RANK = {"check": 0, "preview": 2}
"""Checks go first, previews last, everything else between, each in the order it came."""

REPLACED = ("check", "preview")
"""Requests that a newer one of the same kind makes stale."""

log = logging.getLogger(__name__)


def main() -> int:
    """Serve until standard input ends."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # a library that prints must not break the stream of frames
    serve(sys.stdin.buffer, answers)
    return 0


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer every request of a stream until it ends."""
    desk = _Desk()
    threading.Thread(target=desk.receive, args=(requests,), daemon=True).start()
    shop = Shop()
    while (request := desk.next()) is not None:
        header, payload = answer(shop, *request)
        answers.write(framing.packed(header, payload))
        answers.flush()


def answer(shop: Shop, header: dict[str, Any], payload: bytes) -> Request:
    """The answer to one request: ``ok`` with its results, or not with one sentence; never an exception."""
    back: dict[str, Any] = {key: header[key] for key in ("id", "op", "rev") if key in header}
    if header.get("stale"):
        return {**back, "ok": False, "stale": True}, b""
    try:
        result, pixels = REQUESTS[header["op"]](shop, header, payload)
    except CommuniqueError as trouble:
        return {**back, "ok": False, "error": str(trouble), "kind": type(trouble).__name__}, b""
    except Exception as trouble:  # noqa: BLE001 - the worker must live; the place is told, never the officer's words
        log.error("request %s failed: %s", header.get("op"), type(trouble).__name__)
        return {**back, "ok": False, "error": "The background process could not do this. Your text is safe.", "kind": "internal"}, b""
    return {**back, "ok": True, **result}, pixels


class _Desk:
    """The requests that wait: the reader's thread puts them down, the worker takes the one that matters most."""

    def __init__(self) -> None:
        self._waiting: deque[Request] = deque()
        self._changed = threading.Condition()
        self._is_closed = False

    def receive(self, stream: BinaryIO) -> None:
        """Put down requests until the stream ends or breaks."""
        try:
            while (request := framing.read(stream)) is not None:
                self._put(request)
        except CommuniqueError:
            log.error("the stream of requests broke off")
        finally:
            with self._changed:
                self._is_closed = True
                self._changed.notify()

    def next(self) -> Request | None:
        """The most urgent request, waiting for one; None when no more will come."""
        with self._changed:
            while not self._waiting and not self._is_closed:
                self._changed.wait()
            if not self._waiting:
                return None
            best = min(self._waiting, key=lambda one: (not one[0].get("stale"), RANK.get(str(one[0].get("op")), 1)))
            self._waiting.remove(best)
            return best

    def _put(self, request: Request) -> None:
        op = request[0].get("op")
        with self._changed:
            if op in REPLACED:
                for header, _ in self._waiting:
                    if header.get("op") == op and header.get("for") == request[0].get("for"):
                        header["stale"] = True
            self._waiting.append(request)
            self._changed.notify()
