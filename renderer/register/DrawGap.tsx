import { useState } from 'react';
import { formsOf, gapFormNames, kindsToChoose } from '#shared/domain/gap-kinds.ts';
import { laneOrder } from '#shared/domain/lanes/lanes-of.ts';
import type { AgencyId, AnyGapKind, GapForm, GapId } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';

const nobody = 'nobody';

/** A gap that rests on no entry: over a period, perhaps between two agencies. */
export const DrawGap = () => {
  const { api, data, register, selection } = useOpenReview();
  const { review } = useReviewData();
  const [isOpen, setOpen] = useState(false);
  const [kind, setKind] = useState<AnyGapKind>('unaware');
  const [form, setForm] = useState<GapForm>();
  const [whenWritten, setWhen] = useState('');
  const [words, setWords] = useState('');
  const [concerns, setConcerns] = useState<AgencyId>();
  const [other, setOther] = useState<AgencyId>();
  const [recordedBy, setRecordedBy] = useState<AgencyId>();
  const [problem, setProblem] = useState<string>();
  const agencies = laneOrder(review.agencies);
  const forms = formsOf[kind] ?? [];

  const draw = async () => {
    let drawn: GapId | undefined;
    const between = concerns === undefined || other === undefined ? [] : [concerns, other];
    const answer = await data.edit(async (base) => {
      const made = await api.drawGap({
        ...base,
        kind,
        form,
        whenWritten: whenWritten.trim(),
        words: words.trim(),
        ...(recordedBy === undefined ? {} : { recordedBy }),
        ...(between.length > 0 ? { between } : concerns === undefined ? {} : { concerns: [concerns] }),
      });
      drawn = made.gap;
      return made;
    });
    setProblem(answer);
    if (answer !== undefined || drawn === undefined) return;
    register.openOnly({});
    selection.choose({ gap: drawn });
    setOpen(false);
    setWhen('');
    setWords('');
  };
  const agencyChoice = (
    label: string,
    none: string,
    value: AgencyId | undefined,
    onChange: (agency: AgencyId | undefined) => void,
  ) => (
    <Select
      label={label}
      value={value === undefined ? nobody : String(value)}
      options={[
        { value: nobody, label: none },
        ...agencies.map(({ id, fullName }) => ({ value: String(id), label: fullName })),
      ]}
      onChange={(chosen) => {
        onChange(agencies.find(({ id }) => String(id) === chosen)?.id);
      }}
    />
  );

  if (review.readOnly) return undefined;
  return (
    <>
      <span className="register-draw">
        <Button
          kind="link"
          onPress={() => {
            setOpen(true);
          }}
        >
          Draw a gap over a period
        </Button>
      </span>
      {isOpen ? (
        <Dialog
          title="A gap over a period"
          onClose={() => {
            setOpen(false);
          }}
        >
          <p className="quiet-text">For what no single entry shows. What an entry shows is marked beside that entry.</p>
          <Select
            label="Kind"
            value={kind}
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
          <TextField
            label="When"
            hint="As you would write it: 24.01.14-25.03.14, May 2010, w/c 3.6.13."
            value={whenWritten}
            maxLength={200}
            onChange={setWhen}
          />
          {agencyChoice('Whom it concerns', 'Not said', concerns, setConcerns)}
          {agencyChoice('Between it and', 'No other agency', other, setOther)}
          {agencyChoice('Whose records tell of it', 'Nobody’s in particular', recordedBy, setRecordedBy)}
          <TextField
            label="What is missing, by the records"
            multiline
            value={words}
            onChange={setWords}
            problem={problem}
          />
          <div className="dialog-steps">
            <Button
              onPress={() => {
                setOpen(false);
              }}
            >
              Cancel
            </Button>
            <Button
              kind="primary"
              isDisabled={whenWritten.trim() === '' || words.trim() === ''}
              onPress={() => {
                void draw();
              }}
            >
              Draw the gap
            </Button>
          </div>
        </Dialog>
      ) : undefined}
    </>
  );
};
