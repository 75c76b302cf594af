import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { createClient } from '#shared/client.ts';
import type { Reply } from '#shared/errors.ts';
import type { ReviewId } from '#shared/model.ts';
import { z } from 'zod';
import { contract } from '#shared/contract.ts';
import { packColumns, packLabels } from '#shared/packed-columns.ts';
import { seededReview } from '../../bench/seeded-entries.ts';
import { createReviewStore } from '../../../renderer/state/review-store.ts';

const id: ReviewId = contract.review.input.parse({ review: 'r1' }).review;

const noEntries = seededReview({ entries: 0 }).entries;

/** A review that counts its versions, as the services do: an edit based on another version is refused. */
const countingReview = () => {
  let version = 0;
  const basedOn: number[] = [];
  const input = z.object({ basedOn: z.number() });
  const carry = async (name: string, given: unknown): Promise<Reply> => {
    await Promise.resolve();
    if (name === 'review')
      return { ok: true, value: { id, version, sources: [], undo: version === 0 ? undefined : 'Add a note' } };
    if (name === 'packedTimeline')
      return {
        ok: true,
        value: { version, entries: packColumns(noEntries), gaps: [], goodPractice: [], practiceFound: [] },
      };
    const base = input.parse(given).basedOn;
    basedOn.push(base);
    if (base !== version)
      return { ok: false, error: { code: 'changed-elsewhere', sentence: 'Changed elsewhere. It is shown anew.' } };
    version += 1;
    return { ok: true, value: { version } };
  };
  return { api: createClient(carry), basedOn, changeElsewhere: () => (version += 1) };
};

describe('the edits of a review', () => {
  it('go one after another, each based on what the one before it made', async () => {
    const { api, basedOn } = countingReview();
    const store = createReviewStore(api, id);
    await store.refresh();
    const edits = [1, 2, 3, 4].map(() => store.edit((base) => api.undo(base)));
    expect(store.store.getState().saving).toBe(4);
    expect(await Promise.all(edits)).toEqual([undefined, undefined, undefined, undefined]);
    expect(basedOn).toEqual([0, 1, 2, 3]);
    expect(store.store.getState()).toMatchObject({ saving: 0, review: { version: 4 } });
  });

  it('tell the sentence and show what is there now when the review was changed elsewhere', async () => {
    const { api, changeElsewhere } = countingReview();
    const store = createReviewStore(api, id);
    await store.refresh();
    changeElsewhere();
    expect(await store.edit((base) => api.undo(base))).toBe('Changed elsewhere. It is shown anew.');
    expect(store.store.getState()).toMatchObject({
      review: { version: 1 },
      notice: { tone: 'problem', words: 'Changed elsewhere. It is shown anew.' },
    });
    expect(await store.edit((base) => api.undo(base))).toBeUndefined();
  });

  it('go on after one that did not work', async () => {
    const { api } = countingReview();
    const store = createReviewStore(api, id);
    await store.refresh();
    const refused = store.edit(() => Promise.reject(new AppError('read-only', 'This file can only be read.')));
    const next = store.edit((base) => api.undo(base));
    expect(await refused).toBe('This file can only be read.');
    expect(await next).toBeUndefined();
    expect(store.store.getState().notice).toBeUndefined();
  });

  it('say what was undone', async () => {
    const { api } = countingReview();
    const store = createReviewStore(api, id);
    await store.refresh();
    await store.undo();
    expect(store.store.getState().notice).toBeUndefined();
    await store.edit((base) => api.undo(base));
    await store.undo();
    expect(store.store.getState().notice).toEqual({ tone: 'news', words: 'Undone: Add a note' });
  });
});

describe('a large review', () => {
  const { entries } = seededReview({ entries: 40 });
  const value = { version: 3, entries: packColumns(entries), gaps: [], practiceFound: [], labelsToCome: true };

  /** A review of so many rows whose columns and labels come when they are sent. */
  const slowReview = (rows: number) => {
    const columns = Promise.withResolvers<Reply>();
    const labels = Promise.withResolvers<Reply>();
    const carry = async (name: string): Promise<Reply> => {
      if (name === 'review') return { ok: true, value: { id, version: 3, sources: [{ rows: { total: rows } }] } };
      return name === 'packedTimeline' ? columns.promise : labels.promise;
    };
    return { ...createReviewStore(createClient(carry), id), columns, labels };
  };

  it('is shown before its labels are there, and takes them in the place of its columns', async () => {
    const { store, refresh, columns, labels } = slowReview(40_000);
    columns.resolve({ ok: true, value });
    await refresh();
    const before = store.getState();
    expect(before).toMatchObject({ toCome: 'labels', timeline: { entries: { label: [] } } });
    labels.resolve({ ok: true, value: { version: 3, label: packLabels(entries.label) } });
    await expect.poll(() => store.getState().toCome).toBe(undefined);
    expect(store.getState().timeline?.entries).toBe(before.timeline?.entries);
    expect(store.getState().timeline?.entries).toEqual(entries);
  });

  it('has its window built before its entries are there, and says so where they cannot be read', async () => {
    const { store, refresh, columns } = slowReview(40_000);
    const reading = refresh();
    await expect.poll(() => store.getState().toCome).toBe('columns');
    expect(store.getState()).toMatchObject({ review: { id }, timeline: { entries: { id: [] } } });
    columns.resolve({ ok: false, error: { code: 'damaged-review', sentence: 'This file is damaged.' } });
    await reading;
    expect(store.getState().failed).toBe('This file is damaged.');
  });

  it('shows nothing of a small one before its entries are there', async () => {
    const { store, refresh, columns } = slowReview(40);
    const reading = refresh();
    await new Promise((settle) => setTimeout(settle, 20));
    expect(store.getState().timeline).toBeUndefined();
    columns.resolve({ ok: true, value: { ...value, labelsToCome: false } });
    await reading;
    expect(store.getState()).toMatchObject({ toCome: undefined, timeline: { entries: { row: entries.row } } });
  });
});
