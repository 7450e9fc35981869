/** Tables of the step stages. */
export const stages = `
  CREATE TABLE stage (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('screening', 'scoring', 'final-check')),
    exitRule TEXT NOT NULL,
    minimumRaters INTEGER NOT NULL
  ) STRICT;

  -- A version of the criteria of a stage; scores belong to exactly one version.
  CREATE TABLE catalogue (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    stageId TEXT NOT NULL REFERENCES stage (id),
    version INTEGER NOT NULL,
    createdOn TEXT NOT NULL,
    UNIQUE (stageId, version)
  ) STRICT;

  CREATE TABLE scale (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    catalogueId TEXT NOT NULL REFERENCES catalogue (id),
    name TEXT NOT NULL,
    minimum REAL NOT NULL,
    maximum REAL NOT NULL,
    step REAL NOT NULL
  ) STRICT;
  CREATE INDEX scaleByCatalogueId ON scale (catalogueId);

  CREATE TABLE scaleStep (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    scaleId TEXT NOT NULL REFERENCES scale (id),
    value REAL NOT NULL,
    name TEXT NOT NULL,
    anchor TEXT NOT NULL
  ) STRICT;
  CREATE INDEX scaleStepByScaleId ON scaleStep (scaleId);

  -- Weights are raw non-negative numbers; shares are computed.
  CREATE TABLE criterion (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    catalogueId TEXT NOT NULL REFERENCES catalogue (id),
    scaleId TEXT REFERENCES scale (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    question TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('scored', 'knock-out')),
    direction TEXT NOT NULL CHECK (direction IN ('benefit', 'effort')),
    weight REAL NOT NULL CHECK (weight >= 0),
    threshold REAL
  ) STRICT;
  CREATE INDEX criterionByCatalogueId ON criterion (catalogueId);
  CREATE INDEX criterionByScaleId ON criterion (scaleId);

  -- An idea's way through a stage.
  CREATE TABLE passage (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    ideaId TEXT NOT NULL REFERENCES idea (id),
    stageId TEXT NOT NULL REFERENCES stage (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('open', 'passed', 'stopped')),
    reason TEXT NOT NULL,
    decidedOn TEXT,
    UNIQUE (ideaId, stageId)
  ) STRICT;
  CREATE INDEX passageByStageId ON passage (stageId);
`
