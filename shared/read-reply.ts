import { errorCodes } from './errors.ts';
import type { ErrorCode, Failure, Reply } from './errors.ts';

const isErrorCode = (code: unknown): code is ErrorCode => errorCodes.some((known) => known === code);

const isFailure = (error: unknown): error is Failure =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  isErrorCode(error.code) &&
  'sentence' in error &&
  typeof error.sentence === 'string';

export const stopped = (sentence: string): { readonly ok: false; readonly error: Failure } => ({
  ok: false,
  error: { code: 'services-stopped', sentence },
});

export const unreadable = stopped('Sightline gave an answer that cannot be read: close it and start it again.');

/** The reply that a host sent as JSON text; anything that is none is told as a failure, never thrown. */
export const readReply = (text: string): Reply => {
  try {
    const reply: unknown = JSON.parse(text);
    if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return unreadable;
    if (reply.ok === true) return { ok: true, value: 'value' in reply ? reply.value : undefined };
    return 'error' in reply && isFailure(reply.error) ? { ok: false, error: reply.error } : unreadable;
  } catch (cause) {
    if (cause instanceof SyntaxError) return unreadable;
    throw cause;
  }
};
