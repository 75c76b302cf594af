import { describe, expect, it } from 'vitest';
import { chooseOpening } from '../../../web/find-browser.ts';
import type { Machine } from '../../../web/find-browser.ts';

const machine = (there: readonly string[], more: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  environment: { PATH: '/usr/local/bin:/usr/bin', DISPLAY: ':0' },
  exists: (path) => there.includes(path),
  isRoot: false,
  ...more,
});

describe('how the program is shown', () => {
  it('is a window of its own in an installed Chromium, Chrome or Edge', () => {
    for (const program of ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge']) {
      expect(chooseOpening(machine([program, '/usr/bin/xdg-open']))).toEqual({ how: 'app-window', program });
    }
  });

  it('finds them on other systems where they are installed', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(chooseOpening(machine([mac], { platform: 'darwin' }))).toEqual({ how: 'app-window', program: mac });
    const windows = machine([], {
      platform: 'win32',
      environment: { PROGRAMFILES: '/Programs' },
      exists: (path) => path.endsWith('msedge.exe'),
    });
    expect(chooseOpening(windows)).toMatchObject({ how: 'app-window' });
  });

  it('takes the one that was named before those it finds, if it is there', () => {
    const environment = { PATH: '/usr/bin', DISPLAY: ':0', SIGHTLINE_BROWSER: '/opt/c/chrome' };
    expect(chooseOpening(machine(['/opt/c/chrome', '/usr/bin/chromium'], { environment }))).toMatchObject({
      program: '/opt/c/chrome',
    });
    expect(chooseOpening(machine(['/usr/bin/chromium'], { environment }))).toMatchObject({
      program: '/usr/bin/chromium',
    });
  });

  it('is the default browser where there is none of them', () => {
    expect(chooseOpening(machine(['/usr/bin/xdg-open']))).toMatchObject({ how: 'default-browser' });
    expect(chooseOpening(machine([], { platform: 'darwin' }))).toMatchObject({ program: '/usr/bin/open' });
  });

  it.each([
    ['nothing is installed', machine([])],
    ['there is no screen', machine(['/usr/bin/chromium'], { environment: { PATH: '/usr/bin' } })],
    ['it is the root user', machine(['/usr/bin/chromium'], { isRoot: true })],
  ])('is left to the person, with a reason, where %s', (_, here) => {
    const opening = chooseOpening(here);
    expect(opening).toMatchObject({ how: 'by-hand', why: expect.stringMatching(/^[A-Z].*\.$/) });
  });

  it('never looks in a folder that is relative: what lies there is not a browser of the system', () => {
    const asked: string[] = [];
    const exists = (path: string): boolean => {
      asked.push(path);
      return false;
    };
    chooseOpening(machine([], { environment: { PATH: '.:bin::/usr/bin', DISPLAY: ':0' }, exists }));
    expect(asked.every((path) => path.startsWith('/usr/bin/'))).toBe(true);
  });
});
