import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRegister } from '../../../renderer/state/register.ts';
import { createTrail } from '../../../renderer/state/trail.ts';
import type { ViewState } from '../../../renderer/state/view.ts';
import { createStore } from 'zustand/vanilla';
import { plainArrangement } from '#shared/domain/chronology/chronology-columns.ts';
import type { View } from '#shared/view.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A view that is only what it was last told. */
const setUp = () => {
  const store = createStore<ViewState>(() => ({ screen: 'timeline', arrangement: plainArrangement, restored: true }));
  const register = createRegister();
  let now: View = { screen: 'timeline' };
  const trail = createTrail(
    {
      store,
      snapshot: () => now,
      takeUp: (view) => {
        now = view;
        trail.onChange();
      },
    },
    register,
  );
  const go = (view: View, restMs = 600) => {
    now = view;
    trail.onChange();
    vi.advanceTimersByTime(restMs);
  };
  const { screen, ...rest } = now;
  go({ screen, ...rest });
  return { trail, register, go, at: () => now };
};

it('goes back through the places that were rested at, and forward again', () => {
  const { trail, go, at } = setUp();
  const views: readonly View[] = [
    { screen: 'timeline', from: 10, to: 20 },
    { screen: 'timeline', from: 12, to: 14, selected: 3 },
    { screen: 'chronology', from: 12, to: 14, selected: 3, words: 'clinic' },
  ];
  for (const view of views) go(view);
  for (const view of views.toReversed().slice(1)) {
    trail.back();
    vi.advanceTimersByTime(600);
    expect(at()).toMatchObject(view);
  }
  for (const view of views.slice(1)) {
    trail.forward();
    vi.advanceTimersByTime(600);
    expect(at()).toMatchObject(view);
  }
  expect(trail.store.getState().future).toEqual([]);
});

it('does not hold what was passed through, and counts what is under way as a place when one goes back', () => {
  const { trail, go, at } = setUp();
  go({ screen: 'timeline', from: 10, to: 20 });
  for (let step = 1; step <= 20; step += 1) go({ screen: 'timeline', from: 10 + step, to: 20 + step }, 16);
  trail.back();
  expect(at()).toMatchObject({ from: 10, to: 20 });
  trail.forward();
  expect(at()).toMatchObject({ from: 30, to: 40 });
});

it('takes what settles after going back as that place, and keeps the way forward', () => {
  const { trail, go } = setUp();
  go({ screen: 'timeline', from: 10, to: 20 });
  go({ screen: 'gaps' });
  trail.back();
  // The timeline brings its selection into view as it opens.
  go({ screen: 'timeline', from: 11.5, to: 21.5 });
  expect(trail.store.getState().future).toHaveLength(1);
  go({ screen: 'clocks' });
  expect(trail.store.getState().future).toEqual([]);
});

it('keeps a hundred places and no more', () => {
  const { trail, go } = setUp();
  for (let step = 0; step < 130; step += 1) go({ screen: 'timeline', from: step * 10, to: step * 10 + 20 });
  expect(trail.store.getState().past).toHaveLength(100);
});

it('goes back to how the register was looked at', () => {
  const { trail, register, go } = setUp();
  register.go('matrix');
  go({ screen: 'gaps' });
  register.openOnly({ kind: 'delay' });
  trail.onChange();
  vi.advanceTimersByTime(600);
  trail.back();
  expect(register.store.getState()).toMatchObject({ page: 'matrix', filters: {} });
});
