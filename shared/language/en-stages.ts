import type { deStages } from './de-stages.ts'

export const enStages: Record<keyof typeof deStages, string> = {
  'stages.reason.least': '“{criterion}”: mean {found}, at least {required} needed',
  'stages.reason.most': '“{criterion}”: mean {found}, at most {required} allowed',
  'stages.reason.unclear': '“{criterion}”: mean {found}, neither clearly for nor clearly against',
  'stages.reason.no-mean': 'nobody has scored “{criterion}” yet',
  'stages.reason.value-too-low': 'overall value {found} of 100, {required} needed',
  'stages.reason.rank-too-low': 'rank {found}, the first {required} go on',
  'stages.reason.too-few-raters': 'not yet {required} scores on every criterion',
  'stages.reason.by-hand': 'is decided by hand',
  'stages.reason.nothing-scored': 'not scored yet',
  'trail.edit-criterion': 'Criterion “{name}” changed',
  'trail.edit-stage': 'Stage “{name}” changed',
  'trail.decide-stage':
    'Exit of stage “{name}”: {count} idea decided|Exit of stage “{name}”: {count} ideas decided',
}
