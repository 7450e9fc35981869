/** Tables of the step inventory. */
export const inventory = `
  CREATE TABLE existingProject (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    owner TEXT NOT NULL,
    description TEXT NOT NULL,
    state TEXT NOT NULL,
    UNIQUE (number)
  ) STRICT;

  CREATE TABLE existingProjectField (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    existingProjectId TEXT NOT NULL REFERENCES existingProject (id),
    fieldOfActionId TEXT NOT NULL REFERENCES fieldOfAction (id)
  ) STRICT;
  CREATE INDEX existingProjectFieldByExistingProjectId ON existingProjectField (existingProjectId);
  CREATE INDEX existingProjectFieldByFieldOfActionId ON existingProjectField (fieldOfActionId);
`
