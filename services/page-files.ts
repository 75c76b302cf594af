import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, posix } from 'node:path';

/** One file of the built page, whole, as it is served. */
export type PageFile = { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> };

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.woff', 'font/woff'],
  ['.txt', 'text/plain; charset=utf-8'],
]);

const addFolder = (files: Map<string, PageFile>, folder: string, address: string): void => {
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, item.name);
    const at = posix.join(address, item.name);
    const type = types.get(extname(item.name));
    if (item.isDirectory()) addFolder(files, path, at);
    else if (item.isFile() && type !== undefined) files.set(at, { type, bytes: Uint8Array.from(readFileSync(path)) });
  }
};

/**
 * Every file of the built page by the address it is asked for ("/assets/index-1a2b.js"; "/" is `index.html`), read once
 * at the start. A request is looked up here and never becomes a path, so there is nothing to climb out of.
 * Empty where the page is not built.
 */
export const loadPageFiles = (folder: string): ReadonlyMap<string, PageFile> => {
  const files = new Map<string, PageFile>();
  try {
    addFolder(files, folder, '/');
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause;
  }
  const shell = files.get('/index.html');
  if (shell !== undefined) files.set('/', shell);
  return files;
};
