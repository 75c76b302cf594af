import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { droppedFiles, sortGiven } from './dropped-files.ts';
import type { GivenFiles } from './dropped-files.ts';
import './file-drop.css';

export type FileDropProps = {
  readonly label: string;
  /** Endings that the system's chooser offers first, and that are taken out of a folder: ".csv", ".docx". */
  readonly endings: readonly string[];
  readonly onFiles: (given: GivenFiles) => void;
  readonly children?: ReactNode;
  readonly isDisabled?: boolean;
};

/** A place to drop files and folders on, with buttons that open the system's choosers. */
export const FileDrop = ({ label, endings, onFiles, children, isDisabled = false }: FileDropProps) => {
  const id = useId();
  const [over, setOver] = useState(false);
  return (
    <div
      className={over ? 'file-drop file-drop-over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!isDisabled);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!isDisabled) void droppedFiles(event.dataTransfer, endings).then(onFiles);
      }}
    >
      <div className="file-drop-choosers">
        <input
          id={id}
          className="file-drop-input"
          type="file"
          multiple
          accept={endings.join(',')}
          disabled={isDisabled}
          onChange={(event) => {
            onFiles({ files: [...(event.target.files ?? [])], leftOut: [] });
            // The same file can be chosen again after it was mended.
            event.target.value = '';
          }}
        />
        <label className="file-drop-label" htmlFor={id}>
          {label}
        </label>
        <input
          id={`${id}-folder`}
          ref={(input) => {
            // React's types do not know it; every browser that this program opens in does.
            input?.setAttribute('webkitdirectory', '');
          }}
          className="file-drop-input"
          type="file"
          disabled={isDisabled}
          onChange={(event) => {
            onFiles(sortGiven([...(event.target.files ?? [])], endings));
            event.target.value = '';
          }}
        />
        <label className="file-drop-label" htmlFor={`${id}-folder`}>
          Choose a folder
        </label>
      </div>
      {children}
    </div>
  );
};
