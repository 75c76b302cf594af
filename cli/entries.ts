import type { Agency, AgencyId, Entry } from '#shared/model.ts';
import type { Command } from './command.ts';
import { whenOut } from './in-json.ts';
import { namesOf } from './lane-names.ts';
import { only, sortWords } from './words.ts';

/** Where a Word document or a workbook has the row; a CSV's rows say it themselves. */
const partOf = ({ place }: Entry) => (/^rows? \d/.test(place) ? {} : { place });

const entryOut = (entry: Entry, name: (id: AgencyId) => string | null): unknown => {
  const { placement } = entry;
  return {
    id: entry.id,
    agency: placement.agency === undefined ? null : name(placement.agency),
    agencyState: placement.state,
    otherAgencies: placement.otherAgencies.map(name),
    when: whenOut(entry.corrected ?? entry.when),
    text: entry.text,
    comment: entry.comment,
    columns: entry.columns.map(({ letter, heading, cell }) => ({ letter, heading, cell })),
    source: { file: entry.fileName, row: entry.row, rows: entry.rows, ...partOf(entry) },
    problems: entry.problems,
  };
};

const inWords = (entry: Entry, agencies: readonly Agency[]): string => {
  const lane = agencies.find(({ id }) => id === entry.placement.agency);
  const when = (entry.corrected ?? entry.when).asWritten;
  return [when, lane?.shortName ?? 'no agency yet', entry.text.replaceAll(/\s+/g, ' ')].join('\t');
};

/** `entries FILE --json`: every entry, in order, those that need attention too. */
export const entries: Command = {
  usage: 'entries FILE [--json]',
  run: async (typed, { open, say }) => {
    const words = sortWords(typed, [], ['--json']);
    const path = only(words, 'the review file');
    const caller = open();
    await caller.withReview(path, async (review) => {
      const { agencies } = await caller.api.review({ review });
      const all = await caller.api.entries({ review });
      if (words.has('--json'))
        say(
          JSON.stringify(
            all.map((entry) => entryOut(entry, namesOf(agencies))),
            undefined,
            2,
          ),
        );
      else for (const entry of all) say(inWords(entry, agencies));
    });
    return 0;
  },
};
