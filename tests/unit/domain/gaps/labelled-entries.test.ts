import { describe, expect, it } from 'vitest';
import type { GapForm, GapKind } from '#shared/model.ts';
import { coreKinds } from '#shared/domain/gaps/core-kinds.ts';
import { findGaps } from '#shared/domain/gaps/find-gaps.ts';
import { labelledLists } from '../../../fixtures/gaps/labelled-lists.ts';
import { entryOf } from './entry-of.ts';

type Labelled = { readonly text: string; readonly kind: GapKind | undefined; readonly form: GapForm | undefined };

const labelled: readonly Labelled[] = Object.values(labelledLists)
  .flat()
  .flatMap(({ kind, form, texts }) => texts.map((text) => ({ text, kind, form })));

const results = labelled.map((entry) => ({ ...entry, found: findGaps([entryOf(entry.text)]) }));

describe('labelled entries in our own words', () => {
  it('are at least 900, a third of them traps, none twice', () => {
    expect(labelled.length).toBeGreaterThanOrEqual(900);
    expect(labelled.filter(({ kind }) => kind === undefined).length * 3).toBeGreaterThanOrEqual(labelled.length);
    expect(new Set(labelled.map(({ text }) => text)).size).toBe(labelled.length);
  });

  it.each(coreKinds.map(({ kind }) => kind))('%s: precision and recall of at least 0.95', (kind) => {
    const wanted = results.filter((result) => result.kind === kind);
    const marked = results.filter(({ found }) => found.some((gap) => gap.kind === kind));
    const right = marked.filter((result) => result.kind === kind);
    const missed = wanted.filter((result) => !right.includes(result)).map(({ text }) => `missed: ${text}`);
    const wrong = marked
      .filter((result) => result.kind !== kind)
      .map(({ text, found }) => `wrong: ${text} (${found.map(({ explanation }) => explanation).join(' ')})`);
    const told = [...missed, ...wrong].join('\n');
    expect(right.length / wanted.length, told).toBeGreaterThanOrEqual(0.95);
    expect(right.length / marked.length, told).toBeGreaterThanOrEqual(0.95);
  });

  it('have no form where the words do not say who cancelled', () => {
    const [gap] = findGaps([entryOf('Appointment cancelled.')]);
    expect([gap?.kind, gap?.form]).toEqual(['missed-appointment', undefined]);
  });

  it('name the form of what they find, in at least 0.95 of the entries', () => {
    const seen = results.filter(
      ({ kind, form, found }) => form !== undefined && found.some((gap) => gap.kind === kind),
    );
    const other = seen.filter(({ kind, form, found }) => found.find((gap) => gap.kind === kind)?.form !== form);
    const told = other.map(
      ({ text, form, found }) => `${text}: ${form ?? 'no form'}, found ${found[0]?.form ?? 'none'}`,
    );
    expect(1 - other.length / seen.length, told.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
