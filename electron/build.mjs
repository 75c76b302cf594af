// Builds what the desktop program consists of: the page (where it is older than its sources), and beside it the main
// process, the preload script, the services and their reading thread, each one CommonJS file: a sandboxed preload script can be
// nothing else.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireNode } from '../services/check-node.mjs';

requireNode();

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = process.argv[2] ?? join(root, 'build', 'electron');

const parts = [
  { name: 'main', entry: 'electron/main.ts' },
  { name: 'preload', entry: 'electron/preload.ts' },
  { name: 'services', entry: 'services/child.ts' },
  { name: 'reading-worker', entry: 'services/reading/worker.ts' },
];

/** Each on its own, so that none shares a file with another: the preload script may load nothing. */
const bundle = (build, { name, entry }) =>
  build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // Everything is bundled but Electron itself and the one package with a native part.
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3'], target: 'node' },
    build: {
      ssr: join(root, entry),
      outDir,
      emptyOutDir: false,
      minify: false,
      target: 'node24',
      rollupOptions: {
        external: ['electron', 'better-sqlite3', /^node:/],
        output: { format: 'cjs', entryFileNames: `${name}.cjs`, codeSplitting: false },
      },
    },
  });

const run = async () => {
  const { build } = await import('vite');
  if (process.argv[2] === undefined)
    await build({ root: join(root, 'renderer'), configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  rmSync(outDir, { recursive: true, force: true });
  for (const part of parts) await bundle(build, part);
};

run().catch((cause) => {
  process.stderr.write(`The desktop program could not be built: ${cause.message}\n`);
  process.exitCode = 1;
});
