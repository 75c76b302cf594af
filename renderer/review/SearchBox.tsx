import { useRef, useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import type { Key } from 'react-aria-components';
import { useStore } from 'zustand';
import { dateOfDay, formatDay } from '#shared/domain/calendar.ts';
import type { EntryId } from '#shared/model.ts';
import type { SearchHit } from '#shared/search-result.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useKeys } from '../ui/use-keys.ts';
import { FoundWords } from './FoundWords.tsx';
import './search.css';

type Found =
  | { readonly id: 'only'; readonly words: string }
  | { readonly id: string; readonly hit: SearchHit; readonly where: string };

const countWords = (count: number, more: boolean): string =>
  `${more ? 'More than ' : ''}${String(count)} ${count === 1 ? 'entry holds' : 'entries hold'} these words`;

/** Search over everything that was written: hits as one types, each with the words around it. */
export const SearchBox = () => {
  const { finding, filters, selection, view } = useOpenReview();
  const { review, timeline } = useReviewData();
  const { words, result, problem } = useStore(finding.store);
  const { screen } = useStore(view.store);
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useKeys({
    '/': () => {
      field.current?.focus();
      field.current?.select();
    },
  });

  const whereIs = (entry: EntryId): string => {
    const index = timeline.entries.id.indexOf(entry);
    const day = timeline.entries.earliest[index] ?? timeline.entries.latest[index] ?? undefined;
    const agency = review.agencies.find(({ id }) => Number(id) === timeline.entries.agency[index]);
    return [agency?.shortName ?? 'No lane yet', day === undefined ? 'no date read' : formatDay(dateOfDay(day))].join(
      ', ',
    );
  };
  const found: readonly Found[] =
    result === undefined || result.entries.length === 0
      ? []
      : [
          { id: 'only', words: countWords(result.entries.length, result.more) },
          ...result.hits.map((hit, place) => ({
            id: `${String(place)} ${String(hit.entry)}`,
            hit,
            where: `${whereIs(hit.entry)}${hit.where === 'words' ? '' : ` · ${hit.heading}`}`,
          })),
        ];
  const choose = (key: Key): void => {
    const chosen = found.find(({ id }) => id === key);
    if (chosen === undefined) return;
    if ('hit' in chosen) selection.select(chosen.hit.entry);
    else filters.choose({ words: words.trim() });
    if (screen !== 'timeline' && screen !== 'chronology') view.go('timeline');
    // What was chosen is on the page behind the list: leaving the field closes it.
    field.current?.blur();
    document.querySelector<HTMLElement>('#review-main [tabindex="0"]')?.focus();
  };
  const none = result?.entries.length === 0;

  return (
    <div
      className="search"
      onFocus={() => {
        setOpen(true);
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <Autocomplete inputValue={words} onInputChange={finding.look} disableAutoFocusFirst>
        <SearchField
          aria-label="Search the chronologies"
          onKeyDown={({ key }) => {
            if (key !== 'Enter') setOpen(key !== 'Escape');
          }}
        >
          <Input
            ref={field}
            className="search-field"
            placeholder="Search the chronologies"
            spellCheck={false}
            maxLength={200}
          />
        </SearchField>
        <kbd className="search-key" aria-hidden="true">
          /
        </kbd>
        {/* Always there, so that the field can name the list it moves through; the list alone comes and goes. */}
        {/* What scrolls can be reached by key. */}
        <div
          className="search-panel"
          role="group"
          aria-label="Search results"
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          hidden={!open || words.trim() === ''}
        >
          {none || problem !== undefined ? (
            <p className="search-none" role="status">
              {problem ?? 'No entry, note or file name holds all of these words.'}
            </p>
          ) : undefined}
          <ListBox<Found> aria-label="What was found" className="search-hits" items={found} onAction={choose}>
            {(one) =>
              'hit' in one ? (
                <ListBoxItem id={one.id} className="search-hit" textValue={one.where}>
                  <span className="search-where">{one.where}</span>
                  <FoundWords excerpt={one.hit.excerpt} />
                </ListBoxItem>
              ) : (
                <ListBoxItem id={one.id} className="search-hit search-only" textValue={one.words}>
                  {one.words}. <span className="search-act">Show only these</span>
                </ListBoxItem>
              )
            }
          </ListBox>
        </div>
      </Autocomplete>
    </div>
  );
};
