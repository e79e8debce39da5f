-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rounds: each check as it was when the units were told; what was closed item by item; duties of an earlier plan that are looked at again.
-- What a round held is history: nothing here is ever changed.

CREATE TABLE round (
    number      INTEGER PRIMARY KEY,
    title       TEXT NOT NULL,
    as_of       TEXT NOT NULL,
    period_from TEXT NOT NULL,
    period_to   TEXT NOT NULL,
    plan_file   TEXT NOT NULL,
    plan_sha256 TEXT NOT NULL,
    at          TEXT NOT NULL,
    who         TEXT NOT NULL
) STRICT;

CREATE TABLE round_end (
    round INTEGER PRIMARY KEY REFERENCES round (number),
    at    TEXT NOT NULL,
    who   TEXT NOT NULL
) STRICT;

CREATE TABLE round_input (
    round    INTEGER NOT NULL REFERENCES round (number),
    position INTEGER NOT NULL,
    file     TEXT NOT NULL,
    sha256   TEXT NOT NULL,
    unit     TEXT NOT NULL,
    PRIMARY KEY (round, position)
) STRICT, WITHOUT ROWID;

-- The columns of `verdict`, and what stood above it.
CREATE TABLE round_line (
    round          INTEGER NOT NULL REFERENCES round (number),
    position       INTEGER NOT NULL,
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
    confidence     REAL NOT NULL,
    requirement    TEXT NOT NULL,
    decided_by     TEXT NOT NULL,
    returned       INTEGER NOT NULL CHECK (returned IN (0, 1)),
    PRIMARY KEY (round, position),
    UNIQUE (round, requirement_id, unit)
) STRICT, WITHOUT ROWID;

CREATE TABLE round_evidence (
    round      INTEGER NOT NULL,
    line       INTEGER NOT NULL,
    position   INTEGER NOT NULL,
    file       TEXT NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    quote      TEXT NOT NULL,
    sheet      TEXT NOT NULL,
    cell       TEXT NOT NULL,
    page       INTEGER NOT NULL,
    paragraph  INTEGER NOT NULL,
    PRIMARY KEY (round, line, position),
    FOREIGN KEY (round, line) REFERENCES round_line (round, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE item_closing (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    round          INTEGER NOT NULL REFERENCES round (number),
    requirement_id TEXT NOT NULL,
    unit           TEXT NOT NULL,
    reopened       INTEGER NOT NULL CHECK (reopened IN (0, 1)),
    reason         TEXT NOT NULL CHECK (trim(reason) <> ''),
    who            TEXT NOT NULL,
    at             TEXT NOT NULL
) STRICT;

-- A duty of an earlier plan that was not finished, and the duty of now that goes on with it, if any.
CREATE TABLE carried (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    source         TEXT NOT NULL,
    requirement_id TEXT NOT NULL,
    unit           TEXT NOT NULL,
    requirement    TEXT NOT NULL,
    status         TEXT NOT NULL,
    reason         TEXT NOT NULL,
    match          TEXT NOT NULL CHECK (match IN ('id', 'words', 'similar', 'doubtful', 'none')),
    score          REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
    duty           TEXT NOT NULL,
    duty_words     TEXT NOT NULL,
    at             TEXT NOT NULL,
    who            TEXT NOT NULL,
    UNIQUE (source, requirement_id, unit)
) STRICT;

-- Whether two duties are the same, by somebody who read both. The last answer counts.
CREATE TABLE carried_answer (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    carried INTEGER NOT NULL REFERENCES carried (id),
    same    INTEGER NOT NULL CHECK (same IN (0, 1)),
    at      TEXT NOT NULL,
    who     TEXT NOT NULL
) STRICT;

CREATE TRIGGER round_stays BEFORE UPDATE ON round
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER round_never_goes BEFORE DELETE ON round
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER round_is_appended BEFORE INSERT ON round
WHEN NEW.number IN (SELECT number FROM round)
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER round_end_stays BEFORE UPDATE ON round_end
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER round_end_never_goes BEFORE DELETE ON round_end
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER round_end_is_appended BEFORE INSERT ON round_end
WHEN NEW.round IN (SELECT round FROM round_end)
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER round_input_stays BEFORE UPDATE ON round_input
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER round_input_never_goes BEFORE DELETE ON round_input
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER round_input_is_appended BEFORE INSERT ON round_input
WHEN EXISTS (SELECT 1 FROM round_input WHERE round = NEW.round AND position = NEW.position)
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER round_line_stays BEFORE UPDATE ON round_line
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER round_line_never_goes BEFORE DELETE ON round_line
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER round_line_is_appended BEFORE INSERT ON round_line
WHEN EXISTS (SELECT 1 FROM round_line WHERE round = NEW.round AND (position = NEW.position OR (requirement_id = NEW.requirement_id AND unit = NEW.unit)))
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER round_evidence_stays BEFORE UPDATE ON round_evidence
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER round_evidence_never_goes BEFORE DELETE ON round_evidence
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER round_evidence_is_appended BEFORE INSERT ON round_evidence
WHEN EXISTS (SELECT 1 FROM round_evidence WHERE round = NEW.round AND line = NEW.line AND position = NEW.position)
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER item_closing_stays BEFORE UPDATE ON item_closing
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER item_closing_never_goes BEFORE DELETE ON item_closing
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER item_closing_is_appended BEFORE INSERT ON item_closing
WHEN NEW.id IN (SELECT id FROM item_closing)
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER carried_stays BEFORE UPDATE ON carried
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER carried_never_goes BEFORE DELETE ON carried
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER carried_is_appended BEFORE INSERT ON carried
WHEN EXISTS (SELECT 1 FROM carried WHERE id = NEW.id OR (source = NEW.source AND requirement_id = NEW.requirement_id AND unit = NEW.unit))
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER carried_answer_stays BEFORE UPDATE ON carried_answer
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER carried_answer_never_goes BEFORE DELETE ON carried_answer
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER carried_answer_is_appended BEFORE INSERT ON carried_answer
WHEN NEW.id IN (SELECT id FROM carried_answer)
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;
