import { useOpenReview } from '../state/open-review.ts';
import { useFilterWords } from '../state/use-filter-words.ts';

/** What is filtered out, one by one and in words; a press on one takes it off. */
export const FiltersOn = () => {
  const { filters } = useOpenReview();
  const on = useFilterWords();
  if (on.length === 0) return undefined;
  return (
    <ul className="filters-on" aria-label="Filters that are on">
      {on.map(({ id, words, off }) => (
        <li key={id}>
          <button
            type="button"
            className="filter-on"
            aria-label={`Take off: ${words}`}
            title="Take this filter off"
            onClick={() => {
              filters.takeOff(off);
            }}
          >
            {words}
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
};
