import { useStore } from 'zustand';
import { shownSentence } from '#shared/domain/filtering.ts';
import { gapKindFacts } from '#shared/domain/gap-kinds.ts';
import type { GapKind } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useVisible } from '../state/visible.ts';
import { Button } from '../ui/Button.tsx';
import { GapMark } from '../ui/GapMark.tsx';
import { GoodPracticeMark } from '../ui/GoodPracticeMark.tsx';
import { AgencyFilter } from './AgencyFilter.tsx';

/** What is on screen of all there is, and each kind of gap with its shape and count, to show or hide. */
export const FilterBar = () => {
  const { filters, view } = useOpenReview();
  const { timeline } = useReviewData();
  const { hiddenAgencies, hiddenKinds } = useStore(filters.store);
  const { shown, gaps } = useVisible();
  const counts = new Map<GapKind, number>();
  for (const { kind } of timeline.gaps) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const proposed = timeline.entries.confirmed.filter((confirmed) => confirmed === 0).length;
  const filtered = hiddenAgencies.size > 0 || hiddenKinds.size > 0;

  return (
    <section className="filter-bar" aria-label="Filters">
      <AgencyFilter />
      <p className="filter-shown" role="status">
        {shownSentence(shown, timeline.entries.id.length, timeline.gaps.length - gaps.length)}
      </p>
      {proposed === 0 ? undefined : (
        <Button
          kind="link"
          onPress={() => {
            view.go('lanes');
          }}
        >
          {proposed === 1 ? '1 entry has a proposed lane' : `${proposed} entries have a proposed lane`}
        </Button>
      )}
      {filtered ? (
        <Button kind="link" onPress={filters.showAll}>
          Show all
        </Button>
      ) : undefined}
      <ul className="filter-kinds">
        {gapKindFacts
          .filter(({ kind }) => counts.has(kind))
          .map(({ kind, name }) => (
            <li key={kind}>
              <button
                type="button"
                className="filter-kind"
                aria-pressed={!hiddenKinds.has(kind)}
                title={hiddenKinds.has(kind) ? `${name}: hidden` : `${name}: shown`}
                onClick={() => {
                  filters.toggleKinds([kind]);
                }}
              >
                <GapMark kind={kind} />
                <span className="filter-kind-name">{name}</span>
                <span className="filter-count">{counts.get(kind)}</span>
              </button>
            </li>
          ))}
        {timeline.goodPractice.length === 0 ? undefined : (
          <li className="filter-good">
            <GoodPracticeMark /> Good practice <span className="filter-count">{timeline.goodPractice.length}</span>
          </li>
        )}
      </ul>
    </section>
  );
};
