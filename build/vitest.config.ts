import { defineConfig } from 'vitest/config'

const common = { testTimeout: 30_000, hookTimeout: 60_000 }

/** Needs a built program and most of a minute; runs after the build as a part of its own. */
const packaging = 'tests/build/packaging.test.ts'

/** One project per kind of evidence, so that each can be run alone. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...common,
          name: 'unit',
          include: ['tests/{shared,main,renderer,build}/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.long.test.ts', packaging],
        },
      },
      { test: { ...common, name: 'house', include: ['tests/house-rules/**/*.test.ts'] } },
      { test: { ...common, name: 'electron', include: ['tests/electron/**/*.test.ts'] } },
      { test: { ...common, name: 'packaging', include: [packaging], testTimeout: 240_000 } },
      { test: { ...common, name: 'long', include: ['tests/**/*.long.test.ts'], testTimeout: 1_800_000 } },
    ],
  },
})
