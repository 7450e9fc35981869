/** A decision keeps the rule that was in force, so that a later change of the stage does not tell it otherwise. */
export const decisionRule = `
  -- JSON, told by shared/stages/decision-rule.ts; empty while open and for what was decided before this step.
  ALTER TABLE passage ADD COLUMN decisionRule TEXT;
  ALTER TABLE earlierPassage ADD COLUMN decisionRule TEXT;
`
