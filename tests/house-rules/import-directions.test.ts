import { describe, expect, test } from 'vitest'
import { lookout, steps } from '../../shared/flow.ts'
import { type Import, listImports, readSources } from './source-files.ts'

/** Which side may import which: shared stands below everything, the two sides never see each other. */
const sides: Record<string, readonly string[]> = {
  shared: ['shared'],
  main: ['shared', 'main'],
  renderer: ['shared', 'renderer'],
  build: ['shared', 'main', 'build'],
}

/** Where the steps are joined to a whole; the only files outside of the steps that may name them. */
const joints = ['shared/contract.ts', 'main/router.ts', 'main/hosts/commands.ts', 'renderer/pages.tsx']

/** Commands call the steps; readers and writers of documents work with the shapes of the steps. */
const allowedBesides: readonly (readonly [RegExp, RegExp])[] = [
  [/^main\/hosts\/command-[\w-]+\.ts$/, /^(main|shared)\//],
  [/^main\/(documents|workers)\//, /^shared\//],
]

const imports = readSources('shared', 'main', 'renderer', 'build').flatMap(listImports)
const ownImports = imports.filter((one) => !one.isPackage)

describe('imports of the project', () => {
  test('stay on their side of the house', () => {
    const wrong = ownImports.filter(({ from, to }) => !(sides[sideOf(from)] ?? []).includes(sideOf(to)))
    expect(
      wrong.map(
        (one) => `${tell(one)}; ${sideOf(one.from)} may import ${sides[sideOf(one.from)]?.join(', ')}`,
      ),
    ).toEqual([])
  })

  test('go back along the way, never forward', () => {
    expect(ownImports.filter(isForward).map(tellAllowed)).toEqual([])
  })

  test('reach a step from outside of the steps only at the joints', () => {
    const wrong = ownImports.filter(
      (one) => stepOf(one.from) === undefined && stepOf(one.to) !== undefined && !isJoint(one),
    )
    expect(wrong.map((one) => `${tell(one)}; only these may: ${joints.join(', ')}`)).toEqual([])
  })

  test('name their file with its ending', () => {
    const wrong = ownImports.filter(({ to }) => !/\.(ts|tsx|css|json|md|svg)(\?\w+)?$/.test(to))
    expect(wrong.map(tell)).toEqual([])
  })

  test('make no circle', () => {
    expect(findCircle(ownImports.filter((one) => !one.isTypeOnly))).toEqual([])
  })
})

function sideOf(path: string): string {
  return path.split('/')[0] ?? ''
}

/** The step a file belongs to, by its folder; `undefined` outside of the steps. */
function stepOf(path: string): string | undefined {
  const folder = path.split('/')[1] ?? ''
  return sideOf(path) !== 'build' && ([...steps, lookout] as string[]).includes(folder) ? folder : undefined
}

function isForward({ from, to }: Import): boolean {
  const [here, there] = [stepOf(from), stepOf(to)]
  if (here === undefined || there === undefined || here === lookout) return false
  return !allowedSteps(here).includes(there)
}

function allowedSteps(step: string): readonly string[] {
  return steps.slice(0, (steps as readonly string[]).indexOf(step) + 1)
}

function isJoint({ from, to }: Import): boolean {
  const isAllowed = allowedBesides.some(([here, there]) => here.test(from) && there.test(to))
  return isAllowed || joints.includes(from) || sideOf(from) === 'build'
}

function tell({ from, to }: Import): string {
  return `${from} imports ${to}`
}

function tellAllowed(one: Import): string {
  return `${tell(one)}; this step may import: ${allowedSteps(stepOf(one.from) ?? '').join(', ')}`
}

/** The first circle of imports, as a list of files; empty when there is none. */
function findCircle(all: Import[]): string[] {
  const targets = Map.groupBy(all, (one) => one.from)
  const finished = new Set<string>()
  const follow = (path: string, trail: string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (finished.has(path)) return []
    for (const { to } of targets.get(path) ?? []) {
      const circle = follow(to, [...trail, path])
      if (circle.length > 0) return circle
    }
    finished.add(path)
    return []
  }
  for (const path of targets.keys()) {
    const circle = follow(path, [])
    if (circle.length > 0) return circle
  }
  return []
}
