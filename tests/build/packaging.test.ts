import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getRawHeader, listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root, runTool } from '../../build/run-tool.ts'
import { programVersion } from '../../main/version.ts'
import { layStandIn } from './stand-in-electron.ts'

const work = mkdtempSync(join(tmpdir(), 'wegweiser-packaging-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

const systems = [
  {
    platform: 'linux',
    option: '--linux',
    folder: 'linux-unpacked',
    program: 'wegweiser',
    native: 'linux-x64.node',
  },
  {
    platform: 'win32',
    option: '--win',
    folder: 'win-unpacked',
    program: 'Wegweiser.exe',
    native: 'win32-x64.node',
  },
] as const

describe.each(systems)('the package for $platform', ({ platform, option, folder, program, native }) => {
  const packed = join(work, `release-${platform}`, folder)
  const archive = join(packed, 'resources', 'app.asar')
  let files: string[] = []

  beforeAll(async () => {
    const electron = join(work, `electron-${platform}`)
    layStandIn(electron, platform)
    const code = await runTool('electron-builder', {
      args: [
        option,
        'dir',
        '--x64',
        '--publish=never',
        '--config=electron-builder.yml',
        `--config.electronDist=${electron}`,
        `--config.directories.output=${join(work, `release-${platform}`)}`,
      ],
      isSilent: true,
    })
    if (code !== 0) throw new Error(`electron-builder ended with ${code}`)
    files = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/'))
  }, 240_000)

  test('holds the entry, the page and every file that runs apart', () => {
    const own: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(own).toMatchObject({ main: 'dist/main/electron.cjs', version: programVersion })
    const apart = readdirSync(join(root, 'dist', 'main')).filter((name) =>
      /^[a-z-]+-(process|worker)\.js$/.test(name),
    )
    expect(apart.length).toBeGreaterThan(0)
    const wanted = ['electron.cjs', 'browser.js', 'command-line.js', 'highs.wasm', ...apart].map(
      (name) => `/dist/main/${name}`,
    )
    expect(files).toEqual(expect.arrayContaining([...wanted, '/dist/renderer/index.html', '/package.json']))
  })

  test('holds no sources, no maps, no Node and nothing of development', () => {
    const odd = files.filter(
      (path) =>
        /\.(ts|tsx|map|c|h|cpp|gyp)$/.test(path) ||
        /^\/(main|shared|renderer|tests|build|\.ci|\.git)(\/|$)/.test(path) ||
        path.startsWith('/node_modules/node-'),
    )
    expect(odd).toEqual([])
  })

  test('brings one package only', () => {
    const packages = files.flatMap((path) => /^\/node_modules\/((?:@[^/]+\/)?[^/@]+)$/.exec(path)?.[1] ?? [])
    expect(packages).toEqual(['better-sqlite3'])
  })

  test('has the native files of its own system outside of the archive', () => {
    const outside = join(
      packed,
      'resources',
      'app.asar.unpacked',
      'node_modules',
      'better-sqlite3',
      'prebuilds',
    )
    const names = readdirSync(outside)
    expect(names.filter((name) => !name.startsWith('darwin'))).toEqual([native])
    const unpacked = JSON.stringify(getRawHeader(archive).header)
    expect(unpacked).toContain('"unpacked":true')
  })

  test('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(join(packed, program))
    expect({
      runAsNode: wire[FuseV1Options.RunAsNode],
      cookies: wire[FuseV1Options.EnableCookieEncryption],
      nodeOptions: wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
      inspect: wire[FuseV1Options.EnableNodeCliInspectArguments],
      integrity: wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation],
      onlyAsar: wire[FuseV1Options.OnlyLoadAppFromAsar],
      snapshot: wire[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot],
      file: wire[FuseV1Options.GrantFileProtocolExtraPrivileges],
    }).toEqual({
      runAsNode: FuseState.DISABLE,
      cookies: FuseState.ENABLE,
      nodeOptions: FuseState.DISABLE,
      inspect: FuseState.DISABLE,
      integrity: FuseState.ENABLE,
      onlyAsar: FuseState.ENABLE,
      snapshot: FuseState.DISABLE,
      file: FuseState.DISABLE,
    })
  })

  test('speaks German and English only, and stays small', () => {
    expect(readdirSync(join(packed, 'locales')).toSorted()).toEqual(['de.pak', 'en-US.pak'])
    expect(statSync(archive).size).toBeLessThan(20_000_000)
    expect(existsSync(join(packed, 'resources', 'app'))).toBe(false)
  })
})
