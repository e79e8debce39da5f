-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was recognised on the scanned pages of a file, as the readers pack it: the file is read the same another time.

CREATE TABLE recognition (
    sha256 TEXT PRIMARY KEY NOT NULL REFERENCES content (sha256) ON DELETE CASCADE,
    pages  BLOB NOT NULL
) STRICT;
