import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import type { Program } from './support/program.ts';
import { onEachHost, startProgram } from './support/program.ts';
import { details, go, openSample, timeline } from './support/screens.ts';
import { daysInView, ground, said } from './support/timeline.ts';

/** What is drawn beside and between the entries: meetings, questions, silence, bars of gaps. */
onEachHost('what stands beside the entries', (host, skipped) => {
  let program: Program;

  beforeAll(async () => {
    if (skipped !== undefined) return;
    program = await startProgram(host, { width: 1920, height: 1080, reducedMotion: true });
    await openSample(program.page);
  });
  afterAll(async () => {
    if (skipped === undefined) await program.stop();
  });
  beforeEach((context) => {
    if (skipped !== undefined) context.skip(skipped);
  });

  /** Moves the pointer down the ground at a share of its width until a tooltip matches. */
  const tipDown = async (x: number, wanted: RegExp): Promise<string | undefined> => {
    const { page } = program;
    const box = await ground(page);
    const tip = page.locator('.timeline-tooltip');
    for (let y = box.y + 4; y < box.y + box.height - 4; y += 6) {
      await page.mouse.move(x, y);
      const words = (await tip.count()) > 0 ? ((await tip.textContent()) ?? '') : '';
      if (wanted.test(words)) return words;
    }
    return undefined;
  };

  it('walks to a meeting by key, reads out who was there, and shows it in the details and to the pointer', async () => {
    const { page } = program;
    await timeline(page).focus();
    // Who told whom is read after the first drawing.
    await expect
      .poll(async () => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('m');
        return said(page);
      })
      .toMatch(/^Meeting, 2 December 2016: /);
    for (let press = 0; press < 2; press += 1) await page.keyboard.press('m');
    await expect
      .poll(() => said(page))
      .toBe(
        'Meeting, 6 September 2017: entered by Social care, School and Harbour; named as there by another’s record: Health visiting; not there or not asked, by these records: CMHT',
      );
    const met = details(page).getByRole('region', { name: 'Who met' });
    await expect.poll(() => met.textContent()).toMatch(/Not there or not asked, by these recordsCMHT/);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('f');
    await page.waitForTimeout(300);
    const box = await ground(page);
    expect(await tipDown(box.x + box.width / 2, /^Meeting, 6 September 2017: /)).toBeDefined();
    await timeline(page).focus();
    await page.keyboard.press('Shift+M');
    await expect.poll(() => said(page)).toMatch(/^Meeting, 18 April 2017: /);
    await page.keyboard.press('Escape');
    await page.keyboard.press('0');
    expect(program.complaints).toEqual([]);
  });

  it('walks to a question to an agency, brings its day into view, and says it with the entry it rests on', async () => {
    const { page } = program;
    await timeline(page).focus();
    await expect
      .poll(async () => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('y');
        return said(page);
      })
      .toMatch(/^Question to GP, 12 October 2016, to consider: GP writes 26 weeks/);
    await page.keyboard.press('y');
    await expect.poll(() => said(page)).toMatch(/^Question to Housing, 12 October 2017, to consider: /);
    const asked = details(page).getByRole('region', { name: 'Questions to agencies' });
    await expect.poll(() => asked.textContent()).toMatch(/Question to Housing/);
    expect(await violations(page)).toEqual([]);
    // Its day is pointed at where it stands: in the middle of what is seen once that is narrow.
    for (let press = 0; press < 8; press += 1) await page.keyboard.press('w');
    await page.waitForTimeout(500);
    await page.keyboard.press('y');
    await page.keyboard.press('Shift+Y');
    await page.waitForTimeout(500);
    const { from, to } = await daysInView(page);
    const box = await ground(page);
    const october = Math.floor(Date.UTC(2017, 9, 12) / 86_400_000) + 0.5;
    expect(from).toBeLessThanOrEqual(october);
    expect(to).toBeGreaterThanOrEqual(october);
    const x = box.x + ((october - from) / (to - from)) * box.width;
    expect(await tipDown(x, /^Question to Housing, 12 October 2017/)).toBeDefined();
    await timeline(page).focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('0');
    expect(program.complaints).toEqual([]);
  });

  it('draws what was asked and not answered between the lanes, and says whose answer is not recorded', async () => {
    const { page } = program;
    const { from, to } = await daysInView(page);
    const box = await ground(page);
    const november = Math.floor(Date.UTC(2018, 10, 1) / 86_400_000) + 0.5;
    const x = box.x + ((november - from) / (to - from)) * box.width;
    expect(await tipDown(x, /^No answer recorded from Social care, to consider/)).toBeDefined();
  });

  it('hatches what is silent in a chronology declared complete, says what is known and no more, and not without judgement', async () => {
    const { page } = program;
    await timeline(page).focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('0');
    await page.waitForTimeout(400);
    await page.keyboard.press('e');
    await expect.poll(() => said(page)).toMatch(/: nothing entered in its own chronology from /);
    expect(await said(page)).toMatch(/does not say that there was no contact$/);
    const box = await ground(page);
    const { from, to } = await daysInView(page);
    const day = Math.floor(Date.UTC(2017, 7, 20) / 86_400_000);
    const x = box.x + ((day - from) / (to - from)) * box.width;
    expect(await tipDown(x, /^Health visiting: nothing entered in its own chronology/)).toBeDefined();
    await page.getByRole('button', { name: 'View' }).click();
    await page.getByText('Entries only, without judgement').click();
    await page.keyboard.press('Escape');
    await timeline(page).focus();
    await page.keyboard.press('e');
    await expect.poll(() => said(page)).toBe('No further time with nothing entered in this direction.');
    await page.keyboard.press('y');
    await expect.poll(() => said(page)).toBe('No further question in this direction.');
    await page.getByRole('button', { name: 'Show them' }).click();
    expect(program.complaints).toEqual([]);
  });

  it('draws a gap drawn by hand as wide as its days, which opens its details', async () => {
    const { page } = program;
    await go(page, 'Gaps');
    await page.getByRole('button', { name: 'Draw a gap over a period' }).click();
    const dialog = page.getByRole('dialog', { name: 'A gap over a period' });
    await dialog.getByRole('textbox', { name: 'When' }).fill('24.01.17-25.06.17');
    await dialog
      .getByRole('combobox', { name: 'Whom it concerns' })
      .selectOption({ label: 'Larkfield Children’s Social Care' });
    await dialog.getByRole('textbox', { name: 'What is missing, by the records' }).fill('Nobody wrote down who leads.');
    await dialog.getByRole('button', { name: 'Draw the gap' }).click();
    await expect
      .poll(() => details(page).getByRole('heading').first().textContent())
      .toBe('24 January to 25 June 2017');
    await go(page, 'Timeline');
    await timeline(page).focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('0');
    await page.waitForTimeout(400);
    const box = await ground(page);
    const may = Math.floor(Date.UTC(2017, 4, 1) / 86_400_000);
    const placeOf = async (day: number): Promise<number> => {
      const { from, to } = await daysInView(page);
      return box.x + ((day - from) / (to - from)) * box.width;
    };
    await page.mouse.move(await placeOf(may), box.y + box.height / 2);
    for (let press = 0; press < 12; press += 1) await page.keyboard.press('w');
    await page.waitForTimeout(600);
    const x = await placeOf(may);
    // It is found in the middle of its days, not at their first alone.
    expect(await tipDown(x, /to consider.*“Nobody wrote down who leads/)).toBeDefined();
    await page.mouse.down();
    await page.mouse.up();
    await expect
      .poll(() => details(page).getByRole('heading').first().textContent())
      .toBe('24 January to 25 June 2017');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await timeline(page).focus();
    await page.keyboard.press('0');
    await page.waitForTimeout(400);
    expect(program.complaints).toEqual([]);
  });

  it('draws a bar up to a mark whose words put it some time before, and says so', async () => {
    const { page } = program;
    const box = await ground(page);
    const { from, to } = await daysInView(page);
    const day = Math.floor(Date.UTC(2019, 8, 27) / 86_400_000) + 0.5;
    const x = box.x + ((day - from) / (to - from)) * box.width;
    const words = /some time up to 27 September 2019, the words name no day/;
    const tip = await tipDown(x - 24, words);
    expect(tip).toBeDefined();
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(() => said(page)).toMatch(words);
    await expect.poll(() => details(page).textContent()).toMatch(/Some time up to 27 September 2019/);
    expect(await violations(page)).toEqual([]);
  });
});
