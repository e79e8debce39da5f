-- SPDX-License-Identifier: GPL-3.0-or-later
-- The unit that a unit belongs to and that answers for it, by name; empty for none.

ALTER TABLE unit ADD COLUMN parent TEXT NOT NULL DEFAULT '';
