import { useState } from 'react';
import { factsOf, formsOf, gapFormNames, kindsToChoose } from '#shared/domain/gap-kinds.ts';
import type { PhraseInUse, RuleChange } from '#shared/gap-rules.ts';
import type { AnyGapKind, GapForm } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { GapMark } from '../ui/GapMark.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { PreviewDialog } from './PreviewDialog.tsx';

type Asked = { readonly change: Exclude<RuleChange, { change: 'rule' }>; readonly words: string };

const doesOf = {
  'add-phrase': 'Add these words',
  'change-phrase': 'Change them',
  'remove-phrase': 'Take them away',
} as const;

/** Words of the panel's own that gaps are found by. What a change would do is seen before it is done. */
export const OwnPhrases = ({ phrases }: { readonly phrases: readonly PhraseInUse[] }) => {
  const { api, data } = useOpenReview();
  const { review } = useReviewData();
  const [kind, setKind] = useState<AnyGapKind>('missed-appointment');
  const [form, setForm] = useState<GapForm>();
  const [words, setWords] = useState('');
  const [changed, setChanged] = useState<PhraseInUse['id']>();
  const [asked, setAsked] = useState<Asked>();
  const leaveForm = () => {
    setChanged(undefined);
    setWords('');
  };
  const forms = formsOf[kind] ?? [];
  const ownOf = (id: AnyGapKind) => review.ownKinds.find((own) => own.id === id);

  const doIt =
    ({ change }: Asked) =>
    () =>
      data.edit((base) =>
        change.change === 'add-phrase'
          ? api.putOwnPhrase({ ...base, kind: change.kind, form: change.form, words: change.words })
          : change.change === 'change-phrase'
            ? api.putOwnPhrase({ ...base, id: change.id, kind: change.kind, form: change.form, words: change.words })
            : api.removeOwnPhrase({ ...base, id: change.id }),
      );
  return (
    <section className="rules-part" aria-labelledby="own-phrases">
      <h2 className="rules-title" id="own-phrases">
        Words of your own
      </h2>
      <p className="quiet-text">
        Plain words, found wherever they stand in an entry. * after a word stands for any ending (appoint* finds
        appointment), three dots between two words for up to five others.
      </p>
      <ul className="rules-list">
        {phrases.map(({ id, kind: of, form: as, words: said, found }) => (
          <li key={id} className="rule">
            <GapMark kind={of} ownKind={ownOf(of)} />
            <div className="rule-body">
              <p className="rule-statement">“{said}”</p>
              <p className="quiet-text">
                {[
                  factsOf(of, ownOf(of)).name,
                  ...(as === undefined ? [] : [gapFormNames[as]]),
                  `found ${String(found)}`,
                ].join(' · ')}
              </p>
            </div>
            {review.readOnly ? undefined : (
              <Button
                kind="link"
                label={`Change “${said}”`}
                isPressed={changed === id}
                onPress={() => {
                  setChanged(id);
                  setKind(of);
                  setForm(as);
                  setWords(said);
                }}
              >
                Change…
              </Button>
            )}
            {review.readOnly ? undefined : (
              <Button
                kind="link"
                label={`Take away “${said}”`}
                onPress={() => {
                  setAsked({ change: { change: 'remove-phrase', id }, words: said });
                }}
              >
                Take away…
              </Button>
            )}
          </li>
        ))}
      </ul>
      {review.readOnly ? undefined : (
        <form
          className="rules-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (words.trim() === '') return;
            const phrase = { kind, form, words };
            setAsked({
              change:
                changed === undefined
                  ? { change: 'add-phrase', ...phrase }
                  : { change: 'change-phrase', id: changed, ...phrase },
              words,
            });
          }}
        >
          <TextField
            label={changed === undefined ? 'Words to look for' : 'The changed words'}
            value={words}
            maxLength={200}
            onChange={setWords}
          />
          <Select
            label="Kind of gap"
            value={kind}
            isDisabled={changed !== undefined}
            options={kindsToChoose(review.ownKinds).map((facts) => ({ value: facts.kind, label: facts.name }))}
            onChange={(chosen) => {
              setKind(chosen);
              setForm(undefined);
            }}
          />
          {forms.length === 0 ? undefined : (
            <Select
              label="Form"
              value={form ?? 'none'}
              options={[
                { value: 'none', label: 'Not said' },
                ...forms.map((one) => ({ value: one, label: gapFormNames[one] })),
              ]}
              onChange={(chosen) => {
                setForm(forms.find((one) => one === chosen));
              }}
            />
          )}
          <Button type="submit" isDisabled={words.trim() === ''}>
            See what it would find
          </Button>
          {changed === undefined ? undefined : (
            <Button kind="link" onPress={leaveForm}>
              Cancel
            </Button>
          )}
        </form>
      )}
      {asked === undefined ? undefined : (
        <PreviewDialog
          title={asked.change.change === 'remove-phrase' ? `Take away “${asked.words}”?` : `Look for “${asked.words}”?`}
          change={asked.change}
          does={doesOf[asked.change.change]}
          onDo={async () => {
            const problem = await doIt(asked)();
            if (problem === undefined) leaveForm();
            return problem;
          }}
          onClose={() => {
            setAsked(undefined);
          }}
        />
      )}
    </section>
  );
};
