/** A stage as it was at one moment, with a fingerprint; never changed, only added. */
export const stageSeal = `
  -- content is canonical JSON, told by shared/ranking/seal-content.ts; fingerprint is its SHA-256.
  CREATE TABLE stageSeal (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    stageId TEXT NOT NULL REFERENCES stage (id),
    number INTEGER NOT NULL,
    sealedAt TEXT NOT NULL,
    sealedBy TEXT NOT NULL,
    occasion TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    content TEXT NOT NULL,
    UNIQUE (stageId, number)
  ) STRICT;
`
