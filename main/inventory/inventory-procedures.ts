import type { Implementer } from '../context.ts'
import { listExistingProjects } from './inventory-store.ts'
import { addProject, removeProject, saveProject } from './project-changes.ts'

export function inventoryProcedures(os: Implementer) {
  return {
    list: os.inventory.list.handler(({ context }) => listExistingProjects(context.database)),
    add: os.inventory.add.handler(({ input, context }) => addProject(context, input)),
    save: os.inventory.save.handler(({ input, context }) => saveProject(context, input)),
    remove: os.inventory.remove.handler(({ input, context }) => removeProject(context, input)),
  }
}
