import type { HolidayArea } from '#shared/domain/clocks/clock.ts';
import { holidayAreas } from '#shared/domain/clocks/clock.ts';

/** One day on which the package and the proclaimed bank holidays differ. */
export type HolidayCorrection = {
  readonly day: string;
  readonly areas: readonly HolidayArea[];
  readonly isHoliday: boolean;
  readonly why: string;
};

/** Compared with the proclaimed bank holidays of 2005 to 2030 on 24 November 2026; the package is 3.37.0. */
export const holidayCorrections: readonly HolidayCorrection[] = [
  { day: '2005-11-30', areas: ['Scotland'], isHoliday: false, why: 'St Andrew’s Day is a bank holiday from 2007 on' },
  { day: '2006-11-30', areas: ['Scotland'], isHoliday: false, why: 'St Andrew’s Day is a bank holiday from 2007 on' },
  { day: '2011-04-29', areas: holidayAreas, isHoliday: true, why: 'royal wedding' },
  { day: '2012-05-28', areas: holidayAreas, isHoliday: false, why: 'spring bank holiday, moved to 4 June' },
  { day: '2012-06-04', areas: holidayAreas, isHoliday: true, why: 'spring bank holiday, moved from 28 May' },
  { day: '2026-06-15', areas: ['Scotland'], isHoliday: true, why: 'proclaimed for the football World Cup' },
];
