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
`
