import type { CalendarDate, EntryId, Sector, SourceKind } from '../../model.ts';
import { partsIn } from '../gaps/part-places.ts';
import type { PartPlaces } from '../gaps/part-places.ts';
import type { ReadableEntry } from '../gaps/found-gap.ts';
import { mayStand, placesAmong, readCue, standsAmong } from '../gaps/cues.ts';
import type { Cue } from '../gaps/cues.ts';
import { clausesOf } from '../gaps/readable-text.ts';
import { sentencesIn, wordsOf } from '../gaps/read-words.ts';
import { onceForEachSaid, type Said } from '../gaps/said.ts';
import { onceForEach } from '../once-for-each.ts';
import { stemFinder } from '../reading/stem-finder.ts';
import { limitInWords } from './limit-in-words.ts';
import type { StatedLimit } from './limit-in-words.ts';
import type { Step, StepWords } from './steps/step.ts';
import { matchesOf } from '../reading/each-match.ts';

/** A step that an entry's words tell of, wherever the entry stands; its lane may change without its words changing. */
export type FoundStep = {
  readonly step: string;
  readonly entry: EntryId;
  readonly day: CalendarDate;
  readonly time?: string | undefined;
  readonly sourceKind: SourceKind;
  /** The words say that it had not happened yet. */
  readonly notYet: boolean;
  /** It counts only in lanes of these sectors, or only in others. */
  readonly sectors?: readonly Sector[] | undefined;
  readonly otherSectors?: readonly Sector[] | undefined;
  readonly quote: string;
  readonly within?: StatedLimit | undefined;
};

type ReadyWords = {
  readonly step: string;
  readonly sectors?: readonly Sector[] | undefined;
  readonly otherSectors?: readonly Sector[] | undefined;
  readonly notYet: boolean;
  readonly cues: readonly Cue[];
  readonly opening: readonly Cue[];
  readonly wholeCell: readonly Cue[];
  readonly needs?: readonly Cue[] | undefined;
  readonly unless: readonly Cue[];
};

const readAll = (phrases: readonly string[] | undefined): readonly Cue[] => (phrases ?? []).map(readCue);

const readyWords = (step: string, words: StepWords, notYet: boolean): ReadyWords => ({
  step,
  sectors: words.sectors,
  otherSectors: words.otherSectors,
  notYet,
  cues: readAll(words.cues),
  opening: readAll(words.opening),
  wholeCell: readAll(words.wholeCell),
  needs: words.needs === undefined ? undefined : readAll(words.needs),
  unless: readAll(words.unless),
});

/** What can stand in texts by the stems that they hold; most cells hold none, and are looked at no further. */
type ByStem = {
  readonly find: (lower: string) => readonly number[];
  /** The words that a text with these stems can hold. */
  readonly wordsWith: (stems: readonly number[]) => readonly ReadyWords[];
};

const wordsByStem = (steps: readonly Step[]): ByStem => {
  const made = new Map<string, ReadyWords[]>();
  for (const { id, stems, words, notYet } of steps) {
    const ready = words.map((each) => readyWords(id, each, false));
    if (notYet !== undefined) ready.push(readyWords(id, { cues: notYet }, true));
    for (const stem of stems) made.set(stem, [...(made.get(stem) ?? []), ...ready]);
  }
  const stems = [...made.keys()];
  const wordsOf = [...made.values()];
  const together = new Map<string, readonly ReadyWords[]>();
  return {
    find: stemFinder(stems),
    wordsWith: (there) => {
      const [first, another] = there;
      const inOrder = another === undefined ? there : [...new Set(there)].sort((a, b) => a - b);
      const key = another === undefined ? String(first) : inOrder.join();
      const known = together.get(key);
      if (known !== undefined) return known;
      if (together.size >= mostTogether) together.clear();
      const words = [...new Set(inOrder.flatMap((stem) => wordsOf[stem] ?? []))];
      together.set(key, words);
      return words;
    },
  };
};

/** Stems stand together in few ways. */
const mostTogether = 5000;

/** Before a cue these take its meaning away, or look ahead of it or back at it. */
const denied = /\b(?:no|not|never|without|none|neither|nor|\w+n't)\s+(?:\w+\s+)?$/i;
const elsewhere =
  /\b(?:if|unless|whether|should|would|may|might|could|will|to|before|until|await\w*|following|after|since|for|prior to|ahead of|request\w*|about|next|previous|last|late|overdue|because of|due to)\s+(?:(?:the|a|an|any|his|her|their|first|initial)\s+)*$/i;
/** Right after a cue: it is planned, called off or denied. */
const notHeld =
  /^\s+(?:\w+\s+){0,2}?(?:not|cancelled|postponed|rearranged|rescheduled|to be|to follow|due|booked|planned|arranged|awaited|requested|overdue|will|did not|preparation|report|papers)\b/i;

const longestQuote = 160;
/** A cell that is only a step's name ("Single assessment"). */
const longestWholeCell = 40;

type ReadSentence = { readonly text: string; readonly places: PartPlaces; readonly starts: () => readonly number[] };

/** Whether a cue tells of the step where it stands; one that opens, only at the start of a clause. */
const tells = (cue: Cue, opens: boolean, notYet: boolean, { text, places, starts }: ReadSentence): boolean => {
  if (!mayStand(cue, places)) return false;
  for (const { start, end } of placesAmong(cue, text, places)) {
    if (opens && !starts().includes(start)) continue;
    if (notYet) return true;
    if (notHeld.test(text.slice(end))) continue;
    if (opens) return true;
    const before = text.slice(0, start);
    if (!denied.test(before) && !elsewhere.test(before)) return true;
  }
  return false;
};

const matchOf = ({ cues, opening, notYet, needs, unless }: ReadyWords, sentence: ReadSentence): boolean => {
  const found =
    cues.some((cue) => tells(cue, false, notYet, sentence)) ||
    opening.some((cue) => tells(cue, true, notYet, sentence));
  if (!found) return false;
  const stands = (cue: Cue): boolean => standsAmong(cue, sentence.text, sentence.places);
  return needs?.some(stands) !== false && !unless.some(stands);
};

/** Where the clauses of a sentence begin, what a list puts before them left out ("O: New birth visit"). */
const startsOf = (text: string): readonly number[] =>
  clausesOf(text).map(({ start }) => start + (/^[\s\-–:("']*/.exec(text.slice(start))?.[0].length ?? 0));

/** The words of steps that a sentence tells by itself. */
type ToldIn = (said: Said) => readonly ReadyWords[];
const nothing: readonly ReadyWords[] = [];

const toldBy =
  (byStem: ByStem): ToldIn =>
  ({ text, lower }) => {
    const stems = byStem.find(lower);
    if (stems.length === 0) return nothing;
    let made: readonly number[] | undefined;
    const sentence = { text, places: partsIn(lower), starts: () => (made ??= startsOf(text)) };
    return byStem.wordsWith(stems).filter((words) => matchOf(words, sentence));
  };

const quoteOf = (text: string): string => (text.length <= longestQuote ? text : `${text.slice(0, longestQuote - 1)}…`);

const isWhole = (cues: readonly Cue[], cell: string): boolean =>
  cues.some(({ expression }) => matchesOf(cell, expression).some((match) => match[0].length === cell.length));

/** A step needs a day of its own: what is dated to a month cannot be counted from. */
const dayOf = ({ when }: ReadableEntry): CalendarDate | undefined =>
  when.earliest !== undefined && when.earliest === when.latest ? when.earliest : undefined;

const findInEntry = (entry: ReadableEntry, day: CalendarDate, byStem: ByStem, toldIn: ToldIn): readonly FoundStep[] => {
  const found: FoundStep[] = [];
  const told = new Set<ReadyWords>();
  const add = (words: ReadyWords, quote: string): void => {
    told.add(words);
    found.push({
      step: words.step,
      entry: entry.id,
      day,
      time: entry.when.time,
      sourceKind: entry.sourceKind,
      notYet: words.notYet,
      sectors: words.sectors,
      otherSectors: words.otherSectors,
      quote: quoteOf(quote),
      within: limitInWords(quote),
    });
  };
  for (const { cell, read } of wordsOf(entry).cells) {
    const { text, lower } = read;
    const inCell = byStem.find(lower);
    if (inCell.length === 0) continue;
    const trimmed = text.trim();
    if (trimmed.length < longestWholeCell)
      for (const words of byStem.wordsWith(inCell))
        if (!told.has(words) && isWhole(words.wholeCell, trimmed)) add(words, `${cell.heading}: ${trimmed}`);
    for (const { said } of sentencesIn(read))
      for (const words of toldIn(said)) if (!told.has(words)) add(words, said.text);
  }
  return found;
};

/** Reads steps entry by entry; for one list of steps an entry is read once. */
export const stepReader = onceForEach((steps: readonly Step[]) => {
  const byStem = wordsByStem(steps);
  const toldIn = onceForEachSaid(toldBy(byStem));
  return onceForEach((entry: ReadableEntry): readonly FoundStep[] => {
    const day = dayOf(entry);
    return day === undefined ? [] : findInEntry(entry, day, byStem, toldIn);
  });
});

/**
 * The steps that entries' words tell of, in the order of the entries; an entry has a step at most once in each way of telling
 * it. Entries without a day of their own are left out. Reads text, comment and extra columns, clause by clause; an entry that
 * was read for the same list of steps before is not read again.
 */
export const findSteps = (entries: readonly ReadableEntry[], steps: readonly Step[]): readonly FoundStep[] =>
  entries.flatMap(stepReader(steps));
