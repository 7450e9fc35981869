import { nameOfPaper } from '../../shared/papers/paper.ts'
import { Problem } from '../../shared/problem.ts'
import type { Context, Implementer } from '../context.ts'
import { recordChange } from '../database/record-change.ts'
import { statedFields } from '../database/stated-fields.ts'
import { savePaper } from './paper-change.ts'
import { addPicture, readPicture } from './paper-pictures.ts'

export function picturesProcedures({ papers: { pictures } }: Implementer) {
  return {
    add: pictures.add.handler(({ input, context }) => add(context, input)),
    read: pictures.read.handler(({ input, context }) => readPicture(context.database, input.id)),
    save: pictures.save.handler(({ input: { id, expectedRevision, ...fields }, context }) =>
      savePaper(context, 'paperPicture', id, (rows) =>
        rows.update('paperPicture', id, statedFields(fields), expectedRevision),
      ),
    ),
  }
}

type Added = { paperId: string; uploadId: string; title: string; finding: string }

async function add(context: Context, { uploadId, ...picture }: Added) {
  const { database, uploads, newId, person } = context
  const upload = uploads.get(uploadId)
  const paper = await findPaper(context, picture.paperId)
  const at = context.now()
  const details = { paper: paper.number, picture: picture.title }
  const change = { at, by: person, action: 'add-paper-picture', details }
  const { sequence } = await recordChange(database, change, (rows) =>
    addPicture(rows, { ...picture, id: newId(), drawnAt: at, drawnBy: person }, upload),
  )
  uploads.remove(uploadId)
  return { sequence, paper: nameOfPaper(paper) }
}

async function findPaper({ database }: Context, id: string): Promise<{ number: string; reference: string }> {
  const paper = await database
    .selectFrom('paper')
    .select(['number', 'reference'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (paper === undefined) throw new Problem('not-found', { table: 'paper', id })
  return paper
}
