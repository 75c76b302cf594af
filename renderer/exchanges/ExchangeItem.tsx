import { useState } from 'react';
import { formatDay, formatSpan } from '#shared/domain/calendar.ts';
import { exchangeStateNames, meansNames, outcomeNames } from '#shared/domain/exchanges/exchange-names.ts';
import { exchangeSentence } from '#shared/domain/exchanges/exchange-sentence.ts';
import { exchangeOutcomes } from '#shared/domain/exchanges/exchange.ts';
import type { Exchange, ExchangeState } from '#shared/domain/exchanges/exchange.ts';
import { basisNames } from '#shared/domain/gap-kinds.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useAgencyNames } from '../state/use-exchanges.ts';
import { Button } from '../ui/Button.tsx';
import { OutcomeMark } from '../ui/OutcomeMark.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';

const whenOf = ({ earliest, latest }: Exchange): string => {
  if (earliest !== undefined && latest !== undefined) return formatSpan(earliest, latest);
  const day = earliest ?? latest;
  return day === undefined ? 'no date' : formatDay(day);
};

const outcomeOptions = exchangeOutcomes.map((value) => ({ value, label: outcomeNames[value] }));

export type ExchangeItemProps = {
  readonly exchange: Exchange;
  /** Leads to an entry; absent where the entry is in front of the person already. */
  readonly onOpen?: ((entry: Exchange['entry']) => void) | undefined;
};

/** One exchange: what the records hold, the words of both sides, and choices of equal weight. */
export const ExchangeItem = ({ exchange, onOpen }: ExchangeItemProps) => {
  const { api, data } = useOpenReview();
  const { readOnly } = useReviewData().review;
  const nameOf = useAgencyNames();
  const [reason, setReason] = useState<string>();
  const [missing, setMissing] = useState<string>();
  const sentence = exchangeSentence(exchange, nameOf);
  const isAdded = exchange.evidence.length === 0;

  const decide = (state: ExchangeState, words?: string) =>
    data.edit((base) =>
      api.decideExchange({
        ...base,
        exchange: exchange.id,
        state,
        ...(words === undefined ? {} : { reason: words }),
      }),
    );
  const setAside = async () => {
    const words = (reason ?? '').trim();
    if (words === '') {
      setMissing('Write the reason in a few words: whoever reads this later will want to know.');
      return;
    }
    if ((await decide('set-aside', words)) === undefined) {
      setReason(undefined);
      setMissing(undefined);
    }
  };

  return (
    <li className={`exchange exchange-${exchange.state}`} aria-label={`${whenOf(exchange)}: ${sentence}`}>
      <header className="exchange-head">
        <OutcomeMark outcome={exchange.outcome} />
        <h4 className="exchange-sentence">{sentence}</h4>
        <p className="quiet-text exchange-state">{exchangeStateNames[exchange.state]}</p>
      </header>
      <p className="exchange-facts">
        {[
          whenOf(exchange),
          meansNames[exchange.means],
          exchange.recordedBy === undefined
            ? 'from the review’s own account'
            : `recorded by ${nameOf(exchange.recordedBy)}`,
        ].join(' · ')}
      </p>
      {exchange.about === '' ? undefined : <p>About: {exchange.about}</p>}
      {exchange.evidence.map(({ entry, quote, basis }) => (
        <div className="exchange-evidence" key={`${String(entry)}${quote}`}>
          <blockquote className="exchange-quote">{quote}</blockquote>
          <p className="quiet-text">
            {basisNames[basis]}
            {onOpen === undefined ? undefined : (
              <>
                {' · '}
                <Button
                  kind="link"
                  label={`See the entry: ${sentence}`}
                  onPress={() => {
                    onOpen(entry);
                  }}
                >
                  See the entry
                </Button>
              </>
            )}
          </p>
        </div>
      ))}
      <p className="quiet-text">{exchange.explanation}</p>
      {exchange.reason === '' ? undefined : (
        <p>
          <span className="label">Reason</span> {exchange.reason}
        </p>
      )}
      {readOnly ? undefined : (
        <div className="exchange-choices" role="group" aria-label={`Decide: ${sentence}`}>
          <Button
            isPressed={exchange.state === 'agreed'}
            onPress={() => {
              void decide('agreed');
            }}
          >
            Agree
          </Button>
          <Button
            isPressed={exchange.state === 'set-aside'}
            isExpanded={reason !== undefined}
            onPress={() => {
              setReason((open) => (open === undefined ? exchange.reason : undefined));
            }}
          >
            Set aside…
          </Button>
          {exchange.state === 'to-consider' ? undefined : (
            <Button
              kind="link"
              onPress={() => {
                void decide('to-consider', '');
              }}
            >
              Back to “to consider”
            </Button>
          )}
          <Select
            label="What became of it"
            hiddenLabel
            value={exchange.outcome}
            options={
              exchange.to === undefined ? outcomeOptions.filter(({ value }) => value === 'not-shared') : outcomeOptions
            }
            onChange={(outcome) => {
              void data.edit((base) => api.decideExchange({ ...base, exchange: exchange.id, outcome }));
            }}
          />
          {isAdded ? (
            <Button
              kind="link"
              onPress={() => {
                void data.edit((base) => api.removeExchange({ ...base, exchange: exchange.id }));
              }}
            >
              Take away
            </Button>
          ) : undefined}
        </div>
      )}
      {reason === undefined ? undefined : (
        <div className="exchange-form">
          <TextField
            label="Why it is set aside"
            multiline
            takesFocus
            value={reason}
            onChange={setReason}
            problem={missing}
          />
          <Button
            onPress={() => {
              void setAside();
            }}
          >
            Set aside
          </Button>
        </div>
      )}
    </li>
  );
};
