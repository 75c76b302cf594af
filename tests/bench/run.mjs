// `npm run bench -- NAME`: one measurement, printed. Plain JavaScript, so that any Node can say what is wrong.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { requireNode } from '../../services/check-node.mjs';

requireNode();

const here = import.meta.dirname;
const known = readdirSync(here)
  // Not a bench but what several measure.
  .filter((name) => name.endsWith('.ts') && name !== 'seeded-entries.ts')
  .map((name) => name.slice(0, -'.ts'.length));
const [name, ...rest] = process.argv.slice(2);

if (name !== undefined && !known.includes(name)) {
  process.stderr.write(`There is no bench ${name}. There are: ${known.join(', ')}.\n`);
  process.exit(1);
}
let failed = false;
for (const one of name === undefined ? known : [name]) {
  const file = join(here, `${one}.ts`);
  if (!existsSync(file)) continue;
  const { status } = spawnSync(process.execPath, [file, ...rest], { stdio: 'inherit' });
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
