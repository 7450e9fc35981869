import type { CellConflict, CellToSave, SavedCell, SheetCell } from '../../shared/scores/scores-contract.ts'
import type { ScoreInputProblem } from '../../shared/scores/score-input.ts'
import { type OverlaidCell, type Overlay, type Place, withEntries } from './sheet-overlay.ts'

export type SaveState = 'saved' | 'saving' | 'failed'

export type Saving = {
  overlay: Overlay
  state: SaveState
  conflicts: readonly CellConflict[]
  /** Why the last save or undo did not work. */
  error: unknown
  canUndo: boolean
  canRedo: boolean
}

/** What the sheet needs from outside. */
export type Doors = {
  save: (cells: CellToSave[]) => Promise<{ sequence: number; saved: SavedCell[]; conflicts: CellConflict[] }>
  undo: (sequence: number) => Promise<{ sequence: number }>
  /** Takes saved or stored cells into the sheet that is shown. */
  onStored: (cells: SavedCell[]) => Promise<void>
  /** Reads the sheet anew. */
  refresh: () => Promise<void>
}

type Job = { kind: 'save'; cells: CellToSave[] } | { kind: 'undo' | 'redo' }

/** More cells do not fit into one call; a larger block is saved in pieces, which are undone together. */
const cellsPerCall = 20_000

/**
 * Saves what is entered into a sheet at once and one after the other, and remembers the own changes for undo. Shows each
 * score before it is stored; a score whose saving fails stays on the screen until it is saved or given up.
 */
export class SheetSaving {
  readonly #doors: Doors
  readonly #listeners = new Set<() => void>()
  readonly #jobs: Job[] = []
  /** Own changes, the latest last, each with its entries of the trail. */
  readonly #undoable: number[][] = []
  readonly #redoable: number[][] = []
  #isRunning = false
  #present: Saving = {
    overlay: new Map(),
    state: 'saved',
    conflicts: [],
    error: null,
    canUndo: false,
    canRedo: false,
  }

  constructor(doors: Doors) {
    this.#doors = doors
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly read = (): Saving => this.#present

  /** Shows the cells at once and saves them as one change. */
  commit(cells: CellToSave[]): void {
    if (cells.length === 0) return
    this.#overlay(cells, (cell) => ({ kind: 'saving', cell: cellOf(cell) }))
    this.#add({ kind: 'save', cells })
  }

  /** Keeps texts that are no score where they were typed; they are not saved. */
  refuse(cells: (Place & { problem: ScoreInputProblem })[]): void {
    this.#overlay(cells, ({ problem }) => ({ kind: 'invalid', problem }))
  }

  /** Takes refused texts away again, so that the stored score shows. */
  forget(places: readonly Place[]): void {
    this.#overlay(places, () => undefined)
  }

  undo(): void {
    this.#add({ kind: 'undo' })
  }

  redo(): void {
    this.#add({ kind: 'redo' })
  }

  /** Tries again what could not be saved. */
  retry(): void {
    this.#change({ error: null })
    void this.#run()
  }

  /** Gives up what could not be saved. */
  discard(): void {
    const given = this.#jobs.flatMap((job) => (job.kind === 'save' ? job.cells : []))
    this.#jobs.length = 0
    this.forget(given)
    this.#change({ state: 'saved', error: null })
  }

  /** Both versions have been seen: saves mine over theirs, or lets theirs stand. */
  resolve(conflicts: readonly CellConflict[], choice: 'mine' | 'theirs'): void {
    const rest = this.#present.conflicts.filter((conflict) => !conflicts.includes(conflict))
    this.#change({ conflicts: rest })
    if (choice === 'theirs') return
    this.commit(conflicts.map(({ mine, theirs }) => ({ ...mine, expectedRevision: theirs.revision })))
  }

  #add(job: Job): void {
    this.#jobs.push(job)
    void this.#run()
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return
    this.#isRunning = true
    this.#change({ state: 'saving' })
    try {
      for (let job = this.#jobs[0]; job !== undefined; job = this.#jobs[0]) {
        if (job.kind === 'save') await this.#save(job.cells)
        else await this.#turnBack(job.kind)
        this.#jobs.shift()
      }
      this.#change({ state: 'saved' })
    } catch (error) {
      this.#change({ state: 'failed', error })
    } finally {
      this.#isRunning = false
    }
  }

  async #save(cells: CellToSave[]): Promise<void> {
    const sequences: number[] = []
    try {
      for (let start = 0; start < cells.length; start += cellsPerCall) {
        const sequence = await this.#savePiece(cells.slice(start, start + cellsPerCall))
        if (sequence > 0) sequences.push(sequence)
      }
    } finally {
      if (sequences.length > 0) {
        this.#undoable.push(sequences)
        this.#redoable.length = 0
      }
    }
    this.#change({ error: null })
  }

  async #savePiece(cells: CellToSave[]): Promise<number> {
    const { sequence, saved, conflicts } = await this.#doors.save(cells)
    const stored = conflicts.map(({ mine, theirs }) => ({ ...placeOf(mine), ...theirs }))
    await this.#doors.onStored([...saved, ...stored])
    this.#passOnRevisions(saved)
    this.forget(this.#latestOf(cells))
    const found = new Set(conflicts.map(({ mine }) => keyOf(mine)))
    const others = this.#present.conflicts.filter(({ mine }) => !found.has(keyOf(mine)))
    this.#change({ conflicts: [...others, ...conflicts] })
    return sequence
  }

  /** Undo and redo are the same deed: an entry of the trail is taken back by a new one. */
  async #turnBack(kind: 'undo' | 'redo'): Promise<void> {
    const [from, to] = kind === 'undo' ? [this.#undoable, this.#redoable] : [this.#redoable, this.#undoable]
    const sequences = from.pop()
    if (sequences === undefined) return
    const own: number[] = []
    try {
      for (const sequence of sequences.toReversed()) own.push((await this.#doors.undo(sequence)).sequence)
      to.push(own)
      this.#change({ error: null })
    } catch (error) {
      this.#change({ error })
    }
    await this.#doors.refresh()
  }

  /** A score typed while the one before was still on its way was made in sight of that one. */
  #passOnRevisions(saved: readonly SavedCell[]): void {
    const revisions = new Map(saved.map((cell) => [keyOf(cell), cell.revision]))
    for (const job of this.#jobs.slice(1)) {
      if (job.kind !== 'save') continue
      for (const cell of job.cells) {
        const revision = revisions.get(keyOf(cell))
        if (revision !== undefined) cell.expectedRevision = revision
      }
    }
  }

  /** The cells that no later change waits for and that show no refused text by now. */
  #latestOf(cells: readonly CellToSave[]): CellToSave[] {
    const later = this.#jobs.slice(1).flatMap((job) => (job.kind === 'save' ? job.cells.map(keyOf) : []))
    const waiting = new Set(later)
    const { overlay } = this.#present
    return cells.filter((cell) => {
      const shown = overlay.get(cell.ideaId)?.get(cell.criterionId)
      return shown?.kind !== 'invalid' && !waiting.has(keyOf(cell))
    })
  }

  #overlay<T extends Place>(places: readonly T[], entryOf: (place: T) => OverlaidCell | undefined): void {
    if (places.length > 0) this.#change({ overlay: withEntries(this.#present.overlay, places, entryOf) })
  }

  #change(change: Partial<Saving>): void {
    const canUndo = this.#undoable.length > 0
    this.#present = { ...this.#present, canUndo, canRedo: this.#redoable.length > 0, ...change }
    for (const listener of this.#listeners) listener()
  }
}

function placeOf({ ideaId, criterionId, raterId }: CellToSave) {
  return { ideaId, criterionId, raterId }
}

function keyOf({ ideaId, criterionId }: Place): string {
  return `${ideaId} ${criterionId}`
}

function cellOf({ state, value, reason, expectedRevision }: CellToSave): SheetCell {
  return { state, value, reason: reason ?? '', revision: expectedRevision ?? 0 }
}
