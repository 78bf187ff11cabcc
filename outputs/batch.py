"""Many files into the database: what is new or changed is read, the rest is left as it is."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable
from contextlib import closing
from dataclasses import dataclass, field
from hashlib import file_digest
from pathlib import Path

from extract.errors import Missing, ReadError
from outputs.store import Failure, Store
from outputs.workers import Attempt, Limits, Outcome, attempt, outcomes

# what may end differently next time, because it hangs on the machine and not on the file
_TRY_AGAIN = {"needs_libreoffice", "needs_recognition", "timeout", "crashed", "out_of_memory", "unexpected"}


@dataclass
class Batch:
    """What there is to do. ``unread`` holds the paths of each content (SHA-256) that must be read."""

    unread: dict[str, list[Path]] = field(default_factory=dict)
    unchanged: list[Path] = field(default_factory=list)
    failed: list[tuple[Path, Failure]] = field(default_factory=list)


def prepare(files: Iterable[Path], store: Store, program: str, *, again: bool = False) -> Batch:
    """Sort files into those to read, those whose content this program has read, and known failures.

    A file that could not be read before and has not changed is not tried again, unless the failure
    may have been the machine's.
    """
    batch = Batch()
    known = store.known()
    for file in files:
        path = file.resolve()
        try:
            with path.open("rb") as content:
                sha256 = file_digest(content, "sha256").hexdigest()
        except OSError as error:
            kind = Missing if isinstance(error, FileNotFoundError) else ReadError
            failure = Failure(kind.code, kind.remedy, str(error))
            store.fail(str(path), "", program, failure)
            batch.failed.append((path, failure))
            continue
        before = known.get(str(path))
        same = before is not None and (before.sha256, before.program) == (sha256, program) and not again
        if same and before and before.failure and before.failure.code not in _TRY_AGAIN:
            batch.failed.append((path, before.failure))
        elif same and before and not before.failure:
            batch.unchanged.append(path)
        elif not again and sha256 not in batch.unread and store.program_of(sha256) == program:
            store.place(str(path), sha256, program)
            batch.unchanged.append(path)
        else:
            batch.unread.setdefault(sha256, []).append(path)
    return batch


def process(
    batch: Batch, store: Store, program: str, workers: int, limits: Limits, attempt: Attempt = attempt
) -> Generator[Outcome, None, None]:
    """Read what is unread, store each outcome in one transaction, then yield it."""
    contents = {paths[0]: (sha256, paths) for sha256, paths in batch.unread.items()}
    with closing(outcomes(list(contents), workers, limits, attempt)) as ready:
        for outcome in ready:
            sha256, paths = contents[outcome.path]
            if outcome.failure:
                for path in paths:
                    store.fail(str(path), sha256, program, outcome.failure)
                    batch.failed.append((path, outcome.failure))
            elif outcome.plan:
                plan = json.loads(outcome.plan)
                store.put(str(outcome.path), program, plan, outcome.seconds)
                for path in paths[1:]:
                    store.place(str(path), plan["source"]["sha256"], program)
            yield outcome
