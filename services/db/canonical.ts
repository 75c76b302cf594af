import { createHash } from 'node:crypto';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

const sorted = (value: unknown): Json => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, held]) => held !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, held]) => [key, sorted(held)]),
    );
  throw new Error(`${typeof value} is not data`);
};

/** JSON with the keys of every object in order and without absent ones: equal data gives equal text. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));

/** SHA-256 in lower-case hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
