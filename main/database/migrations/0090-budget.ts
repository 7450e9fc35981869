/** Tables of the step budget. */
export const budget = `
  -- bodyId: the body that deals with this payer's money first; its next meeting is the next step of a request.
  CREATE TABLE payer (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    fundingTrack TEXT NOT NULL CHECK (fundingTrack IN ('city-budget', 'business-plan', 'grant')),
    bodyId TEXT REFERENCES body (id)
  ) STRICT;

  -- Money in cents by year, payer and kind; blockedCents is the part under a Sperrvermerk.
  CREATE TABLE budgetLine (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    pilotId TEXT NOT NULL REFERENCES pilot (id),
    payerId TEXT NOT NULL REFERENCES payer (id),
    year INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('expense', 'income', 'investment-payment', 'investment-receipt', 'commitment-authorisation')),
    account TEXT NOT NULL,
    amountCents INTEGER NOT NULL CHECK (amountCents >= 0),
    state TEXT NOT NULL CHECK (state IN ('requested', 'drafted', 'approved', 'rejected')),
    blockedCents INTEGER NOT NULL CHECK (blockedCents >= 0),
    condition TEXT NOT NULL,
    note TEXT NOT NULL
  ) STRICT;
  CREATE INDEX budgetLineByPilotId ON budgetLine (pilotId);
  CREATE INDEX budgetLineByPayerId ON budgetLine (payerId);
`
