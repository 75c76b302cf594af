/** The closed list of foreseen failures. Each is told in one sentence that says what happened and what to do. */
export const errorCodes = [
  'bad-input',
  'cancelled',
  'changed-elsewhere',
  'damaged-review',
  'empty-file',
  'in-use',
  'newer-review',
  'no-date-column',
  'not-a-chronology',
  'not-a-review',
  'not-found',
  'nothing-to-undo',
  'read-only',
  'services-stopped',
  'too-large',
  'unexpected',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** A failure that was foreseen. `sentence` is shown to the person as it stands; it never holds case text. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly sentence: string;

  constructor(code: ErrorCode, sentence: string) {
    super(`${code}: ${sentence}`);
    this.name = 'AppError';
    this.code = code;
    this.sentence = sentence;
  }
}

export type Failure = { readonly code: ErrorCode; readonly sentence: string };

/** What every call answers, on every host. */
export type Reply<T = unknown> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };
