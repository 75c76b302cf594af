import { useMemo } from 'react';
import type { Exchange } from '#shared/domain/exchanges/exchange.ts';
import { meetingWords } from '#shared/domain/exchanges/meetings.ts';
import type { Meeting } from '#shared/domain/exchanges/meetings.ts';
import { dayNumber } from '#shared/domain/calendar.ts';
import type { EntryId, Gap } from '#shared/model.ts';
import { useAgencyNames } from '../state/use-exchanges.ts';
import { useMeetings } from '../state/use-meetings.ts';
import type { SideMark } from '../timeline/side-marks.ts';

/** What is drawn beside the entries, with its words for the pointer, for the keys and for whoever listens. */
export type Beside = {
  readonly meetings: readonly Meeting[];
  readonly marks: ReadonlyMap<string, SideMark>;
  /** What is said with an entry that some of it rests on. */
  readonly wordsOf: ReadonlyMap<EntryId, readonly string[]>;
};

/** Puts together what is drawn beside the entries from what the review holds. */
export const useBeside = (exchanges: readonly Exchange[], gaps: readonly Gap[]): Beside => {
  const nameOf = useAgencyNames();
  const meetings = useMeetings(exchanges, gaps);
  return useMemo(() => {
    const marks = new Map<string, SideMark>();
    const wordsOf = new Map<EntryId, string[]>();
    const say = (entry: EntryId, words: string): void => {
      wordsOf.set(entry, [...(wordsOf.get(entry) ?? []), words]);
    };
    for (const meeting of meetings) {
      const id = `meeting:${meeting.id}`;
      const words = meetingWords(meeting, nameOf);
      const [entry] = [...meeting.entered.values(), ...meeting.entries];
      marks.set(id, { id, words, day: dayNumber(meeting.day) + 0.5, entry });
      for (const one of meeting.entries) say(one, words);
    }
    return { meetings, marks, wordsOf };
  }, [meetings, nameOf]);
};
