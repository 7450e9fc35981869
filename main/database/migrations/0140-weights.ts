/** What groups said about the weights of the criteria; nothing is overwritten, the newest of a group counts. */
export const weights = `
  -- answers is JSON, told by shared/ranking/weights-contract.ts; workingGroupId is null for the core team.
  CREATE TABLE weightStatement (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    catalogueId TEXT NOT NULL REFERENCES catalogue (id),
    workingGroupId TEXT REFERENCES workingGroup (id),
    answers TEXT NOT NULL,
    statedAt TEXT NOT NULL,
    statedBy TEXT NOT NULL
  ) STRICT;
  CREATE INDEX weightStatementByCatalogueId ON weightStatement (catalogueId);
  CREATE INDEX weightStatementByWorkingGroupId ON weightStatement (workingGroupId);
`
