/** Which tables hold imports, surveys and answers? */
import type { Migration } from '../migrate.js';

/**
 * Answers stand in columns packed by runs of 4,096 responses ("chunks"); every import opens new chunks, so that it can
 * be undone as a whole. Row `position` (from 1) of a chunk belongs to the response with that chunk and position.
 *
 * Ratings that do not fit a byte (4.5, -2, 300) are rows of `answer_numbers`, not packed 8-byte floats: they are rare
 * (minutes lost, means), a blob of floats cannot be read by any SQL function, and a sparse column costs nothing.
 */
export const answers: Migration = {
  version: 1,
  sql: `
CREATE TABLE imports (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  kind TEXT,
  survey TEXT,
  rows_read INTEGER NOT NULL DEFAULT 0,
  rows_kept INTEGER NOT NULL DEFAULT 0,
  rows_repeated INTEGER NOT NULL DEFAULT 0,
  rows_changed INTEGER NOT NULL DEFAULT 0,
  rows_rejected INTEGER NOT NULL DEFAULT 0,
  blank_lines INTEGER NOT NULL DEFAULT 0,
  reading TEXT -- JSON: how the file was read, and why
) STRICT;
CREATE INDEX imports_by_sha256 ON imports (sha256);

CREATE TABLE rejected_rows (
  import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  line INTEGER NOT NULL,
  code TEXT NOT NULL,
  column_name TEXT,
  raw TEXT NOT NULL
) STRICT;
CREATE INDEX rejected_rows_by_import ON rejected_rows (import_id);

CREATE TABLE surveys (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  confidentiality TEXT CHECK (confidentiality IN ('attributed', 'confidential')), -- NULL: not stated
  view_name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE items (
  id INTEGER PRIMARY KEY,
  survey_id INTEGER NOT NULL REFERENCES surveys (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  label TEXT NOT NULL,
  construct TEXT NOT NULL,
  is_text INTEGER NOT NULL CHECK (is_text IN (0, 1)),
  is_overall INTEGER NOT NULL CHECK (is_overall IN (0, 1)),
  scale_low REAL,
  scale_high REAL,
  is_reversed INTEGER NOT NULL CHECK (is_reversed IN (0, 1)), -- 1: turned round on import, higher is better
  construct_origin TEXT NOT NULL CHECK (construct_origin IN ('stated', 'recognised')),
  scale_origin TEXT NOT NULL CHECK (scale_origin IN ('stated', 'inferred')),
  UNIQUE (survey_id, code)
) STRICT;

CREATE TABLE segments (
  survey_id INTEGER NOT NULL REFERENCES surveys (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  PRIMARY KEY (survey_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE chunks (
  survey_id INTEGER NOT NULL REFERENCES surveys (id) ON DELETE CASCADE,
  chunk INTEGER NOT NULL,
  import_id INTEGER NOT NULL REFERENCES imports (id),
  positions INTEGER NOT NULL,
  first_response INTEGER NOT NULL, -- responses.id of position 1; the ids of a chunk ascend with the position
  last_response INTEGER NOT NULL,
  latest_submitted_on TEXT,
  PRIMARY KEY (survey_id, chunk)
) STRICT, WITHOUT ROWID;
CREATE INDEX chunks_by_import ON chunks (import_id);

CREATE TABLE responses (
  id INTEGER PRIMARY KEY,
  external_id TEXT NOT NULL,
  survey_id INTEGER NOT NULL REFERENCES surveys (id),
  period TEXT,
  customer_id TEXT,
  contact_id TEXT,
  email TEXT,
  role TEXT,
  title TEXT,
  submitted_at TEXT,
  started_at TEXT,
  duration REAL,
  channel TEXT,
  language TEXT,
  collector TEXT,
  status TEXT,
  weight REAL,
  import_id INTEGER NOT NULL REFERENCES imports (id),
  chunk INTEGER NOT NULL,
  position INTEGER NOT NULL,
  content_hash INTEGER NOT NULL,
  UNIQUE (survey_id, external_id)
) STRICT;

CREATE TABLE answer_chunks (
  survey_id INTEGER NOT NULL,
  item_id INTEGER NOT NULL REFERENCES items (id),
  chunk INTEGER NOT NULL,
  codes BLOB NOT NULL, -- one byte a position: 0 blank, otherwise the answer + 1 (answers 0 to 126)
  PRIMARY KEY (survey_id, item_id, chunk),
  FOREIGN KEY (survey_id, chunk) REFERENCES chunks (survey_id, chunk) ON DELETE CASCADE
) STRICT;
CREATE INDEX answer_chunks_by_chunk ON answer_chunks (survey_id, chunk);

CREATE TABLE answer_numbers (
  response_id INTEGER NOT NULL REFERENCES responses (id) ON DELETE CASCADE,
  item_id INTEGER NOT NULL REFERENCES items (id),
  value REAL NOT NULL,
  PRIMARY KEY (response_id, item_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE answer_texts (
  response_id INTEGER NOT NULL REFERENCES responses (id) ON DELETE CASCADE,
  item_id INTEGER NOT NULL REFERENCES items (id),
  text TEXT NOT NULL,
  PRIMARY KEY (response_id, item_id)
) STRICT;

CREATE TABLE dimension_values (
  survey_id INTEGER NOT NULL REFERENCES surveys (id) ON DELETE CASCADE,
  dimension TEXT NOT NULL, -- role, period, account, respondent, email (without case and outer spaces), segment:NAME
  code INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (survey_id, dimension, code),
  UNIQUE (survey_id, dimension, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE dimension_chunks (
  survey_id INTEGER NOT NULL,
  dimension TEXT NOT NULL,
  chunk INTEGER NOT NULL,
  codes BLOB NOT NULL, -- four bytes a position, lowest first: 0 no value, otherwise dimension_values.code
  PRIMARY KEY (survey_id, dimension, chunk),
  FOREIGN KEY (survey_id, chunk) REFERENCES chunks (survey_id, chunk) ON DELETE CASCADE
) STRICT;
CREATE INDEX dimension_chunks_by_chunk ON dimension_chunks (survey_id, chunk);

CREATE VIEW answers AS
SELECT * FROM (
  SELECT s.name AS survey, r.external_id AS response_id, r.customer_id, r.contact_id, r.role, r.period,
    i.code AS item, i.construct,
    coalesce(unicode(CAST(substr(a.codes, r.position, 1) AS TEXT)) - 1, n.value) AS value
  FROM responses r
  JOIN surveys s ON s.id = r.survey_id
  JOIN items i ON i.survey_id = r.survey_id AND i.is_text = 0
  LEFT JOIN answer_chunks a ON a.survey_id = r.survey_id AND a.item_id = i.id AND a.chunk = r.chunk
  LEFT JOIN answer_numbers n ON n.response_id = r.id AND n.item_id = i.id
) WHERE value IS NOT NULL;
`,
};
