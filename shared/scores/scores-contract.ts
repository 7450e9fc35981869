import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'
import { roundsContract } from './rounds-contract.ts'
import { scoreStates } from './score.ts'
import { scoreFilesContract } from './score-files-contract.ts'
import { scoreSheetsContract } from './score-sheets-contract.ts'

const procedure = oc.errors(problemErrors)

export const raterView = z.object({
  id: z.string(),
  revision: z.number(),
  name: z.string(),
  /** Null: the core team. */
  workingGroupId: z.string().nullable(),
})

export type RaterView = z.infer<typeof raterView>

/** A score as it is stored; a cell nobody has ever touched is null instead. */
export const sheetCell = z.object({
  state: z.enum(scoreStates),
  /** A number exactly when the state is `value`. */
  value: z.number().nullable(),
  reason: z.string(),
  revision: z.number(),
})

export type SheetCell = z.infer<typeof sheetCell>

export const sheetRow = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  /** How the idea left the stage; `open` as long as it is in it. */
  outcome: z.enum(['open', 'passed', 'stopped']),
  /** One per criterion, in the order of `criterionIds`. */
  cells: z.array(sheetCell.nullable()),
})

export type SheetRow = z.infer<typeof sheetRow>

/** All that one rater has said in a stage: ideas × criteria. */
export const scoreSheet = z.object({
  stageId: z.string(),
  raterId: z.string(),
  criterionIds: z.array(z.string()),
  rows: z.array(sheetRow),
})

export type ScoreSheet = z.infer<typeof scoreSheet>

export const cellToSave = z.object({
  ideaId: z.string(),
  criterionId: z.string(),
  raterId: z.string(),
  state: z.enum(scoreStates),
  value: z.number().nullable(),
  /** Left out: the reason stays as it is. */
  reason: z.string().trim().max(4000).optional(),
  /** The revision that was seen; left out: the cell was seen untouched. */
  expectedRevision: z.number().optional(),
})

export type CellToSave = z.infer<typeof cellToSave>

export const savedCell = sheetCell.extend({
  ideaId: z.string(),
  criterionId: z.string(),
  raterId: z.string(),
})

export type SavedCell = z.infer<typeof savedCell>

export const cellConflict = z.object({ mine: cellToSave, theirs: sheetCell })

export type CellConflict = z.infer<typeof cellConflict>

/** Mean of a group for one idea and criterion; `count` values stand behind it. */
export const groupCell = z.object({
  mean: z.number().nullable(),
  count: z.number(),
  abstained: z.number(),
  cannotJudge: z.number(),
})

export type GroupCell = z.infer<typeof groupCell>

export const scoresContract = {
  listRaters: procedure.output(z.array(raterView)),
  addRater: procedure
    .input(z.object({ name: z.string().trim().min(1).max(200), workingGroupId: z.string().nullable() }))
    .output(z.object({ id: z.string(), sequence: z.number() })),
  saveRater: procedure
    .input(
      z.object({
        id: z.string(),
        expectedRevision: z.number(),
        name: z.string().trim().min(1).max(200).optional(),
        workingGroupId: z.string().nullable().optional(),
      }),
    )
    .output(z.object({ sequence: z.number(), revision: z.number() })),
  /** `name` is for the trail. @throws `rater-needed` when the person has said something */
  removeRater: procedure
    .input(z.object({ id: z.string(), name: z.string() }))
    .output(z.object({ sequence: z.number() })),
  /** `catalogueId` asks for an older version of the catalogue, as for the sheet of a group. */
  readSheet: procedure
    .input(z.object({ stageId: z.string(), raterId: z.string(), catalogueId: z.string().optional() }))
    .output(scoreSheet),
  /**
   * Saves a block of cells as one change. Cells that somebody changed meanwhile are left out and come back with both
   * versions; the others are saved. `sequence` is 0 when nothing had to be written.
   */
  saveBlock: procedure
    .input(z.object({ stageId: z.string(), cells: z.array(cellToSave).min(1).max(60_000) }))
    .output(z.object({ sequence: z.number(), saved: z.array(savedCell), conflicts: z.array(cellConflict) })),
  /** Means of one working group (`core-team` for the raters without one) over the ideas of a stage. */
  readGroupSheet: procedure
    .input(z.object({ stageId: z.string(), workingGroupId: z.string(), catalogueId: z.string().optional() }))
    .output(
      z.object({
        criterionIds: z.array(z.string()),
        raters: z.array(z.string()),
        rows: z.array(sheetRow.omit({ cells: true }).extend({ cells: z.array(groupCell) })),
      }),
    ),
  rounds: roundsContract,
  ...scoreSheetsContract,
  ...scoreFilesContract,
}
