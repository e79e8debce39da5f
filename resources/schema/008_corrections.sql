-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people stated about the plan in place of what was read of it, oldest first. To undo is to append the entry that takes one back.

CREATE TABLE correction (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    kind      TEXT NOT NULL CHECK (kind IN ('deadlines', 'measures', 'actor', 'lead', 'with', 'split', 'merge', 'add', 'not_a_duty', 'revoke')),
    -- The duties that it is about (JSON): [[id, words], …].
    duties    TEXT NOT NULL CHECK (json_type(duties) = 'array'),
    -- Lines (JSON): what stood there, and what is to stand there.
    was       TEXT NOT NULL CHECK (json_type(was) = 'array'),
    becomes   TEXT NOT NULL CHECK (json_type(becomes) = 'array'),
    -- Where added words stood.
    path      TEXT NOT NULL,
    position  INTEGER NOT NULL,
    refers_to INTEGER REFERENCES correction (id),
    who       TEXT NOT NULL,
    at        TEXT NOT NULL,
    why       TEXT NOT NULL,
    CHECK ((kind = 'revoke') = (refers_to IS NOT NULL))
) STRICT;

-- An entry is taken back once.
CREATE UNIQUE INDEX correction_revoked ON correction (refers_to);

CREATE TRIGGER correction_stays BEFORE UPDATE ON correction
BEGIN
    SELECT RAISE(ABORT, 'corrections are never changed');
END;

CREATE TRIGGER correction_never_goes BEFORE DELETE ON correction
BEGIN
    SELECT RAISE(ABORT, 'corrections are never erased');
END;

CREATE TRIGGER correction_is_appended BEFORE INSERT ON correction
WHEN NEW.id IN (SELECT id FROM correction)
BEGIN
    SELECT RAISE(ABORT, 'corrections are never replaced');
END;
