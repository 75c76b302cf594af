import path from 'node:path';
import { z } from 'zod';
import type { CallName, InputOf, OutputOf } from '#shared/contract.ts';
import type { ChosenFile } from '#shared/file-choices.ts';
import { contract, isCallName } from '#shared/contract.ts';
import type { Reply } from '#shared/errors.ts';
import type { FileId, FolderId } from '#shared/model.ts';
import { plainLook } from '#shared/look.ts';
import { allServices } from './all-services.ts';
import { leavesStateUnknown } from './db/foreseen.ts';
import { badInput, failureOf } from './failure.ts';
import { newFileShelf } from './file-shelf.ts';
import { keptFile } from './kept-file.ts';
import { newMappings } from './mappings.ts';
import { newOpenReviews } from './open-reviews.ts';
import type { HeldReviews } from './open-reviews.ts';
import type { Ports } from './ports.ts';
import { newQueues } from './queues.ts';
import { newRecentList } from './recent-list.ts';
import type { ServiceContext } from './service-context.ts';

// Before any schema is used: zod would try to compile code, which the page's policy forbids and nothing here needs.
z.config({ jitless: true });

/** The one door to the services: every host sends names and inputs here and carries replies back. */
export type Dispatcher = {
  readonly dispatch: (name: string, input: unknown) => Promise<Reply>;
  /** Bytes of a file that the person dropped or picked in a page. */
  readonly offer: (name: string, bytes: Uint8Array) => Reply<ChosenFile>;
  /** A path that the person opened from outside; pages learn of it by `about`. */
  readonly openedOutside: (path: string) => void;
  /** Paths that the person typed on the command line: a door that pages do not have. */
  readonly adopt: (path: string) => FileId;
  readonly adoptFolder: (path: string) => FolderId;
  /** Closes every review. */
  readonly close: () => void;
};

/** Calls that only look at or stop a long call must not wait for it. */
const neverWaits: ReadonlySet<CallName> = new Set(['progress', 'cancel']);
/** Calls that open or close files wait for each other. */
const opens: ReadonlySet<CallName> = new Set(['createReview', 'openReview', 'openSample']);

const namesReview = z.object({ review: z.string() });

const reviewOf = (input: unknown): string | undefined => {
  const read = namesReview.safeParse(input);
  return read.success ? read.data.review : undefined;
};

const serve = <Name extends CallName>(
  name: Name,
  input: InputOf<Name>,
  context: ServiceContext,
): OutputOf<Name> | Promise<OutputOf<Name>> => allServices[name](input, context);

/**
 * Services over the given ports. It opens nothing and touches no file until it is asked to.
 * @param holding reviews that an earlier services' process had open, and who is told of those that this one has
 */
export const createDispatcher = (ports: Ports, holding?: HeldReviews): Dispatcher => {
  const context: ServiceContext = {
    ports,
    shelf: newFileShelf(),
    reviews: newOpenReviews(path.join(ports.folders.data, 'copies'), holding),
    recent: newRecentList(ports.folders.data),
    mappings: newMappings(ports.folders.data),
    look: keptFile(ports.folders.data, 'look.json', contract.keepLook.input, plainLook),
    opening: { file: undefined },
  };
  const { queued } = newQueues(ports.answersLeft);

  const fail = (name: string, error: unknown): Reply => {
    const { failure, event } = failureOf(name, error);
    ports.log(event);
    return { ok: false, error: failure };
  };

  /** A review whose state on disk is not known is closed; opening it again lets SQLite put it right. */
  const closeIfUnknown = (error: unknown, review: string | undefined): void => {
    if (review !== undefined && leavesStateUnknown(error)) context.reviews.close(review);
  };

  const dispatch = async (name: string, input: unknown): Promise<Reply> => {
    if (!isCallName(name)) return { ok: false, error: { code: 'bad-input', sentence: 'There is no such call.' } };
    const checked = contract[name].input.safeParse(input);
    if (!checked.success) {
      ports.log({ event: 'call-failed', call: name, code: 'bad-input' });
      return { ok: false, error: badInput(checked.error) };
    }
    const review = reviewOf(checked.data);
    const run = () => serve(name, checked.data, context);
    try {
      const value = await (neverWaits.has(name) || (review === undefined && !opens.has(name))
        ? run()
        : queued(review ?? 'opening', run));
      return { ok: true, value };
    } catch (error) {
      closeIfUnknown(error, review);
      return fail(name, error);
    }
  };

  return {
    dispatch,
    offer: (name, bytes) => {
      try {
        const file = context.shelf.keepBytes(name, bytes);
        return { ok: true, value: { file, name: path.basename(name) } };
      } catch (error) {
        const { failure, event } = failureOf('offer', error);
        ports.log(event);
        return { ok: false, error: failure };
      }
    },
    openedOutside: (opened) => {
      context.opening.file = context.shelf.adopt(opened);
    },
    adopt: context.shelf.adopt,
    adoptFolder: context.shelf.adoptFolder,
    close: () => {
      context.reviews.closeAll();
    },
  };
};
