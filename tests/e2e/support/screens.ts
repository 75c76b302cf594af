import type { Locator, Page } from 'playwright-core';

/** The places of the program, by the names that a screen reader says. */
export const timeline = (page: Page): Locator => page.getByRole('application', { name: /^Timeline: / });
export const details = (page: Page): Locator => page.getByRole('complementary', { name: /^Details/ });

export const go = async (page: Page, screen: 'Timeline' | 'Chronology' | 'Clocks' | 'Particulars' | 'Import') => {
  await page.getByRole('navigation', { name: 'Screens of the review' }).getByRole('button', { name: screen }).click();
};

/** One press on the home screen; waits for the first painted frame. */
export const openSample = async (page: Page) => {
  await page.getByRole('button', { name: 'Open the sample review' }).click();
  await timeline(page).waitFor({ timeout: 60_000 });
  await page.waitForFunction(() => performance.getEntriesByName('sightline:first-draw').length > 0);
};
