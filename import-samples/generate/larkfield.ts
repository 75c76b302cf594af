import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { larkfieldFiles } from './larkfield/files.ts';

/** Writes `import-samples/larkfield/` anew: `node import-samples/generate/larkfield.ts`. */
const folder = join(import.meta.dirname, '..', 'larkfield');
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of larkfieldFiles()) writeFileSync(join(folder, name), bytes);
process.stdout.write(`${String(larkfieldFiles().size)} files written to import-samples/larkfield\n`);
