import type { Page } from 'playwright-core';
import { go, timeline } from './screens.ts';
import { scanTips } from './timeline.ts';

/** One state that the program can be seen in: how to get there from the timeline without filters, and back. */
export type ScreenState = {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  readonly close?: (page: Page) => Promise<void>;
  /** Looked at in light, dark and high contrast each time: no other spec opens it. */
  readonly isInEveryLook?: boolean;
};

const escape = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
};
const press = async (page: Page, name: string | RegExp): Promise<void> => {
  await page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
};
const panel =
  (button: string | RegExp, then?: (page: Page) => Promise<void>) =>
  async (page: Page): Promise<void> => {
    await press(page, button);
    await page.getByRole('dialog').waitFor();
    await then?.(page);
  };
const showAll = async (page: Page): Promise<void> => {
  await escape(page);
  await press(page, 'Show all');
};
const command = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('What would you like to do?').fill(words);
  await page.keyboard.press('Enter');
};
const walk = async (page: Page, key: string): Promise<void> => {
  await timeline(page).focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press(key);
};

const menuOf = async (page: Page, lane: RegExp): Promise<void> => {
  await page
    .locator('[data-head]')
    .and(page.getByRole('button', { name: lane }))
    .click();
  await page.getByRole('menu').waitFor();
};
const section = { fold: 'Fold all lanes of Health', unfold: 'Unfold Health' };

/** Every state of the screens of a review; each begins on the timeline, with nothing filtered out. */
export const screenStates: readonly ScreenState[] = [
  { name: 'the timeline', open: async (page) => walk(page, '0') },
  {
    name: 'a selection with its gaps',
    open: async (page) => {
      await walk(page, 'g');
      await page.locator('mark').first().waitFor();
    },
  },
  {
    name: 'a gap that is being set aside',
    open: async (page) => {
      await walk(page, 'g');
      await press(page, /^Set aside/);
    },
    close: escape,
  },
  { name: 'an entry whose date was not read', open: async (page) => walk(page, 'u') },
  { name: 'the agencies on screen', open: panel(/ agencies/), close: escape },
  {
    name: 'filters that are on, with the panel open',
    open: panel('More filters', async (page) => {
      await page.getByLabel('Only entries that hold').fill('clinic');
      await page.getByRole('button', { name: 'Take off: Only entries that hold “clinic”' }).waitFor();
    }),
    close: showAll,
  },
  { name: 'same events', open: panel('Same events'), close: escape },
  { name: 'other kinds of gaps', open: panel(/^Other kinds/), close: escape },
  { name: 'the key to the marks', open: panel('Key'), close: escape, isInEveryLook: true },
  { name: 'the menu of a lane', open: async (page) => menuOf(page, /^Police/), close: escape, isInEveryLook: true },
  {
    name: 'a folded section, with its menu',
    open: async (page) => {
      await press(page, section.fold);
      await page.getByRole('button', { name: section.unfold }).waitFor();
      await menuOf(page, /^Health \(/);
    },
    close: async (page) => {
      await escape(page);
      await press(page, section.unfold);
    },
    isInEveryLook: true,
  },
  {
    name: 'what the pointer is on, and the gaps of a counted mark',
    open: async (page) => {
      await walk(page, '0');
      const { found } = await scanTips(page, /gaps stand here/);
      if (found === undefined) throw new Error('no counted mark was found');
      await page.mouse.down();
      await page.mouse.up();
      await page.getByRole('dialog', { name: /^\d+ gaps$/ }).waitFor();
    },
    close: escape,
    isInEveryLook: true,
  },
  {
    name: 'an agency that is hidden, said below the lanes',
    open: async (page) => {
      await menuOf(page, /^Police/);
      await page.getByRole('menuitem', { name: 'Hide this lane' }).click();
      await page.locator('.timeline-hidden').waitFor();
    },
    close: async (page) => page.locator('.timeline-hidden').getByRole('button').click(),
    isInEveryLook: true,
  },
  {
    name: 'a search that found nothing',
    open: async (page) => {
      await page.getByRole('searchbox').fill('zzzz');
      await page.locator('.search-none').waitFor();
    },
    close: async (page) => {
      await page.getByRole('searchbox').fill('');
      await escape(page);
      await timeline(page).focus();
    },
    isInEveryLook: true,
  },
  {
    name: 'what could have been known',
    open: async (page) => {
      await press(page, 'Could have known');
      await page.getByRole('button', { name: 'Could have known', pressed: true }).waitFor();
    },
    close: async (page) => press(page, 'Could have known'),
  },
  {
    name: 'the view menu',
    open: panel('View', async (page) => {
      await page.getByRole('combobox', { name: 'Second ruler' }).waitFor();
    }),
    close: escape,
  },
  {
    name: 'a timeline that is aligned',
    open: async (page) => command(page, 'align to birth'),
    close: async (page) => command(page, 'stop aligning'),
  },
  { name: 'the list of keys', open: panel('List of keys'), close: escape },
  {
    name: 'the palette',
    open: async (page) => {
      await timeline(page).focus();
      await page.keyboard.press('Control+k');
      await page.getByPlaceholder('What would you like to do?').fill('only');
    },
    close: async (page) => {
      await escape(page);
      if ((await page.getByRole('dialog').count()) > 0) await escape(page);
    },
  },
  {
    name: 'what a search found',
    open: async (page) => {
      await page.getByRole('searchbox').fill('scald');
      await page.getByRole('option').first().waitFor();
    },
    close: async (page) => {
      await page.getByRole('searchbox').fill('');
      await escape(page);
      await timeline(page).focus();
    },
  },
  { name: 'an entry that is being added', open: panel('Add an entry'), close: escape },
  {
    name: 'the view without judgement',
    open: async (page) => {
      await panel('View')(page);
      await page.getByLabel('Entries only, without judgement').check();
      await escape(page);
    },
    close: async (page) => press(page, 'Show them'),
  },
  {
    name: 'every agency hidden',
    open: async (page) => {
      await panel(/ agencies/)(page);
      await press(page, 'Hide all');
      await escape(page);
    },
    close: async (page) => press(page, 'Show all'),
  },
  { name: 'the chronology', open: async (page) => go(page, 'Chronology') },
  {
    name: 'the chronology with a cell in hand',
    open: async (page) => {
      await go(page, 'Chronology');
      await page.getByRole('grid', { name: 'Chronology' }).focus();
      for (const key of ['Home', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    },
  },
  {
    name: 'the columns of the chronology',
    open: async (page) => {
      await go(page, 'Chronology');
      await panel(/^Columns: /)(page);
    },
    close: escape,
  },
  { name: 'the register', open: async (page) => go(page, 'Gaps') },
  {
    name: 'the register by terms of reference',
    open: async (page) => {
      await go(page, 'Gaps');
      await press(page, 'By terms of reference');
    },
  },
  {
    name: 'rules and kinds',
    open: async (page) => {
      await go(page, 'Gaps');
      await press(page, 'Rules and kinds');
    },
    close: async (page) =>
      page.getByRole('navigation', { name: 'Parts of the register' }).getByRole('button', { name: 'Register' }).click(),
  },
  { name: 'the questions', open: async (page) => go(page, 'Questions') },
  { name: 'the exchanges', open: async (page) => go(page, 'Exchanges') },
  { name: 'the clocks', open: async (page) => go(page, 'Clocks') },
  { name: 'the particulars', open: async (page) => go(page, 'Particulars') },
  { name: 'import', open: async (page) => go(page, 'Import') },
];

/** Opens a state, does something there, and comes back to the timeline. */
export const inState = async (page: Page, state: ScreenState, act: () => Promise<void>): Promise<void> => {
  await state.open(page);
  await page.waitForTimeout(250);
  await act();
  await state.close?.(page);
  await go(page, 'Timeline');
};
