import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { CallName, InputOf, OutputOf } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { ChangeId, ReviewId } from '#shared/model.ts';
import { createDispatcher } from '#services/dispatch.ts';
import type { Dispatcher } from '#services/dispatch.ts';
import type { LogEvent, Ports } from '#services/ports.ts';
import { tempFolder } from './temp-review.ts';

export type Door = {
  readonly dispatcher: Dispatcher;
  readonly folders: Ports['folders'];
  readonly logged: readonly LogEvent[];
  /** Answers the value or throws the `AppError`. */
  readonly call: <Name extends CallName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>;
};

const samples = path.resolve(import.meta.dirname, '../../../import-samples');

/** Services over real files in a temporary folder, closed when the test is over. */
export const openDoor = (ports: Partial<Ports> = {}, root = tempFolder()): Door => {
  const folders = { data: path.join(root, 'data'), documents: path.join(root, 'documents'), samples };
  mkdirSync(folders.documents, { recursive: true });
  const logged: LogEvent[] = [];
  let second = 0;
  const dispatcher = createDispatcher({
    host: 'cli',
    folders,
    now: () =>
      `2026-03-02T10:${String(Math.floor(second / 60) % 60).padStart(2, '0')}:${String(second++ % 60).padStart(2, '0')}.000Z`,
    log: (event) => {
      logged.push(event);
    },
    ...ports,
  });
  onTestFinished(() => {
    dispatcher.close();
  });
  const call = async <Name extends CallName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> => {
    const reply = await dispatcher.dispatch(name, input);
    if (!reply.ok) throw new AppError(reply.error.code, reply.error.sentence);
    // What a host carries is JSON.
    return JSON.parse(JSON.stringify(reply.value)) as OutputOf<Name>;
  };
  return { dispatcher, folders, logged, call };
};

export const newReview = async ({ call }: Door, fileName = 'Child T'): Promise<ReviewId> => {
  const { folder } = await call('browse', {});
  return (await call('createReview', { folder, fileName, title: 'Review of Child T' })).review;
};

export const versionOf = async ({ call }: Door, review: ReviewId): Promise<ChangeId> =>
  (await call('review', { review })).version;

export const chronology = [
  'Date,Event,Comment',
  '03.06.13,Health visitor called at the home and saw the child.,',
  '10.06.13,Mother did not attend the clinic appointment.,A second letter was sent',
  '12.06.13,Child was not brought to the eye clinic.,',
  '31.02.13,Telephone call from the school,',
  '',
].join('\r\n');

export const offered = ({ dispatcher }: Door, text: string, name = 'health visiting.csv') => {
  const reply = dispatcher.offer(name, new TextEncoder().encode(text));
  if (!reply.ok) throw new AppError(reply.error.code, reply.error.sentence);
  return reply.value.file;
};

/** Offers, plans and imports one file. */
export const importText = async (door: Door, review: ReviewId, text = chronology, agency = 'Health visiting') => {
  const plan = await door.call('planImport', { review, file: offered(door, text), choices: { agency, again: true } });
  return door.call('commitImport', { review, basedOn: await versionOf(door, review), plans: [plan.plan] });
};
