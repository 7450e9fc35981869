/** Tables of the step participation. */
export const participation = `
  CREATE TABLE workshop (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    heldOn TEXT,
    place TEXT NOT NULL,
    district TEXT NOT NULL,
    workingGroupId TEXT REFERENCES workingGroup (id),
    facilitator TEXT NOT NULL,
    participants INTEGER,
    UNIQUE (number)
  ) STRICT;
  CREATE INDEX workshopByWorkingGroupId ON workshop (workingGroupId);

  -- Personal data stands apart from ideas, with purpose, consent and retention date.
  CREATE TABLE person (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    givenName TEXT NOT NULL,
    familyName TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    purpose TEXT NOT NULL,
    legalBasis TEXT NOT NULL,
    consentOn TEXT,
    consentChannel TEXT NOT NULL,
    consentText TEXT NOT NULL,
    mayBeNamed INTEGER NOT NULL CHECK (mayBeNamed IN (0, 1)),
    retainUntil TEXT
  ) STRICT;

  CREATE TABLE attendance (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    personId TEXT NOT NULL REFERENCES person (id),
    workshopId TEXT NOT NULL REFERENCES workshop (id),
    UNIQUE (personId, workshopId)
  ) STRICT;
  CREATE INDEX attendanceByWorkshopId ON attendance (workshopId);
`
