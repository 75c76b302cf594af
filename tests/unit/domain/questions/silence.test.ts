import { describe, expect, it } from 'vitest';
import { comesBack } from '#shared/domain/questions/silent-stretches.ts';

const pause = (from: number, days: number) => ({ from, to: from + days - 1 });

describe('a pause comes back each year', () => {
  it('where another year has one at about the same time, a week more or less', () => {
    const [first, second] = [pause(200, 46), pause(200 + 365 - 4, 46)];
    expect([comesBack(first, [first, second]), comesBack(second, [first, second])]).toEqual([true, true]);
  });

  it('and not by itself, beside one of the same year, or where the other is much longer or at another time', () => {
    const one = pause(200, 46);
    expect(comesBack(one, [one])).toBe(false);
    expect(comesBack(one, [one, pause(300, 46)])).toBe(false);
    expect(comesBack(one, [one, pause(200 + 365, 120)])).toBe(false);
    expect(comesBack(one, [one, pause(200 + 365 + 40, 46)])).toBe(false);
  });
});
