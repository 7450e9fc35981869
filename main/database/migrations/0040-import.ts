/** Tables of the step import. */
export const importing = `
  -- The original bytes of every imported file, told apart by SHA-256.
  CREATE TABLE sourceFile (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    storedAt TEXT NOT NULL,
    bytes BLOB NOT NULL
  ) STRICT;

  -- One act of importing; everything it created names it.
  CREATE TABLE ideaImport (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    sourceFileId TEXT NOT NULL REFERENCES sourceFile (id),
    workshopId TEXT REFERENCES workshop (id),
    importedAt TEXT NOT NULL,
    importedBy TEXT NOT NULL,
    mapping TEXT NOT NULL,
    -- JSON list of { sheet, fingerprint }: the tables of ideas and their headings, to know a newer version of the file by.
    layout TEXT NOT NULL,
    rowsRead INTEGER NOT NULL,
    ideaCount INTEGER NOT NULL,
    skippedCount INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX ideaImportBySourceFileId ON ideaImport (sourceFileId);
  CREATE INDEX ideaImportByWorkshopId ON ideaImport (workshopId);

  -- Mappings that are remembered for the next file with the same headings; template is JSON.
  CREATE TABLE importTemplate (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    fingerprint TEXT NOT NULL UNIQUE,
    template TEXT NOT NULL,
    savedAt TEXT NOT NULL,
    savedBy TEXT NOT NULL
  ) STRICT;
`
