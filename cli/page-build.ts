import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const modified = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const newestIn = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile())
    .reduce((newest, item) => Math.max(newest, modified(join(item.parentPath, item.name))), 0);

const sources = ['renderer', 'shared'];
const settings = ['vite.config.ts', 'package.json', 'package-lock.json'];

/** Whether the built page is missing, or older than anything that it is made of. */
export const pageIsStale = (program: string): boolean => {
  const built = modified(join(program, 'build', 'renderer', 'index.html'));
  const newest = Math.max(
    ...sources.map((folder) => newestIn(join(program, folder))),
    ...settings.map((file) => modified(join(program, file))),
  );
  return built < newest;
};

/** Builds the page as `vite.config.ts` says. */
export const buildPage = async (program: string): Promise<void> => {
  const { build } = await import('vite');
  await build({ root: join(program, 'renderer'), configFile: join(program, 'vite.config.ts'), logLevel: 'error' });
};
