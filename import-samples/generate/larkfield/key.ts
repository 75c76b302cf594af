import type { Composed } from './compose.ts';
import { isoOf } from './days.ts';
import { agencies } from './agencies.ts';
import { exchanges, clocks } from './links.ts';
import type { StructureLabel } from './structure.ts';

export type Place = { readonly file: string; readonly row: number; readonly written: string };

/** What was planted where: for tests that ask what of it is found. Rows are numbered as a spreadsheet numbers them. */
export const keyOf = (placed: ReadonlyMap<Composed, Place>, structure: readonly StructureLabel[]): unknown => {
  const all = [...placed].flatMap(([entry, place]) =>
    entry.planted === undefined ? [] : [{ entry, planted: entry.planted, place }],
  );
  const byId = new Map(all.flatMap(({ planted, place }) => (planted.id === undefined ? [] : [[planted.id, place]])));
  const at = (id: string): { file: string; row: number } => {
    const place = byId.get(id);
    if (place === undefined) throw new Error(`no planted entry is called ${id}`);
    return { file: place.file, row: place.row };
  };
  const events = [...new Set(all.flatMap(({ planted }) => planted.event ?? []))].sort();
  return {
    gaps: all.flatMap(({ entry, planted, place }) =>
      (planted.gaps ?? []).map((gap) => ({
        kind: gap.kind,
        ...(gap.form === undefined ? {} : { form: gap.form }),
        ...place,
        earliest: isoOf(entry.day),
        latest: isoOf(entry.lastDay),
        basis: entry.agency === 'narrative' ? 'stated-by-review' : 'stated-by-agency',
      })),
    ),
    traps: all.flatMap(({ planted, place }) =>
      planted.trap === undefined ? [] : [{ file: place.file, row: place.row, why: planted.trap }],
    ),
    exchanges: exchanges.map(({ from, to, ...rest }) => ({
      ...rest,
      from: at(from),
      to: to === undefined ? null : at(to),
    })),
    clocks: clocks.map(({ from, to, ...rest }) => ({ ...rest, from: at(from), to: to === undefined ? null : at(to) })),
    goodPractice: all.flatMap(({ planted, place }) =>
      planted.good === undefined ? [] : [{ file: place.file, row: place.row, what: planted.good }],
    ),
    structure: structure.map(({ rule, other, entries }) => ({
      rule,
      ...(other === undefined ? {} : { agency: agencies.find(({ key }) => key === other)?.fullName }),
      entries: entries.flatMap((entry) => {
        const place = placed.get(entry);
        return place === undefined ? [] : [{ file: place.file, row: place.row }];
      }),
    })),
    sameEvents: events.map((event) =>
      all.flatMap(({ planted, place }) => (planted.event === event ? [{ file: place.file, row: place.row }] : [])),
    ),
  };
};
