import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { forgetSaid } from '#shared/domain/gaps/said.ts';
import { AppError } from '#shared/errors.ts';
import type { FileId, PlanId, ReviewId } from '#shared/model.ts';
import type { ReadableReview, WritableReview } from './db/handles.ts';
import { checkRest, openReviewFile } from './db/open.ts';
import { newFoundGaps } from './found-gaps.ts';
import type { FoundGaps } from './found-gaps.ts';
import type { LaterVersion } from './import/later-version.ts';
import type { PlannedImport } from './import/planned-import.ts';
import { newReviewId } from './opaque-ids.ts';

export type Progress = { readonly what: string; readonly done: number; readonly of: number };

export type KeptPlan = {
  readonly file: FileId;
  readonly planned: PlannedImport;
  /** How it compares with the chronology that it is a later version of. */
  readonly version?: LaterVersion | undefined;
  /** The person wants the same bytes once more. */
  readonly again: boolean;
};

/** A review that is open, and what is held in memory about it. Only what can be made again is held. */
export type OpenReview = {
  readonly id: ReviewId;
  readonly path: string;
  readonly readable: ReadableReview;
  readonly writable: WritableReview | undefined;
  /** Previews that were not yet imported or dropped. */
  readonly plans: Map<PlanId, KeptPlan>;
  /** Bytes of the files being previewed, read once. */
  readonly bytes: Map<FileId, Uint8Array>;
  /** How many windows have it open. */
  windows: number;
  working: Progress | undefined;
  cancelled: boolean;
  /** The search index was looked at since the file was opened. */
  indexChecked: boolean;
  /** What the rules found in the words, entry by entry. */
  readonly found: FoundGaps;
  /** To be called before the file is closed. */
  readonly beforeClosing: (() => void)[];
  /** All of the file was checked; until then only what is drawn first. */
  isChecked: boolean;
};

/** An open review as the host remembers it, so that another services' process can go on under the same id. */
export type HeldReview = {
  readonly id: ReviewId;
  readonly path: string;
  /** Which file it was: another one that took its name since is never opened in its place. */
  readonly identity: string;
  readonly windows: number;
};

export type HeldReviews = {
  /** What the process before this one had open. */
  readonly before: readonly HeldReview[];
  /** Told whenever a review is opened or closed. */
  readonly changed: (held: readonly HeldReview[]) => void;
};

const nothingHeld: HeldReviews = { before: [], changed: () => undefined };

const noLongerOpen = (): AppError =>
  new AppError('not-found', 'This review is no longer open here. Open it again from the home screen.');

export type OpenReviews = {
  /** Opens a file, or joins the windows that have it open already. */
  readonly open: (file: string, stamp: string) => { readonly review: OpenReview; readonly copies: number };
  /** Takes up a review that was just made and is open. */
  readonly take: (file: string, review: WritableReview) => OpenReview;
  /** @throws AppError damaged-review where the rest of the file, checked when it is first asked for, is damaged */
  readonly get: (id: ReviewId) => OpenReview;
  /** The review for what is drawn first, whose integrity was checked before it was opened. Nothing else may be read of it. */
  readonly glance: (id: ReviewId) => OpenReview;
  /** The open review whose file this is, whatever name it goes by. */
  readonly ofFile: (file: string) => OpenReview | undefined;
  /** One window less; the file is closed with the last one. */
  readonly leave: (id: ReviewId) => void;
  /** Closes the file whoever has it open; without effect where it is not open. */
  readonly close: (id: string) => void;
  readonly closeAll: () => void;
};

/** Which file a name stands for. Asks the folder only: opening an open review's file here would drop SQLite's lock. */
const identityOf = (file: string): string | undefined => {
  if (!existsSync(file)) return undefined;
  // A file that takes the place of a removed one can be given its number, but not its birth.
  const { dev, ino, birthtimeNs } = statSync(file, { bigint: true });
  return `${dev}:${ino}:${birthtimeNs}`;
};

/**
 * @param copies folder for copies kept before a review is brought up to date
 * @param holding what an earlier process had open, taken up again when it is asked for; and who is told of changes
 */
export const newOpenReviews = (copies: string, holding: HeldReviews = nothingHeld): OpenReviews => {
  const byId = new Map<string, OpenReview>();
  const held = new Map<string, HeldReview>(holding.before.map((review) => [review.id, review]));

  const tell = (): void => {
    const open = [...byId.values()].flatMap(({ id, path: file, windows }) => {
      const identity = identityOf(file);
      return identity === undefined ? [] : [{ id, path: file, identity, windows }];
    });
    holding.changed([...held.values(), ...open]);
  };

  const add = (
    file: string,
    readable: ReadableReview,
    writable: WritableReview | undefined,
    { id, windows }: Pick<HeldReview, 'id' | 'windows'> = { id: newReviewId(), windows: 1 },
  ): OpenReview => {
    const review: OpenReview = {
      id,
      path: file,
      readable,
      writable,
      plans: new Map(),
      bytes: new Map(),
      windows,
      working: undefined,
      cancelled: false,
      indexChecked: false,
      found: newFoundGaps(),
      beforeClosing: [],
      isChecked: false,
    };
    byId.set(review.id, review);
    tell();
    return review;
  };

  /** Opens what an earlier process had open. It stays held where its file cannot be opened just now. */
  const takeUp = (review: HeldReview): OpenReview => {
    if (identityOf(review.path) !== review.identity) throw noLongerOpen();
    const opened = openReviewFile(review.path, { keep: { copies, stamp: review.id } });
    held.delete(review.id);
    return add(review.path, opened.readable, opened.writable, review);
  };

  const ofFile = (file: string): OpenReview | undefined => {
    const identity = identityOf(file);
    if (identity === undefined) return undefined;
    const waiting = [...held.values()].find((review) => review.identity === identity);
    if (waiting !== undefined) return takeUp(waiting);
    return [...byId.values()].find((review) => identityOf(review.path) === identity);
  };

  const glance = (id: ReviewId): OpenReview => {
    const review = byId.get(id);
    if (review !== undefined) return review;
    const waiting = held.get(id);
    if (waiting === undefined) throw noLongerOpen();
    return takeUp(waiting);
  };

  const get = (id: ReviewId): OpenReview => {
    const review = glance(id);
    if (!review.isChecked) {
      checkRest(review.readable);
      review.isChecked = true;
    }
    return review;
  };

  const close = (id: string): void => {
    const review = byId.get(id);
    byId.delete(id);
    held.delete(id);
    for (const before of review?.beforeClosing ?? []) before();
    review?.readable.database.close();
    forgetSaid();
    tell();
  };

  return {
    open: (file, stamp) => {
      const there = ofFile(file);
      if (there !== undefined) {
        there.windows += 1;
        tell();
        return { review: there, copies: 0 };
      }
      const opened = openReviewFile(file, { keep: { copies, stamp } });
      return { review: add(file, opened.readable, opened.writable), copies: opened.copies.length };
    },
    take: (file, review) => {
      const taken = add(path.resolve(file), review, review);
      // Nothing of a file that was just made needs to be doubted.
      taken.isChecked = true;
      return taken;
    },
    get,
    glance,
    ofFile,
    leave: (id) => {
      const review = glance(id);
      review.windows -= 1;
      if (review.windows <= 0) close(id);
      else tell();
    },
    close,
    closeAll: () => {
      for (const id of [...byId.keys()]) close(id);
    },
  };
};
