"""What a file may do to the process that reads it, by the word that stands in it."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from extract.errors import Damaged
from outputs.store import Failure
from outputs.workers import Outcome
from tests.outputs.plans import plan


def reading(path: Path) -> Outcome:
    """Stands for read and parse: a plan whose content is the file's, unless the file says otherwise."""
    words = path.read_text(encoding="utf-8")
    if words == "crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    if words == "hang":
        time.sleep(600)
    if words == "swallow":
        bytearray(1 << 40)
    if words == "damaged":
        return Outcome(path, None, Failure(Damaged.code, Damaged.remedy), 0.1)
    return Outcome(path, plan(words).model_dump_json(), None, 0.1)
