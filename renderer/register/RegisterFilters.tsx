import { useStore } from 'zustand';
import { basisNames, formsOf, gapFormNames, kindsToChoose } from '#shared/domain/gap-kinds.ts';
import { isFiltered } from '#shared/domain/register/filter-register.ts';
import type { RegisterFilters as Filters } from '#shared/domain/register/filter-register.ts';
import { goodPracticeName } from '#shared/domain/register/register-item.ts';
import type { RegisterItem } from '#shared/domain/register/register-item.ts';
import { laneOrder } from '#shared/domain/lanes/lanes-of.ts';
import { bases } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import type { SelectOption } from '../ui/Select.tsx';
import { stateNames, statesToChoose } from './state-names.ts';

const all = 'all';

type Choice<Value> = { readonly value: Value; readonly label: string };

/** A filter as a list to choose from; what is not there any more is still told by its value. */
const FilterChoice = <Value extends string | number>(props: {
  readonly label: string;
  readonly every: string;
  readonly value: Value | undefined;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value | undefined) => void;
}) => {
  const { label, every, value, choices, onChange } = props;
  const options: readonly SelectOption<string>[] = [
    { value: all, label: every },
    ...choices.map((choice) => ({ value: String(choice.value), label: choice.label })),
  ];
  return (
    <Select
      label={label}
      hiddenLabel
      value={value === undefined ? all : String(value)}
      options={options}
      onChange={(chosen) => {
        onChange(choices.find((choice) => String(choice.value) === chosen)?.value);
      }}
    />
  );
};

/** What of the register is shown: by kind, form, state, evidence, term of reference and agency. */
export const RegisterFilters = ({ items }: { readonly items: readonly RegisterItem[] }) => {
  const { register } = useOpenReview();
  const { review } = useReviewData();
  const { filters } = useStore(register.store);
  const there = new Set(items.map(({ kind }) => kind));
  const kinds: readonly Choice<NonNullable<Filters['kind']>>[] = [
    ...kindsToChoose(review.ownKinds).map(({ kind, name }) => ({ value: kind, label: name })),
    { value: 'good-practice' as const, label: goodPracticeName },
  ].filter(({ value }) => there.has(value) || value === filters.kind);
  const forms = filters.kind === undefined || filters.kind === 'good-practice' ? [] : (formsOf[filters.kind] ?? []);
  return (
    <div className="register-filters" role="group" aria-label="Filters of the register">
      <FilterChoice
        label="Kind"
        every="All kinds"
        value={filters.kind}
        choices={kinds}
        onChange={(kind) => {
          register.filter({ kind, form: undefined });
        }}
      />
      {forms.length === 0 ? undefined : (
        <FilterChoice
          label="Form"
          every="All forms"
          value={filters.form}
          choices={forms.map((form) => ({ value: form, label: gapFormNames[form] }))}
          onChange={(form) => {
            register.filter({ form });
          }}
        />
      )}
      <FilterChoice
        label="State"
        every="All states"
        value={filters.state}
        choices={statesToChoose.map((state) => ({ value: state, label: stateNames[state] }))}
        onChange={(state) => {
          register.filter({ state });
        }}
      />
      <FilterChoice
        label="Evidence"
        every="All evidence"
        value={filters.basis}
        choices={bases.map((basis) => ({ value: basis, label: basisNames[basis] }))}
        onChange={(basis) => {
          register.filter({ basis });
        }}
      />
      <FilterChoice
        label="Term of reference"
        every="All terms"
        value={filters.term}
        choices={[
          ...review.terms.map(({ id, number, text }) => ({
            value: id,
            label: number === '' ? text : `${number}. ${text}`,
          })),
          { value: 'none' as const, label: 'No term yet' },
        ]}
        onChange={(term) => {
          register.filter({ term });
        }}
      />
      <FilterChoice
        label="Agency"
        every="All agencies"
        value={filters.agency}
        choices={laneOrder(review.agencies).map(({ id, shortName }) => ({ value: id, label: shortName }))}
        onChange={(agency) => {
          register.filter({ agency });
        }}
      />
      {isFiltered(filters) ? (
        <Button
          kind="link"
          onPress={() => {
            register.openOnly({});
          }}
        >
          Show all
        </Button>
      ) : undefined}
    </div>
  );
};
