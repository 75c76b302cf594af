import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { gapForms, gapKinds, sectors } from '#shared/model.ts';
import { questionRules } from '#shared/domain/questions/question.ts';
import { readDateCell } from '#shared/domain/when/read-date-cell.ts';
import { larkfieldFiles } from '../../../import-samples/generate/larkfield/files.ts';
import { readSample, samples, type SampleFile } from './read-sample.ts';

const folder = join(samples, 'larkfield');
/** What each file is claimed to be: delimiter, encoding, rows that are no entries (front matter, headings, years, footer, joined). */
const claims: readonly (readonly [string, string, string, number])[] = [
  ['police.csv', ',', 'utf-8', 2],
  ['millbrook-surgery.csv', ',', 'windows-1252', 3],
  ['maternity.csv', ',', 'utf-8', 1],
  ['general-hospital.csv', '\t', 'utf-16le', 1],
  ['health-visiting.csv', ',', 'utf-8 with BOM', 2],
  ['community-mental-health.csv', ',', 'windows-1252', 1],
  ['childrens-social-care.csv', ';', 'utf-8', 4],
  ['oakway-primary.csv', ',', 'utf-8', 5],
  ['little-willows.csv', ',', 'utf-8', 1],
  ['larkfield-homes.csv', ',', 'windows-1252', 2],
  ['harbour.csv', ';', 'utf-8 with BOM', 1],
  ['fernbank.csv', '|', 'utf-8', 2],
  ['narrative.csv', ',', 'utf-8', 1],
];
const files = new Map<string, SampleFile>(
  claims.map(([file, delimiter]) => [file, readSample('larkfield', file, delimiter)]),
);
const recordAt = (file: string, row: number): readonly string[] => files.get(file)?.records[row - 1] ?? [];

const place = z.object({ file: z.string(), row: z.int().positive() });
const keyShape = z.strictObject({
  gaps: z.array(
    z.strictObject({
      kind: z.enum(gapKinds),
      form: z.enum(gapForms).optional(),
      ...place.shape,
      written: z.string(),
      earliest: z.iso.date(),
      latest: z.iso.date(),
      basis: z.enum(['stated-by-agency', 'stated-by-review']),
    }),
  ),
  traps: z.array(z.strictObject({ ...place.shape, why: z.string() })),
  exchanges: z.array(
    z.strictObject({
      what: z.string(),
      outcome: z.enum(['shared', 'late', 'claimed', 'not-shared']),
      from: place,
      to: place.nullable(),
    }),
  ),
  clocks: z.array(z.strictObject({ rule: z.string(), from: place, to: place.nullable() })),
  goodPractice: z.array(z.strictObject({ ...place.shape, what: z.string() })),
  structure: z.array(
    z.strictObject({ rule: z.enum(questionRules), agency: z.string().optional(), entries: z.array(place).min(1) }),
  ),
  sameEvents: z.array(z.array(place)),
});
const key = keyShape.parse(JSON.parse(readFileSync(join(folder, 'key.json'), 'utf8')));

const reviewShape = z.object({
  about: z.string(),
  agencies: z.array(z.object({ fullName: z.string(), sector: z.enum(sectors) })),
  files: z.array(z.object({ file: z.string(), kind: z.enum(['agency', 'review']), agency: z.string().optional() })),
});
const review = reviewShape.parse(JSON.parse(readFileSync(join(folder, 'review.json'), 'utf8')));

describe('the Larkfield sample', () => {
  it('is what its generator writes, byte for byte', () => {
    const written = larkfieldFiles();
    expect(readdirSync(folder).sort()).toEqual([...written.keys()].sort());
    for (const [name, bytes] of written) expect(readFileSync(join(folder, name)).equals(bytes), name).toBe(true);
  });

  it('has twelve agencies with a file each, and a narrative that is no lane', () => {
    expect(review.agencies).toHaveLength(12);
    const ofAgencies = review.files.filter((file) => file.kind === 'agency');
    expect(ofAgencies.map((file) => file.agency)).toEqual(review.agencies.map((agency) => agency.fullName));
    expect(review.files.filter((file) => file.kind === 'review')).toEqual([{ file: 'narrative.csv', kind: 'review' }]);
    expect(review.about).toMatch(/wholly invented/);
    const named = new Set(review.agencies.map((agency) => agency.fullName));
    const lanes =
      files
        .get('narrative.csv')
        ?.records.slice(1)
        .flatMap((row) => (row[1] ?? '').split('; ')) ?? [];
    expect(lanes.length).toBeGreaterThan(30);
    expect(lanes.filter((lane) => !named.has(lane))).toEqual([]);
  });

  it.each(claims)('%s is saved as claimed', (file, delimiter, encoding, others) => {
    const sheet = files.get(file);
    expect(sheet?.encoding).toBe(encoding);
    expect(sheet?.records[0]?.[0]).not.toBe('');
    // A file cut with the wrong delimiter would fall into rows of unequal length.
    const wide = sheet?.records.slice(others).filter((record) => record.length > 1) ?? [];
    expect(new Set(wide.map((record) => record.length)).size).toBe(1);
    expect(delimiter).toHaveLength(1);
  });

  it('has about 1,200 entries', () => {
    const entries = claims.reduce(
      (sum, [file, , , others]) => sum + (files.get(file)?.records.length ?? 0) - others,
      0,
    );
    expect(entries).toBeGreaterThan(1150);
    expect(entries).toBeLessThan(1270);
  });

  it('has dates that read as the day they mean, in every house style', () => {
    expect(key.gaps.length).toBeGreaterThan(100);
    for (const gap of key.gaps) {
      expect(recordAt(gap.file, gap.row), `${gap.file} ${String(gap.row)}`).toContain(gap.written);
      const yearRow = gap.file === 'oakway-primary.csv' ? ` ${gap.earliest.slice(0, 4)}` : '';
      const { when } = readDateCell(`${gap.written}${yearRow}`);
      expect([when.earliest, when.latest], `${gap.file} ${String(gap.row)} ${gap.written}`).toEqual([
        gap.earliest,
        gap.latest,
      ]);
    }
  });

  it('has its years in order in the file that writes them as headings', () => {
    const years = files
      .get('oakway-primary.csv')
      ?.records.flatMap(([cell = '']) => (/^\d{4}$/.test(cell) ? [cell] : []));
    expect(years).toEqual(['2016', '2017', '2018', '2019']);
  });

  it('holds two rows whose date wants a person', () => {
    expect(recordAt('millbrook-surgery.csv', rowOf('millbrook-surgery.csv', '31-Feb-18'))[2]).toMatch(/locum/);
    expect(recordAt('health-visiting.csv', rowOf('health-visiting.csv', 'TBC'))[2]).toMatch(/Undated note/);
  });

  it('writes no entry twice in the same words', () => {
    const texts = [...files.values()].flatMap((sheet) =>
      sheet.records.slice(3).map((record) => record.slice(1).join('\n')),
    );
    const words = texts.filter((text) => text.length > 60);
    expect(new Set(words).size).toBe(words.length);
  });

  it('keeps its texts between a line and a paragraph', () => {
    const tellings = key.gaps.map((gap) => Math.max(...recordAt(gap.file, gap.row).map((cell) => cell.length)));
    expect(Math.min(...tellings)).toBeGreaterThanOrEqual(40);
    expect(Math.max(...tellings)).toBeLessThanOrEqual(600);
  });
});

const rowOf = (file: string, cell: string): number =>
  (files.get(file)?.records.findIndex((record) => record.includes(cell)) ?? -1) + 1;

describe('the key of Larkfield', () => {
  const core = ['missed-appointment', 'unminuted-meeting', 'information-not-shared'];

  it('plants at least 60 gaps of the core kinds in every form of missed contact, and 40 others', () => {
    expect(key.gaps.filter((gap) => core.includes(gap.kind)).length).toBeGreaterThanOrEqual(60);
    expect(key.gaps.filter((gap) => !core.includes(gap.kind)).length).toBeGreaterThanOrEqual(40);
    const forms = new Set(key.gaps.filter((gap) => gap.kind === 'missed-appointment').map((gap) => gap.form));
    expect([...forms].sort()).toEqual([
      'cancelled-by-family',
      'cancelled-by-service',
      'no-access',
      'not-attended',
      'not-brought',
      'practitioner-absent',
    ]);
  });

  it('plants at least 60 traps, none of them on a row with a gap, and 12 rows of good practice', () => {
    expect(key.traps.length).toBeGreaterThanOrEqual(60);
    expect(key.goodPractice.length).toBeGreaterThanOrEqual(12);
    const gapRows = new Set(key.gaps.map((gap) => `${gap.file} ${String(gap.row)}`));
    expect(key.traps.filter((trap) => gapRows.has(`${trap.file} ${String(trap.row)}`))).toEqual([]);
  });

  it('points at rows that exist', () => {
    const ends = [...key.exchanges, ...key.clocks].flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
    const all = [
      ...key.traps,
      ...key.goodPractice,
      ...key.sameEvents.flat(),
      ...key.structure.flatMap(({ entries }) => entries),
      ...ends,
    ];
    expect(all.length).toBeGreaterThan(130);
    expect(all.filter(({ file, row }) => recordAt(file, row).length < 3)).toEqual([]);
  });

  it('has events that at least two agencies recorded, each in its own words', () => {
    expect(key.sameEvents.length).toBeGreaterThanOrEqual(12);
    for (const event of key.sameEvents) {
      expect(new Set(event.map((at) => at.file)).size).toBeGreaterThanOrEqual(2);
      expect(new Set(event.map((at) => recordAt(at.file, at.row).slice(1).join())).size).toBe(event.length);
    }
  });

  it('says what structure asks, for every rule but the one that pairs of agencies are too many for', () => {
    const rules = new Set(key.structure.map(({ rule }) => rule));
    expect(questionRules.filter((rule) => !rules.has(rule))).toEqual(['unaware-of-each-other']);
    expect(key.structure.length).toBeGreaterThanOrEqual(100);
  });
});
