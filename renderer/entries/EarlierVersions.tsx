import { describeWhen } from '#shared/domain/when/describe-when.ts';
import type { EarlierEntry } from '#shared/model.ts';

/** The row as earlier versions of its file had it: what was decided may rest on those words. */
export const EarlierVersions = ({ earlier }: { readonly earlier: readonly EarlierEntry[] }) => (
  <details className="details-section">
    <summary>
      {earlier.length === 1 ? 'As an earlier version had it' : `As ${earlier.length} earlier versions had it`}
    </summary>
    <ul>
      {earlier.map(({ fileName, row, when, text, comment }, index) => (
        <li key={index}>
          <p className="quiet-text">{`${fileName}, row ${row}: ${describeWhen(when)}`}</p>
          <p>
            <bdi>{text}</bdi>
          </p>
          {comment === '' ? undefined : (
            <p className="quiet-text">
              <bdi>{comment}</bdi>
            </p>
          )}
        </li>
      ))}
    </ul>
  </details>
);
