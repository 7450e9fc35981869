/** Tables of the step ideas. */
export const ideas = `
  CREATE TABLE idea (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    benefit TEXT NOT NULL,
    workshopId TEXT REFERENCES workshop (id),
    suggestedOn TEXT,
    costLowCents INTEGER,
    costHighCents INTEGER,
    costPer TEXT CHECK (costPer IN ('year')),
    relation TEXT NOT NULL CHECK (relation IN ('open', 'new', 'extends', 'exists')),
    existingProjectId TEXT REFERENCES existingProject (id),
    standing TEXT NOT NULL CHECK (standing IN ('in-selection', 'pilot', 'reserve', 'absorbed')),
    standingReason TEXT NOT NULL,
    standingSince TEXT,
    standingBy TEXT NOT NULL,
    UNIQUE (number)
  ) STRICT;
  CREATE INDEX ideaByWorkshopId ON idea (workshopId);
  CREATE INDEX ideaByExistingProjectId ON idea (existingProjectId);

  -- Who had the idea: kept apart, because a name is personal data.
  CREATE TABLE ideaAuthor (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    ideaId TEXT NOT NULL REFERENCES idea (id),
    personId TEXT REFERENCES person (id),
    name TEXT NOT NULL
  ) STRICT;
  CREATE INDEX ideaAuthorByIdeaId ON ideaAuthor (ideaId);
  CREATE INDEX ideaAuthorByPersonId ON ideaAuthor (personId);

  CREATE TABLE ideaField (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    ideaId TEXT NOT NULL REFERENCES idea (id),
    fieldOfActionId TEXT NOT NULL REFERENCES fieldOfAction (id),
    UNIQUE (ideaId, fieldOfActionId)
  ) STRICT;
  CREATE INDEX ideaFieldByFieldOfActionId ON ideaField (fieldOfActionId);

  -- For every field of an idea the cell that it came from, with the raw value.
  CREATE TABLE origin (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    ideaId TEXT NOT NULL REFERENCES idea (id),
    field TEXT NOT NULL,
    ideaImportId TEXT REFERENCES ideaImport (id),
    fileName TEXT NOT NULL,
    sheet TEXT,
    row INTEGER NOT NULL,
    column TEXT NOT NULL,
    raw TEXT NOT NULL
  ) STRICT;
  CREATE INDEX originByIdeaId ON origin (ideaId);
  CREATE INDEX originByIdeaImportId ON origin (ideaImportId);

  -- Foreign votes and ratings on their own scale, never mixed into the raters' scores.
  CREATE TABLE evidence (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    ideaId TEXT NOT NULL REFERENCES idea (id),
    ideaImportId TEXT REFERENCES ideaImport (id),
    kind TEXT NOT NULL,
    value REAL NOT NULL,
    scaleMinimum REAL,
    scaleMaximum REAL
  ) STRICT;
  CREATE INDEX evidenceByIdeaId ON evidence (ideaId);
  CREATE INDEX evidenceByIdeaImportId ON evidence (ideaImportId);

  -- What an imported file said about an idea (JSON), to compare a newer version of the file with.
  CREATE TABLE importedLine (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    ideaImportId TEXT NOT NULL REFERENCES ideaImport (id),
    ideaId TEXT NOT NULL REFERENCES idea (id),
    sheet TEXT,
    line INTEGER NOT NULL,
    contents TEXT NOT NULL
  ) STRICT;
  CREATE INDEX importedLineByIdeaImportId ON importedLine (ideaImportId);
  CREATE INDEX importedLineByIdeaId ON importedLine (ideaId);

  -- Ideas that live on in another: merged into it, bundled under it, or split into it. The absorbed idea stays as it was.
  CREATE TABLE ideaLineage (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('merged', 'bundled', 'split')),
    survivorId TEXT NOT NULL REFERENCES idea (id),
    absorbedId TEXT NOT NULL REFERENCES idea (id),
    decidedAt TEXT NOT NULL,
    decidedBy TEXT NOT NULL,
    UNIQUE (survivorId, absorbedId)
  ) STRICT;
  CREATE INDEX ideaLineageByAbsorbedId ON ideaLineage (absorbedId);

  -- Pairs that look the same but are not; never proposed again.
  CREATE TABLE notDuplicate (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    ideaId TEXT NOT NULL REFERENCES idea (id),
    otherIdeaId TEXT NOT NULL REFERENCES idea (id),
    decidedAt TEXT NOT NULL,
    decidedBy TEXT NOT NULL,
    UNIQUE (ideaId, otherIdeaId)
  ) STRICT;
  CREATE INDEX notDuplicateByOtherIdeaId ON notDuplicate (otherIdeaId);
`
