import { actNames, notNamed, outcomeNames } from '#shared/domain/exchanges/exchange-names.ts';
import type { Exchange } from '#shared/domain/exchanges/exchange.ts';
import type { AgencyId, EntryId } from '#shared/model.ts';
import type { Command } from './command.ts';
import { dayOut } from './in-json.ts';
import { namesOf } from './lane-names.ts';
import { only, sortWords } from './words.ts';

type Sourced = { readonly id: EntryId; readonly source: { readonly file: string; readonly row: number } };
type Names = {
  readonly lane: (id: AgencyId) => string | null;
  readonly entry: (id: EntryId) => Sourced | null;
};

const exchangeOut = (exchange: Exchange, { lane, entry }: Names): unknown => ({
  id: exchange.id,
  from: lane(exchange.from),
  to: exchange.to === undefined ? null : lane(exchange.to),
  recordedBy: exchange.recordedBy === undefined ? null : lane(exchange.recordedBy),
  entry: entry(exchange.entry),
  act: exchange.act,
  means: exchange.means,
  about: exchange.about,
  outcome: exchange.outcome,
  state: exchange.state,
  reason: exchange.reason,
  earliest: dayOut(exchange.earliest),
  latest: dayOut(exchange.latest),
  quote: exchange.quote,
  explanation: exchange.explanation,
  evidence: exchange.evidence.map(({ basis, entry: of, quote, explanation }) => ({
    basis,
    entry: entry(of),
    quote,
    explanation,
  })),
});

/** `exchanges FILE --json`: who told whom, as the words tell it and as decided. */
export const exchanges: Command = {
  usage: 'exchanges FILE [--json]',
  run: async (typed, { open, say }) => {
    const words = sortWords(typed, [], ['--json']);
    const path = only(words, 'the review file');
    const caller = open();
    await caller.withReview(path, async (review) => {
      const all = await caller.api.exchanges({ review });
      const lane = namesOf((await caller.api.review({ review })).agencies);
      if (!words.has('--json')) {
        for (const { earliest, latest, from, to, act, outcome, quote } of all)
          say(
            [
              earliest ?? latest ?? 'no date',
              lane(from) ?? '',
              actNames[act],
              to === undefined ? notNamed : (lane(to) ?? ''),
              outcomeNames[outcome],
              quote.replaceAll(/\s+/g, ' '),
            ].join('\t'),
          );
        return;
      }
      const rows = new Map(
        (await caller.api.entries({ review })).map(({ id, fileName, row }) => [id, { file: fileName, row }]),
      );
      const entry = (id: EntryId): Sourced | null => {
        const source = rows.get(id);
        return source === undefined ? null : { id, source };
      };
      say(
        JSON.stringify(
          all.map((exchange) => exchangeOut(exchange, { lane, entry })),
          undefined,
          2,
        ),
      );
    });
    return 0;
  },
};
