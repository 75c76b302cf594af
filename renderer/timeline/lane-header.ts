import { dateOfDay, formatSpan } from '#shared/domain/calendar.ts';
import { gapShapeNames } from '#shared/domain/gap-kinds.ts';
import type { GapShape } from '#shared/domain/gap-kinds.ts';
import { lanesWithin } from '#shared/domain/lanes/arrange-lanes.ts';
import { proposedWords } from '#shared/domain/lanes/timeline-lane.ts';
import type { TimelineLane } from '#shared/domain/lanes/timeline-lane.ts';
import { gapOutlines } from '../ui/gap-outlines.ts';

const element = (className: string, text = ''): HTMLElement => {
  const made = document.createElement('div');
  made.className = className;
  made.textContent = text;
  return made;
};

const plural = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

/** The first and the last day with an entry, in words; undefined where no entry has a date. */
export const daysInWords = ({ first, last }: TimelineLane): string | undefined =>
  first === undefined || last === undefined ? undefined : formatSpan(dateOfDay(first), dateOfDay(last));

/** The same with the months cut to three letters: a head is no wider for the longest of them. */
const daysInShort = (lane: TimelineLane): string | undefined =>
  daysInWords(lane)?.replace(/[A-Z][a-z]+/g, (month) => month.slice(0, 3));

/** Its gaps by the shape of their mark, in words: "2 missed appointments, 3 of other kinds". */
export const marksInWords = ({ marks }: TimelineLane): string =>
  marks.map(([shape, count]) => `${String(count)} ${gapShapeNames[shape]}`).join(', ');

/** What a lane's header says in full: its title and its name for screen readers. */
export const laneSummary = (lane: TimelineLane): string => {
  const parts = [plural(lane.entries, 'entry', 'entries')];
  const days = daysInWords(lane);
  if (days !== undefined) parts.push(days);
  // None that is shown is no word that there is none: they may be hidden, or still be looked for.
  if (lane.gaps > 0) parts.push(`${plural(lane.gaps, 'gap', 'gaps')} (${marksInWords(lane)})`);
  if (lane.undated > 0) parts.push(`${String(lane.undated)} without a date that could be read`);
  if (lane.pinned === true) parts.push('pinned to the top');
  const within =
    lane.members === undefined
      ? ''
      : ` (${lanesWithin(lane)
          .map(({ shortName }) => shortName)
          .join(', ')})`;
  const fold = lane.folded === true ? ', folded' : '';
  return `${lane.name}${within}${lane.proposed ? ', proposed lane, to confirm' : ''}${fold}: ${parts.join(', ')}`;
};

const svg = <Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Name] => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

const markOf = (shape: GapShape): SVGElement => {
  const picture = svg('svg', { viewBox: '0 0 16 16', class: 'timeline-lane-shape', 'aria-hidden': 'true' });
  const { body, inside, outside } = gapOutlines[shape];
  for (const d of [body, inside, outside]) if (d !== '') picture.append(svg('path', { d }));
  return picture;
};

const marks = (lane: TimelineLane): HTMLElement => {
  const all = element('timeline-lane-marks');
  for (const [shape, count] of lane.marks) {
    const one = document.createElement('span');
    one.className = 'timeline-lane-mark';
    one.append(markOf(shape), String(count));
    all.append(one);
  }
  return all;
};

const button = (className: string, text: string, data: Readonly<Record<string, string>>): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  // The heads are one stop for Tab; arrows go from one to the next, see `lane-heads.ts`.
  made.tabIndex = -1;
  made.className = className;
  made.textContent = text;
  for (const [key, value] of Object.entries(data)) made.dataset[key] = value;
  return made;
};

const foldButton = (key: string, name: string, isFolded: boolean): HTMLButtonElement => {
  const fold = button('timeline-fold', '', { fold: key });
  fold.setAttribute('aria-label', `${isFolded ? 'Unfold' : 'Fold'} ${name}`);
  fold.setAttribute('aria-expanded', String(!isFolded));
  return fold;
};

/**
 * The head of a lane as DOM nodes made of text nodes: vis-timeline takes nodes as they are and passes strings through
 * its HTML filter.
 */
export const laneHeader = (lane: TimelineLane): HTMLElement => {
  const head = element('timeline-lane');
  const key = String(lane.key);
  head.dataset['lane'] = key;
  head.classList.toggle('timeline-lane-folded', lane.folded === true);
  head.classList.toggle('timeline-lane-section', lane.members !== undefined);
  const shown = lane.shortName === '' ? lane.name : lane.shortName;
  const name = button('timeline-lane-name', shown, { head: key });
  // What is heard begins with what is seen.
  name.setAttribute('aria-label', `${lane.name.startsWith(shown) ? '' : `${shown}, `}${laneSummary(lane)}`);
  name.setAttribute('aria-haspopup', 'menu');
  head.title = laneSummary(lane);
  const counts = element('timeline-lane-counts');
  if (lane.gaps > 0) counts.append(element('timeline-lane-gaps', String(lane.gaps)));
  counts.append(element('timeline-lane-entries', String(lane.entries)));
  head.append(foldButton(key, lane.name, lane.folded === true), name);
  if (lane.heading !== undefined && lane.pinned !== true) {
    const all = foldButton(`section:${lane.section}`, `all lanes of ${lane.section}`, false);
    all.classList.add('timeline-fold-section');
    all.title = `Fold all lanes of ${lane.section}`;
    head.append(all);
  }
  head.append(counts);
  if (lane.folded === true) return head;
  if (lane.proposed) head.append(element('timeline-lane-proposed', proposedWords));
  if (lane.undated > 0) {
    const undated = button('timeline-lane-undated', `${String(lane.undated)} without a date`, { undated: key });
    head.append(undated);
  }
  head.append(marks(lane));
  const days = daysInShort(lane);
  if (days !== undefined) head.append(element('timeline-lane-days', days));
  return head;
};

export const sectorHeader = (heading: string): HTMLElement => {
  const head = element('timeline-sector');
  head.dataset['section'] = heading;
  head.append(
    foldButton(`section:${heading}`, `all lanes of ${heading}`, false),
    element('timeline-sector-name', heading),
  );
  return head;
};
