import { damaged } from './foreseen.ts';
import type { ReadableReview } from './handles.ts';
import { isRecord } from './json-column.ts';

/** What was chosen about a rule: on or off, and its settings as they were kept. */
export type RuleChoice = { readonly isOn: boolean; readonly settings: Readonly<Record<string, unknown>> };

type Row = { readonly id: string; readonly is_on: number; readonly settings: string };

/**
 * What people chose about rules, by the rule's id: rules of words by their own (`MA-1`), those of structure by theirs
 * (`silence`), clocks behind `clock:`. A rule that nobody touched has none.
 *
 * @throws AppError damaged-review where settings are no JSON object
 */
export const readRuleChoices = (review: ReadableReview): ReadonlyMap<string, RuleChoice> =>
  new Map(
    review.database
      .prepare<[], Row>('SELECT id, is_on, settings FROM rule_choice WHERE removed = 0 ORDER BY id')
      .all()
      .map(({ id, is_on: isOn, settings }) => {
        const kept: unknown = JSON.parse(settings);
        if (!isRecord(kept)) throw damaged();
        return [id, { isOn: isOn === 1, settings: kept }];
      }),
  );

/** The settings that are numbers. */
export const numbersOf = ({ settings }: RuleChoice): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(settings).flatMap(([key, value]) => (typeof value === 'number' ? [[key, value]] : [])),
  );
