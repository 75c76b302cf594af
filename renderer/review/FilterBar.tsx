import { useStore } from 'zustand';
import { anyFilter, shownSentence } from '#shared/domain/filtering.ts';
import { kindsToChoose } from '#shared/domain/gap-kinds.ts';
import type { AnyGapKind } from '#shared/model.ts';
import { AddEntry } from '../entries/AddEntry.tsx';
import { KnownButton } from '../could-have-known/KnownButton.tsx';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useVisible } from '../state/visible.ts';
import { Button } from '../ui/Button.tsx';
import { PopoverButton } from '../ui/PopoverButton.tsx';
import { GapMark } from '../ui/GapMark.tsx';
import { goodMarksOf } from '#shared/domain/good-marks.ts';
import { GoodPracticeMark } from '../ui/GoodPracticeMark.tsx';
import { AgencyFilter } from './AgencyFilter.tsx';
import { FiltersOn } from './FiltersOn.tsx';
import { LookingForGaps } from './LookingForGaps.tsx';
import { MarksKey } from './MarksKey.tsx';
import { MoreFilters } from './MoreFilters.tsx';
import { RecordedByFilter } from './RecordedByFilter.tsx';

/** The kinds that a person looks for first: shown, quietly, also where there is none. */
const atHeart: ReadonlySet<AnyGapKind> = new Set(['missed-appointment', 'unminuted-meeting', 'information-not-shared']);

/** Their names where large type leaves no room for whole ones; the title of each has it. */
const briefNames = new Map<AnyGapKind, string>([
  ['missed-appointment', 'Missed'],
  ['unminuted-meeting', 'No minutes'],
  ['information-not-shared', 'Not passed on'],
]);

/** What is on screen of all there is, and each kind of gap with its shape and count, to show or hide. */
export const FilterBar = () => {
  const { data, filters, view } = useOpenReview();
  const { review, timeline } = useReviewData();
  const { toCome } = useStore(data.store);
  const standing = useStore(filters.store);
  const { hiddenKinds, hidesGoodPractice, withoutJudgement } = standing;
  const { shown, hiddenMarks } = useVisible();
  const counts = new Map<AnyGapKind, number>();
  for (const { kind } of timeline.gaps) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const proposed = timeline.entries.confirmed.filter((confirmed) => confirmed === 0).length;
  const filtered = anyFilter(standing);
  const good = goodMarksOf(timeline).length;

  const kinds = kindsToChoose(review.ownKinds).filter(({ kind }) => counts.has(kind) || atHeart.has(kind));
  const others = kinds.filter(({ kind }) => !atHeart.has(kind));
  const hiddenOthers = others.filter(({ kind }) => hiddenKinds.has(kind)).length;
  const kindToggle = ({ kind, name }: (typeof kinds)[number]) => (
    <li key={kind}>
      <button
        type="button"
        className={counts.has(kind) ? 'filter-kind' : 'filter-kind filter-kind-none'}
        disabled={!counts.has(kind)}
        aria-pressed={!hiddenKinds.has(kind)}
        title={hiddenKinds.has(kind) ? `${name}: hidden` : `${name}: shown`}
        onClick={() => {
          filters.toggleKinds([kind]);
        }}
      >
        <GapMark kind={kind} ownKind={review.ownKinds.find(({ id }) => id === kind)} />
        <span className="filter-kind-name" data-brief={briefNames.get(kind)}>
          {name}
        </span>
        <span className="filter-count">{counts.get(kind) ?? 0}</span>
      </button>
    </li>
  );

  return (
    <section className="filter-bar" aria-label="Filters">
      <AgencyFilter />
      <p className="filter-shown" role="status">
        {toCome === 'columns'
          ? ''
          : shownSentence(shown, timeline.entries.id.length, hiddenMarks.gaps, hiddenMarks.goodPractice)}
      </p>
      {withoutJudgement === true ? (
        <p className="filter-without">
          Entries only: gaps and good practice are not shown.{' '}
          <Button
            kind="link"
            onPress={() => {
              filters.showWithoutJudgement(false);
            }}
          >
            Show them
          </Button>
        </p>
      ) : (
        <LookingForGaps />
      )}
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
      <MoreFilters />
      <RecordedByFilter />
      <KnownButton />
      <MarksKey />
      <AddEntry />
      <FiltersOn />
      <ul className="filter-kinds" hidden={withoutJudgement === true}>
        {kinds.filter(({ kind }) => atHeart.has(kind)).map(kindToggle)}
        {others.length === 0 ? undefined : (
          <li>
            <PopoverButton
              kind="link"
              label="Other kinds of gaps"
              button={`Other kinds ${String(others.reduce((sum, { kind }) => sum + (counts.get(kind) ?? 0), 0))}${hiddenOthers === 0 ? '' : `, ${String(hiddenOthers)} hidden`}`}
            >
              <ul className="filter-others">{others.map(kindToggle)}</ul>
            </PopoverButton>
          </li>
        )}
        <li>
          <button
            type="button"
            className={good === 0 ? 'filter-kind filter-kind-none' : 'filter-kind'}
            disabled={good === 0}
            aria-pressed={hidesGoodPractice !== true}
            title={hidesGoodPractice === true ? 'Good practice: hidden' : 'Good practice: shown'}
            onClick={filters.toggleGoodPractice}
          >
            <GoodPracticeMark />
            <span className="filter-kind-name" data-brief="Good">
              Good practice
            </span>
            <span className="filter-count">{good}</span>
          </button>
        </li>
      </ul>
    </section>
  );
};
