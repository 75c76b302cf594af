import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import './file-drop.css';

export type FileDropProps = {
  readonly label: string;
  /** Endings that the system's chooser offers first: ".csv,.txt". */
  readonly accept: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children?: ReactNode;
  readonly isDisabled?: boolean;
};

/** A place to drop files on, which is also a button that opens the system's chooser. */
export const FileDrop = ({ label, accept, onFiles, children, isDisabled = false }: FileDropProps) => {
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
        if (!isDisabled) onFiles([...event.dataTransfer.files]);
      }}
    >
      <input
        id={id}
        className="file-drop-input"
        type="file"
        multiple
        accept={accept}
        disabled={isDisabled}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file can be chosen again after it was mended.
          event.target.value = '';
        }}
      />
      <label className="file-drop-label" htmlFor={id}>
        {label}
      </label>
      {children}
    </div>
  );
};
