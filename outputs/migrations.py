"""The tables of the database, version by version; a database knows its version (``user_version``).

A step that has shipped is never changed: what comes later is a new step. What the machine read is
in these tables and can be made again from the files at any time; what people decide never goes
into them.
"""

from __future__ import annotations

from sqlite_utils import Database

_GROUNDED = """
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    page INTEGER,
    rule TEXT NOT NULL,
    origin TEXT NOT NULL
"""

_OF_TASK = "id TEXT PRIMARY KEY, task TEXT NOT NULL REFERENCES tasks(id) ON DELETE CASCADE"
_OF_DOCUMENT = "id TEXT PRIMARY KEY, document TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE"

STEPS = (
    f"""
    CREATE TABLE documents (
        id TEXT PRIMARY KEY,
        sha256 TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        reader TEXT NOT NULL,
        pages INTEGER,
        form TEXT NOT NULL,
        issuer TEXT, superior TEXT, number TEXT, place TEXT, date TEXT,
        doc_type TEXT, title TEXT, signer_title TEXT, signer_name TEXT,
        schema_version TEXT NOT NULL,
        program TEXT NOT NULL,
        seconds REAL NOT NULL,
        stored_at TEXT NOT NULL,
        plan TEXT NOT NULL
    );
    CREATE TABLE files (
        path TEXT PRIMARY KEY,
        sha256 TEXT NOT NULL,
        program TEXT NOT NULL,
        document TEXT REFERENCES documents(id) ON DELETE SET NULL
    );
    CREATE INDEX files_document ON files(document);
    CREATE TABLE failures (
        path TEXT PRIMARY KEY REFERENCES files(path) ON DELETE CASCADE,
        code TEXT NOT NULL,
        remedy TEXT NOT NULL,
        detail TEXT NOT NULL,
        stored_at TEXT NOT NULL
    );
    CREATE TABLE sections (
        {_OF_DOCUMENT},
        position INTEGER NOT NULL,
        label TEXT,
        heading TEXT NOT NULL,
        kind TEXT NOT NULL,
        level INTEGER NOT NULL,
        span_start INTEGER NOT NULL,
        span_end INTEGER NOT NULL,
        page INTEGER
    );
    CREATE INDEX sections_document ON sections(document);
    CREATE TABLE tasks (
        {_OF_DOCUMENT},
        key TEXT NOT NULL,
        position INTEGER NOT NULL,
        label TEXT,
        text TEXT NOT NULL,
        kind TEXT NOT NULL,
        section TEXT,
        optional INTEGER NOT NULL,
        rule TEXT NOT NULL,
        span_start INTEGER NOT NULL,
        span_end INTEGER NOT NULL,
        page INTEGER,
        UNIQUE (document, key)
    );
    CREATE TABLE units ({_OF_TASK}, role TEXT NOT NULL, {_GROUNDED});
    CREATE INDEX units_task ON units(task);
    CREATE INDEX units_text ON units(text);
    CREATE TABLE deadlines (
        {_OF_TASK}, {_GROUNDED},
        kind TEXT NOT NULL,
        start TEXT, due TEXT, rrule TEXT, bound TEXT, latest TEXT, precision TEXT,
        year_inferred INTEGER NOT NULL
    );
    CREATE INDEX deadlines_task ON deadlines(task);
    CREATE INDEX deadlines_due ON deadlines(due);
    CREATE TABLE products ({_OF_TASK}, {_GROUNDED});
    CREATE INDEX products_task ON products(task);
    CREATE TABLE targets (
        {_OF_DOCUMENT}, {_GROUNDED},
        metric TEXT, op TEXT NOT NULL, value REAL, unit TEXT, period TEXT,
        optional INTEGER NOT NULL
    );
    CREATE INDEX targets_document ON targets(document);
    CREATE TABLE notices (
        {_OF_DOCUMENT},
        task TEXT REFERENCES tasks(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        code TEXT NOT NULL,
        text TEXT NOT NULL,
        detail TEXT NOT NULL,
        span_start INTEGER,
        span_end INTEGER,
        page INTEGER
    );
    CREATE INDEX notices_document ON notices(document);
    CREATE INDEX notices_task ON notices(task);
    """,
    """
    ALTER TABLE deadlines ADD COLUMN anchor TEXT;
    ALTER TABLE deadlines ADD COLUMN offset TEXT;
    """,
    f"""
    ALTER TABLE units ADD COLUMN unit_id TEXT;
    ALTER TABLE units ADD COLUMN level TEXT;
    ALTER TABLE units ADD COLUMN name_valid TEXT;
    ALTER TABLE units ADD COLUMN office TEXT;
    ALTER TABLE units ADD COLUMN generic INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE units ADD COLUMN certain INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX units_unit ON units(unit_id);
    CREATE TABLE citations (
        {_OF_DOCUMENT}, {_GROUNDED},
        role TEXT NOT NULL, doc_type TEXT, number TEXT, symbol TEXT, date TEXT, issuer TEXT, issuer_id TEXT,
        this INTEGER NOT NULL,
        refers_to INTEGER
    );
    CREATE INDEX citations_document ON citations(document);
    CREATE INDEX citations_number ON citations(number);
    CREATE TABLE own_units (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, aliases TEXT NOT NULL, level TEXT
    );
    CREATE TABLE unit_choices (
        words TEXT NOT NULL, unit_id TEXT NOT NULL, text TEXT NOT NULL, name TEXT NOT NULL,
        count INTEGER NOT NULL, PRIMARY KEY (words, unit_id)
    );
    """,
    """
    ALTER TABLE tasks ADD COLUMN same_as TEXT;
    WITH said AS MATERIALIZED (
        SELECT d.id, json_extract(t.value, '$.key') AS key, json_extract(t.value, '$.same_as') AS same_as
        FROM documents d, json_each(d.plan, '$.tasks') t WHERE json_extract(t.value, '$.same_as') IS NOT NULL
    )
    UPDATE tasks SET same_as = said.same_as FROM said WHERE tasks.document = said.id AND tasks.key = said.key;
    """,
)


class NewerDatabase(Exception):
    """The database was made by a later version of the program."""


def migrate(db: Database) -> None:
    """Bring the database to the newest version, each step whole or not at all.

    Raises :class:`NewerDatabase` where it is newer than this program.
    """
    if _version(db) == len(STEPS):
        return
    db.execute("BEGIN IMMEDIATE")  # two programs may start at once: the second waits and finds it done
    with db.atomic():
        version = _version(db)
        if version > len(STEPS):
            raise NewerDatabase(f"{version} > {len(STEPS)}")
        for step in STEPS[version:]:
            for statement in step.split(";"):
                if statement.strip():
                    db.execute(statement)
        db.execute(f"PRAGMA user_version = {len(STEPS)}")
    db.commit()


def _version(db: Database) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])
