import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { _electron, chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describe } from 'vitest';

export const root = join(import.meta.dirname, '..', '..', '..');

export type Host = 'web' | 'electron';

/** The program as a person has it in front of them: its window, and a way to end it. */
export type Program = {
  readonly page: Page;
  /** A second tab; the localhost host has tabs, the desktop window has not. */
  readonly context: BrowserContext;
  /** Its private folders, thrown away at the end. */
  readonly documents: string;
  /** Every address that was asked for, and every complaint of the page's security policy or console. */
  readonly asked: string[];
  readonly complaints: string[];
  readonly stop: () => Promise<void>;
};

/** Where Electron's runtime is, found by looking at files: requiring `electron` would try to download it. */
export const electronRuntime = (): string | undefined => {
  const folder = join(root, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist');
  if (!existsSync(pathFile)) return undefined;
  const executable = join(dist, readFileSync(pathFile, 'utf8').trim());
  return existsSync(executable) ? executable : undefined;
};

const chosen = process.env['HOST'];
const hosts: readonly Host[] = chosen === 'web' || chosen === 'electron' ? [chosen] : ['web', 'electron'];

/** The same specs for each host; where Electron's runtime is absent its specs are counted as skipped, with the reason. */
export const onEachHost = (name: string, specs: (host: Host, skipped: string | undefined) => void) => {
  for (const host of hosts) {
    const skipped = host === 'electron' && electronRuntime() === undefined ? 'no Electron runtime here' : undefined;
    describe(`${name} (${host})`, () => specs(host, skipped));
  }
};

const browserArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    if (child.stdout === null) {
      reject(new Error('the host has no output'));
      return;
    }
    createInterface({ input: child.stdout }).once('line', resolve);
    let said = '';
    child.stderr?.on('data', (data: Buffer) => (said += data.toString('utf8')));
    child.once('exit', (code) => reject(new Error(`the host ended with ${String(code)}: ${said}`)));
  });

const watch = (page: Page, asked: string[], complaints: string[]) => {
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
};

export type Setting = {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  /** Folders that outlive the program, for a test that starts it again; otherwise they are thrown away at the end. */
  readonly home?: string;
  /** A review file that is opened from outside; the localhost host takes it at its start. */
  readonly file?: string;
};

const startWeb = async (folders: NodeJS.ProcessEnv, setting: Setting, asked: string[], complaints: string[]) => {
  const child = spawn(
    process.execPath,
    [join(root, 'cli', 'sightline.mjs'), 'serve', '--no-open', ...(setting.file === undefined ? [] : [setting.file])],
    {
      cwd: root,
      env: { ...process.env, ...folders },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const address = await firstLine(child);
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const browser: Browser = await chromium.launch({ executablePath, args: browserArgs });
  const context = await browser.newContext({
    viewport: { width: setting.width ?? 1280, height: setting.height ?? 720 },
    colorScheme: setting.dark === true ? 'dark' : 'light',
    reducedMotion: setting.reducedMotion === true ? 'reduce' : 'no-preference',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  context.on('page', (page) => watch(page, asked, complaints));
  const page = await context.newPage();
  await page.goto(address);
  const stop = async () => {
    await browser.close();
    child.kill('SIGTERM');
    await new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve(undefined)));
  };
  return { page, context, stop };
};

const startElectron = async (folders: NodeJS.ProcessEnv, asked: string[], complaints: string[]) => {
  const program = await _electron.launch({
    executablePath: electronRuntime() ?? '',
    args: [root, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...(process.env as Record<string, string>), ...(folders as Record<string, string>) },
  });
  const page = await program.firstWindow();
  watch(page, asked, complaints);
  return { page, context: program.context(), stop: () => program.close() };
};

/** Starts the program on a host, with private folders of its own, and waits for its first window. */
export const startProgram = async (host: Host, setting: Setting = {}): Promise<Program> => {
  const home = setting.home ?? mkdtempSync(join(tmpdir(), 'sightline-e2e-'));
  const documents = join(home, 'Documents');
  mkdirSync(documents, { recursive: true });
  const folders = { SIGHTLINE_DATA: join(home, 'data'), SIGHTLINE_DOCUMENTS: documents };
  const asked: string[] = [];
  const complaints: string[] = [];
  const started =
    host === 'web'
      ? await startWeb(folders, setting, asked, complaints)
      : await startElectron(folders, asked, complaints);
  return {
    ...started,
    documents,
    asked,
    complaints,
    stop: async () => {
      await started.stop();
      if (setting.home === undefined) rmSync(home, { recursive: true, force: true });
    },
  };
};
