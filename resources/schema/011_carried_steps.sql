-- SPDX-License-Identifier: GPL-3.0-or-later
-- Duties of an earlier plan can go again and come back, and what was said about one of them can be taken back: both are appended, nothing is erased.

CREATE TABLE carried_duty (
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
    who            TEXT NOT NULL
) STRICT;

INSERT INTO carried_duty (id, source, requirement_id, unit, requirement, status, reason, match, score, duty, duty_words, at, who)
SELECT id, source, requirement_id, unit, requirement, status, reason, match, score, duty, duty_words, at, who FROM carried ORDER BY id;

-- The last answer counts. NULL where what was said is taken back: it is asked again.
CREATE TABLE carried_reply (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    carried INTEGER NOT NULL REFERENCES carried_duty (id),
    same    INTEGER CHECK (same IN (0, 1)),
    at      TEXT NOT NULL,
    who     TEXT NOT NULL
) STRICT;

INSERT INTO carried_reply (id, carried, same, at, who) SELECT id, carried, same, at, who FROM carried_answer ORDER BY id;

DROP TABLE carried_answer;

DROP TABLE carried;

ALTER TABLE carried_duty RENAME TO carried;

ALTER TABLE carried_reply RENAME TO carried_answer;

CREATE INDEX carried_answer_duty ON carried_answer (carried);

-- That a duty went again, or came back. The last entry counts; without one it is there.
CREATE TABLE carried_step (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    carried INTEGER NOT NULL REFERENCES carried (id),
    gone    INTEGER NOT NULL CHECK (gone IN (0, 1)),
    at      TEXT NOT NULL,
    who     TEXT NOT NULL
) STRICT;

CREATE INDEX carried_step_duty ON carried_step (carried);

CREATE VIEW carried_in_force AS
SELECT * FROM carried
WHERE coalesce((SELECT gone FROM carried_step WHERE carried_step.carried = carried.id ORDER BY carried_step.id DESC LIMIT 1), 0) = 0;

CREATE TRIGGER carried_stays BEFORE UPDATE ON carried
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER carried_never_goes BEFORE DELETE ON carried
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER carried_is_appended BEFORE INSERT ON carried
WHEN NEW.id IN (SELECT id FROM carried)
  OR EXISTS (SELECT 1 FROM carried_in_force
             WHERE source = NEW.source AND requirement_id = NEW.requirement_id AND unit = NEW.unit)
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

CREATE TRIGGER carried_step_stays BEFORE UPDATE ON carried_step
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER carried_step_never_goes BEFORE DELETE ON carried_step
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER carried_step_is_appended BEFORE INSERT ON carried_step
WHEN NEW.id IN (SELECT id FROM carried_step)
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;
