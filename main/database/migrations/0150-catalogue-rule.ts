/** An older version of a catalogue keeps the exit rule and the least number of marks that went with it. */
export const catalogueRule = `
  -- Empty for the newest version: its rule is that of the stage. exitRule is JSON, told by shared/stages/exit-rule-view.ts.
  ALTER TABLE catalogue ADD COLUMN exitRule TEXT;
  ALTER TABLE catalogue ADD COLUMN minimumRaters INTEGER;

  -- What older versions had is not known any more; they keep what they have been shown with.
  UPDATE catalogue SET
    exitRule = (SELECT stage.exitRule FROM stage WHERE stage.id = catalogue.stageId),
    minimumRaters = (SELECT stage.minimumRaters FROM stage WHERE stage.id = catalogue.stageId)
  WHERE EXISTS (
    SELECT 1 FROM catalogue AS newer WHERE newer.stageId = catalogue.stageId AND newer.version > catalogue.version
  );
`
