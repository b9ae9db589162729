"""Many editors at once: ``python tests/page/load.py [USERS] [SECONDS]`` (30, 120).

Each user has a client of their own and, over and over, checks a text of their own, now and then
asks for headlines, and sees that the answer is the one to the question. Prints what was asked,
what failed or was lost, how long an answer took, and the server's memory before and after.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from gradio_client import Client  # type: ignore[import-untyped]
from page_driver import Server

from assistant.sample import sample_article

# an editor pauses between two requests, in seconds
PAUSE = 0.5


def memory(server: Server) -> str:
    """Resident memory of the page and of the processes that write for it (Linux)."""

    def megabytes(pid: int) -> int:
        status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
        return int(status.split("VmRSS:")[1].split()[0]) // 1000

    writers = sorted(server.writers())
    return f"{megabytes(server.process.pid)} MB" + "".join(
        f" + {megabytes(pid)} MB (writes)" for pid in writers
    )


def use(client: Any, user: int, until: float) -> tuple[list[float], list[float], list[str]]:
    """One user's waits for checks and for headlines, in seconds, and what went wrong."""
    checks: list[float] = []
    writes: list[float] = []
    wrong: list[str] = []
    turn = 0
    while time.monotonic() < until:
        turn += 1
        started = time.monotonic()
        try:
            if turn % 10 == 0:
                found = client.predict(sample_article(), 3, 70, api_name="/headlines")
                writes.append(time.monotonic() - started)
                if not found["headlines"]:
                    wrong.append("no headline")
            else:
                text = f"User {user} asks for the {turn}th time: were 14 rockets fired?"
                found = client.predict(sample_article(), text, api_name="/check")
                checks.append(time.monotonic() - started)
                if found["text"] != text:
                    wrong.append("the answer to another question")
        except Exception as error:
            wrong.append(f"{type(error).__name__}: {error}")
        time.sleep(PAUSE)
    return checks, writes, wrong


def told(name: str, waits: list[float]) -> str:
    if len(waits) < 2:
        return f"{name}: {len(waits)}"
    cuts = statistics.quantiles(waits, n=100)
    return (
        f"{name}: {len(waits)}, median {1000 * cuts[49]:.0f} ms,"
        f" 95th percentile {1000 * cuts[94]:.0f} ms"
    )


def main(users: int, seconds: float) -> int:
    with tempfile.TemporaryDirectory() as scratch:
        server = Server(Path(scratch) / "page.log", ASSISTANT_QUEUE="1000")
        try:
            server.wait()
            # a page is open for a while before a whole desk sits down to it
            Client(server.url, verbose=False).predict(sample_article(), api_name="/headlines")
            before = memory(server)
            clients = [
                # the address is http: without this the client reads the machine's certificates
                # anew for every request, which takes more than all the rest of it
                Client(server.url, verbose=False, ssl_verify=False, httpx_kwargs={"timeout": 60})
                for _ in range(users)
            ]
            until = time.monotonic() + seconds
            with ThreadPoolExecutor(users) as pool:
                found = list(pool.map(use, clients, range(users), [until] * users))
            after = memory(server)
        finally:
            server.stop()
    wrong = [what for _, _, each in found for what in each]
    print(f"{users} users for {seconds:g} s")
    print(told("checks", [wait for checks, _, _ in found for wait in checks]))
    print(told("headlines", [wait for _, writes, _ in found for wait in writes]))
    print(f"errors or lost answers: {len(wrong)}", *sorted(set(wrong))[:5], sep="\n  ")
    print(f"memory before: {before}\nmemory after:  {after}")
    return 1 if wrong else 0


if __name__ == "__main__":
    given = [float(argument) for argument in sys.argv[1:]]
    sys.exit(main(int(given[0]) if given else 30, given[1] if len(given) > 1 else 120))
