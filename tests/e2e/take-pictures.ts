// `npm run pictures`: the pictures of the README and the user guide, taken from the sample review in a real browser.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, startProgram } from './support/program.ts';
import { go, openSample, timeline } from './support/screens.ts';

const folder = join(root, 'docs', 'pictures');
mkdirSync(folder, { recursive: true });
const program = await startProgram('web', { width: 1440, height: 900, reducedMotion: true });
const { page } = program;

await openSample(page);
await timeline(page).focus();
for (let press = 0; press < 5; press += 1) await page.keyboard.press('g');
await page.locator('mark').first().waitFor();
await page.waitForTimeout(800);
await page.screenshot({ path: join(folder, 'timeline.png') });

await go(page, 'Chronology');
await page.waitForTimeout(800);
await page.screenshot({ path: join(folder, 'chronology.png') });

await go(page, 'Import');
const csv = [
  'Agency: Health visiting',
  'Date;Event;Comment',
  '03.06.19;Home visit. Child M seen and weighed.;Growth along the line',
  ';Immunisations talked through;',
  '10.06.19;Child M was not brought to clinic.;Letter sent',
  '31.06.19;Call from nursery about lateness;',
  '7-24.06.19;Calls to the housing office;',
  'June 2019;No answer from the housing office;',
  ';;',
].join('\r\n');
const file = { name: 'health-visiting.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
await page.locator('input[type=file]').first().setInputFiles(file);
await page.getByRole('button', { name: /Check every row/ }).click();
await page.waitForTimeout(800);
await page.screenshot({ path: join(folder, 'import.png') });
await program.stop();
