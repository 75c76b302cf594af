import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { anyFilter } from '#shared/domain/filtering.ts';
import type { SavedFilter } from '#shared/filters.ts';
import { keptFilters } from '../state/filters.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';

/** Sets of filters under a name: put on, kept, taken away. They are part of the review. */
export const SavedFilters = () => {
  const { api, id: review, data, filters } = useOpenReview();
  const { review: facts } = useReviewData();
  const standing = useStore(filters.store);
  const [saved, setSaved] = useState<readonly SavedFilter[]>([]);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    let here = true;
    api.savedFilters({ review }).then(
      (found) => {
        if (here) setSaved(found);
      },
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [api, review, facts.version]);

  const keep = async () => {
    const kept = await data.edit((base) => api.saveFilter({ ...base, name, filters: keptFilters(standing) }));
    setProblem(kept);
    if (kept === undefined) setName('');
  };

  return (
    <section className="saved-filters" aria-label="Filters under a name">
      <p className="field-label">Kept under a name</p>
      {saved.length === 0 ? (
        <p className="quiet-text">None yet.</p>
      ) : (
        <ul>
          {saved.map((one) => (
            <li key={one.id} className="saved-filter">
              <Button
                kind="link"
                onPress={() => {
                  filters.restore(one.filters);
                }}
              >
                {one.name}
              </Button>
              <Button
                kind="link"
                label={`Take away “${one.name}”`}
                isDisabled={facts.readOnly}
                onPress={() => {
                  void data.edit((base) => api.removeFilter({ ...base, id: one.id }));
                }}
              >
                Take away
              </Button>
            </li>
          ))}
        </ul>
      )}
      {facts.readOnly || !anyFilter(standing) ? undefined : (
        <form
          className="saved-filter-new"
          onSubmit={(event) => {
            event.preventDefault();
            void keep();
          }}
        >
          <TextField
            label="Keep the filters that are on as"
            value={name}
            onChange={setName}
            maxLength={80}
            problem={problem}
          />
          <Button type="submit" isDisabled={name.trim() === ''}>
            Keep
          </Button>
        </form>
      )}
    </section>
  );
};
