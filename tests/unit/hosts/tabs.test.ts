import { describe, expect, it } from 'vitest';
import { createTabs, leavingTicksUntilGone, silentTicksUntilGone } from '../../../web/tabs.ts';
import type { Tabs } from '../../../web/tabs.ts';

/** How many seconds pass until the last tab counts as gone. */
const secondsUntilGone = (tabs: Tabs): number => {
  for (let second = 1; second <= 1000; second += 1) if (tabs.tick()) return second;
  return Infinity;
};

describe('the tabs of the local server', () => {
  it('waits for the first tab for ever', () => {
    expect(secondsUntilGone(createTabs())).toBe(Infinity);
  });

  it('bears with a tab in the background, and no longer', () => {
    const tabs = createTabs();
    tabs.alive('a');
    expect(secondsUntilGone(tabs)).toBe(silentTicksUntilGone);
  });

  it('takes a tab that says goodbye for gone soon', () => {
    const tabs = createTabs();
    tabs.alive('a');
    tabs.leaving('a');
    expect(secondsUntilGone(tabs)).toBe(leavingTicksUntilGone);
  });

  it('keeps on through a reload: the page left, and came back', () => {
    const tabs = createTabs();
    tabs.alive('a');
    tabs.leaving('a');
    for (let second = 0; second < leavingTicksUntilGone - 1; second += 1) expect(tabs.tick()).toBe(false);
    tabs.alive('a');
    expect(secondsUntilGone(tabs)).toBe(silentTicksUntilGone);
  });

  it('stays while any tab is there', () => {
    const tabs = createTabs();
    tabs.alive('a');
    tabs.alive('b');
    tabs.leaving('a');
    for (let second = 0; second < 100; second += 1) {
      tabs.alive('b');
      expect(tabs.tick()).toBe(false);
    }
  });

  it('does not count a goodbye of nobody', () => {
    const tabs = createTabs();
    tabs.leaving('stranger');
    expect(secondsUntilGone(tabs)).toBe(Infinity);
  });
});
