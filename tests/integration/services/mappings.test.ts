import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportChoices } from '#shared/contract.ts';
import { newReview, offered, openDoor, versionOf } from './door.ts';
import type { Door } from './door.ts';
import type { ReviewId } from '#shared/model.ts';

const first = 'Date,Remarks,Sort\n03.06.13,Seen at home,A visit\n04.06.13,Rang,A call\n';
const second = 'DATE ,remarks,Sort\n05.06.13,Seen at the clinic,A visit\n';

const plan = (door: Door, review: ReviewId, text: string, choices: ImportChoices = {}) =>
  door.call('planImport', { review, file: offered(door, text, 'one.csv'), choices });

const rolesOf = ({ columns }: { readonly columns: readonly { readonly role: string }[] }) =>
  columns.map(({ role }) => role);

describe('what a person chose columns to be for', () => {
  it('is offered for the next file with the same headings, once the first was imported', async () => {
    const door = openDoor();
    const review = await newReview(door);
    const chosen = await plan(door, review, first, { roles: { B: 'comment', C: 'text' } });
    expect(chosen.mappingFrom).toBe('guessed');
    expect((await plan(door, review, second)).mappingFrom).toBe('guessed');
    await door.call('commitImport', { review, basedOn: await versionOf(door, review), plans: [chosen.plan] });
    const next = await plan(door, review, second);
    expect([next.mappingFrom, rolesOf(next)]).toEqual(['remembered', ['date', 'comment', 'text']]);
    // A person may still say otherwise, and other headings are guessed.
    expect(rolesOf(await plan(door, review, second, { roles: { C: 'extra' } }))).toEqual(['date', 'comment', 'extra']);
    expect((await plan(door, review, second.replace('Sort', 'Kind'))).mappingFrom).toBe('guessed');
  });

  it('is kept as headings and roles alone, and a file of it that cannot be read is no loss but of itself', async () => {
    const door = openDoor();
    const review = await newReview(door);
    const { plan: id } = await plan(door, review, first, { rolesByHeading: { sort: 'text', REMARKS: 'comment' } });
    await door.call('commitImport', { review, basedOn: await versionOf(door, review), plans: [id] });
    const file = path.join(door.folders.data, 'mappings.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([
      { headings: ['date', 'remarks', 'sort'], roles: ['date', 'comment', 'text'] },
    ]);
  });

  it('leaves a guessed column of the same role as an extra one', async () => {
    const door = openDoor();
    const review = await newReview(door);
    const text = 'Date,Date seen,Detail\n03.06.13,05.06.13,Seen\n';
    const { plan: id, columns } = await plan(door, review, text, { rolesByHeading: { 'Date seen': 'date' } });
    expect(rolesOf({ columns })).toEqual(['extra', 'date', 'text']);
    const { rows } = await door.call('planRows', {
      review,
      plan: id,
      only: 'all',
      withColumns: true,
      offset: 1,
      limit: 1,
    });
    expect(rows[0]?.when?.earliest).toBe('2013-06-05');
    expect(rows[0]?.columns?.map(({ heading, cell }) => [heading, cell])).toEqual([
      ['Date', '03.06.13'],
      ['Date seen', '05.06.13'],
      ['Detail', 'Seen'],
    ]);
  });
});
