/** Versions of a catalogue know why they are there, and their criteria where they come from. */
export const stageCatalogue = `
  -- Empty for the first version of a stage.
  ALTER TABLE catalogue ADD COLUMN reason TEXT NOT NULL DEFAULT '';

  -- The criterion of the version before that this one goes on with.
  ALTER TABLE criterion ADD COLUMN previousId TEXT REFERENCES criterion (id);
  -- 1 where the change was such that the marks of the version before say nothing about this one.
  ALTER TABLE criterion ADD COLUMN askedAnew INTEGER NOT NULL DEFAULT 0 CHECK (askedAnew IN (0, 1));
  CREATE INDEX criterionByPreviousId ON criterion (previousId);
`
