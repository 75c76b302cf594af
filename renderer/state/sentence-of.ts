import { AppError } from '#shared/errors.ts';

/** What a person is told about something that did not work: the sentence of a foreseen failure, else a plain one. */
export const sentenceOf = (error: unknown): string =>
  error instanceof AppError
    ? error.sentence
    : 'Something went wrong in this window. Nothing was changed; try it again.';
