-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody said about the columns of ledgers, by the words of their header; what was said before is in the audit trail.

CREATE TABLE ledger_columns (
    -- The words of the header as ledgers are known again by them (submission::headerKey).
    header  TEXT PRIMARY KEY NOT NULL CHECK (header <> ''),
    -- Arrays of one length (JSON): the words as written, and what each column is.
    words   TEXT NOT NULL CHECK (json_type(words) = 'array'),
    columns TEXT NOT NULL CHECK (json_type(columns) = 'array' AND json_array_length(columns) = json_array_length(words))
) STRICT, WITHOUT ROWID;
