import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Where the data lie when nobody chose another folder; the same for every host, so that all open the same programme.
 * On Windows it is the local part of the profile: the roaming part often lies on a server, where a database would be
 * refused. Price: the data do not follow a person to another computer.
 */
export function defaultDataFolder(platform: string, environment: Record<string, string | undefined>): string {
  if (platform === 'win32')
    return join(environment['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Wegweiser')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Wegweiser')
  return join(environment['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'Wegweiser')
}
