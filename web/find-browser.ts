import { join } from 'node:path';

export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Runs as the all-powerful user, for whom Chromium refuses to start with its sandbox. */
  readonly isRoot: boolean;
};

/** How the person gets to see the program. `why` is one sentence where it is left to them. */
export type Opening =
  | { readonly how: 'app-window'; readonly program: string }
  | { readonly how: 'default-browser'; readonly program: string; readonly leading: readonly string[] }
  | { readonly how: 'by-hand'; readonly why: string };

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];

const windowsPaths = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

const onPath = (machine: Machine, names: readonly string[]): readonly string[] =>
  (machine.environment['PATH'] ?? '')
    .split(':')
    .filter((folder) => folder.startsWith('/'))
    .flatMap((folder) => names.map((name) => join(folder, name)));

const candidates = (machine: Machine): readonly string[] => {
  const { platform, environment } = machine;
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
    return roots.flatMap((root) => windowsPaths.map((path) => join(root, ...path)));
  }
  if (platform === 'darwin') return macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  return onPath(machine, linuxNames);
};

const hasScreen = ({ platform, environment }: Machine): boolean =>
  platform === 'win32' || platform === 'darwin' || Boolean(environment['DISPLAY'] ?? environment['WAYLAND_DISPLAY']);

const defaultBrowser = (machine: Machine): Opening => {
  if (machine.platform === 'darwin') return { how: 'default-browser', program: '/usr/bin/open', leading: [] };
  if (machine.platform === 'win32') {
    const root = machine.environment['SYSTEMROOT'] ?? 'C:\\Windows';
    return { how: 'default-browser', program: join(root, 'explorer.exe'), leading: [] };
  }
  const opener = onPath(machine, ['xdg-open']).find(machine.exists);
  if (opener !== undefined) return { how: 'default-browser', program: opener, leading: [] };
  return { how: 'by-hand', why: 'No browser was found to open it in.' };
};

/**
 * Chooses how to show the program: a window of its own in an installed Chromium, Chrome or Edge, with a fresh profile that
 * no extension reads; else the default browser; else by hand. `SIGHTLINE_BROWSER` names a Chromium to use.
 */
export const chooseOpening = (machine: Machine): Opening => {
  if (!hasScreen(machine)) return { how: 'by-hand', why: 'There is no screen here to open a window on.' };
  // The one way to start Chromium as root is to switch its sandbox off, which is not done to files such as these.
  if (machine.isRoot && machine.platform !== 'win32') {
    return { how: 'by-hand', why: 'Browsers do not start safely for the root user, so none was opened.' };
  }
  const named = machine.environment['SIGHTLINE_BROWSER'];
  const program = [...(named === undefined ? [] : [named]), ...candidates(machine)].find(machine.exists);
  return program === undefined ? defaultBrowser(machine) : { how: 'app-window', program };
};
