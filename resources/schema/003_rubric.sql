-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rubrics that were in force, oldest first: the last one counts. An empty one brings the program's own back to force.

CREATE TABLE rubric (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    at   TEXT NOT NULL,
    who  TEXT NOT NULL,
    json TEXT NOT NULL
) STRICT;

CREATE TRIGGER rubric_stays BEFORE UPDATE ON rubric
BEGIN
    SELECT RAISE(ABORT, 'rubrics are never changed');
END;

CREATE TRIGGER rubric_never_goes BEFORE DELETE ON rubric
BEGIN
    SELECT RAISE(ABORT, 'rubrics are never erased');
END;
