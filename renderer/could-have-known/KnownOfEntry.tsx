import { useStore } from 'zustand';
import { formatDay } from '#shared/domain/calendar.ts';
import type { EntryId } from '#shared/model.ts';
import { useOpenReview } from '../state/open-review.ts';
import { useAgencyNames } from '../state/use-exchanges.ts';
import { useKnown } from './use-known.ts';

/** While "could have known" is asked: on what it rests that an entry could have been known, or that nothing shows it. */
export const KnownOfEntry = ({ entry }: { readonly entry: EntryId }) => {
  const { following } = useOpenReview();
  const { known: asked } = useStore(following.store);
  const known = useKnown();
  const nameOf = useAgencyNames();
  if (asked === undefined || known === undefined) return undefined;
  const step = known.known.get(entry);
  const name = nameOf(asked.agency);
  const words =
    step === undefined
      ? `Nothing in these records shows that this had reached ${name} by ${formatDay(asked.day)}.`
      : `${name} could have known this by these records${step.day === undefined ? '' : ` from ${formatDay(step.day)}`}. ${step.restsOn}`;
  return (
    <section className="known-of-entry" aria-label="Whether this could have been known">
      <h3 className="label">Could have known</h3>
      <p>{words}</p>
    </section>
  );
};
