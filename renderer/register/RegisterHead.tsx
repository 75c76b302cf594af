import { useStore } from 'zustand';
import { registerGroupings, registerOrders } from '#shared/domain/register/order-register.ts';
import type { RegisterGrouping, RegisterOrder } from '#shared/domain/register/order-register.ts';
import { registerShown, statesSentence } from '#shared/domain/register/register-words.ts';
import { useOpenReview } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { RegisterFilters } from './RegisterFilters.tsx';
import type { Register } from './use-register.ts';

const orderNames: Readonly<Record<RegisterOrder, string>> = {
  date: 'In order of date',
  kind: 'In order of kind',
  state: 'In order of state',
};
const groupingNames: Readonly<Record<RegisterGrouping, string>> = {
  none: 'Not grouped',
  kind: 'By kind',
  term: 'By term of reference',
  date: 'By month',
};

export type RegisterHeadProps = {
  readonly register: Register;
  readonly position: string;
  readonly onStep: (step: 1 | -1) => void;
  /** Absent where nothing is selected that the timeline could show. */
  readonly onShow?: (() => void) | undefined;
  /** Absent while a print is being made ready. */
  readonly onPrint?: (() => void) | undefined;
};

/** Above the list: how far the panel has come, what is shown, its order, and the steps from one to the next. */
export const RegisterHead = ({ register, position, onStep, onShow, onPrint }: RegisterHeadProps) => {
  const { register: look } = useOpenReview();
  const { order, grouping } = useStore(look.store);
  const { all, shown } = register;
  return (
    <header className="register-head">
      <p className="register-states" role="status">
        {registerShown(shown.length, all.length)}. <span className="quiet-text">{statesSentence(shown)}</span>
      </p>
      <RegisterFilters items={all} />
      <div className="register-looks">
        <Select
          label="Order"
          hiddenLabel
          value={order}
          options={registerOrders.map((value) => ({ value, label: orderNames[value] }))}
          onChange={look.sort}
        />
        <Select
          label="Groups"
          hiddenLabel
          value={grouping}
          options={registerGroupings.map((value) => ({ value, label: groupingNames[value] }))}
          onChange={look.group}
        />
        <span className="quiet-text register-position">{position}</span>
        <Button
          kind="link"
          shortcut="K"
          onPress={() => {
            onStep(-1);
          }}
        >
          Previous
        </Button>
        <Button
          kind="link"
          shortcut="J"
          onPress={() => {
            onStep(1);
          }}
        >
          Next
        </Button>
        <Button kind="link" shortcut="T" isDisabled={onShow === undefined} {...(onShow ? { onPress: onShow } : {})}>
          Show on the timeline
        </Button>
        <Button kind="link" isDisabled={onPrint === undefined} {...(onPrint ? { onPress: onPrint } : {})}>
          {onPrint === undefined ? 'Making the print ready' : 'Print'}
        </Button>
      </div>
    </header>
  );
};
