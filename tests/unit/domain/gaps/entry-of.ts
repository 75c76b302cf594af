import type { ReadableEntry } from '#shared/domain/gaps/found-gap.ts';
import type { AgencyId, CalendarDate, EntryId, SourceKind } from '#shared/model.ts';

type Particulars = {
  readonly comment?: string;
  readonly id?: number;
  readonly sourceKind?: SourceKind;
  readonly agency?: number;
  readonly otherAgencies?: readonly number[];
  readonly asWritten?: string;
  readonly from?: string;
  readonly to?: string;
};

/** An entry as the rules read it, of one text and perhaps a comment; the brands are made here for all gap tests. */
export const entryOf = (text: string, particulars: Particulars = {}): ReadableEntry => {
  const from = particulars.from ?? '2014-03-27';
  return {
    id: (particulars.id ?? 1) as EntryId,
    sourceKind: particulars.sourceKind ?? 'agency',
    agency: particulars.agency as AgencyId | undefined,
    otherAgencies: (particulars.otherAgencies ?? []) as readonly AgencyId[],
    when: { earliest: from as CalendarDate, latest: (particulars.to ?? from) as CalendarDate },
    columns: [
      { letter: 'A', heading: 'Date', role: 'date', cell: particulars.asWritten ?? from },
      { letter: 'B', heading: 'Detail', role: 'text', cell: text },
      { letter: 'C', heading: 'Comment', role: 'comment', cell: particulars.comment ?? '' },
    ],
  };
};
