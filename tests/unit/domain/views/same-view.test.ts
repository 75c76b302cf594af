import { expect, it } from 'vitest';
import { isSameView } from '#shared/domain/views/same-view.ts';

it('two views are the same where the eye sees no difference', () => {
  const view = { screen: 'timeline', from: 100, to: 300, selected: 4 };
  expect(isSameView(view, { selected: 4, to: 300.4, from: 100.2, screen: 'timeline' })).toBe(true);
  expect(isSameView(view, { ...view, from: 110, to: 310 })).toBe(false);
  expect(isSameView(view, { ...view, selected: 5 })).toBe(false);
  expect(isSameView(view, { ...view, words: 'clinic' })).toBe(false);
  expect(isSameView(view, { ...view, words: undefined })).toBe(true);
});

it('a window that is not known yet is the one that the screen opens with', () => {
  expect(isSameView({ screen: 'timeline' }, { screen: 'timeline', from: 1, to: 9 })).toBe(true);
  expect(isSameView({ screen: 'timeline' }, { screen: 'chronology', from: 1, to: 9 })).toBe(false);
});
