/** Tables of the step programme. */
export const programme = `
  -- The programme itself; one row.
  CREATE TABLE programme (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    city TEXT NOT NULL,
    vision TEXT NOT NULL,
    mission TEXT NOT NULL,
    principles TEXT NOT NULL
  ) STRICT;

  -- Leitlinien of the vision.
  CREATE TABLE guideline (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL
  ) STRICT;

  -- Handlungsfelder; an idea serves several.
  CREATE TABLE fieldOfAction (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL
  ) STRICT;

  -- Arbeitskreise; each an equal voice unless weights are set openly.
  CREATE TABLE workingGroup (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    shortName TEXT NOT NULL,
    weight REAL NOT NULL CHECK (weight >= 0)
  ) STRICT;

  -- Gremien with their lead times in calendar days before a meeting.
  CREATE TABLE body (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    shortName TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('council', 'main-committee', 'committee')),
    votingMembers INTEGER NOT NULL,
    summonsDays INTEGER NOT NULL,
    handInDays INTEGER NOT NULL,
    usualTime TEXT NOT NULL
  ) STRICT;

  -- Fraktionen and their seats; votes are recorded by group.
  CREATE TABLE politicalGroup (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    seats INTEGER NOT NULL CHECK (seats >= 0)
  ) STRICT;

  -- Sitzungen; heldOn is a plain date.
  CREATE TABLE meeting (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    bodyId TEXT NOT NULL REFERENCES body (id),
    heldOn TEXT NOT NULL,
    time TEXT NOT NULL,
    place TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('scheduled', 'invited', 'held', 'cancelled'))
  ) STRICT;
  CREATE INDEX meetingByBodyId ON meeting (bodyId);
`
