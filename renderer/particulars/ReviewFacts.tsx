import { formatDay } from '#shared/domain/calendar.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useReadDay } from '../state/use-read-day.ts';
import { InlineField } from '../ui/InlineField.tsx';
import { KindChoice } from '../ui/KindChoice.tsx';
import { Part } from './Part.tsx';

/** Title, kind, period, who decides, and what to know before reading. */
export const ReviewFacts = () => {
  const { api, data } = useOpenReview();
  const { review } = useReviewData();
  const readDay = useReadDay();
  const { readOnly } = review;
  const period = (which: 'periodFrom' | 'periodTo') => async (written: string) => {
    const typed = await readDay(written);
    if ('problem' in typed) return typed.problem;
    const day = 'day' in typed ? typed.day : null;
    return data.edit((base) => api.updateReview({ ...base, [which]: day }));
  };

  return (
    <Part title="The review">
      <InlineField
        label="Title"
        value={review.title}
        maxLength={300}
        readOnly={readOnly}
        onCommit={(title) =>
          title === ''
            ? Promise.resolve('The review needs a title.')
            : data.edit((base) => api.updateReview({ ...base, title }))
        }
      />
      <KindChoice
        value={review.kind}
        isDisabled={readOnly}
        onCommit={(kind) => data.edit((base) => api.updateReview({ ...base, kind }))}
      />
      <div className="part-pair">
        <InlineField
          label="Period from"
          value={review.periodFrom === undefined ? '' : formatDay(review.periodFrom)}
          readOnly={readOnly}
          onCommit={period('periodFrom')}
        />
        <InlineField
          label="Period to"
          value={review.periodTo === undefined ? '' : formatDay(review.periodTo)}
          readOnly={readOnly}
          onCommit={period('periodTo')}
        />
      </div>
      <InlineField
        label="Who decides"
        hint="Named in the audit trail beside each change: the panel’s chair, the reviewer."
        value={review.decidedBy}
        maxLength={200}
        readOnly={readOnly}
        onCommit={(decidedBy) => data.edit((base) => api.updateReview({ ...base, decidedBy }))}
      />
      <InlineField
        label="Years of two digits: the last that is 20yy"
        hint="49 reads 49 as 2049 and 50 as 1950. It holds for what is imported or typed from now on."
        value={String(review.yearPivot).padStart(2, '0')}
        maxLength={2}
        readOnly={readOnly}
        onCommit={(written) =>
          /^\d{1,2}$/.test(written)
            ? data.edit((base) => api.updateReview({ ...base, yearPivot: Number(written) }))
            : Promise.resolve('Write the last two digits of a year, from 00 to 99.')
        }
      />
      <InlineField
        label="What to know before reading"
        multiline
        value={review.about}
        readOnly={readOnly}
        onCommit={(about) => data.edit((base) => api.updateReview({ ...base, about }))}
      />
    </Part>
  );
};
