import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { createPasses } from '../../../web/passes.ts';

describe('the passes of tabs', () => {
  it('gives a bearer for a launch secret once', () => {
    const passes = createPasses();
    const launch = passes.issueLaunch();
    const bearer = passes.redeem(launch);
    expect(bearer).toMatch(/^[\w-]{43}$/);
    expect(passes.admits(bearer ?? '')).toBe(true);
    expect(passes.redeem(launch)).toBeUndefined();
  });

  it('does not take one for the other', () => {
    const passes = createPasses();
    const launch = passes.issueLaunch();
    expect(passes.admits(launch)).toBe(false);
    const bearer = passes.redeem(launch) ?? '';
    expect(passes.redeem(bearer)).toBeUndefined();
  });

  it('gives every tab its own', () => {
    const passes = createPasses();
    const bearers = Array.from({ length: 20 }, () => passes.redeem(passes.issueLaunch()));
    expect(new Set(bearers).size).toBe(20);
    expect(bearers.every((bearer) => passes.admits(bearer ?? ''))).toBe(true);
  });

  it('forgets the oldest unused launch secret when many were given out', () => {
    const passes = createPasses();
    const launches = Array.from({ length: 17 }, () => passes.issueLaunch());
    expect(passes.redeem(launches[0] ?? '')).toBeUndefined();
    expect(passes.redeem(launches[1] ?? '')).toBeDefined();
  });

  it('admits nothing that it did not give out', () => {
    const passes = createPasses();
    passes.redeem(passes.issueLaunch());
    passes.issueLaunch();
    fc.assert(
      fc.property(fc.string(), (guess) => {
        expect(passes.admits(guess)).toBe(false);
        expect(passes.redeem(guess)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});
