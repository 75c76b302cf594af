import { useState } from 'react';
import type { Clock, ClockEnd } from '#shared/domain/clocks/clock.ts';
import { shortDay } from '#shared/domain/clocks/clock-text.ts';
import type { EntryId } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { ClockEnds } from './ClockEnds.tsx';
import { ClockFigure } from './ClockFigure.tsx';
import { standingOf, standingWords } from './standing.ts';

const stateWords: Readonly<Record<Clock['state'], string>> = {
  proposed: 'to consider',
  confirmed: 'confirmed',
  'set-aside': 'set aside',
};

type ClockRowProps = { readonly clock: Clock; readonly onOpen: (entry: EntryId) => void };

/** One clock: its arithmetic, the words at both ends, and what the person says to it. The answers weigh the same. */
export const ClockRow = ({ clock, onOpen }: ClockRowProps) => {
  const { api, data } = useOpenReview();
  const { review } = useReviewData();
  const [asks, setAsks] = useState<'ends' | 'reason'>();
  const [reason, setReason] = useState('');
  const { id, state, text } = clock;
  const decide = (to: Clock['state'], why?: string) =>
    data.edit((base) =>
      api.decideClock({ ...base, clock: id, state: to, ...(why === undefined ? {} : { reason: why }) }),
    );
  const close = () => {
    setAsks(undefined);
    setReason('');
  };
  const setAside = async () => {
    if ((await decide('set-aside', reason)) === undefined) close();
  };
  const end = (name: string, { entry, day, why }: ClockEnd) => (
    <p className="clock-end" key={`${name} ${day} ${String(entry)}`}>
      <span className="clock-end-name">{`${name} ${shortDay(day)}`}</span>
      <span className="quiet-text">{why}</span>
      {entry === undefined ? undefined : (
        <Button
          kind="link"
          label={`See entry of ${shortDay(day)}`}
          onPress={() => {
            onOpen(entry);
          }}
        >
          See entry
        </Button>
      )}
    </p>
  );
  return (
    <li className={`clock clock-${state}`} data-standing={standingOf(clock)} aria-label={text}>
      <div className="clock-head">
        <ClockFigure clock={clock} />
        <div>
          <h4 className="clock-text">{text}</h4>
          <p className="quiet-text">
            <span className="clock-standing">{standingWords(clock)}</span>
            {` · ${stateWords[state]}${clock.reason === '' ? '' : `: ${clock.reason}`}`}
          </p>
        </div>
        <div className="clock-answers">
          {state === 'confirmed' ? undefined : (
            <Button isDisabled={review.readOnly} label={`Confirm: ${text}`} onPress={() => void decide('confirmed')}>
              Confirm
            </Button>
          )}
          <Button
            isDisabled={review.readOnly}
            isExpanded={asks === 'ends'}
            label={`Correct ends: ${text}`}
            onPress={() => {
              setAsks(asks === 'ends' ? undefined : 'ends');
            }}
          >
            Correct ends
          </Button>
          {state === 'set-aside' ? undefined : (
            <Button
              isDisabled={review.readOnly}
              isExpanded={asks === 'reason'}
              label={`Set aside: ${text}`}
              onPress={() => {
                setAsks(asks === 'reason' ? undefined : 'reason');
              }}
            >
              Set aside
            </Button>
          )}
          {state === 'proposed' ? undefined : (
            <Button kind="link" isDisabled={review.readOnly} onPress={() => void decide('proposed')}>
              Back to consider
            </Button>
          )}
        </div>
      </div>
      <div className="clock-ends">
        {end('from', clock.from)}
        {clock.stillOpen.map((said) => end('not yet', said))}
        {clock.to === undefined ? undefined : end('to', clock.to)}
      </div>
      {asks === 'ends' ? <ClockEnds clock={clock} onDone={close} /> : undefined}
      {asks === 'reason' ? (
        <form
          className="clock-reason"
          aria-label={`Set aside: ${text}`}
          onSubmit={(event) => {
            event.preventDefault();
            void setAside();
          }}
        >
          <TextField label="Why it is set aside" value={reason} onChange={setReason} takesFocus />
          <Button type="submit" isDisabled={reason.trim() === ''}>
            Set aside
          </Button>
          <Button kind="link" onPress={close}>
            Cancel
          </Button>
        </form>
      ) : undefined}
    </li>
  );
};
