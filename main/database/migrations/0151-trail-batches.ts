/** Rows that an entry created or removed together are told together, and what was created is not stored a second time. */
export const trailBatches = `
  -- Rows of one table that an entry created or removed in numbers. What was created stands in the table itself, until a
  -- later change keeps it as it was before; here is a digest over its values. What was removed is kept here.
  CREATE TABLE trailBatch (
    sequence INTEGER NOT NULL REFERENCES trailEntry (sequence) DEFERRABLE INITIALLY DEFERRED,
    -- Place among all that the entry touched, also in trailChange.
    position INTEGER NOT NULL,
    tableName TEXT NOT NULL,
    -- Smallest and largest of the ids: ids rise with time, so few batches come into question for a row that is looked for.
    firstId TEXT NOT NULL,
    lastId TEXT NOT NULL,
    -- JSON lists: names of the columns, and ids of the rows in the order of their values.
    columns TEXT NOT NULL,
    rowIds TEXT NOT NULL,
    -- SHA-256 over the values of the created rows, without their revision.
    createdDigest TEXT,
    -- JSON list of the columns of the removed rows, each with the values of all rows, or with one that all of them have.
    removedRows TEXT,
    CHECK ((createdDigest IS NULL) <> (removedRows IS NULL)),
    PRIMARY KEY (sequence, position)
  ) STRICT;
  CREATE INDEX trailBatchByIds ON trailBatch (firstId, lastId);
`
