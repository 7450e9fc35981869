import type { Implementer } from '../context.ts'
import { addPerson, listPeople, removePerson, savePerson } from './person-store.ts'
import { addWorkshop, removeWorkshop, saveWorkshop } from './workshop-changes.ts'
import { listWorkshops, summarizeVolunteers } from './workshop-store.ts'

export function participationProcedures({ participation: os }: Implementer) {
  return {
    listWorkshops: os.listWorkshops.handler(({ context }) => listWorkshops(context.database)),
    summarizeVolunteers: os.summarizeVolunteers.handler(({ context }) =>
      summarizeVolunteers(context.database),
    ),
    addWorkshop: os.addWorkshop.handler(({ input, context }) => addWorkshop(context, input)),
    saveWorkshop: os.saveWorkshop.handler(({ input, context }) => saveWorkshop(context, input)),
    removeWorkshop: os.removeWorkshop.handler(({ input, context }) => removeWorkshop(context, input)),
    listPeople: os.listPeople.handler(({ context }) => listPeople(context.database)),
    addPerson: os.addPerson.handler(({ input, context }) => addPerson(context, input)),
    savePerson: os.savePerson.handler(({ input, context }) => savePerson(context, input)),
    removePerson: os.removePerson.handler(({ input, context }) => removePerson(context, input)),
  }
}
