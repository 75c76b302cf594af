import { describe, expect, it } from 'vitest';
import { createImportSession } from '../../../../renderer/import/import-session.ts';
import { AppError } from '#shared/errors.ts';
import type { FileId, PlanId, ReviewId } from '#shared/model.ts';
import type { Api } from '#shared/transport.ts';

/** A session whose second reading of a file takes as long as the test likes. */
const slowSession = async () => {
  let plans = 0;
  let settle: (error?: AppError) => void = () => undefined;
  const committed: (readonly PlanId[])[] = [];
  const api = {
    planImport: async () => {
      plans += 1;
      const plan = `plan-${plans}` as PlanId;
      if (plans > 1)
        await new Promise<void>((resolve, reject) => {
          settle = (error) => {
            if (error === undefined) resolve();
            else reject(error);
          };
        });
      return { plan };
    },
    dropPlan: () => Promise.resolve({}),
  } as unknown as Api;
  const session = createImportSession({
    api,
    offer: (name) => Promise.resolve({ ok: true, value: { file: 'file-1' as FileId, name } }),
    review: 'review-1' as ReviewId,
    commit: (ids) => {
      committed.push(ids);
      return Promise.resolve([]);
    },
  });
  await session.addFiles([new File(['Date,Event'], 'police.csv')]);
  const choosing = session.choose(1, { agency: 'Police' });
  const storing = session.commit();
  await Promise.resolve();
  return {
    session,
    committed,
    finish: async (error?: AppError) => {
      settle(error);
      await Promise.all([choosing, storing]);
    },
  };
};

describe('storing while a choice is still being followed', () => {
  it('waits for it, and stores what came of it', async () => {
    const { session, committed, finish } = await slowSession();
    expect(committed).toEqual([]);
    expect(session.store.getState().storing).toBe(true);
    await finish();
    expect(committed).toEqual([['plan-2']]);
  });

  it('stores nothing where it could not be followed', async () => {
    const { session, committed, finish } = await slowSession();
    await finish(new AppError('bad-input', 'There is no row 40 in this file.'));
    expect(committed).toEqual([]);
    expect(session.store.getState()).toMatchObject({
      storing: false,
      problem: expect.stringContaining('police.csv could not be followed'),
    });
  });
});
