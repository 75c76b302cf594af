import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Program } from './support/program.ts';
import { onEachHost, startProgram } from './support/program.ts';
import { details, go, openSample, timeline } from './support/screens.ts';

const payloads = [
  '<img src=x onerror=window.__x=1>',
  '<script>window.__x=1</script>',
  '<svg onload=window.__x=1>',
  '<iframe srcdoc="<script>parent.__x=1</script>">',
  '<img src="http://127.0.0.1:9/beacon">',
  '<b style="background:url(http://127.0.0.1:9/css)">x</b>',
  '"><img src=x onerror=window.__x=1>',
  '<meta http-equiv=refresh content="0;url=http://127.0.0.1:9/">',
  '<base href=http://127.0.0.1:9/>',
  '{{constructor.constructor("window.__x=1")()}}',
];

onEachHost('nothing leaves the machine', (host, skipped) => {
  let program: Program;

  beforeAll(async () => {
    if (skipped === undefined) program = await startProgram(host);
  });
  afterAll(async () => {
    if (skipped === undefined) await program.stop();
  });
  beforeEach((context) => {
    if (skipped !== undefined) context.skip(skipped);
  });

  it('asks for nothing outside its own origin, and its policy is never broken, over every screen', async () => {
    const { page } = program;
    await openSample(page);
    await timeline(page).focus();
    for (const key of ['g', 'f', 'w', 'd', '0', '.', ',', 'End', 'Home']) await page.keyboard.press(key);
    await page.mouse.move(500, 300);
    await page.mouse.wheel(0, -400);
    for (const screen of ['Chronology', 'Particulars', 'Import', 'Timeline'] as const) {
      await go(page, screen);
      await page.waitForTimeout(300);
    }
    const origin = new URL(page.url()).origin;
    const outside = program.asked.filter(
      (address) => !address.startsWith(`${origin}/`) && !address.startsWith('blob:') && !address.startsWith('data:'),
    );
    expect(program.asked.length).toBeGreaterThan(5);
    expect(outside).toEqual([]);
    expect(program.complaints).toEqual([]);
  });

  it('shows markup in a chronology as the letters it is', async () => {
    const { page } = program;
    await go(page, 'Import');
    const rows = payloads.map(
      (words, index) =>
        `"0${(index % 9) + 1}.06.17","${words.replaceAll('"', '""')} did not attend","${words.replaceAll('"', '""')}"`,
    );
    const csv = ['Date,"<img src=x onerror=window.__x=1>",Comment', ...rows].join('\n');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: '<img src=x onerror=window.__x=1>.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByRole('button', { name: '3 Agencies' }).click();
    await page.getByRole('combobox', { name: /^Agency of/ }).fill('<svg onload=window.__x=1>');
    await page.getByRole('button', { name: /^\d Check every row/ }).click();
    await page.getByRole('button', { name: /^Store \d+ entries/ }).click();
    await page.getByRole('button', { name: 'See the timeline' }).click();
    await timeline(page).focus();
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('g');
    await details(page).waitFor();
    await go(page, 'Chronology');
    await page.waitForTimeout(300);
    await go(page, 'Particulars');
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as unknown as { __x?: number }).__x)).toBeUndefined();
    expect(program.asked.filter((address) => address.includes('127.0.0.1:9/'))).toEqual([]);
    expect(new URL(page.url()).origin).toBe(new URL(program.asked[0] ?? '').origin);
  });
});
