import { describe, expect, it } from 'vitest';
import { columnLetter } from '#shared/domain/columns/column-letter.ts';
import { findHeadingRow } from '#shared/domain/columns/find-heading-row.ts';
import { guessRoles } from '#shared/domain/columns/guess-roles.ts';
import { planOf, refusalOf } from '../../import/plan-of.ts';

const words = 'She was seen at home and all was well';

/** Real heading sets: each with the columns that get a role; every other column is kept as an extra one. */
const sets: readonly (readonly [name: string, headings: string, roles: Readonly<Record<string, string>>])[] = [
  ['published table', 'Date|Detail|Comment', { Date: 'date', Detail: 'text', Comment: 'comment' }],
  [
    'significant events',
    'Date or Period of Event|Significant Event|Source|Impact (Either Positive or Negative)|Action Taken to Mitigate Adverse Impact on Child',
    {
      'Date or Period of Event': 'date',
      'Significant Event': 'text',
      'Impact (Either Positive or Negative)': 'comment',
      'Action Taken to Mitigate Adverse Impact on Child': 'comment',
    },
  ],
  [
    'court chronology',
    'serial number|date|event-detail|witness or document reference (where applicable)',
    { date: 'date', 'event-detail': 'text' },
  ],
  [
    'review software',
    'Event Ref|Start Date|Start Time|End Date|End Time|Source of Information|What we did',
    {
      'Start Date': 'date',
      'Start Time': 'time',
      'End Date': 'date-end',
      'End Time': 'time-end',
      'What we did': 'text',
    },
  ],
  [
    'school record',
    'Date|Information/Details of concerns or contact|Print Name and Signature',
    { Date: 'date', 'Information/Details of concerns or contact': 'text' },
  ],
  [
    'school, other agencies',
    'Name of officer/person|Role and Agency|Status of Child i.e. CAF/CIN/CP/LAC|Tel No|Date',
    { Date: 'date' },
  ],
  ['social work guidance', 'Date|Event|Source|Significance', { Date: 'date', Event: 'text', Significance: 'comment' }],
  [
    'family court',
    'Date (dd/mm/yyyy)|Event (what happened)|Source (how you know this)',
    { 'Date (dd/mm/yyyy)': 'date', 'Event (what happened)': 'text' },
  ],
  ['title and description', 'Date|Event|Description', { Date: 'date', Event: 'text', Description: 'text' }],
  [
    'litigation tool',
    'Type|Date|Status|Time|Tags|Characters|Description|Custom Fields',
    { Date: 'date', Time: 'time', Description: 'text' },
  ],
  [
    'legal model',
    'event_date|document_date|date_extracted_from|date_certainty|actor|event|source_identifier|quote|confidence|significance|issue_tags|notes',
    { event_date: 'date', date_certainty: 'date-precision', event: 'text' },
  ],
  [
    'forensic timeline',
    'message|timestamp|datetime|timestamp_desc|extra_field_1|extra_field_2',
    { message: 'text', datetime: 'date' },
  ],
  [
    'swimlanes',
    'Task Name|Start Date|End Date|Type|Color|Swimlane',
    { 'Task Name': 'text', 'Start Date': 'date', 'End Date': 'date-end', Swimlane: 'agency' },
  ],
  [
    'evidence table',
    'domain|date|event|source_id|date_precision|event_id',
    { date: 'date', event: 'text', date_precision: 'date-precision' },
  ],
  [
    'court tracker',
    'Date|Event|Document|Category|Child|Legal_Statutes|Status|Notes',
    { Date: 'date', Event: 'text', Notes: 'comment' },
  ],
  [
    'sheet timeline',
    'title|date|display date|photo url|caption|body|read more url',
    { title: 'text', date: 'date', caption: 'text', body: 'text' },
  ],
];

describe('guessing what columns are for', () => {
  it.each(sets)('maps the headings of a %s', (_name, joined, expected) => {
    const headings = joined.split('|');
    const row = headings.map((heading) =>
      /date|stamp/i.test(heading) ? '03.06.2013' : /time/i.test(heading) ? '14:30' : words,
    );
    const columns = guessRoles(headings, [row]);
    const given = Object.fromEntries(
      columns.filter(({ role }) => role !== 'extra').map(({ heading, role }) => [heading, role]),
    );
    expect(given).toEqual(expected);
    expect(columns).toHaveLength(headings.length);
  });

  it.each([
    ['Name,Date of death,Post-mortem/inquest findings\nMs Z,03.06.2013,Awaited\n'],
    [
      'Name of Child,DOB,Address,Author,Job Title and Contact Details,Agency,Date of Completion\nChild M,03.06.2013,x,y,z,GP,04.06.2013\n',
    ],
  ])('asks rather than take a date of death or of completion for the date of an event', (text) => {
    expect(refusalOf(text)).toBe('no-date-column');
  });

  it('lets a person say which column is the date', () => {
    const text = 'Name,Date of death,Post-mortem/inquest findings\nMs Z,03.06.2013,Awaited\n';
    const { entries } = planOf(text, { choices: { roles: { B: 'date', C: 'text' } } });
    expect(entries[0]).toMatchObject({ text: 'Awaited', when: { earliest: '2013-06-03' } });
  });

  it('finds the columns of a file without headings by what stands in them', () => {
    const { plan } = planOf(`X1,03.06.13,${words}\nX2,04.06.13,${words} again\n`);
    expect(plan.headingRow).toBeUndefined();
    expect(plan.columns.map(({ role }) => role)).toEqual(['extra', 'date', 'text']);
    expect(plan.rows.entries).toBe(2);
  });
});

describe('finding the heading row', () => {
  it.each([
    [
      [
        ['Date', 'Detail'],
        ['03.06.13', 'x'],
      ],
      0,
    ],
    [[['Agency: Police'], ['Author: A'], [''], ['Date', 'Detail'], ['03.06.13', 'x']], 3],
    [
      [
        ['Wann', 'Was'],
        ['03.06.13', 'x'],
      ],
      0,
    ],
    [[['Chronology'], ['03.06.13', 'x']], undefined],
    [
      [
        ['03.06.13', 'x'],
        ['04.06.13', 'Date of the scan'],
      ],
      undefined,
    ],
  ])('in case %#', (rows, expected) => {
    expect(findHeadingRow(rows)).toBe(expected);
  });
});

it('letters columns as spreadsheets do', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
