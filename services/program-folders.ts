import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Ports } from './ports.ts';

export type Surroundings = {
  /** The folder of the program itself, which holds `import-samples`. */
  readonly program: string;
  readonly home: string;
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

const dataFolder = ({ home, platform, environment }: Surroundings): string => {
  const own = environment['SIGHTLINE_DATA'];
  if (own !== undefined && own !== '') return own;
  if (platform === 'win32') return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Sightline');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Sightline');
  return join(environment['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'sightline');
};

/**
 * The folders that the services work in, the same for every host, so that recent reviews and sample copies are found
 * again whichever way the program was started. `SIGHTLINE_DATA` and `SIGHTLINE_DOCUMENTS` put them elsewhere.
 */
export const programFolders = (around: Surroundings): Ports['folders'] => {
  const documents = around.environment['SIGHTLINE_DOCUMENTS'] ?? join(around.home, 'Documents');
  return {
    data: dataFolder(around),
    documents: existsSync(documents) ? documents : around.home,
    samples: join(around.program, 'import-samples'),
  };
};
