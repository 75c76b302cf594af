import type { Term, TermId } from '#shared/model.ts';
import { Checkbox } from './Checkbox.tsx';

export type TermChoiceProps = {
  readonly terms: readonly Term[];
  readonly chosen: readonly TermId[];
  readonly readOnly: boolean;
  readonly onChange: (terms: TermId[]) => void;
};

/** The terms of reference that something bears on: one, several or none of them. */
export const TermChoice = ({ terms, chosen, readOnly, onChange }: TermChoiceProps) =>
  terms.length === 0 ? undefined : (
    <details className="term-choice">
      <summary>
        {chosen.length === 0
          ? 'Bears on no term of reference yet'
          : `Bears on ${terms
              .filter(({ id }) => chosen.includes(id))
              .map(({ number, text }) => (number === '' ? text : number))
              .join(', ')}`}
      </summary>
      <ul>
        {terms.map(({ id, number, text }) => (
          <li key={id}>
            <Checkbox
              isChecked={chosen.includes(id)}
              isDisabled={readOnly}
              onChange={(isOn) => {
                onChange(isOn ? [...chosen, id] : chosen.filter((one) => one !== id));
              }}
            >
              {number === '' ? text : `${number}. ${text}`}
            </Checkbox>
          </li>
        ))}
      </ul>
    </details>
  );
