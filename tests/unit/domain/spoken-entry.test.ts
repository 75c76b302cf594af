import { expect, it } from 'vitest';
import { spokenEntry } from '#shared/domain/spoken-entry.ts';

const entry = { agency: 'Police', when: '7 to 24 February 2014', label: 'Calls logged', isGood: false } as const;

it('reads an entry out: who, when, what, what was found and how it stands', () => {
  expect(spokenEntry({ ...entry, gaps: [] })).toBe('Police, 7 to 24 February 2014, Calls logged');
  expect(spokenEntry({ ...entry, gaps: [{ kind: 'no-response', state: 'to-consider' }] })).toBe(
    'Police, 7 to 24 February 2014, Calls logged, one gap: no response, to consider',
  );
  const gaps = [
    { kind: 'delay', state: 'agreed' },
    { kind: 'not-seen', state: 'asked' },
  ] as const;
  expect(spokenEntry({ ...entry, label: '', gaps, isGood: true, beside: ['From birth: 3 days after'] })).toBe(
    'Police, 7 to 24 February 2014, two gaps: delay, agreed; not seen or heard, asked, good practice, From birth: 3 days after',
  );
});
