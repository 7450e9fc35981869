/** Blind rounds of a stage, the marks as they were when a round closed, and values agreed on in the talk that follows. */
export const rounds = `
  -- open: nobody sees the marks of others; discussion: closed and talked about; closed: the talk is over or a later round is open.
  CREATE TABLE round (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    stageId TEXT NOT NULL REFERENCES stage (id),
    number INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'discussion', 'closed')),
    openedAt TEXT NOT NULL,
    openedBy TEXT NOT NULL,
    closedAt TEXT,
    closedBy TEXT NOT NULL,
    UNIQUE (stageId, number),
    CHECK ((state = 'open') = (closedAt IS NULL))
  ) STRICT;

  -- A copy of score, made when the round closes and never changed.
  CREATE TABLE roundScore (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    roundId TEXT NOT NULL REFERENCES round (id),
    ideaId TEXT NOT NULL REFERENCES idea (id),
    criterionId TEXT NOT NULL REFERENCES criterion (id),
    raterId TEXT NOT NULL REFERENCES rater (id),
    state TEXT NOT NULL CHECK (state IN ('value', 'abstained', 'cannot-judge', 'open')),
    value REAL,
    reason TEXT NOT NULL,
    UNIQUE (roundId, ideaId, criterionId, raterId),
    CHECK ((state = 'value') = (value IS NOT NULL))
  ) STRICT;
  CREATE INDEX roundScoreByIdeaId ON roundScore (ideaId);
  CREATE INDEX roundScoreByCriterionId ON roundScore (criterionId);
  CREATE INDEX roundScoreByRaterId ON roundScore (raterId);

  -- Counts instead of the mean of the marks. roundId: the round that was talked about.
  CREATE TABLE agreedValue (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    roundId TEXT NOT NULL REFERENCES round (id),
    ideaId TEXT NOT NULL REFERENCES idea (id),
    criterionId TEXT NOT NULL REFERENCES criterion (id),
    value REAL NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    decidedBy TEXT NOT NULL CHECK (decidedBy <> ''),
    decidedAt TEXT NOT NULL,
    UNIQUE (ideaId, criterionId)
  ) STRICT;
  CREATE INDEX agreedValueByRoundId ON agreedValue (roundId);
  CREATE INDEX agreedValueByCriterionId ON agreedValue (criterionId);
`
