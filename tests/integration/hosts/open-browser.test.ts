import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBrowser } from '../../../web/open-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'sightline-browsers-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A program in the place of a browser: it writes down what it was given, and then does as told. */
const browser = (name: string, then: string): { readonly program: string; readonly given: () => string[] } => {
  const program = join(folder, name);
  const notes = join(folder, `${name}.txt`);
  writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$@" > "${notes}.part"\nmv "${notes}.part" "${notes}"\n${then}\n`);
  chmodSync(program, 0o755);
  return { program, given: () => (existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n') : []) };
};

const address = 'http://127.0.0.1:40123/#the-launch-secret';

const started = (found: { given: () => string[] }) =>
  vi.waitFor(() => {
    expect(found.given()).not.toEqual([]);
  });

describe('opening a browser', () => {
  beforeEach(({ skip }) => {
    skip(process.platform === 'win32', 'a shell script stands in for the browser here');
  });

  it('opens a window of its own with a profile of its own, and keeps the secret off the command line', async () => {
    const found = browser('lasting', 'exec sleep 30');
    let failed = 0;
    const opened = openBrowser({ how: 'app-window', program: found.program }, address, () => (failed += 1));
    await started(found);
    const given = found.given();
    expect(given.join(' ')).not.toContain('secret');
    expect(given).toContain('--disable-extensions');
    const app = given.find((word) => word.startsWith('--app='))?.slice(6) ?? '';
    const profile = given.find((word) => word.startsWith('--user-data-dir='))?.slice(16) ?? '';
    const lead = fileURLToPath(app);
    expect(readFileSync(lead, 'utf8')).toContain(JSON.stringify(address));
    expect(statSync(lead).mode & 0o777).toBe(0o600);
    expect(statSync(profile).mode & 0o777).toBe(0o700);
    expect(readdirSync(profile)).toEqual([]);
    opened.close();
    expect([existsSync(lead), existsSync(profile), failed]).toEqual([false, false, 0]);
  });

  it('tells once of a browser that ends at once, however well', async () => {
    for (const then of ['exit 0', 'exit 1', 'kill -9 $$']) {
      const found = browser(`ending${String(then.length)}`, then);
      const failed = vi.fn();
      const opened = openBrowser({ how: 'app-window', program: found.program }, address, failed);
      await vi.waitFor(() => {
        expect(failed).toHaveBeenCalledTimes(1);
      });
      opened.close();
    }
  });

  it('tells of a browser that cannot be started', async () => {
    const path = join(folder, 'no-program');
    writeFileSync(path, 'x', { mode: 0o600 });
    const failed = vi.fn();
    const opened = openBrowser({ how: 'app-window', program: path }, address, failed);
    await vi.waitFor(() => {
      expect(failed).toHaveBeenCalledTimes(1);
    });
    opened.close();
  });

  it('bears with the default browser’s opener, which ends at once when it did well', async () => {
    const good = browser('opener', 'exit 0');
    const bad = browser('bad-opener', 'exit 3');
    const failed = vi.fn();
    const opening = { how: 'default-browser', leading: [] } as const;
    const first = openBrowser({ ...opening, program: good.program }, address, () => void failed('good'));
    const second = openBrowser({ ...opening, program: bad.program }, address, () => void failed('bad'));
    await vi.waitFor(() => {
      expect(failed).toHaveBeenCalled();
    });
    await started(good);
    expect(failed.mock.calls).toEqual([['bad']]);
    expect(good.given().join(' ')).not.toContain('secret');
    first.close();
    second.close();
  });
});
