/** The trail comes first: every later table is changed only together with an entry here. */
export const trail = `
  CREATE TABLE trailEntry (
    sequence INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    action TEXT NOT NULL,
    details TEXT NOT NULL,
    undoes INTEGER REFERENCES trailEntry (sequence),
    changesDigest TEXT NOT NULL,
    previousHash TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
  CREATE INDEX trailEntryByUndoes ON trailEntry (undoes);

  CREATE TABLE trailChange (
    sequence INTEGER NOT NULL REFERENCES trailEntry (sequence) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    tableName TEXT NOT NULL,
    rowId TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (sequence, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX trailChangeByRow ON trailChange (rowId);
`
