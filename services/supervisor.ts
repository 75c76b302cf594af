import type { Channel, Dialog, FromServices, Setting } from './channel.ts';
import type { HeldReview } from './open-reviews.ts';
import type { LogEvent } from './ports.ts';
import { readReply } from '#shared/read-reply.ts';
import type { Reply } from '#shared/errors.ts';

/** Answers what the person chose: paths, empty when they cancelled. */
export type AnswerDialog = (dialog: Dialog) => Promise<readonly string[]>;

export type SupervisorOptions = {
  readonly dialogs?: AnswerDialog | undefined;
  readonly log?: ((event: LogEvent) => void) | undefined;
  /** Seconds of silence, while a call is under way, after which the process counts as hung. */
  readonly patience?: number | undefined;
};

export type Supervisor = {
  readonly call: (name: string, input: unknown) => Promise<Reply>;
  /** The same, as the JSON that it came in, or its UTF-8: for a host that only hands it on. */
  readonly callForText: (name: string, input: unknown) => Promise<string | Uint8Array>;
  readonly offer: (name: string, bytes: Uint8Array) => Promise<Reply>;
  readonly openedOutside: (path: string) => void;
  /** Lets the process close its files and end; kills it where it does not within two seconds. */
  readonly stop: () => Promise<void>;
};

const defaultPatience = 15;

const stopped = (sentence: string): Reply => ({ ok: false, error: { code: 'services-stopped', sentence } });

const restarted = stopped(
  'The part of Sightline that keeps the review stopped and was started again: nothing was half written, so please do that again.',
);
const cannotStart = stopped(
  'The part of Sightline that keeps the review could not be started: close Sightline and start it again.',
);
const ended = stopped('Sightline is closing.');

/** A reply, or its JSON in UTF-8. */
type Answer = Reply | Uint8Array;

const readAnswer = (answer: Answer): Reply =>
  answer instanceof Uint8Array ? readReply(new TextDecoder().decode(answer)) : answer;

/** One process and the calls that wait for it; both end together. */
type Shift = {
  readonly channel: Channel;
  readonly waiting: Map<number, (answer: Answer) => void>;
  ready: boolean;
  unfit: string | undefined;
  silentTicks: number;
  over: boolean;
};

/**
 * Keeps one services' process running: starts it with the setting, carries calls and offers to it, and when it dies or hangs
 * answers `services-stopped` to whatever was under way and starts another, which goes on with the reviews that were open.
 * Never throws; a call always gets a reply. Silence is counted in ticks of a second, not by the clock: a laptop that slept
 * has not been silent.
 */
export const superviseServices = (
  start: () => Channel,
  setting: Setting,
  options: SupervisorOptions = {},
): Supervisor => {
  const patience = options.patience ?? defaultPatience;
  let nextId = 1;
  let stopping = false;
  let shift: Shift | undefined;
  let held: readonly HeldReview[] = [];

  const answerDialog = async (on: Shift, id: number, dialog: Dialog): Promise<void> => {
    const answer = options.dialogs ?? (() => Promise.resolve([]));
    const paths = await answer(dialog).catch((): readonly string[] => []);
    if (!on.over) on.channel.send({ kind: 'dialog-answer', id, paths });
  };

  const hear = (on: Shift, message: FromServices): void => {
    on.silentTicks = 0;
    if (message.kind === 'ready') on.ready = true;
    else if (message.kind === 'unfit') on.unfit = message.sentence;
    else if (message.kind === 'held') held = message.reviews;
    else if (message.kind === 'log') options.log?.(message.event);
    else if (message.kind === 'dialog') void answerDialog(on, message.id, message.dialog);
    else if (message.kind === 'reply' || message.kind === 'reply-bytes') {
      on.waiting.get(message.id)?.(message.kind === 'reply' ? message.reply : message.bytes);
      on.waiting.delete(message.id);
    }
  };

  const end = (on: Shift): void => {
    if (on.over) return;
    on.over = true;
    const answer = stopping ? ended : on.unfit !== undefined ? stopped(on.unfit) : on.ready ? restarted : cannotStart;
    for (const settle of on.waiting.values()) settle(answer);
    on.waiting.clear();
    if (shift === on) shift = undefined;
    if (stopping) return;
    options.log?.({ event: 'restarted' });
    // One that never got ready would only die again: the next call tries, nothing spins meanwhile.
    if (on.ready) current();
  };

  const current = (): Shift => {
    if (shift !== undefined) return shift;
    const channel = start();
    const on: Shift = { channel, waiting: new Map(), ready: false, unfit: undefined, silentTicks: 0, over: false };
    shift = on;
    channel.onMessage((message) => {
      hear(on, message);
    });
    channel.onEnd(() => {
      end(on);
    });
    channel.send({ kind: 'start', setting, held });
    return on;
  };

  const watch = setInterval(() => {
    const on = shift;
    if (on === undefined || on.waiting.size === 0) return;
    on.silentTicks += 1;
    if (on.silentTicks <= patience) return;
    on.channel.kill();
    end(on);
  }, 1000);
  watch.unref();

  const ask = (send: (channel: Channel, id: number) => void): Promise<Answer> => {
    if (stopping) return Promise.resolve(ended);
    const on = current();
    if (on.unfit !== undefined) return Promise.resolve(stopped(on.unfit));
    const id = nextId++;
    if (on.waiting.size === 0) on.silentTicks = 0;
    return new Promise((settle) => {
      on.waiting.set(id, settle);
      send(on.channel, id);
    });
  };

  const askCall = (name: string, input: unknown): Promise<Answer> =>
    ask((channel, id) => {
      channel.send({ kind: 'call', id, name, input });
    });

  current();
  return {
    call: async (name, input) => readAnswer(await askCall(name, input)),
    callForText: async (name, input) => {
      const answer = await askCall(name, input);
      return answer instanceof Uint8Array ? answer : JSON.stringify(answer);
    },
    offer: async (name, bytes) =>
      readAnswer(
        await ask((channel, id) => {
          channel.send({ kind: 'offer', id, name, bytes });
        }),
      ),
    openedOutside: (path) => {
      if (!stopping) current().channel.send({ kind: 'opened-outside', path });
    },
    stop: async () => {
      stopping = true;
      clearInterval(watch);
      const on = shift;
      if (on === undefined) return;
      const gone = new Promise<void>((resolve) => {
        on.channel.onEnd(resolve);
      });
      on.channel.send({ kind: 'stop' });
      const late = setTimeout(() => {
        on.channel.kill();
      }, 2000);
      await gone;
      clearTimeout(late);
    },
  };
};
