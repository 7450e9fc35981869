import { coreTeamId } from '../stages/asked-groups.ts'

/**
 * The voice of raters who belong to no working group: the core team, which answers the first stage together. It is one
 * voice beside the working groups, and only where it has said something.
 */
export const coreTeam = { id: coreTeamId, name: 'Kernteam', shortName: 'Kernteam', weight: 1 } as const
