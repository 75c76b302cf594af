import { useStore } from 'zustand';
import { basisNames, gapFormNames } from '#shared/domain/gap-kinds.ts';
import { unplacedName } from '#shared/domain/lanes/timeline-lane.ts';
import type { RegisterItem } from '#shared/domain/register/register-item.ts';
import { registerShown, statesSentence } from '#shared/domain/register/register-words.ts';
import { termWords } from '#shared/domain/register/term-words.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { formatInstantDay } from '../ui/format-instant.ts';
import { usePrinting } from '../ui/use-printing.ts';
import { besideWords, stateWords, whenWords } from './item-words.ts';
import { RegisterMark } from './RegisterMark.tsx';

export type RegisterPrintProps = {
  readonly items: readonly RegisterItem[];
  readonly of: number;
  readonly names: ReadonlyMap<number, string>;
};

/** Stands in for the list while the page is printed: a plain table of every line that is shown. */
export const RegisterPrint = ({ items, of, names }: RegisterPrintProps) => {
  const { texts } = useOpenReview();
  const { review } = useReviewData();
  const { texts: words } = useStore(texts.store);
  if (!usePrinting()) return undefined;
  return (
    <div className="printed printed-register">
      <h1>{review.title}</h1>
      <p>
        Register of gaps and good practice. {registerShown(items.length, of)}: {statesSentence(items)}. What is to
        consider is a candidate: nobody has agreed it.
      </p>
      <table>
        <thead>
          <tr>
            {['Kind', 'When and who', 'What it rests on', 'How it stands', 'Terms'].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const written =
              item.asWritten ?? (item.entry === undefined ? '' : (words.get(item.entry)?.when.asWritten ?? ''));
            return (
              <tr key={item.id}>
                <td>
                  <RegisterMark item={item} /> {item.name}
                  {item.form === undefined ? '' : `, ${gapFormNames[item.form]}`}
                </td>
                <td>
                  {whenWords(item)}
                  {written === '' ? '' : ` (written “${written}”)`}.{' '}
                  {item.agencies.map((id) => names.get(id) ?? '').join(', ') || unplacedName}
                </td>
                <td>
                  <p>{item.quote}</p>
                  <p>{item.bases.map((basis) => basisNames[basis]).join('; ')}</p>
                  {item.sense === '' ? undefined : <p>Why it made sense at the time: {item.sense}</p>}
                </td>
                <td>
                  {[stateWords(item), ...besideWords(item)].join(', ')}
                  {item.decided === undefined ? '' : `. ${item.decided.by}, ${formatInstantDay(item.decided.at)}`}
                  {item.reason === '' ? '' : `. ${item.reason}`}
                </td>
                <td>{termWords(item.terms, review.terms)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
