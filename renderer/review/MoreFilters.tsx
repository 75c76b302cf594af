import { useStore } from 'zustand';
import { gapStateNames } from '#shared/domain/gap-kinds.ts';
import { gapStates } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { PopoverButton } from '../ui/PopoverButton.tsx';
import { RadioChoice } from '../ui/RadioChoice.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { SavedFilters } from './SavedFilters.tsx';

const dateChoices = [
  { value: 'all', label: 'All' },
  { value: 'certain', label: 'Certain' },
  { value: 'doubtful', label: 'Approximate, uncertain or not read' },
] as const;

/** What entries have to hold or be, and which states of gaps are marked. All of it combines, and is kept under a name. */
export const MoreFilters = () => {
  const { filters } = useOpenReview();
  const { review } = useReviewData();
  const { words, person, term, dates, hiddenStates, hiddenSources } = useStore(filters.store);
  const sources = review.sources.filter(({ withdrawn, replacedBy }) => !withdrawn && replacedBy === undefined);
  const on = [
    words !== undefined,
    person !== undefined,
    term !== undefined,
    dates !== undefined,
    hiddenStates.size > 0,
    hiddenSources.size > 0,
  ].filter(Boolean).length;

  return (
    <PopoverButton
      button={on === 0 ? 'More filters' : `More filters: ${String(on)} on`}
      kind="link"
      label="More filters"
    >
      <TextField
        label="Only entries that hold"
        value={words ?? ''}
        maxLength={200}
        onChange={(typed) => {
          filters.choose({ words: typed.trim() === '' ? undefined : typed });
        }}
      />
      {review.people.length === 0 ? undefined : (
        <Select
          label="Only entries that name"
          value={String(person ?? '')}
          options={[
            { value: '', label: 'Anyone' },
            ...review.people.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
          onChange={(chosen) => {
            filters.choose({ person: chosen === '' ? undefined : Number(chosen) });
          }}
        />
      )}
      {review.terms.length === 0 ? undefined : (
        <Select
          label="Only findings on a term of reference"
          value={String(term ?? '')}
          options={[
            { value: '', label: 'All' },
            ...review.terms.map((one) => ({
              value: String(one.id),
              label: one.number === '' ? one.text : `${one.number}. ${one.text}`,
            })),
          ]}
          onChange={(chosen) => {
            filters.choose({ term: chosen === '' ? undefined : Number(chosen) });
          }}
        />
      )}
      <RadioChoice
        label="Dates"
        value={dates ?? 'all'}
        options={dateChoices}
        onChange={(value) => {
          filters.choose({ dates: value === 'all' ? undefined : value });
        }}
      />
      <fieldset className="filter-group">
        <legend className="field-label">Gaps that are</legend>
        {gapStates.map((state) => (
          <Checkbox
            key={state}
            isChecked={!hiddenStates.has(state)}
            onChange={(shown) => {
              filters.showState(state, shown);
            }}
          >
            {gapStateNames[state]}
          </Checkbox>
        ))}
      </fieldset>
      {sources.length < 2 ? undefined : (
        <fieldset className="filter-group">
          <legend className="field-label">Sources</legend>
          {sources.map(({ id, fileName }) => (
            <Checkbox
              key={id}
              isChecked={!hiddenSources.has(id)}
              onChange={(shown) => {
                filters.showSource(id, shown);
              }}
            >
              {fileName}
            </Checkbox>
          ))}
        </fieldset>
      )}
      <SavedFilters />
    </PopoverButton>
  );
};
