import { formatDay } from '#shared/domain/calendar.ts';
import type { Gap } from '#shared/model.ts';
import { useOpenReview } from '../state/open-review.ts';
import { useReadDay } from '../state/use-read-day.ts';
import { InlineField } from '../ui/InlineField.tsx';

/** The day something made the gap less, and the day it closed. */
export const GapDays = ({ gap, readOnly }: { readonly gap: Gap; readonly readOnly: boolean }) => {
  const { api, data } = useOpenReview();
  const readDay = useReadDay();
  const commit = (which: 'mitigated' | 'closed') => async (written: string) => {
    const typed = await readDay(written);
    if ('problem' in typed) return typed.problem;
    const day = 'day' in typed ? typed.day : null;
    return data.edit((base) => api.decideGap({ ...base, gap: gap.id, [which]: day }));
  };
  return (
    <div className="gap-days">
      <InlineField
        label="Mitigated on"
        readOnly={readOnly}
        maxLength={100}
        value={gap.mitigated === undefined ? '' : formatDay(gap.mitigated)}
        onCommit={commit('mitigated')}
      />
      <InlineField
        label="Closed on"
        readOnly={readOnly}
        maxLength={100}
        value={gap.closed === undefined ? '' : formatDay(gap.closed)}
        onCommit={commit('closed')}
      />
    </div>
  );
};
