import { type MappingTemplate, mappingTemplate } from '../../shared/import/template.ts'
import { Problem } from '../../shared/problem.ts'

/** A mapping file: one template or a list of them. @throws Problem `mapping-invalid` with the first thing that is wrong */
export function parseMapping(json: unknown): MappingTemplate[] {
  const parsed = mappingTemplate.array().safeParse(Array.isArray(json) ? json : [json])
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new Problem('mapping-invalid', {
    why: `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(),
  })
}
