/** What must be kept so that one import can be taken back, and only where that harms no other? */
import type { Migration } from '../migrate.js';

/**
 * Every import keeps how it described its surveys, so that a survey can be described anew from the imports that are
 * left; which earlier imports it built on; and the records it replaced, as they were. Surveys stored before this step
 * get one description without an import: what older imports needed is not known, so they cannot be undone.
 */
export const undo: Migration = {
  version: 6,
  sql: `
ALTER TABLE imports ADD COLUMN rows_replaced INTEGER NOT NULL DEFAULT 0; -- of rows_changed, those taken over
ALTER TABLE imports ADD COLUMN can_undo INTEGER NOT NULL DEFAULT 0; -- 0: imported by an earlier version
ALTER TABLE imports ADD COLUMN is_undone INTEGER NOT NULL DEFAULT 0;

CREATE TABLE import_needs (
  import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  needs INTEGER NOT NULL REFERENCES imports (id), -- brought a record that import_id found repeated or changed
  PRIMARY KEY (import_id, needs)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_needs_by_needs ON import_needs (needs);

CREATE TABLE import_surveys (
  id INTEGER PRIMARY KEY,
  survey_id INTEGER NOT NULL REFERENCES surveys (id) ON DELETE CASCADE,
  import_id INTEGER REFERENCES imports (id), -- NULL: everything stored before this table was made
  confidentiality TEXT,
  items TEXT NOT NULL, -- JSON: [{ "isText", "item" }] in the order of the file
  segments TEXT NOT NULL, -- JSON: names
  UNIQUE (survey_id, import_id)
) STRICT;
CREATE INDEX import_surveys_by_import ON import_surveys (import_id);

CREATE TABLE replaced_records (
  import_id INTEGER NOT NULL REFERENCES imports (id), -- the import that replaced it
  record_table TEXT NOT NULL,
  record_key ANY NOT NULL, -- the record's own id; of a response, responses.id
  before TEXT NOT NULL, -- JSON: the record as it was
  PRIMARY KEY (import_id, record_table, record_key)
) STRICT, WITHOUT ROWID;

INSERT INTO import_surveys (survey_id, confidentiality, items, segments)
SELECT s.id, s.confidentiality,
  (SELECT json_group_array(json_patch('{}', json_object(
      'isText', json(iif(i.is_text = 1, 'true', 'false')),
      'item', json_object(
        'code', i.code, 'label', i.label, 'importId', i.import_id, 'otherOf', i.other_of, 'construct', i.construct,
        'isOverall', json(iif(i.is_overall = 1, 'true', 'false')),
        'scale', json(iif(i.scale_low IS NULL OR i.scale_high IS NULL, 'null',
          json_object('low', i.scale_low, 'high', i.scale_high))),
        'constructOrigin', i.construct_origin, 'scaleOrigin', i.scale_origin,
        'isReversed', json(iif(i.is_reversed = 1, 'true', 'false'))))))
    FROM (SELECT * FROM items WHERE survey_id = s.id ORDER BY id) i),
  (SELECT json_group_array(g.name) FROM (SELECT name FROM segments WHERE survey_id = s.id ORDER BY name) g)
FROM surveys s ORDER BY s.id;
`,
};
