import { z } from 'zod';
import { headingWords } from '#shared/domain/columns/heading-words.ts';
import { columnRoles } from '#shared/model.ts';
import type { ColumnRole } from '#shared/model.ts';
import { keptFile } from './kept-file.ts';

const mapping = z.strictObject({ headings: z.array(z.string()), roles: z.array(z.enum(columnRoles)) });
type Mapping = z.infer<typeof mapping>;

/** What persons chose columns to be for, by the headings of the file. */
export type Mappings = {
  /** The roles for these headings, in their order; undefined where nobody chose any. */
  readonly recall: (headings: readonly string[]) => readonly ColumnRole[] | undefined;
  readonly remember: (headings: readonly string[], roles: readonly ColumnRole[]) => void;
};

const most = 200;

/** It holds headings and roles, no words of a case. */
export const newMappings = (dataFolder: string): Mappings => {
  const file = keptFile<readonly Mapping[]>(dataFolder, 'mappings.json', z.array(mapping), []);
  const isFor = (words: readonly string[]) => (one: Mapping) =>
    one.headings.length === words.length && one.headings.every((heading, at) => heading === words[at]);

  return {
    recall: (headings) => file.read().find(isFor(headings.map(headingWords)))?.roles,
    remember: (headings, roles) => {
      const words = headings.map(headingWords);
      const others = file.read().filter((one) => !isFor(words)(one));
      file.write([{ headings: words, roles: [...roles] }, ...others].slice(0, most));
    },
  };
};
