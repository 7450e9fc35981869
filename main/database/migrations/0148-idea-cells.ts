/** Where ideas come from, one row for an idea and a file; the view reads it together with the rows of earlier versions. */
export const ideaCells = `
  -- The cells of one sheet that an idea came from: JSON list of [field, row, column, raw value] in the order of the file.
  CREATE TABLE ideaCells (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    ideaId TEXT NOT NULL REFERENCES idea (id),
    ideaImportId TEXT REFERENCES ideaImport (id),
    fileName TEXT NOT NULL,
    sheet TEXT,
    cells TEXT NOT NULL CHECK (json_valid(cells))
  ) STRICT;
  CREATE INDEX ideaCellsByIdeaId ON ideaCells (ideaId);
  CREATE INDEX ideaCellsByIdeaImportId ON ideaCells (ideaImportId);

  -- Every field of an idea with its cell. The table origin holds what earlier versions took in, one row for a field: those
  -- rows stay as the trail tells them, so that their imports can still be undone.
  CREATE VIEW originCell AS
    SELECT id, ideaId, field, ideaImportId, fileName, sheet, row, "column", raw FROM origin
    UNION ALL
    SELECT
      printf('%s.%03d', ideaCells.id, cell.key),
      ideaId,
      cell.value ->> 0,
      ideaImportId,
      fileName,
      sheet,
      cell.value ->> 1,
      cell.value ->> 2,
      cell.value ->> 3
    FROM ideaCells, json_each(ideaCells.cells) AS cell;
`
