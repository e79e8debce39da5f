-- SPDX-License-Identifier: GPL-3.0-or-later
-- Decisions of every kind, what they rest on and what was attached to them; why something was done in the audit trail.

DROP TRIGGER decision_stays;

DROP TRIGGER decision_never_goes;

CREATE TABLE decision_entry (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    requirement_id TEXT NOT NULL,
    unit           TEXT NOT NULL,
    kind           TEXT NOT NULL CHECK (kind IN ('accept', 'override', 'return', 'appeal', 'sign', 'note', 'revoke')),
    status         TEXT NOT NULL,
    reason         TEXT NOT NULL CHECK (kind NOT IN ('override', 'return', 'appeal') OR trim(reason) <> ''),
    who            TEXT NOT NULL,
    at             TEXT NOT NULL,
    -- The last entry of the cell before this one; 0 when there was none.
    based_on       INTEGER NOT NULL,
    -- What is signed, taken back or answered. NULL in a revocation of the first schema: the newest entry that stands.
    refers_to      INTEGER REFERENCES decision_entry (id),
    -- The first entry of those that were made in one step.
    batch          INTEGER NOT NULL,
    needs_signature INTEGER NOT NULL DEFAULT 0 CHECK (needs_signature IN (0, 1)),
    -- The words of the duty, the digest of the evidence and the check's status that the decision rests on; empty when they are not known.
    requirement    TEXT NOT NULL DEFAULT '',
    evidence       TEXT NOT NULL DEFAULT '',
    found          TEXT NOT NULL DEFAULT ''
) STRICT;

INSERT INTO decision_entry (id, requirement_id, unit, kind, status, reason, who, at, based_on, batch)
SELECT id, requirement_id, unit, CASE WHEN revoked = 1 THEN 'revoke' WHEN trim(reason) = '' THEN 'accept' ELSE 'override' END, status, reason, who, at,
       coalesce((SELECT max(earlier.id) FROM decision AS earlier
                 WHERE earlier.requirement_id = decision.requirement_id AND earlier.unit = decision.unit AND earlier.id < decision.id), 0), id
FROM decision ORDER BY id;

DROP TABLE decision;

ALTER TABLE decision_entry RENAME TO decision;

CREATE INDEX decision_cell ON decision (requirement_id, unit, id);

CREATE TRIGGER decision_stays BEFORE UPDATE ON decision
BEGIN
    SELECT RAISE(ABORT, 'decisions are never changed');
END;

CREATE TRIGGER decision_never_goes BEFORE DELETE ON decision
BEGIN
    SELECT RAISE(ABORT, 'decisions are never erased');
END;

-- INSERT OR REPLACE would erase without a DELETE: https://www.sqlite.org/lang_conflict.html
CREATE TRIGGER decision_is_appended BEFORE INSERT ON decision
WHEN NEW.id IN (SELECT id FROM decision)
BEGIN
    SELECT RAISE(ABORT, 'decisions are never replaced');
END;

-- Compare and set: whoever did not see the last entry of the cell decides again.
CREATE TRIGGER decision_follows BEFORE INSERT ON decision
WHEN NEW.based_on <> coalesce((SELECT max(id) FROM decision WHERE requirement_id = NEW.requirement_id AND unit = NEW.unit), 0)
BEGIN
    SELECT RAISE(ABORT, 'the cell was decided on meanwhile');
END;

CREATE TRIGGER decision_signed_by_another BEFORE INSERT ON decision
WHEN NEW.kind = 'sign' AND NOT EXISTS (
    SELECT 1 FROM decision AS first WHERE first.id = NEW.refers_to AND first.requirement_id = NEW.requirement_id AND first.unit = NEW.unit
                                      AND first.needs_signature = 1 AND trim(first.who) <> trim(NEW.who))
BEGIN
    SELECT RAISE(ABORT, 'the second signature is somebody else''s');
END;

-- What reviewers added to a cell. The bytes of files lie in `content`, once each.
CREATE TABLE attachment (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    decision INTEGER NOT NULL REFERENCES decision (id),
    name     TEXT NOT NULL CHECK (name <> ''),
    note     TEXT NOT NULL,
    dated    TEXT NOT NULL,
    link     TEXT NOT NULL,
    sha256   TEXT REFERENCES content (sha256),
    CHECK ((sha256 IS NULL) <> (link = ''))
) STRICT;

CREATE INDEX attachment_decision ON attachment (decision);

CREATE INDEX attachment_content ON attachment (sha256);

CREATE TRIGGER attachment_stays BEFORE UPDATE ON attachment
BEGIN
    SELECT RAISE(ABORT, 'attachments are never changed');
END;

CREATE TRIGGER attachment_never_goes BEFORE DELETE ON attachment
BEGIN
    SELECT RAISE(ABORT, 'attachments are never erased');
END;

CREATE TRIGGER attachment_is_appended BEFORE INSERT ON attachment
WHEN NEW.id IN (SELECT id FROM attachment)
BEGIN
    SELECT RAISE(ABORT, 'attachments are never replaced');
END;

ALTER TABLE audit ADD COLUMN why TEXT NOT NULL DEFAULT '';

CREATE INDEX audit_subject ON audit (subject);

CREATE TRIGGER audit_is_appended BEFORE INSERT ON audit
WHEN NEW.id IN (SELECT id FROM audit)
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is never replaced');
END;
