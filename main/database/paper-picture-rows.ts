/** A row of the table paperPicture; see the migration 0147-paper-pictures. */
export type PaperPictureRow = {
  id: string
  revision: number
  paperId: string
  position: number
  title: string
  finding: string
  /** In points of the picture. */
  width: number
  height: number
  drawnAt: string
  drawnBy: string
  /** Base64. */
  png: string
}
