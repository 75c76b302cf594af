import type { Page } from 'playwright-core';

/** The least side of what a finger or an unsteady hand has to hit, in CSS pixels (WCAG 2.2, 2.5.8). */
export const leastTarget = 24;

/** Everything on screen that can be pressed and is smaller than that, with its size. A label counts with its field. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate((least) => {
    const pressed =
      'button, a[href], input, select, textarea, summary, [role=slider], [role=option], [role=menuitem], [role=row][tabindex], [role=gridcell][tabindex], [tabindex="0"]';
    const found: string[] = [];
    for (const element of document.querySelectorAll(pressed)) {
      // What is only for screen readers has no size on purpose.
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (element.closest('.for-screen-readers, [aria-hidden=true], [style*="clip"]') !== null) continue;
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const boxes = [element, label].flatMap((one) => (one === undefined ? [] : [one.getBoundingClientRect()]));
      const width = Math.max(...boxes.map((box) => box.width));
      const height = Math.max(...boxes.map((box) => box.height));
      if (width === 0 || height === 0) continue;
      if (width >= least - 0.5 && height >= least - 0.5) continue;
      const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
      found.push(
        `${element.tagName.toLowerCase()}.${element.className} “${name}” ${width.toFixed(1)}×${height.toFixed(1)}`,
      );
    }
    return [...new Set(found)];
  }, leastTarget);
