import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const stored = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int(),
  height: z.int(),
  isMaximised: z.boolean(),
})

export type WindowState = z.infer<typeof stored>
export type Area = { x: number; y: number; width: number; height: number }

export const smallestWindow = { width: 900, height: 600 }
const usualWindow = { width: 1366, height: 860 }

/** The window's place of last time, if the file can be understood. */
export function readWindowState(file: string): WindowState | undefined {
  try {
    return stored.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data
  } catch {
    return undefined
  }
}

/** Loss is harmless, so an error is not told: the window then opens at its usual place. */
export function saveWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(`${file}.part`, JSON.stringify(state))
    renameSync(`${file}.part`, file)
  } catch {
    // Nothing depends on it.
  }
}

/**
 * Where the window opens on the screens that are there now: the place of last time when its title bar is still within
 * reach, moved and shrunk into that screen; else in the middle of the main screen.
 */
export function fitWindow(state: WindowState | undefined, screens: readonly Area[]): Partial<WindowState> {
  const main = screens[0]
  if (main === undefined) return usualWindow
  const screen = state && screens.find((one) => holdsTitleBar(one, state))
  if (state === undefined || screen === undefined) {
    return { ...sizeWithin(usualWindow, main), isMaximised: state?.isMaximised ?? false }
  }
  const { width, height } = sizeWithin(state, screen)
  return {
    x: Math.min(Math.max(state.x, screen.x), screen.x + screen.width - width),
    y: Math.min(Math.max(state.y, screen.y), screen.y + screen.height - height),
    width,
    height,
    isMaximised: state.isMaximised,
  }
}

function holdsTitleBar(screen: Area, state: WindowState): boolean {
  const seen = Math.min(state.x + state.width, screen.x + screen.width) - Math.max(state.x, screen.x)
  return seen >= 100 && state.y >= screen.y - 10 && state.y <= screen.y + screen.height - 40
}

function sizeWithin(wanted: { width: number; height: number }, screen: Area) {
  return {
    width: Math.min(Math.max(wanted.width, smallestWindow.width), screen.width),
    height: Math.min(Math.max(wanted.height, smallestWindow.height), screen.height),
  }
}
