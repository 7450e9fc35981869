/** Charts that were put into a paper, as they looked then. */
export const paperPictures = `
  -- png is Base64 and no BLOB, so that the trail holds it too and a removed picture can come back.
  CREATE TABLE paperPicture (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    paperId TEXT NOT NULL REFERENCES paper (id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    finding TEXT NOT NULL,
    width INTEGER NOT NULL CHECK (width > 0),
    height INTEGER NOT NULL CHECK (height > 0),
    drawnAt TEXT NOT NULL,
    drawnBy TEXT NOT NULL,
    png TEXT NOT NULL
  ) STRICT;
  CREATE INDEX paperPictureByPaperId ON paperPicture (paperId);
`
