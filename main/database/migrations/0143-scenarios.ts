/** Selections of ideas within a budget: scenarios with their rules, and what people decided beside the computed result. */
export const scenarios = `
  -- costBasis: which bound of an idea's cost counts. Values come from the ranking of the stage.
  CREATE TABLE scenario (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    stageId TEXT NOT NULL REFERENCES stage (id),
    costBasis TEXT NOT NULL CHECK (costBasis IN ('low', 'middle', 'high')),
    firstYear INTEGER NOT NULL,
    yearCount INTEGER NOT NULL CHECK (yearCount BETWEEN 1 AND 10),
    -- By what the chosen ideas are put in order, as JSON; see shared/portfolio/start-order.ts.
    startPrinciple TEXT NOT NULL
  ) STRICT;
  CREATE INDEX scenarioByStageId ON scenario (stageId);

  -- terms is JSON, told by shared/portfolio/scenario-rule.ts; it refers to ideas, payers and fields by their ids.
  CREATE TABLE scenarioRule (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    scenarioId TEXT NOT NULL REFERENCES scenario (id),
    position INTEGER NOT NULL,
    isOn INTEGER NOT NULL CHECK (isOn IN (0, 1)),
    terms TEXT NOT NULL
  ) STRICT;
  CREATE INDEX scenarioRuleByScenarioId ON scenarioRule (scenarioId);

  -- A person's decision for or against an idea, beside the computed result.
  CREATE TABLE scenarioOverride (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    scenarioId TEXT NOT NULL REFERENCES scenario (id),
    ideaId TEXT NOT NULL REFERENCES idea (id),
    decision TEXT NOT NULL CHECK (decision IN ('add', 'remove')),
    reason TEXT NOT NULL,
    decidedAt TEXT NOT NULL,
    decidedBy TEXT NOT NULL,
    UNIQUE (scenarioId, ideaId)
  ) STRICT;
  CREATE INDEX scenarioOverrideByIdeaId ON scenarioOverride (ideaId);

  -- A person's place for an idea in the start order, beside the computed one; from 1.
  CREATE TABLE scenarioStart (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    scenarioId TEXT NOT NULL REFERENCES scenario (id),
    ideaId TEXT NOT NULL REFERENCES idea (id),
    place INTEGER NOT NULL CHECK (place >= 1),
    reason TEXT NOT NULL,
    decidedAt TEXT NOT NULL,
    decidedBy TEXT NOT NULL,
    UNIQUE (scenarioId, ideaId)
  ) STRICT;
  CREATE INDEX scenarioStartByIdeaId ON scenarioStart (ideaId);

  -- What an idea is expected to cost by year and payer, as far as somebody knows; comes before the idea's own rough cost.
  CREATE TABLE ideaCost (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    ideaId TEXT NOT NULL REFERENCES idea (id),
    payerId TEXT REFERENCES payer (id),
    year INTEGER NOT NULL,
    amountCents INTEGER NOT NULL CHECK (amountCents >= 0)
  ) STRICT;
  CREATE INDEX ideaCostByIdeaId ON ideaCost (ideaId);
  CREATE INDEX ideaCostByPayerId ON ideaCost (payerId);
`
