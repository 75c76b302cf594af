import type { AgencyId, EntryId, LaneGroup, Placement } from '../../model.ts';
import { plainName } from './recognise-agency.ts';

/** Of an entry, what its lane was proposed by. */
export type ProposedEntry = { readonly id: EntryId; readonly fileName: string; readonly placement: Placement };

const ledBy = /^led by “(.+)”$/u;

/** "Midwife", "midwives" and "the midwife's" are the same ground. */
const stem = (words: string): string =>
  plainName(words.replace(/['’]s$/u, ''))
    .replace(/\bmidwives\b/gu, 'midwife')
    .replace(/(?<=[a-z]{3})s$/u, '');

const groundOf = ({ fileName, placement }: ProposedEntry): { readonly key: string; readonly fromWords: boolean } => {
  const words = ledBy.exec(placement.why)?.[1];
  if (words !== undefined) return { key: `words ${stem(words)}`, fromWords: true };
  if (placement.agency === undefined) return { key: 'nothing', fromWords: true };
  return { key: `file ${fileName} ${placement.why}`, fromWords: false };
};

const commonest = (whys: readonly string[]): string => {
  const counts = Map.groupBy(whys, (why) => why);
  return [...counts].toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? '';
};

/**
 * The entries whose lane nobody has confirmed, grouped by the lane that was proposed and the ground it was proposed on, so
 * that a person confirms a group instead of row after row. The largest group first; what nobody could tell comes last.
 */
export const laneGroups = (entries: readonly ProposedEntry[]): readonly LaneGroup[] => {
  const open = entries.filter(({ placement }) => placement.state === 'proposed');
  const groups = Map.groupBy(open, (entry) => `${String(entry.placement.agency ?? 0)} ${groundOf(entry).key}`);
  return [...groups.values()]
    .map((members): LaneGroup => {
      const [first] = members;
      const agency: AgencyId | undefined = first?.placement.agency;
      return {
        agency,
        why: commonest(members.map(({ placement }) => placement.why)),
        fileName: first === undefined || groundOf(first).fromWords ? undefined : first.fileName,
        entries: members.map(({ id }) => id),
      };
    })
    .toSorted(
      (one, other) =>
        Number(one.agency === undefined) - Number(other.agency === undefined) ||
        other.entries.length - one.entries.length,
    );
};
