import { formatSpan } from '#shared/domain/calendar.ts';
import type { NoContact } from '#shared/domain/questions/no-contact.ts';
import type { Agency } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useReadDay } from '../state/use-read-day.ts';
import { Button } from '../ui/Button.tsx';
import { AddForm } from './AddForm.tsx';

export type NoContactPeriodsProps = { readonly agency: Agency; readonly declared: readonly NoContact[] };

/** Times for which an agency declared that it had no contact: not the same as nothing entered, or not open. */
export const NoContactPeriods = ({ agency, declared }: NoContactPeriodsProps) => {
  const { api, data } = useOpenReview();
  const { readOnly } = useReviewData().review;
  const readDay = useReadDay();
  const own = declared.filter((one) => one.agency === agency.id);
  const add = async ([from = '', to = '', words = '']: readonly string[]) => {
    const [first, last] = [await readDay(from), await readDay(to)];
    if ('problem' in first) return first.problem;
    if ('problem' in last) return last.problem;
    if (!('day' in first) || !('day' in last)) return 'Give the first and the last day.';
    const [earliest, latest] = [first.day, last.day];
    return data.edit((base) => api.putNoContact({ ...base, agency: agency.id, earliest, latest, words }));
  };
  return (
    <div className="no-contact">
      {own.length === 0 ? undefined : (
        <ul>
          {own.map(({ id, earliest, latest, words }) => (
            <li key={id} className="no-contact-row">
              <span>{`Declared: no contact, ${formatSpan(earliest, latest)}`}</span>
              <span className="quiet-text">{words}</span>
              {readOnly ? undefined : (
                <Button
                  kind="link"
                  label={`Remove: ${agency.shortName} declared no contact, ${formatSpan(earliest, latest)}`}
                  onPress={() => {
                    void data.edit((base) => api.removeNoContact({ ...base, id }));
                  }}
                >
                  Remove
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {readOnly ? undefined : (
        <details>
          <summary>Declare a time without contact</summary>
          <AddForm
            name={`Add to ${agency.shortName}`}
            fields={['No contact from', 'No contact to', 'Where it was declared']}
            needed="Give the first day of the time without contact."
            onAdd={add}
          />
        </details>
      )}
    </div>
  );
};
