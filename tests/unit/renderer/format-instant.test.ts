import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant, formatInstantDay } from '../../../renderer/ui/format-instant.ts';

describe('an instant of the log', () => {
  it('is shown by the clock of the place, summer time and midnight included', () => {
    expect(formatInstant('2026-07-01T22:30:00.000Z', 'Europe/London')).toBe('1 July 2026, 23:30');
    expect(formatInstant('2026-07-01T23:30:00Z', 'Europe/London')).toBe('2 July 2026, 00:30');
    expect(formatInstant('2026-12-31T23:59:59.999Z', 'Europe/London')).toBe('31 December 2026, 23:59');
    expect(formatInstantDay('2026-07-01T23:30:00Z', 'Europe/London')).toBe('2 July 2026');
  });

  it('is what the platform says for any instant in UTC', () => {
    const written = fc
      .date({ min: new Date('1971-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString());
    fc.assert(
      fc.property(written, (instant) => {
        expect(formatInstant(instant, 'UTC').endsWith(`, ${instant.slice(11, 16)}`)).toBe(true);
        expect(formatInstantDay(instant, 'UTC')).toContain(String(Number(instant.slice(8, 10))));
      }),
      { numRuns: 300 },
    );
  });

  it('stays as it is where it is none', () => {
    expect(formatInstant('yesterday')).toBe('yesterday');
    expect(formatInstantDay('2026-02-31')).toBe('2026-02-31');
  });
});
