import { resolve } from 'node:path';
import { createClient } from '#shared/client.ts';
import type { Reply } from '#shared/errors.ts';
import type { FileId, FolderId, ReviewId } from '#shared/model.ts';
import type { Api } from '#shared/transport.ts';

/** What commands need of the services' dispatcher; paths enter by `adopt`, a door that pages do not have. */
export type Door = {
  readonly dispatch: (name: string, input: unknown) => Promise<Reply>;
  readonly adopt: (path: string) => FileId;
  readonly adoptFolder: (path: string) => FolderId;
  readonly close: () => void | Promise<void>;
};

export type Caller = {
  readonly api: Api;
  /** The file or folder that a path on the command line means, as the opaque id that calls take. */
  readonly file: (path: string) => FileId;
  readonly folder: (path: string) => FolderId;
  /** Opens a review, does the work on it, and closes it again whatever comes. */
  readonly withReview: <Result>(path: string, work: (review: ReviewId) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
};

export const createCaller = (door: Door): Caller => {
  const api = createClient(door.dispatch);
  const file = (path: string): FileId => door.adopt(resolve(path));
  return {
    api,
    file,
    folder: (path) => door.adoptFolder(resolve(path)),
    withReview: async (path, work) => {
      const { review } = await api.openReview({ file: file(path) });
      try {
        return await work(review);
      } finally {
        await api.closeReview({ review });
      }
    },
    close: async () => {
      await door.close();
    },
  };
};
