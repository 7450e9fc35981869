import { buildAll } from './build.ts'
import { runTool } from './run-tool.ts'

/**
 * `npm run package [-- --win|--linux|--mac] [--dir] …`: builds the program and packs it for this system or the named
 * ones; all options are those of electron-builder. Installers need the network once, for Electron and the tools that
 * make them; `--dir` with a local Electron (`--config.electronDist=DIR`) needs none.
 */
await buildAll()
const environment = { CSC_IDENTITY_AUTO_DISCOVERY: process.env['CSC_IDENTITY_AUTO_DISCOVERY'] ?? 'false' }
const args = ['--config', 'electron-builder.yml', '--publish', 'never', ...process.argv.slice(2)]
process.exitCode = await runTool('electron-builder', { args, environment })
