import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Program } from './support/program.ts';
import { startProgram } from './support/program.ts';
import { go, openSample, timeline } from './support/screens.ts';

// Tabs and reloads are the localhost host's own; the desktop window has neither.
let program: Program;

beforeAll(async () => {
  program = await startProgram('web');
});
afterAll(async () => {
  await program.stop();
});

it('goes on after a reload, without the launch secret in the address', async () => {
  const { page } = program;
  await openSample(page);
  expect(page.url()).not.toContain('#');
  await page.reload();
  await timeline(page).waitFor();
  expect(page.url()).not.toContain('#');
  await go(page, 'Particulars');
  await go(page, 'Timeline');
});

it('works on another review in a second tab', async () => {
  const { page, context } = program;
  await page.getByRole('button', { name: /back to the start/ }).click();
  const [second] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: /new tab/i }).click(),
  ]);
  await second.getByRole('button', { name: 'As one table' }).click();
  await timeline(second).waitFor({ timeout: 60_000 });
  await openSample(page);
  await go(page, 'Particulars');
  await go(second, 'Particulars');
  expect(await page.locator('header').first().textContent()).toContain('Larkfield');
  expect(await second.locator('header').first().textContent()).toContain('Baby K');
});
