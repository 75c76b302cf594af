import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
let folder = '';

/** Type-checks one planted file as if it stood in a project's folder, with that project's own settings and references. */
const errorsOf = (project: string, imports: string): string => {
  const file = join(folder, 'planted.ts');
  writeFileSync(file, `import * as planted from '${join(root, imports)}';\nexport const seen = planted;\n`);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, project, 'tsconfig.json'),
      compilerOptions: {
        rootDir: root,
        outDir: join(folder, 'out'),
        tsBuildInfoFile: join(folder, 'info'),
        skipLibCheck: true,
      },
      include: [file],
      references: [],
    }),
  );
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  return spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }).stdout;
};

beforeAll(() => {
  folder = mkdtempSync(join(root, 'build-planted-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it.each([
  ['renderer', 'services/dispatch.ts'],
  ['shared/domain', 'shared/contract.ts'],
  ['web', 'renderer/api/client.ts'],
])('%s cannot import %s: the file is not in its projects', (project, imports) => {
  expect(errorsOf(project, imports)).toContain('TS6307');
});
