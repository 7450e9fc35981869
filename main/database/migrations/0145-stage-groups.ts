/** Which groups are asked about a criterion. */
export const stageGroups = `
  -- workingGroupId is null for the core team. A criterion without any row asks every group.
  CREATE TABLE criterionGroup (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    criterionId TEXT NOT NULL REFERENCES criterion (id),
    workingGroupId TEXT REFERENCES workingGroup (id)
  ) STRICT;
  CREATE INDEX criterionGroupByCriterionId ON criterionGroup (criterionId);
  CREATE INDEX criterionGroupByWorkingGroupId ON criterionGroup (workingGroupId);
`
