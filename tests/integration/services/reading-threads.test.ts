import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import type { CallName } from '#shared/contract.ts';
import type { ReviewId } from '#shared/model.ts';
import { startThread } from '#services/reading/thread.ts';
import type { ReadingThreads, Thread } from '#services/reading/thread.ts';
import { largeChronology } from '../../bench/import/large-chronology.ts';
import { importText, newReview, openDoor, versionOf } from './door.ts';
import type { Door } from './door.ts';

/** As many rows as threads are worth, of two agencies that tell of each other, and a page of the rules' harder words. */
const rows = 2200;
const agencies = ['Police', 'Health visiting'] as const;
const harder = [
  'Date,Detail,Comment',
  '03.06.05,"Professionals’ meeting held; no minutes were kept. Referral made to CMHT, no response yet.",Chased twice',
  '04.06.05,The nurse went to great lengths to keep her in touch with the service.,',
  '05.06.05,Twelve meetings; nothing to read.,It was treated as gossip and therefore went nowhere.',
  '06.06.05,Assessment due within 45 working days; the bring-forward book was not looked at.,',
  '',
].join('\r\n');

type Started = { readonly door: Door; readonly review: ReviewId; readonly edit: Edit };
type Edit = (name: CallName, input: object) => Promise<unknown>;

const startedWith = async (reading: ReadingThreads): Promise<Started> => {
  const door = openDoor({ reading });
  const review = await newReview(door);
  for (const agency of agencies) await importText(door, review, largeChronology(rows, 160), agency);
  await importText(door, review, harder, 'Children’s social care');
  const edit: Edit = async (name, input) =>
    door.call(name, { review, basedOn: await versionOf(door, review), ...input });
  return { door, review, edit };
};

/** All that is found, as the screens are given it. */
const everything = async ({ door, review }: Started) => {
  const { gaps, practiceFound, entries } = await door.call('timeline', { review });
  const { clocks } = await door.call('clocks', { review });
  const { questions } = await door.call('questions', { review, all: true });
  return {
    gaps,
    practiceFound,
    rows: entries.id,
    exchanges: await door.call('exchanges', { review }),
    questions,
    clocks,
  };
};

const lookToTheEnd = async ({ door, review }: Started) => {
  for (;;) {
    const answer = await door.call('lookForGaps', { review });
    if (answer.looked >= answer.of) return answer;
  }
};

/** The program's own threads, and what became of them. */
const watched = () => {
  const seen = { started: 0, found: 0, ended: 0 };
  const start = (): Thread => {
    const thread = startThread();
    seen.started += 1;
    thread.onFound(() => (seen.found += 1));
    thread.onEnd(() => (seen.ended += 1));
    return thread;
  };
  return { seen, reading: { most: 2, start } };
};

const alone = { most: 0 };

/** A thread that ends in the middle of its work: it takes what it is told and is gone. */
const dying = (): Thread =>
  startThread(() => {
    const words =
      "require('node:worker_threads').parentPort.on('message', ({ kind }) => kind === 'read' && process.exit(1))";
    return new Worker(words, { eval: true });
  });

describe('reading by several threads', () => {
  it('finds the same, in the same order, as reading by one', async () => {
    const { seen, reading } = watched();
    const together = await everything(await startedWith(reading));
    expect(together.gaps.length).toBeGreaterThan(300);
    expect(together.exchanges.length).toBeGreaterThan(300);
    expect(together.practiceFound.length).toBeGreaterThan(0);
    expect(seen.started).toBe(2);
    expect(seen.found).toBeGreaterThan(10);
    expect(together).toEqual(await everything(await startedWith(alone)));
  });

  it.each([
    ['ends in the middle of it', dying],
    [
      'cannot be started',
      () => {
        throw new Error('no more threads');
      },
    ],
  ] as const)('loses nothing when a thread %s', async (_, start) => {
    const without = await everything(await startedWith(alone));
    expect(await everything(await startedWith({ most: 2, start }))).toEqual(without);
  });

  it('uses nothing of what stood before an edit, and reads by the rules as they are now', async () => {
    const { seen, reading } = watched();
    const [some, other] = [await startedWith(reading), await startedWith(alone)];
    const { looked, of } = await some.door.call('lookForGaps', { review: some.review });
    expect(looked).toBeLessThan(of);
    const edits = async ({ door, review, edit }: Started) => {
      const { entries } = await door.call('timeline', { review, gaps: 'when-known' });
      const last = entries.id.at(-1);
      await edit('correctDate', { entry: last, whenWritten: '03.06.04' });
      await edit('placeEntries', {
        entries: entries.id.slice(-50),
        agency: (await door.call('review', { review })).agencies[0]?.id,
      });
      await edit('setGapRule', { rule: 'MA-1', isOn: false });
      await edit('putOwnPhrase', { kind: 'delay', words: 'nursery notes' });
    };
    await edits(some);
    await edits(other);
    const { gaps } = await lookToTheEnd(some);
    expect(gaps?.some(({ evidence }) => evidence.some(({ rule }) => rule === 'OWN-1'))).toBe(true);
    expect(seen.found).toBeGreaterThan(2);
    expect(await everything(some)).toEqual(await everything(other));
  });

  it('is over when the review is closed', async () => {
    const { seen, reading } = watched();
    const { door, review } = await startedWith(reading);
    await door.call('lookForGaps', { review });
    await door.call('closeReview', { review });
    expect(seen).toMatchObject({ started: 2, ended: 2 });
  });
});
