import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import type { Failure } from '#shared/errors.ts';
import { foreseenFailure } from './db/foreseen.ts';
import type { LogEvent } from './ports.ts';

const issueWords: Readonly<Partial<Record<z.core.$ZodIssue['code'], string>>> = {
  too_big: 'is too long or too large',
  too_small: 'is missing or too short',
};

/** What is wrong with an input, by the names of its fields: never by what was in them. */
export const badInput = (error: z.ZodError): Failure => {
  const [issue] = error.issues;
  const field = issue?.path.filter((part) => typeof part === 'string').join(', ') ?? '';
  const words = issue === undefined ? undefined : issueWords[issue.code];
  const what = `${field === '' ? 'What was sent' : `"${field}"`} ${words ?? 'is not what is expected here'}`;
  return { code: 'bad-input', sentence: `${what}. Change it and try again; nothing was changed.` };
};

/** Files and lines of the program where a bug was thrown; no message, it could hold words of the case. */
const placesOf = (error: unknown): readonly string[] =>
  error instanceof Error
    ? [...(error.stack ?? '').matchAll(/([\w.-]+\.(?:ts|js|mjs|cjs)):(\d+)/gu)]
        .map(([, file, line]) => `${file}:${line}`)
        .slice(0, 8)
    : [];

/** What a person is told of anything that was thrown, and what the log is told. */
export const failureOf = (call: string, error: unknown): { readonly failure: Failure; readonly event: LogEvent } => {
  const foreseen = error instanceof AppError ? error : foreseenFailure(error);
  if (foreseen !== undefined) {
    const { code, sentence } = foreseen;
    return { failure: { code, sentence }, event: { event: 'call-failed', call, code } };
  }
  const ref = randomBytes(2).toString('hex').toUpperCase();
  return {
    failure: { code: 'unexpected', sentence: `Something went wrong (ref ${ref}). Nothing was changed.` },
    event: { event: 'bug', call, code: 'unexpected', ref, at: placesOf(error) },
  };
};
