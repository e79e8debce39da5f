-- SPDX-License-Identifier: GPL-3.0-or-later
-- The workspace file, NAME.duibiao. A migration is run once, in one transaction; its number becomes PRAGMA user_version.
-- Statements are separated by blank lines. Times are UTC, ISO 8601 with milliseconds; days are YYYY-MM-DD. A migration that was released is never changed.

-- The bytes of every file that was imported, once each, whatever names they came under.
CREATE TABLE content (
    sha256 TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64),
    bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE source (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    kind        TEXT NOT NULL CHECK (kind IN ('plan', 'submission', 'units')),
    name        TEXT NOT NULL,
    sha256      TEXT NOT NULL REFERENCES content (sha256),
    unit        TEXT NOT NULL DEFAULT '',
    imported_at TEXT NOT NULL,
    UNIQUE (kind, sha256)
) STRICT;

CREATE INDEX source_content ON source (sha256);

-- The organisations, in the order of the list they were read from.
CREATE TABLE unit (
    position INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE unit_name (
    unit     INTEGER NOT NULL REFERENCES unit (position) ON DELETE CASCADE,
    kind     TEXT NOT NULL CHECK (kind IN ('alias', 'group')),
    position INTEGER NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (unit, kind, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name  TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What the engine found last. Offsets are UTF-16 code units into the text that the reader gives for the source.
CREATE TABLE verdict (
    position       INTEGER PRIMARY KEY,
    requirement_id TEXT NOT NULL,
    unit           TEXT NOT NULL,
    plan_begin     INTEGER NOT NULL,
    plan_end       INTEGER NOT NULL,
    path           TEXT NOT NULL,
    status         TEXT NOT NULL,
    cause          TEXT NOT NULL,
    done           REAL,
    required       REAL,
    reason         TEXT NOT NULL,
    rule           TEXT NOT NULL,
    confidence     REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    UNIQUE (requirement_id, unit)
) STRICT;

CREATE TABLE evidence (
    verdict    INTEGER NOT NULL REFERENCES verdict (position) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    file       TEXT NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    quote      TEXT NOT NULL,
    sheet      TEXT NOT NULL,
    cell       TEXT NOT NULL,
    page       INTEGER NOT NULL,
    paragraph  INTEGER NOT NULL,
    PRIMARY KEY (verdict, position)
) STRICT, WITHOUT ROWID;

-- What reviewers decided. Nothing is ever taken out: an entry with revoked = 1 takes the one before it back.
CREATE TABLE decision (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    requirement_id TEXT NOT NULL,
    unit           TEXT NOT NULL,
    status         TEXT NOT NULL,
    reason         TEXT NOT NULL,
    who            TEXT NOT NULL,
    at             TEXT NOT NULL,
    revoked        INTEGER NOT NULL DEFAULT 0 CHECK (revoked IN (0, 1))
) STRICT;

CREATE INDEX decision_cell ON decision (requirement_id, unit, id);

CREATE TRIGGER decision_stays BEFORE UPDATE ON decision
BEGIN
    SELECT RAISE(ABORT, 'decisions are never changed');
END;

CREATE TRIGGER decision_never_goes BEFORE DELETE ON decision
BEGIN
    SELECT RAISE(ABORT, 'decisions are never erased');
END;

-- Who changed what, and what stood there before. One row a transaction at least: its highest id is the version of the data.
CREATE TABLE audit (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    at        TEXT NOT NULL,
    who       TEXT NOT NULL,
    what      TEXT NOT NULL,
    subject   TEXT NOT NULL,
    was       TEXT NOT NULL,
    becomes   TEXT NOT NULL
) STRICT;

CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is never changed');
END;

CREATE TRIGGER audit_never_goes BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is never erased');
END;
