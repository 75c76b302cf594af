import type { InputOf, Services } from '#shared/contract.ts';
import { rulerFrom } from '#shared/domain/clocks/rulers.ts';
import type { RulerGiven } from '#shared/domain/clocks/rulers.ts';
import { AppError } from '#shared/errors.ts';
import { requireDay } from '../days.ts';
import { readLoggedRow } from '../db/logged-tables.ts';
import { editReview } from '../edit-review.ts';
import type { ServiceContext } from '../service-context.ts';

const gone = () => new AppError('not-found', 'This ruler is no longer there. It may have been taken away or undone.');

const givenOf = ({ given }: InputOf<'putRuler'>): RulerGiven => {
  const day = requireDay(given.day);
  return given.from === 'booking' ? { ...given, day } : { from: given.from, day };
};

/** Second rulers above the lanes: weeks of pregnancy, a child's age, days since a day. */
export const rulerServices = {
  putRuler: (input, context) => {
    const made = rulerFrom(givenOf(input));
    const { version, value } = editReview(
      context,
      input,
      input.id === undefined ? 'Add a ruler' : 'Change a ruler',
      (draft) => {
        if (input.id !== undefined && readLoggedRow(draft.review, 'ruler', input.id) === undefined) throw gone();
        const id = input.id ?? draft.nextId('ruler');
        draft.put('ruler', id, { title: input.title, ...made });
        return id;
      },
    );
    return { version, id: value };
  },

  removeRuler: (input, context) => {
    const { version } = editReview(context, input, 'Take away a ruler', (draft) => {
      if (readLoggedRow(draft.review, 'ruler', input.id) === undefined) throw gone();
      draft.remove('ruler', input.id);
    });
    return { version };
  },
} satisfies Pick<Services<ServiceContext>, 'putRuler' | 'removeRuler'>;
