import { describe, expect, it } from 'vitest';
import { linesOfNames } from '../../../../renderer/timeline/paint-markers.ts';
import { metrics } from '../../domain/layout/sample-lanes.ts';

const type = { font: '14px', bold: '14px', small: '11px', metrics };
const names = (...days: readonly number[]) =>
  days.map((from) => ({ title: 'Referral by school', from, to: from + 1, width: 140 }));

describe('lines for the names of key dates', () => {
  it('are as few as hold the names, and no more than the height can spare', () => {
    const close = names(100, 120, 140, 160);
    const room = { width: 900, height: 700, scale: 1, type };
    expect(linesOfNames(names(), room)).toBe(0);
    expect(linesOfNames(names(100, 500), room)).toBe(1);
    expect(linesOfNames(close, room)).toBe(3);
    expect(linesOfNames(close, { ...room, height: 200 })).toBe(2);
    expect(linesOfNames(close, { ...room, height: 60 })).toBe(1);
  });

  it('are one more where the last name, to the left of its line, would meet the one before', () => {
    const room = { width: 900, height: 700, scale: 1, type };
    expect(linesOfNames(names(100, 400, 600), room)).toBe(2);
    expect(linesOfNames(names(100, 400, 690), { ...room, width: 1600 })).toBe(1);
  });
});
