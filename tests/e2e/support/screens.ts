import type { Locator, Page } from 'playwright-core';

/** The places of the program, by the names that a screen reader says. */
export const timeline = (page: Page): Locator => page.getByRole('application', { name: /^Timeline: / });
export const details = (page: Page): Locator => page.getByRole('complementary', { name: /^Details/ });

export type ScreenName =
  'Timeline' | 'Chronology' | 'Gaps' | 'Questions' | 'Exchanges' | 'Clocks' | 'Particulars' | 'Import';

/** What is found shares the tab Gaps, and has tabs of its own below it. */
const findings: ReadonlySet<ScreenName> = new Set(['Questions', 'Exchanges', 'Clocks']);

export const go = async (page: Page, screen: ScreenName) => {
  const tabs = page.getByRole('navigation', { name: 'Screens of the review' });
  await tabs.getByRole('button', { name: findings.has(screen) ? 'Gaps' : screen }).click();
  const below = page.getByRole('navigation', { name: 'What was found' });
  if (findings.has(screen)) await below.getByRole('button', { name: screen }).click();
  else if (screen === 'Gaps') await below.getByRole('button', { name: 'Register' }).click();
};

/** One press on the home screen; waits for the first painted frame. */
export const openSample = async (page: Page) => {
  await page.getByRole('button', { name: 'Open the sample review' }).click();
  await timeline(page).waitFor({ timeout: 60_000 });
  await page.waitForFunction(() => performance.getEntriesByName('sightline:first-draw').length > 0);
};
