/**
 * The tables, made when a store is opened and left alone if they are there. Names and keys are bytes: PostgreSQL's text takes
 * neither U+0000 nor a lone surrogate, and its order of text depends on the machine (ST-8).
 */
export const schema = `
CREATE TABLE IF NOT EXISTS penholder_streams (
  key bytea PRIMARY KEY,
  last bigint NOT NULL
);
CREATE TABLE IF NOT EXISTS penholder_entries (
  stream bytea NOT NULL,
  seq bigint NOT NULL,
  record bytea NOT NULL,
  UNIQUE (stream, seq)
);
CREATE TABLE IF NOT EXISTS penholder_outcomes (
  key bytea PRIMARY KEY,
  record bytea NOT NULL
);
CREATE TABLE IF NOT EXISTS penholder_rows (
  key bytea PRIMARY KEY,
  record bytea NOT NULL
);
CREATE TABLE IF NOT EXISTS penholder_probe (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  at timestamptz NOT NULL
);
`

/** Two nodes that open an empty database at once would otherwise both create, and one would fail. */
export const schemaLock = 4_380_001

export const channel = 'penholder_advanced'
