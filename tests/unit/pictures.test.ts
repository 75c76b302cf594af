import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differenceOf, readPicture, writePicture } from '../e2e/support/pictures.ts';
import type { Picture } from '../e2e/support/pictures.ts';

const picture: fc.Arbitrary<Picture> = fc
  .tuple(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 24 }))
  .chain(([width, height]) =>
    fc
      .uint8Array({ minLength: width * height * 3, maxLength: width * height * 3 })
      .map((rgb) => ({ width, height, rgb })),
  );

it('a picture comes back as it was kept, within what the eye cannot tell', () => {
  fc.assert(
    fc.property(picture, (given) => {
      const back = readPicture(writePicture(given));
      expect([back.width, back.height]).toEqual([given.width, given.height]);
      expect(differenceOf(given, back).share).toBeLessThan(0.2);
      // Kept once more, it stays what it is.
      expect(readPicture(writePicture(back)).rgb).toEqual(back.rgb);
    }),
    { numRuns: 60 },
  );
});

it('what differs is counted and shown in red; another size is another picture', () => {
  const plain: Picture = { width: 10, height: 10, rgb: new Uint8Array(300).fill(250) };
  const marked: Picture = { ...plain, rgb: plain.rgb.with(0, 10).with(3, 10) };
  expect(differenceOf(plain, plain).share).toBe(0);
  const { share, picture: shown } = differenceOf(plain, marked);
  expect(share).toBe(0.02);
  expect([...shown.rgb.slice(0, 3)]).toEqual([220, 0, 0]);
  expect(differenceOf(plain, { width: 5, height: 20, rgb: plain.rgb }).share).toBe(1);
});
