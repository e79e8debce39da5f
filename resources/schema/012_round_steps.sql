-- SPDX-License-Identifier: GPL-3.0-or-later
-- That a round ended, was taken up again, was taken back whole or came back: appended, nothing is erased.

CREATE TABLE round_step (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    round     INTEGER NOT NULL REFERENCES round (number),
    kind      TEXT NOT NULL CHECK (kind IN ('ended', 'reopened', 'gone', 'back')),
    -- The round that the next one ended by being started.
    for_round INTEGER REFERENCES round (number),
    at        TEXT NOT NULL,
    who       TEXT NOT NULL
) STRICT;

INSERT INTO round_step (round, kind, at, who) SELECT round, 'ended', at, who FROM round_end ORDER BY round;

DROP TABLE round_end;

CREATE INDEX round_step_round ON round_step (round);

-- Rounds that count, with their place among these, which is the number that people know them by, and the entry that ended them.
CREATE VIEW round_in_force AS
SELECT row_number() OVER (ORDER BY round.number) AS place, round.*,
       (SELECT CASE kind WHEN 'ended' THEN id END FROM round_step
        WHERE round_step.round = round.number AND kind IN ('ended', 'reopened') ORDER BY id DESC LIMIT 1) AS ended
FROM round
WHERE coalesce((SELECT kind FROM round_step WHERE round_step.round = round.number AND kind IN ('gone', 'back') ORDER BY id DESC LIMIT 1), 'back') = 'back';

CREATE TRIGGER round_step_stays BEFORE UPDATE ON round_step
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER round_step_never_goes BEFORE DELETE ON round_step
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;

CREATE TRIGGER round_step_is_appended BEFORE INSERT ON round_step
WHEN NEW.id IN (SELECT id FROM round_step)
BEGIN
    SELECT RAISE(ABORT, 'rounds are never changed');
END;
