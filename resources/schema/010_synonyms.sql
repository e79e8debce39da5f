-- SPDX-License-Identifier: GPL-3.0-or-later
-- Words of the office that name the same deed as others; what was there before is in the audit trail.

CREATE TABLE synonym (
    said  TEXT PRIMARY KEY NOT NULL CHECK (trim(said) <> ''),
    means TEXT NOT NULL CHECK (trim(means) <> '')
) STRICT, WITHOUT ROWID;
