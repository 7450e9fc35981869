/** Which groups score a whole stage. */
export const catalogueGroups = `
  -- workingGroupId is null for the core team. A version without any row is scored by every group; the groups of a single
  -- criterion stand in criterionGroup as before, also where they are those of the version.
  CREATE TABLE catalogueGroup (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    catalogueId TEXT NOT NULL REFERENCES catalogue (id),
    workingGroupId TEXT REFERENCES workingGroup (id)
  ) STRICT;
  CREATE INDEX catalogueGroupByCatalogueId ON catalogueGroup (catalogueId);
  CREATE INDEX catalogueGroupByWorkingGroupId ON catalogueGroup (workingGroupId);
`
