import type { Implementer } from '../context.ts'
import { createIdea, saveIdea } from './idea-changes.ts'
import { listIdeaHistory } from './idea-history.ts'
import { listIdeaChoices, listIdeas, readIdea } from './idea-store.ts'

export function ideasProcedures(os: Implementer) {
  return {
    list: os.ideas.list.handler(({ context }) => listIdeas(context.database)),
    choices: os.ideas.choices.handler(({ context }) => listIdeaChoices(context.database)),
    get: os.ideas.get.handler(({ input, context }) => readIdea(context.database, input.id)),
    history: os.ideas.history.handler(({ input, context }) => listIdeaHistory(context.database, input.id)),
    save: os.ideas.save.handler(({ input, context }) => saveIdea(context, input)),
    create: os.ideas.create.handler(({ input, context }) => createIdea(context, input.title)),
  }
}
