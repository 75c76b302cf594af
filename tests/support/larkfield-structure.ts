import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Question } from '#shared/domain/questions/question.ts';
import type { Agency, Entry } from '#shared/model.ts';

const place = z.object({ file: z.string(), row: z.number() });
const key = z.object({
  structure: z.array(z.object({ rule: z.string(), agency: z.string().optional(), entries: z.array(place).min(1) })),
});

export type Compared = {
  readonly rule: string;
  readonly wanted: number;
  /** Labels for which there is a question on the same entries. */
  readonly found: number;
  readonly raised: number;
  /** Questions for which there is a label. */
  readonly right: number;
};

const nameOf = ({ file, row }: { readonly file: string; readonly row: number }): string => `${file} ${String(row)}`;

/**
 * What the rules raise on the Larkfield sample against its key, by rule. A question is right where a label of its rule rests
 * on entries that it names (and on the same agency, where the label says which).
 */
export const compareWithKey = (
  samples: string,
  questions: readonly Question[],
  entries: readonly Entry[],
  agencies: readonly Agency[],
): readonly Compared[] => {
  const { structure } = key.parse(JSON.parse(readFileSync(join(samples, 'larkfield', 'key.json'), 'utf8')));
  const where = new Map(entries.map(({ id, fileName, row }) => [id, nameOf({ file: fileName, row })]));
  const lane = new Map(agencies.map(({ id, fullName }) => [id, fullName]));
  const read = questions.map(({ rule, agency, entries: ids }) => ({
    rule,
    agency: agency === undefined ? undefined : lane.get(agency),
    rows: new Set(ids.map((id) => where.get(id))),
  }));
  const fits = (label: (typeof structure)[number], question: (typeof read)[number]): boolean =>
    label.rule === question.rule &&
    (label.agency === undefined || label.agency === question.agency) &&
    label.entries.every((one) => question.rows.has(nameOf(one)));
  return [...new Set(structure.map(({ rule }) => rule))].map((rule) => {
    const labels = structure.filter((label) => label.rule === rule);
    const raised = read.filter((question) => question.rule === rule);
    return {
      rule,
      wanted: labels.length,
      found: labels.filter((label) => raised.some((question) => fits(label, question))).length,
      raised: raised.length,
      right: raised.filter((question) => labels.some((label) => fits(label, question))).length,
    };
  });
};
