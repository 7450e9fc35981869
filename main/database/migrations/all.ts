import { trail } from './0005-trail.ts'
import { programme } from './0010-programme.ts'
import { inventory } from './0020-inventory.ts'
import { participation } from './0030-participation.ts'
import { importing } from './0040-import.ts'
import { ideas } from './0050-ideas.ts'
import { stages } from './0060-stages.ts'
import { scores } from './0070-scores.ts'
import { portfolio } from './0080-portfolio.ts'
import { budget } from './0090-budget.ts'
import { papers } from './0100-papers.ts'
import { weights } from './0140-weights.ts'
import { evidenceOrigin } from './0141-evidence-origin.ts'
import { scenarios } from './0143-scenarios.ts'
import { rounds } from './0144-rounds.ts'
import { stageCatalogue } from './0145-stage-catalogue.ts'
import { stageGroups } from './0145-stage-groups.ts'
import { stageSeal } from './0146-stage-seal.ts'
import { wayAgain } from './0146-way-again.ts'
import { paperPictures } from './0147-paper-pictures.ts'
import { ideaCells } from './0148-idea-cells.ts'
import { decisionRule } from './0149-decision-rule.ts'
import { catalogueRule } from './0150-catalogue-rule.ts'
import { catalogueGroups } from './0150-stage-scorers.ts'
import { trailBatches } from './0151-trail-batches.ts'

export type Migration = { name: string; sql: string }

/**
 * Every migration, in order. A released one is never changed: a database remembers the names it has gone through, and
 * this list must begin with exactly those.
 */
export const migrations: readonly Migration[] = [
  { name: '0005-trail', sql: trail },
  { name: '0010-programme', sql: programme },
  { name: '0020-inventory', sql: inventory },
  { name: '0030-participation', sql: participation },
  { name: '0040-import', sql: importing },
  { name: '0050-ideas', sql: ideas },
  { name: '0060-stages', sql: stages },
  { name: '0070-scores', sql: scores },
  { name: '0080-portfolio', sql: portfolio },
  { name: '0090-budget', sql: budget },
  { name: '0100-papers', sql: papers },
  { name: '0140-weights', sql: weights },
  { name: '0141-evidence-origin', sql: evidenceOrigin },
  { name: '0143-scenarios', sql: scenarios },
  { name: '0144-rounds', sql: rounds },
  { name: '0145-stage-catalogue', sql: stageCatalogue },
  { name: '0145-stage-groups', sql: stageGroups },
  { name: '0146-stage-seal', sql: stageSeal },
  { name: '0146-way-again', sql: wayAgain },
  { name: '0147-paper-pictures', sql: paperPictures },
  { name: '0148-idea-cells', sql: ideaCells },
  { name: '0149-decision-rule', sql: decisionRule },
  { name: '0150-catalogue-rule', sql: catalogueRule },
  { name: '0150-stage-scorers', sql: catalogueGroups },
  { name: '0151-trail-batches', sql: trailBatches },
]
