import { proposedWords } from '#shared/domain/lanes/timeline-lane.ts';
import type { TimelineLane } from '#shared/domain/lanes/timeline-lane.ts';

const element = (className: string, text = ''): HTMLElement => {
  const made = document.createElement('div');
  made.className = className;
  made.textContent = text;
  return made;
};

const plural = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

/** What a lane's header says in full: its title and its name for screen readers. */
export const laneSummary = (lane: TimelineLane): string => {
  const parts = [plural(lane.entries, 'entry', 'entries')];
  // None that is shown is no word that there is none: they may be hidden, or still be looked for.
  if (lane.gaps > 0) parts.push(plural(lane.gaps, 'gap', 'gaps'));
  if (lane.undated > 0) parts.push(`${String(lane.undated)} without a date that could be read`);
  return `${lane.name}${lane.proposed ? ', proposed lane, to confirm' : ''}: ${parts.join(', ')}`;
};

/**
 * The head of a lane as DOM nodes made of text nodes: vis-timeline takes nodes as they are and passes strings through
 * its HTML filter.
 */
export const laneHeader = (lane: TimelineLane): HTMLElement => {
  const head = element('timeline-lane');
  const name = element('timeline-lane-name', lane.shortName === '' ? lane.name : lane.shortName);
  head.title = laneSummary(lane);
  const counts = element('timeline-lane-counts');
  if (lane.gaps > 0) {
    const gaps = element('timeline-lane-gaps', String(lane.gaps));
    gaps.title = plural(lane.gaps, 'gap', 'gaps');
    counts.append(gaps);
  }
  counts.append(element('timeline-lane-entries', String(lane.entries)));
  head.append(name, counts);
  if (lane.proposed) head.append(element('timeline-lane-proposed', proposedWords));
  if (lane.undated > 0) {
    const undated = document.createElement('button');
    undated.type = 'button';
    // The key U does the same: a stop in each lane would only be in the way of Tab.
    undated.tabIndex = -1;
    undated.className = 'timeline-lane-undated';
    undated.dataset['undated'] = String(lane.key);
    undated.textContent = `${String(lane.undated)} without a date`;
    head.append(undated);
  }
  return head;
};

export const sectorHeader = (heading: string): HTMLElement => element('timeline-sector', heading);
