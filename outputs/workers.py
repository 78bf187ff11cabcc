"""Worker processes that each read one document at a time.

A document that crashes its worker, hangs or swallows memory takes down that worker and nothing
else: the worker is replaced, the document comes back with the failure.
"""

from __future__ import annotations

import logging
import os
import resource
import signal
import time
import traceback
import warnings
from collections import deque
from collections.abc import Callable, Generator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from pathlib import Path

from outputs.store import Failure

_SPAWN = get_context("spawn")  # a forked copy of a program with threads may hang


@dataclass(frozen=True, slots=True)
class Limits:
    """What one document may cost: seconds, and MiB of address space."""

    seconds: float = 600.0
    memory: int = 6144


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a document: its plan as JSON, or why there is none."""

    path: Path
    plan: str | None
    failure: Failure | None
    seconds: float


def attempt(path: Path) -> Outcome:
    """Read and parse one document in this process; whatever goes wrong is a :class:`Failure`."""
    from extract import parse, read
    from extract.errors import ReadError

    start = time.perf_counter()
    plan, failure = None, None
    try:
        plan = parse(read(path)).model_dump_json()
    except ReadError as error:
        failure = Failure(error.code, error.remedy, str(error), error.exit_code)
    except MemoryError:
        failure = Failure(
            "out_of_memory", "Tệp quá lớn; tách thành nhiều tệp hoặc chạy trên máy nhiều bộ nhớ hơn."
        )
    except Exception as error:  # the run goes on whatever a file does to the program
        last = traceback.extract_tb(error.__traceback__)[-1]
        detail = f"{type(error).__name__}: {error} ({Path(last.filename).name}:{last.lineno})"
        failure = Failure("unexpected", "Lỗi của chương trình: gửi dòng này cho người phát triển.", detail)
    return Outcome(path, plan, failure, time.perf_counter() - start)


Attempt = Callable[[Path], Outcome]


def outcomes(
    paths: Sequence[Path], workers: int, limits: Limits, attempt: Attempt = attempt
) -> Generator[Outcome, None, None]:
    """The outcome of every path, as they are ready. Workers end when the iterator is closed."""
    waiting = deque(paths)
    crew: list[_Worker] = []
    try:
        crew += [_Worker(limits, attempt) for _ in range(min(workers, len(waiting)))]
        while waiting or any(worker.path for worker in crew):
            for worker in crew:
                if waiting and not worker.path:
                    worker.give(waiting.popleft())
            busy = [worker for worker in crew if worker.path]
            wait([worker.pipe for worker in busy], max(0.0, min(w.deadline for w in busy) - time.monotonic()))
            for worker in busy:
                if outcome := worker.take():
                    yield outcome
    finally:
        for worker in crew:
            worker.end()


class _Worker:
    """One process and the document it is at."""

    def __init__(self, limits: Limits, attempt: Attempt) -> None:
        self.limits = limits
        self.attempt = attempt
        self.path: Path | None = None
        self._start()

    def _start(self) -> None:
        self.pipe, theirs = _SPAWN.Pipe()
        self.process = _SPAWN.Process(target=_work, args=(theirs, self.limits.memory, self.attempt))
        self.process.start()
        theirs.close()  # so that the pipe ends when the worker does

    def give(self, path: Path) -> None:
        self.path, self.started = path, time.monotonic()
        with suppress(BrokenPipeError):  # a worker that died meanwhile is noticed by take
            self.pipe.send(path)

    @property
    def deadline(self) -> float:
        return self.started + self.limits.seconds

    def take(self) -> Outcome | None:
        """What became of the document, if that is known by now."""
        if self.path is None:
            return None
        if self.pipe.poll():
            try:
                outcome: Outcome = self.pipe.recv()
            except (EOFError, ConnectionResetError):
                outcome = self._replace(self._crash())
        elif time.monotonic() >= self.deadline:
            outcome = self._replace(
                Failure("timeout", "Tệp đọc quá lâu; chạy lại riêng tệp này với --timeout lớn hơn.")
            )
        else:
            return None
        self.path = None
        return outcome

    def _crash(self) -> Failure:
        self.process.join()
        code = self.process.exitcode or 0
        detail = signal.Signals(-code).name if code < 0 else f"exit {code}"
        return Failure(
            "crashed", "Tệp làm hỏng tiến trình đọc; lưu lại tệp bằng phần mềm gốc rồi thử lại.", detail
        )

    def _replace(self, failure: Failure) -> Outcome:
        assert self.path is not None
        outcome = Outcome(self.path, None, failure, time.monotonic() - self.started)
        self.end()
        self._start()
        return outcome

    def end(self) -> None:
        """Kill the process and whatever it started."""
        self.pipe.close()
        if self.process.pid and self.process.is_alive():
            try:
                os.killpg(self.process.pid, signal.SIGKILL)
            except ProcessLookupError:  # it has not come to lead a group of its own yet
                self.process.kill()
        self.process.join()


def _work(pipe: Connection, memory: int, attempt: Attempt) -> None:
    os.setpgrp()  # Ctrl-C reaches the writer alone, which then ends the workers
    resource.setrlimit(resource.RLIMIT_AS, (memory << 20, resource.getrlimit(resource.RLIMIT_AS)[1]))
    logging.disable(logging.CRITICAL)  # what libraries have to say about a file is not for the terminal
    warnings.simplefilter("ignore")
    with suppress(EOFError, BrokenPipeError):
        while True:
            pipe.send(attempt(pipe.recv()))
