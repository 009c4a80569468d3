/** Who changed an agreed outcome, when, from what to what - and what keeps a verified one from being changed unseen? */
import type { Migration } from '../migrate.js';

const fields = `customer_id title measure unit direction baseline target actual stage agreed_with agreed_role agreed_on
  due_on measured_on evidence asserted_by verified_by verified_role verified_on customer_name`.split(/\s+/);
/** What somebody confirms when verifying: the value, what it was to reach, and how it is read. */
const verified = ['customer_id', 'measure', 'unit', 'direction', 'baseline', 'target', 'actual', 'measured_on'];
const verification = ['verified_by', 'verified_role', 'verified_on'];

const unchanged = (names: readonly string[]): string =>
  names.map((name) => `NEW."${name}" IS OLD."${name}"`).join(' AND ');
const each = (before: (name: string) => string): string =>
  fields
    .map((name) => `SELECT '${name}' AS field, ${before(name)} AS old, NEW."${name}" AS new`)
    .join('\n    UNION ALL ');

/** Without a line in outcome_author somebody used SQL of their own: that leaves a trace too, with the clock of SQLite. */
const author = `coalesce((SELECT changed_by FROM outcome_author), 'not known'),
    coalesce((SELECT changed_at FROM outcome_author), strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
    coalesce((SELECT command FROM outcome_author), 'sql'),
    (SELECT import_id FROM outcome_author), (SELECT reason FROM outcome_author)`;
const insert = `INSERT INTO outcome_changes
    (outcome_id, field, old_value, new_value, changed_by, changed_at, command, import_id, reason)`;

/** An outcome entered by hand belongs to no import, so that import_id may be NULL: the table is made anew for it. */
export const outcomeChanges: Migration = {
  version: 10,
  sql: `
CREATE TABLE outcomes_by_anybody (
  "outcome_id" TEXT PRIMARY KEY NOT NULL,
  "customer_id" TEXT,
  "title" TEXT,
  "measure" TEXT,
  "unit" TEXT,
  "direction" TEXT,
  "baseline" REAL,
  "target" REAL,
  "actual" REAL,
  "stage" TEXT,
  "agreed_with" TEXT,
  "agreed_role" TEXT,
  "agreed_on" TEXT,
  "due_on" TEXT,
  "measured_on" TEXT,
  "evidence" TEXT,
  "asserted_by" TEXT,
  "verified_by" TEXT,
  "verified_role" TEXT,
  "verified_on" TEXT,
  "customer_name" TEXT,
  import_id INTEGER REFERENCES imports (id) -- NULL: entered by hand
) STRICT;
INSERT INTO outcomes_by_anybody (outcome_id, ${fields.join(', ')}, import_id)
  SELECT outcome_id, ${fields.join(', ')}, import_id FROM outcomes;
DROP TABLE outcomes;
ALTER TABLE outcomes_by_anybody RENAME TO outcomes;
CREATE INDEX outcomes_by_import ON outcomes (import_id);

CREATE TABLE outcome_changes (
  id INTEGER PRIMARY KEY,
  outcome_id TEXT NOT NULL, -- no reference: the trail of an outcome outlives it
  field TEXT NOT NULL,
  old_value ANY,
  new_value ANY,
  changed_by TEXT NOT NULL,
  changed_at TEXT NOT NULL, -- UTC
  command TEXT NOT NULL, -- as it was called; 'sql': not by crm-sat
  import_id INTEGER, -- the import that made or took back the change; NULL: made by hand
  reason TEXT
) STRICT;
CREATE INDEX outcome_changes_by_outcome ON outcome_changes (outcome_id, field);

CREATE TABLE outcome_author ( -- one line while crm-sat writes outcomes, gone before anybody else can see it
  only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
  changed_by TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  command TEXT NOT NULL,
  import_id INTEGER,
  reason TEXT
) STRICT;

CREATE TRIGGER outcome_changes_stay BEFORE UPDATE ON outcome_changes
BEGIN SELECT raise(ABORT, 'the trail of outcomes cannot be changed'); END;
CREATE TRIGGER outcome_changes_remain BEFORE DELETE ON outcome_changes
BEGIN SELECT raise(ABORT, 'the trail of outcomes cannot be changed'); END;

CREATE TRIGGER outcome_verified BEFORE UPDATE ON outcomes
WHEN OLD.verified_by IS NOT NULL AND ${unchanged(verification)} AND NOT (${unchanged(verified)})
BEGIN SELECT raise(ABORT, 'a verified outcome is changed only together with its verification'); END;

CREATE TRIGGER outcome_changed AFTER UPDATE ON outcomes
BEGIN
  ${insert}
  SELECT NEW.outcome_id, field, old, new, ${author} FROM (
    SELECT 'outcome_id' AS field, OLD.outcome_id AS old, NEW.outcome_id AS new
    UNION ALL ${each((name) => `OLD."${name}"`)}
  ) WHERE old IS NOT new;
END;

-- What an import brings is in its own account; only its later changes are written down.
CREATE TRIGGER outcome_added AFTER INSERT ON outcomes
WHEN NEW.import_id IS NULL OR NOT EXISTS (SELECT 1 FROM outcome_author)
BEGIN
  ${insert}
  SELECT NEW.outcome_id, field, old, new, ${author} FROM (
    ${each(() => 'NULL')}
  ) WHERE new IS NOT NULL;
END;

CREATE TRIGGER outcome_removed AFTER DELETE ON outcomes
WHEN NOT EXISTS (SELECT 1 FROM outcome_author)
  OR EXISTS (SELECT 1 FROM outcome_changes WHERE outcome_id = OLD.outcome_id)
BEGIN
  ${insert}
  VALUES (OLD.outcome_id, 'outcome_id', OLD.outcome_id, NULL, ${author});
END;
`,
};
