import type { CellToSave } from '../../../shared/scores/scores-contract.ts'
import { openSmallProgramme, type SmallProgramme } from './small-programme.ts'

/** The stage of the working groups in a small programme, with what opens and closes its rounds. */
export class StageInRounds {
  readonly programme: SmallProgramme
  readonly stageId: string

  constructor(programme: SmallProgramme) {
    this.programme = programme
    this.stageId = programme.stages.workingGroups.id
  }

  cell(row: number, column: number, value: number, rater = 0, expectedRevision?: number): CellToSave {
    const { ideaIds, raterIds, stages } = this.programme
    return {
      ideaId: ideaIds[row] ?? '',
      criterionId: stages.workingGroups.catalogue.criteria[column]?.id ?? '',
      raterId: raterIds[rater] ?? '',
      state: 'value',
      value,
      ...(expectedRevision === undefined ? {} : { expectedRevision }),
    }
  }

  save = (...cells: CellToSave[]) => this.programme.client.scores.saveBlock({ stageId: this.stageId, cells })

  rounds = () => this.programme.client.scores.rounds.list({ stageId: this.stageId })

  open = () => this.programme.client.scores.rounds.open({ stageId: this.stageId })

  close = async () => {
    const roundId = (await this.rounds()).at(-1)?.id ?? ''
    return await this.programme.client.scores.rounds.close({ stageId: this.stageId, roundId })
  }
}

export async function openStageInRounds(): Promise<StageInRounds> {
  const programme = await openSmallProgramme()
  await programme.client.stages.decide({
    stageId: programme.stages.suitability.id,
    decisions: programme.ideaIds.map((ideaId) => ({
      ideaId,
      outcome: 'passed',
      byHand: true,
      reason: 'Test',
    })),
  })
  return new StageInRounds(programme)
}

export function refusedWith(code: string) {
  return { data: { code } }
}
