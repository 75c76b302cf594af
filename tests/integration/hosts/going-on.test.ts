import { copyFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { forkServices } from '#services/forked-services.ts';
import { superviseServices } from '#services/supervisor.ts';
import { createClient } from '#shared/client.ts';
import { newReviewFile, tempFolder } from '../services/temp-review.ts';

const child = path.resolve(import.meta.dirname, '../../../services/child.ts');

/** The real services in a process of their own that a test can kill, with one review open. */
const openReview = async () => {
  const folder = tempFolder();
  const file = newReviewFile(folder);
  const kills: (() => void)[] = [];
  const supervisor = superviseServices(
    () => {
      const channel = forkServices(child);
      kills.push(channel.kill);
      return channel;
    },
    { host: 'web', folders: { data: folder, documents: folder, samples: folder }, nativeDialogs: false },
  );
  onTestFinished(() => supervisor.stop());
  const api = createClient(supervisor.call);

  const open = async () => {
    supervisor.openedOutside(file);
    const { opening } = await api.about({});
    if (opening === undefined) throw new Error('nothing to open');
    return (await api.openReview({ file: opening })).review;
  };
  /** Ends the process under a call, so that the next call goes to another one. */
  const killProcess = async () => {
    kills.at(-1)?.();
    await expect(api.about({})).rejects.toMatchObject({ code: 'services-stopped' });
  };
  return { api, file, folder, open, killProcess, review: await open() };
};

describe("a services' process that was started again", () => {
  it('goes on with the review that was open, where the one before left it', async () => {
    const { api, review, killProcess } = await openReview();
    const { version: first } = await api.review({ review });
    const { version } = await api.updateReview({ review, basedOn: first, title: 'Before' });
    await killProcess();
    expect((await api.review({ review })).title).toBe('Before');
    await api.updateReview({ review, basedOn: version, title: 'After' });
    await killProcess();
    expect((await api.review({ review })).title).toBe('After');
  });

  it('gives a window that opens the same file the same review', async () => {
    const { review, open, killProcess } = await openReview();
    await killProcess();
    expect(await open()).toBe(review);
  });

  it('does not go on with a review that was closed', async () => {
    const { api, review, killProcess } = await openReview();
    await api.closeReview({ review });
    await killProcess();
    await expect(api.review({ review })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('never opens another file that took the name meanwhile', async () => {
    const { api, review, file, folder, killProcess } = await openReview();
    await killProcess();
    const other = newReviewFile(folder, 'other.sightline');
    rmSync(file);
    copyFileSync(other, file);
    await expect(api.review({ review })).rejects.toMatchObject({ code: 'not-found' });
  });
});
