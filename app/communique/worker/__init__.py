"""The worker: one process that checks, draws and reads for the desk, so that typing never waits.

It reads frames (``communique.framing``) from standard input and answers on standard output; see docs/worker.md for the requests.
"""

from communique.worker.loop import main

__all__ = ["main"]
