"""A worker for the tests of the client: answers, keeps silent, breaks off or ends, as it is asked. Never collected as a test."""

import os
import sys
import time

from communique import framing


def main() -> None:
    stdin, stdout = sys.stdin.buffer, sys.stdout.buffer
    while (message := framing.read(stdin)) is not None:
        header, payload = message
        op = header["op"]
        answer = {"id": header["id"], "op": op, "rev": header["rev"], "ok": True, "pid": os.getpid(), "said": header.get("say")}
        if op == "end":
            os._exit(3)
        elif op == "hang":
            time.sleep(60)
        elif op == "rubbish":
            stdout.write(b"\xff" * 64)
        elif op == "refuse":
            stdout.write(framing.packed({**answer, "ok": False, "error": "There is no such file.", "kind": "InputError"}))
        elif op == "slow":
            time.sleep(header["seconds"])
            stdout.write(framing.packed(answer, payload))
        else:
            print("words of a release that belong to no log", file=sys.stderr, flush=True)
            stdout.write(framing.packed(answer, payload[::-1]))
        stdout.flush()


if __name__ == "__main__":
    main()
