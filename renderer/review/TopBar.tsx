import { useState } from 'react';
import { useStore } from 'zustand';
import { formatDay, formatSpan } from '#shared/domain/calendar.ts';
import type { Review } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useProgram } from '../state/program.ts';
import { Button } from '../ui/Button.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { useKeys } from '../ui/use-keys.ts';
import { KeyList } from './KeyList.tsx';
import { SearchBox } from './SearchBox.tsx';
import { isFinding, screens } from './screens.ts';
import { CommandPalette } from './CommandPalette.tsx';
import { TrailSteps } from './TrailSteps.tsx';
import { ViewMenu } from './ViewMenu.tsx';

const periodOf = ({ periodFrom, periodTo }: Review): string | undefined => {
  if (periodFrom !== undefined && periodTo !== undefined) return formatSpan(periodFrom, periodTo);
  if (periodFrom !== undefined) return `from ${formatDay(periodFrom)}`;
  return periodTo === undefined ? undefined : `until ${formatDay(periodTo)}`;
};

/** What is open, where one can go in it, and the last thing done. */
export const TopBar = () => {
  const { session, look } = useProgram();
  const { data, view, trail, stop } = useOpenReview();
  const { review, timeline } = useReviewData();
  const { saving, toCome } = useStore(data.store);
  const { screen } = useStore(view.store);
  const [keysShown, setKeysShown] = useState(false);
  const [paletteShown, setPaletteShown] = useState(false);
  const canUndo = review.undo !== undefined && !review.readOnly;
  const canRedo = review.redo !== undefined && !review.readOnly;
  const undo = () => {
    if (canUndo) void data.undo();
  };
  const redo = () => {
    if (canRedo) void data.redo();
  };
  useKeys({
    'Alt+ArrowLeft': trail.back,
    'Alt+ArrowRight': trail.forward,
    'Ctrl+z': undo,
    'Ctrl+Shift+z': redo,
    'Ctrl+y': redo,
    l: () => {
      look.setRoom(!look.store.getState().room);
    },
    'Ctrl+k': () => {
      setPaletteShown(true);
    },
    '?': () => {
      setKeysShown(true);
    },
  });
  const facts = [review.kind, periodOf(review)].filter((fact) => fact !== undefined && fact !== '').join(' · ');

  return (
    <header className="review-bar">
      <button
        type="button"
        className="review-home"
        aria-label="Sightline: back to the start"
        onClick={() => {
          // Keeps the view before the review is closed.
          stop();
          void session.leave();
        }}
      >
        Sightline
      </button>
      <TrailSteps />
      <div className="review-name">
        <h1 className="review-title">{review.title}</h1>
        <p className="review-facts">{facts}</p>
      </div>
      <Tabs
        label="Screens of the review"
        items={screens}
        value={isFinding(screen) ? 'gaps' : screen}
        onChange={view.go}
      />
      {timeline.entries.id.length === 0 && toCome === undefined ? undefined : <SearchBox />}
      <div className="review-steps">
        <span className="quiet-text review-storing" role="status">
          {saving > 0 ? 'Storing' : ''}
        </span>
        <Button
          kind="link"
          isDisabled={!canUndo}
          label={review.undo === undefined ? 'Nothing to undo' : `Undo: ${review.undo}`}
          onPress={undo}
        >
          Undo
        </Button>
        <Button
          kind="link"
          isDisabled={!canRedo}
          label={review.redo === undefined ? 'Nothing to redo' : `Redo: ${review.redo}`}
          onPress={redo}
        >
          Redo
        </Button>
        <ViewMenu />
        <Button
          kind="link"
          label="List of keys"
          onPress={() => {
            setKeysShown(true);
          }}
        >
          ?
        </Button>
      </div>
      {paletteShown ? (
        <CommandPalette
          onClose={() => {
            setPaletteShown(false);
          }}
        />
      ) : undefined}
      {keysShown ? (
        <KeyList
          onClose={() => {
            setKeysShown(false);
          }}
        />
      ) : undefined}
    </header>
  );
};
