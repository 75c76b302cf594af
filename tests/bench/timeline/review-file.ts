import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { dateOfDay } from '#shared/domain/calendar.ts';
import { precisions } from '#shared/model.ts';
import type { ChangeId, EntryId, ReviewId } from '#shared/model.ts';
import { exchangeOutcomes } from '#shared/domain/exchanges/exchange.ts';
import type { Api } from '#shared/transport.ts';
import { createClient } from '#shared/client.ts';
import { allMigrations } from '#services/db/migrations/all-migrations.ts';
import { createDispatcher } from '#services/dispatch.ts';
import { seededReview } from '../seeded-entries.ts';
import type { SeededReview, Spread } from '../seeded-entries.ts';

/** What a bench review holds. Gaps are words that the rules find, so that the program marks what it would mark. */
export type BenchReview = {
  readonly entries: number;
  readonly gaps: number;
  readonly spread: Spread;
  /** Exchanges of one thread, from lane to lane; with them come 24 confirmed clocks. Absent for none. */
  readonly arrows?: number;
};

export const benchFolder = resolve(import.meta.dirname, '..', '..', '..', 'build', 'bench');

/** The agencies of a bench review, by the lanes of the seeded one; none stands for a real one. */
const agencies = [
  ['Police', 'police'],
  ['Surgery', 'health'],
  ['Midwifery', 'health'],
  ['Health visiting', 'health'],
  ['Mental health team', 'health'],
  ['Hospital', 'health'],
  ['Social care', 'social care'],
  ['Early help', 'social care'],
  ['School', 'education'],
  ['Nursery', 'education'],
  ['Housing', 'housing'],
  ['Probation', 'justice'],
] as const;

const missed = 'She did not attend the appointment at the clinic.';
const filler =
  'Spoken to at home, plan gone through and the next contact agreed; details are in the record of the service.';

export const seededFor = ({ entries, gaps, spread }: BenchReview): SeededReview =>
  seededReview({ entries, gaps, spread, lanes: agencies.length });

const written = (day: number): string => dateOfDay(day).split('-').reverse().join('.');

const dateCell = (review: SeededReview, index: number): string => {
  const { earliest, latest, precision } = review.entries;
  const [first, last] = [earliest[index] ?? undefined, latest[index] ?? undefined];
  if (first === undefined) return last === undefined ? 'not known' : `before ${written(last)}`;
  if (last === undefined) return `after ${written(first)}`;
  const kind = precisions[precision[index] ?? 0];
  return kind === 'day' ? written(first) : `${written(first)}-${written(last)}`;
};

/** One chronology for each lane, as an office would send it. */
const chronologies = (review: SeededReview): ReadonlyMap<number, string> => {
  const marked = new Set<EntryId>(review.gaps.flatMap(({ entry }) => entry ?? []));
  const lines = new Map<number, string[]>();
  for (const [index, id] of review.entries.id.entries()) {
    const agency = review.entries.agency[index] ?? 0;
    const label = `${review.entries.label[index] ?? ''}.`;
    const words = [label, ...(marked.has(id) ? [missed] : []), filler].join(' ');
    const line = `${dateCell(review, index)},"${words}",${index % 10 === 0 ? 'See the note of the next contact' : ''}`;
    const list = lines.get(agency);
    if (list === undefined) lines.set(agency, ['Date,Detail,Comment', line]);
    else list.push(line);
  }
  return new Map([...lines].map(([agency, list]) => [agency, list.join('\r\n')]));
};

export const benchThread = 'Smell of wine';
const clocks = 24;

/** Adds, by hand, the exchanges of one thread and clocks between entries of one lane. */
const addThread = async (api: Api, review: ReviewId, arrows: number): Promise<void> => {
  const { entries } = await api.timeline({ review });
  const { agencies } = await api.review({ review });
  const isDay = (at: number): boolean =>
    (entries.earliest[at] ?? undefined) !== undefined && entries.earliest[at] === entries.latest[at];
  const dated = entries.id.flatMap((id, at) => (isDay(at) ? [{ id, at }] : []));
  const base = async () => ({ review, basedOn: (await api.review({ review })).version });
  const every = Math.floor(dated.length / arrows);
  const gathered = dated.filter((_, at) => at % every === 0).slice(0, arrows);
  for (const [number, { id: entry, at }] of gathered.entries()) {
    const others = agencies.filter(({ id }) => Number(id) !== entries.agency[at]);
    const from = agencies.find(({ id }) => Number(id) === entries.agency[at]) ?? agencies[0];
    const to = others[number % others.length];
    if (from === undefined || to === undefined) continue;
    const outcome = exchangeOutcomes[number % exchangeOutcomes.length] ?? 'shared';
    const told = { entry, from: from.id, to: to.id, means: 'call', about: benchThread, outcome } as const;
    await api.addExchange({ ...(await base()), ...told });
  }
  const title = { title: benchThread, words: '', entries: gathered.map(({ id }) => id), leftOut: [] };
  await api.putThread({ ...(await base()), ...title });
  for (let clock = 0; clock < clocks; clock++) {
    const start = dated[Math.floor((dated.length * clock) / clocks)];
    if (start === undefined) continue;
    const end = dated.find(({ at }) => at > start.at + 400 && entries.agency[at] === entries.agency[start.at]);
    if (end === undefined) continue;
    const ends = { from: { entry: start.id }, to: { entry: end.id }, state: 'confirmed' } as const;
    await api.decideClock({ ...(await base()), ...ends });
  }
};

const make = async (file: string, wanted: BenchReview): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-bench-'));
  const now = (): string => '2026-01-05T09:00:00.000Z';
  const folders = { data: folder, documents: folder, samples: folder };
  const door = createDispatcher({ host: 'cli', folders, now, log: () => undefined });
  const api = createClient(door.dispatch);
  const review = seededFor(wanted);
  try {
    const home = door.adoptFolder(folder);
    const { review: id } = await api.createReview({ folder: home, fileName: 'bench', title: 'Bench' });
    let basedOn: ChangeId = (await api.review({ review: id })).version;
    for (const [fullName, sector] of agencies) {
      const particular = { part: 'agency' as const, fullName, shortName: fullName, aliases: [], sector };
      basedOn = (await api.putParticular({ review: id, basedOn, particular })).version;
    }
    const first = review.entries.earliest.reduce<number>((least, day) => Math.min(least, day ?? least), Infinity);
    for (const [title, years] of [
      ['Birth', 5],
      ['Referral', 9],
      ['Move of home', 12],
      ['Death', 19],
    ] as const) {
      const particular = { part: 'marker' as const, title, whenWritten: written(first + years * 365) };
      basedOn = (await api.putParticular({ review: id, basedOn, particular })).version;
    }
    for (const [agency, text] of chronologies(review)) {
      const name = agencies[agency - 1]?.[0] ?? 'Police';
      const path = join(folder, `${name}.csv`);
      writeFileSync(path, text);
      const choices = { agency: name, kind: 'agency' as const };
      const { plan } = await api.planImport({ review: id, file: door.adopt(path), choices });
      basedOn = (await api.commitImport({ review: id, basedOn, plans: [plan] })).version;
    }
    if (wanted.arrows !== undefined) await addThread(api, id, wanted.arrows);
    await api.closeReview({ review: id });
    renameSync(join(folder, 'bench.sightline'), file);
  } finally {
    door.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The path of a review file with so many seeded entries, made on first use and kept in build/bench for the next run. */
export const reviewFile = async (wanted: BenchReview): Promise<string> => {
  const folder = join(benchFolder, 'reviews');
  const { entries, gaps, spread, arrows } = wanted;
  const thread = arrows === undefined ? '' : `-${String(arrows)}`;
  const file = join(
    folder,
    `${spread}-${String(entries)}-${String(gaps)}${thread}-v${String(allMigrations.length)}.sightline`,
  );
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  process.stdout.write(`Making a review of ${String(entries)} entries (${spread}) for the bench, once ...\n`);
  await make(file, wanted);
  return file;
};
