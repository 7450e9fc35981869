/** Tables of the step papers. */
export const papers = `
  -- number (V-01) is ours from the first draft on; reference (B 26/0123) is empty until the council's office gives it.
  CREATE TABLE paper (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    number TEXT NOT NULL,
    reference TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('resolution', 'information')),
    subject TEXT NOT NULL,
    isPublic INTEGER NOT NULL CHECK (isPublic IN (0, 1)),
    leadOffice TEXT NOT NULL,
    author TEXT NOT NULL,
    draftedOn TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'decided')),
    UNIQUE (number)
  ) STRICT;

  CREATE TABLE paperPilot (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    paperId TEXT NOT NULL REFERENCES paper (id),
    pilotId TEXT NOT NULL REFERENCES pilot (id),
    UNIQUE (paperId, pilotId)
  ) STRICT;
  CREATE INDEX paperPilotByPilotId ON paperPilot (pilotId);

  CREATE TABLE paperSection (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    paperId TEXT NOT NULL REFERENCES paper (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    heading TEXT NOT NULL,
    text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX paperSectionByPaperId ON paperSection (paperId);

  CREATE TABLE resolutionItem (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    paperId TEXT NOT NULL REFERENCES paper (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX resolutionItemByPaperId ON resolutionItem (paperId);

  CREATE TABLE annex (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    paperId TEXT NOT NULL REFERENCES paper (id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL
  ) STRICT;
  CREATE INDEX annexByPaperId ON annex (paperId);

  -- Beratungsfolge of a paper.
  CREATE TABLE consultation (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    paperId TEXT NOT NULL REFERENCES paper (id),
    position INTEGER NOT NULL,
    bodyId TEXT NOT NULL REFERENCES body (id),
    meetingId TEXT REFERENCES meeting (id),
    role TEXT NOT NULL CHECK (role IN ('hearing', 'preliminary', 'decision', 'information')),
    isPublic INTEGER NOT NULL CHECK (isPublic IN (0, 1)),
    agendaNumber TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'done')),
    result TEXT NOT NULL,
    decidedText TEXT NOT NULL
  ) STRICT;
  CREATE INDEX consultationByPaperId ON consultation (paperId);
  CREATE INDEX consultationByBodyId ON consultation (bodyId);
  CREATE INDEX consultationByMeetingId ON consultation (meetingId);

  -- Votes of a political group, for the whole paper or one numbered item.
  CREATE TABLE vote (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    consultationId TEXT NOT NULL REFERENCES consultation (id),
    resolutionItemId TEXT REFERENCES resolutionItem (id),
    politicalGroupId TEXT REFERENCES politicalGroup (id),
    yes INTEGER NOT NULL CHECK (yes >= 0),
    no INTEGER NOT NULL CHECK (no >= 0),
    abstention INTEGER NOT NULL CHECK (abstention >= 0),
    biased INTEGER NOT NULL CHECK (biased >= 0)
  ) STRICT;
  CREATE INDEX voteByConsultationId ON vote (consultationId);
  CREATE INDEX voteByResolutionItemId ON vote (resolutionItemId);
  CREATE INDEX voteByPoliticalGroupId ON vote (politicalGroupId);
`
