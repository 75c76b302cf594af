import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { headingWords } from '#shared/domain/columns/heading-words.ts';
import { columnRoles } from '#shared/model.ts';
import type { ColumnRole } from '#shared/model.ts';

const mapping = z.strictObject({ headings: z.array(z.string()), roles: z.array(z.enum(columnRoles)) });
type Mapping = z.infer<typeof mapping>;

/** What persons chose columns to be for, by the headings of the file. */
export type Mappings = {
  /** The roles for these headings, in their order; undefined where nobody chose any. */
  readonly recall: (headings: readonly string[]) => readonly ColumnRole[] | undefined;
  readonly remember: (headings: readonly string[], roles: readonly ColumnRole[]) => void;
};

const most = 200;

const parse = (json: string): readonly Mapping[] => {
  try {
    const read = z.array(mapping).safeParse(JSON.parse(json));
    return read.success ? read.data : [];
  } catch {
    // A convenience lost: the roles are guessed again.
    return [];
  }
};

/** One file in the program's own folder. It holds headings and roles, no words of a case. */
export const newMappings = (dataFolder: string): Mappings => {
  const file = path.join(dataFolder, 'mappings.json');
  const all = (): readonly Mapping[] => (existsSync(file) ? parse(readFileSync(file, 'utf8')) : []);
  const isFor = (words: readonly string[]) => (one: Mapping) =>
    one.headings.length === words.length && one.headings.every((heading, at) => heading === words[at]);

  return {
    recall: (headings) => all().find(isFor(headings.map(headingWords)))?.roles,
    remember: (headings, roles) => {
      const words = headings.map(headingWords);
      const others = all().filter((one) => !isFor(words)(one));
      mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
      const next = `${file}.new`;
      const kept = [{ headings: words, roles: [...roles] }, ...others].slice(0, most);
      writeFileSync(next, JSON.stringify(kept, undefined, 1), { mode: 0o600 });
      renameSync(next, file);
    },
  };
};
