/** An idea may go through a stage again; what came of it the time before is kept. */
export const wayAgain = `
  -- round counts from 1; takenUpOn and takenUpReason tell when and why the round after it began.
  CREATE TABLE earlierPassage (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    ideaId TEXT NOT NULL REFERENCES idea (id),
    stageId TEXT NOT NULL REFERENCES stage (id),
    round INTEGER NOT NULL CHECK (round >= 1),
    reason TEXT NOT NULL,
    decidedOn TEXT,
    takenUpOn TEXT NOT NULL,
    takenUpReason TEXT NOT NULL,
    UNIQUE (ideaId, stageId, round)
  ) STRICT;
  CREATE INDEX earlierPassageByStageId ON earlierPassage (stageId);
`
