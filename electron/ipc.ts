import { isCallName } from '#shared/contract.ts';
import type { Reply } from '#shared/errors.ts';
import { bridgeChannels } from '#shared/bridge.ts';
import type { Supervisor } from '#services/supervisor.ts';
import { isOurs } from './address.ts';

/** What we use of a message from a page. `senderFrame` is null once the frame has gone elsewhere. */
export type Incoming = {
  readonly sender: unknown;
  readonly senderFrame: { readonly url: string; readonly top: unknown } | null;
};

type Handle = (channel: string, listener: (event: Incoming, ...parts: unknown[]) => Promise<string>) => void;

const mostText = 4_000_000;
const mostBytes = 52_428_800;

const badInput = (sentence: string): Reply => ({ ok: false, error: { code: 'bad-input', sentence } });
const strange = badInput('That did not come from the window of Sightline, so it was not done.');
const notACall = badInput('Sightline does not know that call: close Sightline and start it again.');
const tooLarge: Reply = {
  ok: false,
  error: { code: 'too-large', sentence: 'That is more than Sightline takes at once: a chronology may have 50 MB.' },
};

/** A message counts only from the top frame of our one window, at our own address. */
export const isFromOurPage = (event: Incoming, contents: unknown): boolean => {
  const frame = event.senderFrame;
  return (
    contents !== undefined && event.sender === contents && frame !== null && frame === frame.top && isOurs(frame.url)
  );
};

const parsed = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
};

const isFileName = (name: unknown): name is string =>
  typeof name === 'string' && name !== '' && name.length <= 500 && !/[/\\\p{Cc}]/u.test(name);

/** Handed on as it came: a whole timeline is not taken apart only to be put together again. */
const textOf = (json: string | Uint8Array): string =>
  typeof json === 'string' ? json : new TextDecoder().decode(json);

/**
 * Opens the two channels that the page has. Each message is judged before anything waits: sender, number of parts, types,
 * size. Answers are JSON text. `contents` is that of the one window, undefined while there is none.
 */
export const openChannels = (
  handle: Handle,
  services: Pick<Supervisor, 'callForText' | 'offer'>,
  contents: () => unknown,
): void => {
  const answer = (reply: Reply): string => JSON.stringify(reply);

  handle(bridgeChannels.call, async (event, ...parts) => {
    if (!isFromOurPage(event, contents())) return answer(strange);
    const [name, input] = parts;
    if (parts.length !== 2 || typeof name !== 'string' || typeof input !== 'string') return answer(notACall);
    if (!isCallName(name)) return answer(notACall);
    if (input.length > mostText) return answer(tooLarge);
    const read = parsed(input);
    return read === undefined ? answer(notACall) : textOf(await services.callForText(name, read.value));
  });

  handle(bridgeChannels.offer, async (event, ...parts) => {
    if (!isFromOurPage(event, contents())) return answer(strange);
    const [name, bytes] = parts;
    if (parts.length !== 2 || !isFileName(name) || !(bytes instanceof Uint8Array)) return answer(notACall);
    if (bytes.byteLength > mostBytes) return answer(tooLarge);
    return answer(await services.offer(name, bytes));
  });
};
