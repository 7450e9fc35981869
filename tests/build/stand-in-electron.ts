import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** Electron's mark in its program file, before the version, number and states of its fuses. */
const mark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** Fuses as Electron delivers them, in their order: `1` on, `0` off. */
const deliveredFuses = '101100110'

/** A directory in the shape of Electron's own, for packing on machines that cannot fetch the real one. */
export function layStandIn(folder: string, platform: 'linux' | 'win32'): void {
  mkdirSync(join(folder, 'locales'), { recursive: true })
  mkdirSync(join(folder, 'resources'))
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version'])
    writeFileSync(join(folder, name), '45.4.1')
  for (const language of ['de', 'en-US', 'fr']) writeFileSync(join(folder, 'locales', `${language}.pak`), '')
  const program = join(folder, platform === 'linux' ? 'electron' : 'electron.exe')
  writeFileSync(program, platform === 'linux' ? fuseWire() : windowsProgram())
  chmodSync(program, 0o755)
}

function fuseWire(): Buffer {
  const head = Buffer.concat([Buffer.from(mark, 'latin1'), Buffer.from([1, deliveredFuses.length])])
  return Buffer.concat([Buffer.alloc(4096), head, Buffer.from(deliveredFuses, 'latin1'), Buffer.alloc(4096)])
}

type Resedit = {
  NtExecutable: { createEmpty: (is32Bit: boolean, isDll: boolean) => Executable }
  NtExecutableResource: {
    from: (program: Executable) => { outputResource: (program: Executable) => void; entries: unknown[] }
  }
  Resource: { VersionInfo: { createEmpty: () => VersionInfo } }
}
type Executable = { setExtraData: (bytes: ArrayBuffer) => void; generate: () => ArrayBuffer }
type VersionInfo = {
  setStringValues: (language: { lang: number; codepage: number }, values: Record<string, string>) => void
  outputToResourceEntries: (entries: unknown[]) => void
}

/** A program for Windows with one version resource, which the packer writes into. */
function windowsProgram(): Buffer {
  const { NtExecutable, NtExecutableResource, Resource } = loadResedit()
  const program = NtExecutable.createEmpty(false, false)
  const resources = NtExecutableResource.from(program)
  const version = Resource.VersionInfo.createEmpty()
  version.setStringValues(
    { lang: 1033, codepage: 1200 },
    { ProductName: 'Electron', FileDescription: 'Electron' },
  )
  version.outputToResourceEntries(resources.entries)
  resources.outputResource(program)
  program.setExtraData(new Uint8Array(fuseWire()).buffer)
  return Buffer.from(program.generate())
}

/** The packer's own library for Windows resources, found the way the packer finds it. */
function loadResedit(): Resedit {
  const require = createRequire(import.meta.url)
  const packer = createRequire(require.resolve('electron-builder/package.json'))
  const library = createRequire(packer.resolve('app-builder-lib/package.json'))
  return library('resedit') as Resedit
}
