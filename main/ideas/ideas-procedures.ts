import { setImmediate } from 'node:timers/promises'
import type { IdeaLine } from '../../shared/ideas/idea.ts'
import type { Implementer } from '../context.ts'
import type { Database } from '../database/open-database.ts'
import { createIdea, saveIdea } from './idea-changes.ts'
import { listIdeaHistory } from './idea-history.ts'
import { bundleIdeas, mergeIdeas, separateIdeas, splitIdea } from './lineage-changes.ts'
import { listCataloguePairs, readLineage } from './lineage-store.ts'
import { listIdeaChoices, listIdeas, readIdea } from './idea-store.ts'

/** So many ideas go over at once: the main process stands still for no longer than that takes. */
const ideasAtOnce = 500

async function* handOverIdeas(database: Database): AsyncGenerator<IdeaLine[]> {
  const ideas = await listIdeas(database)
  for (let from = 0; from < ideas.length; from += ideasAtOnce) {
    yield ideas.slice(from, from + ideasAtOnce)
    await setImmediate()
  }
}

export function ideasProcedures(os: Implementer) {
  return {
    list: os.ideas.list.handler(({ context }) => handOverIdeas(context.database)),
    choices: os.ideas.choices.handler(({ context }) => listIdeaChoices(context.database)),
    get: os.ideas.get.handler(({ input, context }) => readIdea(context.database, input.id)),
    history: os.ideas.history.handler(({ input, context }) => listIdeaHistory(context.database, input.id)),
    save: os.ideas.save.handler(({ input, context }) => saveIdea(context, input)),
    lineage: os.ideas.lineage.handler(({ input, context }) => readLineage(context.database, input.id)),
    duplicates: os.ideas.duplicates.handler(({ input, context }) =>
      context.jobs.follow(input.jobId, (signal, report) =>
        listCataloguePairs(context.database, { signal, report }),
      ),
    ),
    merge: os.ideas.merge.handler(({ input, context }) => mergeIdeas(context, input)),
    bundle: os.ideas.bundle.handler(({ input, context }) => bundleIdeas(context, input)),
    split: os.ideas.split.handler(({ input, context }) => splitIdea(context, input)),
    tellApart: os.ideas.tellApart.handler(({ input, context }) => separateIdeas(context, input)),
    create: os.ideas.create.handler(({ input, context }) => createIdea(context, input.title)),
  }
}
