import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';

/** One small file of the program's own, for what it remembers on this computer besides the reviews themselves. */
export type KeptFile<Value> = { readonly read: () => Value; readonly write: (value: Value) => void };

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/**
 * The file is private (mode 0600) and replaced in one step. Where it is not there, or cannot be understood, `otherwise`
 * stands in its place: a convenience lost, nothing of a review.
 */
export const keptFile = <Value>(
  dataFolder: string,
  name: string,
  schema: z.ZodType<Value>,
  otherwise: Value,
): KeptFile<Value> => {
  const file = path.join(dataFolder, name);
  return {
    read: () => {
      if (!existsSync(file)) return otherwise;
      const read = schema.safeParse(parse(readFileSync(file, 'utf8')));
      return read.success ? read.data : otherwise;
    },
    write: (value) => {
      mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
      const next = `${file}.new`;
      writeFileSync(next, JSON.stringify(value, undefined, 1), { mode: 0o600 });
      // The mode above counts for a new file only, not for one that an ended process left behind.
      chmodSync(next, 0o600);
      renameSync(next, file);
    },
  };
};
