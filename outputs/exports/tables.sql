-- The tables, views and indexes of the exported database. Days are ISO dates.

CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    number TEXT, date TEXT, doc_type TEXT, title TEXT, issuer TEXT, superior TEXT, place TEXT,
    signer_title TEXT, signer_name TEXT,
    file TEXT NOT NULL,
    pages INTEGER,
    sha256 TEXT NOT NULL,
    read_at TEXT NOT NULL,
    search TEXT NOT NULL
);
CREATE TABLE tasks (
    id TEXT PRIMARY KEY,
    document TEXT NOT NULL REFERENCES documents(id),
    position INTEGER NOT NULL,
    section TEXT, heading TEXT, label TEXT,
    text TEXT NOT NULL,
    kind TEXT NOT NULL,
    optional INTEGER NOT NULL,
    same_as TEXT REFERENCES tasks(id),
    page INTEGER,
    search TEXT NOT NULL
);
CREATE TABLE units (
    task TEXT NOT NULL REFERENCES tasks(id),
    role TEXT NOT NULL,
    text TEXT NOT NULL,
    unit_id TEXT, name_valid TEXT,
    generic INTEGER NOT NULL,
    origin TEXT NOT NULL
);
CREATE TABLE deadlines (
    id TEXT PRIMARY KEY,
    task TEXT NOT NULL REFERENCES tasks(id),
    text TEXT NOT NULL,
    kind TEXT NOT NULL,
    means TEXT NOT NULL,
    start TEXT, due TEXT, latest TEXT, rrule TEXT,
    origin TEXT NOT NULL
);
CREATE TABLE products (task TEXT NOT NULL REFERENCES tasks(id), text TEXT NOT NULL);
CREATE TABLE targets (
    id TEXT PRIMARY KEY,
    document TEXT NOT NULL REFERENCES documents(id),
    text TEXT NOT NULL,
    metric TEXT, comparison TEXT NOT NULL, value REAL, unit TEXT, period TEXT,
    page INTEGER,
    optional INTEGER NOT NULL,
    search TEXT NOT NULL
);
CREATE TABLE notices (
    document TEXT NOT NULL REFERENCES documents(id),
    task TEXT REFERENCES tasks(id),
    notice TEXT NOT NULL,
    text TEXT NOT NULL,
    detail TEXT NOT NULL,
    page INTEGER
);

CREATE INDEX tasks_document ON tasks(document);
CREATE INDEX units_task ON units(task);
CREATE INDEX units_text ON units(text);
CREATE INDEX deadlines_task ON deadlines(task);
CREATE INDEX deadlines_latest ON deadlines(latest);
CREATE INDEX products_task ON products(task);
CREATE INDEX targets_document ON targets(document);
CREATE INDEX notices_document ON notices(document);
CREATE INDEX notices_task ON notices(task);

-- marks count, so that a word with marks finds only itself; "search" holds every text without marks too
CREATE VIRTUAL TABLE documents_fts USING fts5(search, content="documents", tokenize="unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE tasks_fts USING fts5(search, content="tasks", tokenize="unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE targets_fts USING fts5(search, content="targets", tokenize="unicode61 remove_diacritics 0");

CREATE VIEW danh_muc_nhiem_vu AS
SELECT
    tasks.id AS "Mã nhiệm vụ",
    tasks.label AS "Thứ tự",
    tasks.text AS "Nội dung nhiệm vụ",
    (SELECT group_concat(text, '; ') FROM units WHERE task = tasks.id AND role = 'Chủ trì') AS "Chủ trì",
    (SELECT group_concat(text, '; ') FROM units WHERE task = tasks.id AND role = 'Phối hợp') AS "Phối hợp",
    (SELECT group_concat(text, '; ') FROM deadlines WHERE task = tasks.id) AS "Thời hạn",
    (SELECT group_concat(means, '; ') FROM deadlines WHERE task = tasks.id) AS "Hiểu là",
    (SELECT group_concat(text, '; ') FROM products WHERE task = tasks.id) AS "Sản phẩm",
    documents.name AS "Văn bản giao",
    tasks.page AS "Trang"
FROM tasks JOIN documents ON documents.id = tasks.document
ORDER BY documents.date, documents.id, tasks.position;

CREATE VIEW thoi_han AS
SELECT
    deadlines.latest AS "Ngày cuối còn kịp",
    deadlines.text AS "Thời hạn",
    deadlines.means AS "Hiểu là",
    (SELECT group_concat(text, '; ') FROM units WHERE task = tasks.id AND role = 'Chủ trì') AS "Chủ trì",
    tasks.text AS "Nội dung nhiệm vụ",
    documents.name AS "Văn bản giao",
    tasks.id AS "Mã nhiệm vụ"
FROM deadlines JOIN tasks ON tasks.id = deadlines.task JOIN documents ON documents.id = tasks.document
ORDER BY deadlines.latest IS NULL, deadlines.latest;

CREATE VIEW don_vi AS
SELECT
    units.text AS "Đơn vị",
    count(DISTINCT CASE WHEN role = 'Chủ trì' THEN task END) AS "Chủ trì",
    count(DISTINCT CASE WHEN role = 'Phối hợp' THEN task END) AS "Phối hợp",
    max(units.name_valid) AS "Tên đầy đủ",
    max(units.unit_id) AS "Mã đơn vị"
FROM units GROUP BY units.text
ORDER BY 2 DESC, 3 DESC, 1;
