import {
  fingerprintOf,
  mappingTemplate,
  type MappingTemplate,
  type StoredTemplate,
} from '../../shared/import/template.ts'
import { Problem } from '../../shared/problem.ts'
import type { Context } from '../context.ts'
import type { Database } from '../database/open-database.ts'
import { recordChange } from '../database/record-change.ts'

type Writer = Pick<Context, 'database' | 'now' | 'newId' | 'person'>

/** All remembered mappings by name. */
export async function listTemplates(database: Database): Promise<StoredTemplate[]> {
  const stored = await database.selectFrom('importTemplate').selectAll().orderBy('name').execute()
  return stored.map(({ template, fingerprint: _fingerprint, ...row }) => ({
    ...row,
    template: { ...mappingTemplate.parse(JSON.parse(template)), name: row.name },
  }))
}

/** Remembers a mapping; one with the same headings is replaced, because only one of them could be recognised. */
export async function saveTemplate(
  context: Writer,
  template: MappingTemplate,
): Promise<{ sequence: number; id: string }> {
  const fingerprint = fingerprintOf(template)
  const { change, at } = begin(context, 'save-import-template', { name: template.name })
  const { result, sequence } = await recordChange(context.database, change, async (rows) => {
    const present = await rows.transaction
      .selectFrom('importTemplate')
      .select('id')
      .where('fingerprint', '=', fingerprint)
      .executeTakeFirst()
    const content = {
      name: template.name,
      fingerprint,
      template: JSON.stringify(template),
      savedAt: at,
      savedBy: context.person,
    }
    if (present !== undefined) {
      await rows.update('importTemplate', present.id, content)
      return present.id
    }
    const id = context.newId()
    await rows.insert('importTemplate', { id, ...content })
    return id
  })
  return { sequence, id: result }
}

/** @throws Problem `not-found`, `changed-meanwhile` */
export async function renameTemplate(
  context: Writer,
  { id, name, revision }: { id: string; name: string; revision: number },
): Promise<{ sequence: number }> {
  const { change } = begin(context, 'rename-import-template', { name })
  const { sequence } = await recordChange(context.database, change, (rows) =>
    rows.update('importTemplate', id, { name }, revision),
  )
  return { sequence }
}

/** @throws Problem `not-found` */
export async function removeTemplate(context: Writer, id: string): Promise<{ sequence: number }> {
  const { name } = await readTemplate(context.database, id)
  const { change } = begin(context, 'remove-import-template', { name })
  const { sequence } = await recordChange(context.database, change, (rows) =>
    rows.remove('importTemplate', id),
  )
  return { sequence }
}

/** The mapping as a file: what `wegweiser import --mapping` takes. @throws Problem `not-found` */
export async function exportTemplate(context: Context, id: string): Promise<{ path: string }> {
  const { template, name } = await readTemplate(context.database, id)
  const bytes = new TextEncoder().encode(`${JSON.stringify({ ...template, name }, null, 2)}\n`)
  const fileName = `${name.replaceAll(/[\\/:*?"<>|]/g, '-')}.json`
  return { path: context.downloads.offer({ name: fileName, mediaType: 'application/json', bytes }) }
}

async function readTemplate(database: Database, id: string): Promise<StoredTemplate> {
  const found = (await listTemplates(database)).find((template) => template.id === id)
  if (found === undefined) throw new Problem('not-found', { table: 'importTemplate', id })
  return found
}

function begin(context: Writer, action: string, details: Record<string, string>) {
  const at = context.now()
  return { at, change: { at, by: context.person, action, details } }
}
