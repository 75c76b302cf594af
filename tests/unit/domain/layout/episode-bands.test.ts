import fc from 'fast-check';
import { expect, it } from 'vitest';
import { episodeLines } from '#shared/domain/layout/episode-bands.ts';

const band = fc
  .record({
    from: fc.option(fc.nat(500), { nil: undefined }),
    days: fc.option(fc.integer({ min: 1, max: 90 }), { nil: undefined }),
  })
  .map(({ from, days }) => ({
    title: 'Time',
    isSoft: false,
    from,
    to: days === undefined ? undefined : (from ?? 0) + days,
  }));

it('never writes two names of the same days on one line', () => {
  fc.assert(
    fc.property(fc.array(band, { maxLength: 12 }), (bands) => {
      const lines = episodeLines(bands);
      for (const [at, one] of bands.entries())
        for (const [other, two] of bands.entries()) {
          if (other <= at || lines[at] !== lines[other]) continue;
          const apart =
            (one.to ?? Infinity) <= (two.from ?? -Infinity) || (two.to ?? Infinity) <= (one.from ?? -Infinity);
          expect(apart).toBe(true);
        }
    }),
  );
});
