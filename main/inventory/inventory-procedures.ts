import type { Implementer } from '../context.ts'
import { listExistingProjects } from './inventory-store.ts'

export function inventoryProcedures(os: Implementer) {
  return {
    list: os.inventory.list.handler(({ context }) => listExistingProjects(context.database)),
  }
}
