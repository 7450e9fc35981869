/** Which cell of which file a mark was read from that is kept beside an idea; and by what, from whom and which way round. */
export const evidenceOrigin = `
  -- Criterion and rater as the file names them ('' when it names nobody); sheet is '' for text files. isReversed: the low
  -- end of the scale is the good one, as with school marks. The file and who took it in stand with the import.
  CREATE TABLE evidenceOrigin (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    evidenceId TEXT NOT NULL UNIQUE REFERENCES evidence (id),
    scoreImportId TEXT NOT NULL REFERENCES scoreImport (id),
    criterion TEXT NOT NULL,
    rater TEXT NOT NULL,
    isReversed INTEGER NOT NULL CHECK (isReversed IN (0, 1)),
    sheet TEXT NOT NULL,
    cell TEXT NOT NULL,
    raw TEXT NOT NULL
  ) STRICT;
  CREATE INDEX evidenceOriginByScoreImportId ON evidenceOrigin (scoreImportId);
`
