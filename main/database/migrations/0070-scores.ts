/** Tables of the step scores. */
export const scores = `
  CREATE TABLE rater (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    workingGroupId TEXT REFERENCES workingGroup (id),
    position INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX raterByWorkingGroupId ON rater (workingGroupId);

  -- Four states; only the state value carries a number.
  CREATE TABLE score (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    ideaId TEXT NOT NULL REFERENCES idea (id),
    criterionId TEXT NOT NULL REFERENCES criterion (id),
    raterId TEXT NOT NULL REFERENCES rater (id),
    state TEXT NOT NULL CHECK (state IN ('value', 'abstained', 'cannot-judge', 'open')),
    value REAL,
    reason TEXT NOT NULL,
    UNIQUE (ideaId, criterionId, raterId),
    CHECK ((state = 'value') = (value IS NOT NULL))
  ) STRICT;
  CREATE INDEX scoreByCriterionId ON score (criterionId);
  CREATE INDEX scoreByRaterId ON score (raterId);

  -- One file of scores taken in. raterId is null when the file speaks for several raters.
  CREATE TABLE scoreImport (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    sourceFileId TEXT NOT NULL REFERENCES sourceFile (id),
    stageId TEXT NOT NULL REFERENCES stage (id),
    raterId TEXT REFERENCES rater (id),
    -- When the sheet was issued; null for tables that are no sheets of ours.
    issuedAt TEXT,
    importedAt TEXT NOT NULL,
    importedBy TEXT NOT NULL,
    newCount INTEGER NOT NULL,
    changedCount INTEGER NOT NULL,
    equalCount INTEGER NOT NULL,
    keptCount INTEGER NOT NULL,
    invalidCount INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX scoreImportBySourceFileId ON scoreImport (sourceFileId);
  CREATE INDEX scoreImportByStageId ON scoreImport (stageId);
  CREATE INDEX scoreImportByRaterId ON scoreImport (raterId);

  -- Where a score stands in a file. Rows of earlier files stay, so that what they said can still be seen.
  CREATE TABLE scoreOrigin (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    scoreImportId TEXT NOT NULL REFERENCES scoreImport (id),
    scoreId TEXT NOT NULL REFERENCES score (id),
    sheet TEXT NOT NULL,
    cell TEXT NOT NULL,
    raw TEXT NOT NULL,
    -- What the score became by this file.
    state TEXT NOT NULL,
    value REAL
  ) STRICT;
  CREATE INDEX scoreOriginByScoreImportId ON scoreOrigin (scoreImportId);
  CREATE INDEX scoreOriginByScoreId ON scoreOrigin (scoreId);

  -- Made once and never changed, so no entry of the trail tells it: the trail may be handed round, the secret may not.
  CREATE TABLE setting (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    value TEXT NOT NULL
  ) STRICT;
  INSERT INTO setting (id, revision, value) VALUES ('score-sheet-secret', 1, lower(hex(randomblob(32))));
`
