import { useEffect, useRef, useState } from 'react';
import { formatDay } from '#shared/domain/calendar.ts';
import { reachesBack } from '#shared/domain/layout/back-reaches.ts';
import { basisNames, factsOfGap, gapFormNames, gapStateNames } from '#shared/domain/gap-kinds.ts';
import type { Gap, GapState } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { GapMark, markStateOf } from '../ui/GapMark.tsx';
import { InlineField } from '../ui/InlineField.tsx';
import { TermChoice } from '../ui/TermChoice.tsx';
import { formatInstant } from '../ui/format-instant.ts';
import { TextField } from '../ui/TextField.tsx';
import { useKeys } from '../ui/use-keys.ts';
import { Explanation } from './Explanation.tsx';
import { GapDays } from './GapDays.tsx';

export type GapDecisionProps = {
  readonly gap: Gap;
  /** The one that the keys act on. */
  readonly isInHand: boolean;
  readonly readOnly: boolean;
  readonly onTakeInHand: () => void;
};

/** One gap: what it rests on, and three choices of equal weight. The program does not lean towards any of them. */
export const GapDecision = ({ gap, isInHand, readOnly, onTakeInHand }: GapDecisionProps) => {
  const { api, data } = useOpenReview();
  const { terms } = useReviewData().review;
  const [reason, setReason] = useState<string>();
  const [missing, setMissing] = useState<string>();
  const { name } = factsOfGap(gap);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = section;
    current?.addEventListener('focusin', onTakeInHand);
    return () => {
      current?.removeEventListener('focusin', onTakeInHand);
    };
  }, [onTakeInHand]);

  const decide = (state: GapState, words?: string) =>
    data.edit((base) =>
      api.decideGap({ ...base, gap: gap.id, state, ...(words === undefined ? {} : { reason: words }) }),
    );
  const askForReason = () => {
    setReason((open) => (open === undefined ? gap.reason : undefined));
  };
  useKeys(
    isInHand && !readOnly
      ? {
          a: () => {
            void decide('agreed');
          },
          q: () => {
            void decide('asked');
          },
          s: askForReason,
        }
      : {},
  );
  const setAside = async () => {
    const words = (reason ?? '').trim();
    if (words === '') {
      setMissing('Write the reason in a few words: whoever reads this later will want to know.');
      return;
    }
    const problem = await decide('set-aside', words);
    if (problem === undefined) {
      setReason(undefined);
      setMissing(undefined);
    }
  };

  return (
    <section
      className={isInHand ? 'gap gap-in-hand' : 'gap'}
      aria-label={`${name}, ${gapStateNames[gap.state]}`}
      ref={section}
    >
      <header className="gap-head">
        <GapMark kind={gap.kind} ownKind={gap.ownKind} state={markStateOf(gap)} />
        <h3 className="gap-name">{name}</h3>
        <p className={`gap-state gap-state-${gap.state}`}>{gapStateNames[gap.state]}</p>
      </header>
      {gap.form === undefined ? undefined : <p>{gapFormNames[gap.form]}</p>}
      {gap.quote === '' ? undefined : <blockquote className="gap-quote">{gap.quote}</blockquote>}
      {reachesBack(gap) && gap.latest !== undefined ? (
        <p>{`Some time up to ${formatDay(gap.latest)}: the words name no day of its own.`}</p>
      ) : undefined}
      <Explanation words={gap.explanation} />
      <p className="quiet-text">{basisNames[gap.basis]}</p>
      {gap.decided === undefined ? undefined : (
        <p className="quiet-text">{`${gap.decided.by}, ${formatInstant(gap.decided.at)}`}</p>
      )}
      {gap.reason === '' ? undefined : (
        <p>
          <span className="label">{gap.state === 'asked' ? 'Asked' : 'Reason'}</span> {gap.reason}
        </p>
      )}
      {readOnly ? undefined : (
        <div className="gap-choices" role="group" aria-label={`Decide: ${name}`}>
          <Button
            {...(isInHand ? { shortcut: 'A' } : {})}
            isPressed={gap.state === 'agreed'}
            onPress={() => {
              void decide('agreed');
            }}
          >
            Agree
          </Button>
          <Button
            {...(isInHand ? { shortcut: 'Q' } : {})}
            isPressed={gap.state === 'asked'}
            onPress={() => {
              void decide('asked');
            }}
          >
            Ask
          </Button>
          <Button
            {...(isInHand ? { shortcut: 'S' } : {})}
            isPressed={gap.state === 'set-aside'}
            isExpanded={reason !== undefined}
            onPress={askForReason}
          >
            Set aside…
          </Button>
        </div>
      )}
      {reason === undefined ? undefined : (
        <div className="gap-form">
          <TextField
            label="Why it is set aside"
            multiline
            takesFocus
            value={reason}
            onChange={setReason}
            problem={missing}
          />
          <div className="gap-form-steps">
            <Button
              onPress={() => {
                void setAside();
              }}
            >
              Set aside
            </Button>
            <Button
              kind="link"
              onPress={() => {
                setReason(undefined);
                setMissing(undefined);
              }}
            >
              Cancel
            </Button>
          </div>
        </div>
      )}
      {gap.state === 'to-consider' || readOnly ? undefined : (
        <Button
          kind="link"
          onPress={() => {
            void decide('to-consider', '');
          }}
        >
          Back to “to consider”
        </Button>
      )}
      <InlineField
        label="Why it made sense at the time"
        multiline
        readOnly={readOnly}
        value={gap.sense}
        onCommit={(sense) => data.edit((base) => api.decideGap({ ...base, gap: gap.id, sense }))}
      />
      <GapDays gap={gap} readOnly={readOnly} />
      <TermChoice
        terms={terms}
        chosen={gap.terms ?? []}
        readOnly={readOnly}
        onChange={(chosen) => {
          void data.edit((base) => api.setGapTerms({ ...base, of: gap.id, terms: chosen }));
        }}
      />
      {readOnly || !/^(?:added|drawn):/.test(gap.id) ? undefined : (
        <Button
          kind="link"
          onPress={() => {
            void data.edit((base) => api.removeGap({ ...base, gap: gap.id }));
          }}
        >
          Take away this gap
        </Button>
      )}
    </section>
  );
};
