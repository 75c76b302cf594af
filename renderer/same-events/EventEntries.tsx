import type { EntryText } from '#shared/contract.ts';
import { describeWhen } from '#shared/domain/when/describe-when.ts';
import type { AgencyId, EntryId } from '#shared/model.ts';
import { useReviewData } from '../state/open-review.ts';
import { SharedWords } from './SharedWords.tsx';

export type EventEntriesProps = {
  readonly entries: readonly EntryId[];
  readonly texts: ReadonlyMap<EntryId, EntryText>;
  readonly words: ReadonlySet<string>;
  /** Those that are not meant; undefined where none can be left out. */
  readonly leftOut?: ReadonlySet<EntryId> | undefined;
  readonly onToggle?: (entry: EntryId) => void;
};

/** The entries of one event under each other: who recorded it, when, in which words, from which row. */
export const EventEntries = ({ entries, texts, words, leftOut, onToggle }: EventEntriesProps) => {
  const { review } = useReviewData();
  const nameOf = (id: AgencyId | undefined) => review.agencies.find((agency) => agency.id === id)?.shortName ?? '';
  return (
    <ul className="event-entries">
      {entries.flatMap((id) => {
        const entry = texts.get(id);
        if (entry === undefined) return [];
        const name = nameOf(entry.placement.agency);
        const told = (
          <>
            <span className="event-agency">{name}</span>
            <span className="event-when">{describeWhen(entry.when)}</span>
            <span>
              <SharedWords text={entry.text} words={words} />{' '}
              {entry.comment === '' ? undefined : (
                <span className="quiet-text">
                  <SharedWords text={entry.comment} words={words} />
                </span>
              )}
            </span>
            <span className="quiet-text">{`${entry.fileName}, row ${String(entry.row)}`}</span>
          </>
        );
        return [
          <li key={id}>
            {leftOut === undefined ? (
              <div className="event-entry">
                <span />
                {told}
              </div>
            ) : (
              <label className="event-entry">
                <input
                  type="checkbox"
                  checked={!leftOut.has(id)}
                  onChange={() => {
                    onToggle?.(id);
                  }}
                />
                {told}
              </label>
            )}
          </li>,
        ];
      })}
    </ul>
  );
};
