import { basisNames, factsOfGap, gapStateNames } from '#shared/domain/gap-kinds.ts';
import type { AgencyId, EntryId, Evidence, Gap } from '#shared/model.ts';
import type { Command } from './command.ts';
import { dayOut } from './in-json.ts';
import { namesOf } from './lane-names.ts';
import { only, sortWords } from './words.ts';

type Sourced = { readonly id: EntryId; readonly source: { readonly file: string; readonly row: number } };
type Names = {
  readonly lane: (id: AgencyId) => string | null;
  readonly entry: (id: EntryId) => Sourced | null;
};

const evidenceOut = ({ basis, entry, quote, explanation }: Evidence): unknown => ({ basis, entry, quote, explanation });

const gapOut = (gap: Gap, { lane, entry }: Names): unknown => ({
  id: gap.id,
  kind: gap.kind,
  form: gap.form ?? null,
  basis: gap.basis,
  state: gap.state,
  reason: gap.reason,
  agency: gap.agency === undefined ? null : lane(gap.agency),
  agencies: gap.agencies.map(lane),
  entry: gap.entry === undefined ? null : entry(gap.entry),
  earliest: dayOut(gap.earliest),
  latest: dayOut(gap.latest),
  quote: gap.quote,
  explanation: gap.explanation,
  evidence: gap.evidence.map(evidenceOut),
  mitigated: dayOut(gap.mitigated),
  closed: dayOut(gap.closed),
  sense: gap.sense,
});

const inWords = (gap: Gap): string =>
  [
    gap.earliest ?? gap.latest ?? 'no date',
    factsOfGap(gap).name,
    gapStateNames[gap.state],
    basisNames[gap.basis],
    gap.quote.replaceAll(/\s+/g, ' '),
  ].join('\t');

/** `gaps FILE --json`: every gap, as found and as decided. */
export const gaps: Command = {
  usage: 'gaps FILE [--json]',
  run: async (typed, { open, say }) => {
    const words = sortWords(typed, [], ['--json']);
    const path = only(words, 'the review file');
    const caller = open();
    await caller.withReview(path, async (review) => {
      const { gaps: all } = await caller.api.timeline({ review });
      if (!words.has('--json')) {
        for (const gap of all) say(inWords(gap));
        return;
      }
      const { agencies } = await caller.api.review({ review });
      const rows = new Map(
        (await caller.api.entries({ review })).map(({ id, fileName, row }) => [id, { file: fileName, row }]),
      );
      const entry = (id: EntryId): Sourced | null => {
        const source = rows.get(id);
        return source === undefined ? null : { id, source };
      };
      say(
        JSON.stringify(
          all.map((gap) => gapOut(gap, { lane: namesOf(agencies), entry })),
          undefined,
          2,
        ),
      );
    });
    return 0;
  },
};
