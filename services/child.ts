import { loadSqlite } from './db/open.ts';
import { createDispatcher } from './dispatch.ts';
import type { Dispatcher } from './dispatch.ts';
import { failureOf } from './failure.ts';
import type { HeldReview } from './open-reviews.ts';
import { openParentLink } from './parent-link.ts';
import type { ParentLink } from './parent-link.ts';
import { runtimeProblem } from './self-test.ts';
import { systemNow } from './system-clock.ts';
import type { Dialog, Setting, ToServices } from './channel.ts';

/*
 * The services' process: the only one that holds review files open. Its host starts it, talks to it and may kill it at any
 * moment; every write is one transaction, so that a killed process leaves whole files behind.
 */

const requireLink = (): ParentLink => {
  const link = openParentLink();
  if (link !== undefined) return link;
  process.stderr.write('This is a part of Sightline that its windows start by themselves: run "npm start".\n');
  process.exit(1);
};

const link = requireLink();

let dispatcher: Dispatcher | undefined;
let underWay = 0;
let nextDialog = 1;
const dialogsAsked = new Map<number, (paths: readonly string[]) => void>();

const ask = (dialog: Dialog): Promise<readonly string[]> => {
  const id = nextDialog++;
  return new Promise((settle) => {
    dialogsAsked.set(id, settle);
    link.post({ kind: 'dialog', id, dialog });
  });
};

const open = (setting: Setting, before: readonly HeldReview[]): Dispatcher =>
  createDispatcher(
    {
      host: setting.host,
      folders: setting.folders,
      now: systemNow,
      answersLeft: link.left,
      log: (event) => {
        link.post({ kind: 'log', event });
      },
      dialogs: setting.nativeDialogs
        ? {
            open: (purpose) => ask({ ask: 'open', purpose }),
            save: async (suggestedName) => (await ask({ ask: 'save', suggestedName }))[0],
          }
        : undefined,
    },
    {
      before,
      changed: (reviews) => {
        link.post({ kind: 'held', reviews });
      },
    },
  );

const begin = (setting: Setting, held: readonly HeldReview[]): void => {
  const problem = runtimeProblem(process.versions.node);
  if (problem !== undefined) {
    link.post({ kind: 'unfit', sentence: problem });
    process.exitCode = 1;
    return;
  }
  dispatcher = open(setting, held);
  // While the person is still choosing: reading SQLite itself would add to the first opening.
  loadSqlite();
  link.post({ kind: 'ready' });
};

const finish = (): void => {
  dispatcher?.close();
  process.exit(0);
};

const hear = (message: ToServices): void => {
  if (message.kind === 'start') begin(message.setting, message.held);
  else if (message.kind === 'stop') finish();
  else if (message.kind === 'opened-outside') dispatcher?.openedOutside(message.path);
  else if (message.kind === 'dialog-answer') {
    dialogsAsked.get(message.id)?.(message.paths);
    dialogsAsked.delete(message.id);
  } else if (message.kind === 'offer') {
    if (dispatcher !== undefined) {
      link.post({ kind: 'reply', id: message.id, reply: dispatcher.offer(message.name, message.bytes) });
    }
  } else void answer(message.id, message.name, message.input);
};

const answer = async (id: number, name: string, input: unknown): Promise<void> => {
  if (dispatcher === undefined) return;
  underWay += 1;
  const reply = await dispatcher.dispatch(name, input);
  underWay -= 1;
  link.post({ kind: 'reply-bytes', id, bytes: Buffer.from(JSON.stringify(reply)) });
};

// A turn of the event loop is the proof of life: a query that never ends keeps this from being sent.
const beat = setInterval(() => {
  if (underWay > 0) link.post({ kind: 'alive' });
}, 1000);
beat.unref();

// What nobody foresaw outside a call: told by its place alone, since its text could hold words of the case. The host starts
// another process.
process.on('uncaughtException', (cause) => {
  link.post({ kind: 'log', event: failureOf('services', cause).event });
  setTimeout(() => process.exit(1), 100);
});

link.listen(hear, finish);
