import type { ChangeId } from '#shared/model.ts';
import { sentenceOf } from './sentence-of.ts';

/**
 * Reads something for a version of the review, once; what was read before stays until the new is there. An answer that comes
 * after a later version was asked for is left; what failed is tried again when it is next asked for.
 */
export const onceForVersion = <Found>(
  read: () => Promise<Found>,
  found: (answer: Found) => void,
  failed: (problem: string) => void,
): ((version: ChangeId) => void) => {
  let asked: ChangeId | undefined;
  const readFor = async (version: ChangeId) => {
    try {
      const answer = await read();
      if (asked === version) found(answer);
    } catch (error) {
      if (asked !== version) return;
      asked = undefined;
      failed(sentenceOf(error));
    }
  };
  return (version) => {
    if (asked === version) return;
    asked = version;
    void readFor(version);
  };
};
