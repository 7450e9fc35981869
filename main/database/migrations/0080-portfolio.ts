/** Tables of the step portfolio. */
export const portfolio = `
  CREATE TABLE pilot (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    number TEXT NOT NULL,
    ideaId TEXT NOT NULL REFERENCES idea (id),
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    lead TEXT NOT NULL,
    reason TEXT NOT NULL,
    startOrder INTEGER,
    UNIQUE (number)
  ) STRICT;
  CREATE INDEX pilotByIdeaId ON pilot (ideaId);
`
