-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody narrows the results down to again and again, under a name. An empty column is no condition; what was there before is in the audit trail.

CREATE TABLE filter (
    name    TEXT PRIMARY KEY NOT NULL CHECK (trim(name) <> ''),
    -- Separated by blanks.
    words   TEXT NOT NULL,
    status  TEXT NOT NULL,
    unit    TEXT NOT NULL,
    clause  TEXT NOT NULL,
    kind    TEXT NOT NULL,
    due     TEXT NOT NULL,
    decided TEXT NOT NULL
) STRICT, WITHOUT ROWID;
