import { FileDrop } from '../ui/FileDrop.tsx';
import { delimiterName, encodingName } from './words.ts';
import type { IncomingFile } from './import-session.ts';

export type FileListProps = {
  readonly files: readonly IncomingFile[];
  readonly selected: number;
  readonly onSelect: (key: number) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly accepted: string;
};

const attention = (count: number) => `${count} ${count === 1 ? 'needs' : 'need'} attention`;

/** The files of this import, each with what was found in it; those that a person should look at say so. */
export const FileList = ({ files, selected, onSelect, onFiles, accepted }: FileListProps) => (
  <nav className="import-files" aria-label="Files">
    <p className="label">{files.length === 1 ? '1 file' : `${files.length} files`}</p>
    <ul>
      {files.map(({ key, name, state, plan }) => (
        <li key={key}>
          <button
            type="button"
            className="import-file"
            aria-current={key === selected ? 'true' : undefined}
            onClick={() => {
              onSelect(key);
            }}
          >
            <span className="import-file-name">{name}</span>
            {state === 'reading' ? <span className="quiet-text">reading</span> : undefined}
            {state === 'refused' ? <span className="import-alert">not readable</span> : undefined}
            {plan === undefined ? undefined : (
              <>
                <span className="quiet-text">{`${plan.rows.total} rows`}</span>
                <span className="quiet-text import-file-how">{`${encodingName(plan.encoding)}, ${delimiterName(plan.delimiter)}`}</span>
                {plan.rows.needsAttention === 0 ? undefined : (
                  <span className="import-alert">{attention(plan.rows.needsAttention)}</span>
                )}
              </>
            )}
          </button>
        </li>
      ))}
    </ul>
    <FileDrop label="Add files" accept={accepted} onFiles={onFiles} />
  </nav>
);
