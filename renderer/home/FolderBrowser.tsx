import { useEffect, useEffectEvent, useState } from 'react';
import type { FolderListing } from '#shared/contract.ts';
import type { FileId, FolderId } from '#shared/model.ts';
import { useProgram } from '../state/program.ts';
import { sentenceOf } from '../state/sentence-of.ts';
import { formatInstantDay } from '../ui/format-instant.ts';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';

export type FolderBrowserProps = {
  /** Which files are offered: ".sightline". */
  readonly ending: string;
  /** Absent where a folder is being chosen. */
  readonly onFile?: (file: FileId) => void;
  /** Told of each folder that is shown. */
  readonly onFolder?: (folder: FolderListing) => void;
};

/** The folders of this computer, for hosts without a dialog of the system. The page knows them by name only. */
export const FolderBrowser = ({ ending, onFile, onFolder }: FolderBrowserProps) => {
  const { api } = useProgram();
  const [listing, setListing] = useState<FolderListing>();
  const [problem, setProblem] = useState<string>();

  const show = async (folder: FolderId) => {
    try {
      const found = await api.browse({ folder });
      setListing(found);
      setProblem(undefined);
      onFolder?.(found);
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  };
  const tell = useEffectEvent((found: FolderListing) => onFolder?.(found));
  useEffect(() => {
    api.browse({}).then(
      (found) => {
        setListing(found);
        tell(found);
      },
      (error: unknown) => {
        setProblem(sentenceOf(error));
      },
    );
  }, [api]);

  const files = listing?.files.filter(({ name }) => name.toLowerCase().endsWith(ending)) ?? [];
  return (
    <div className="folders">
      {problem === undefined ? undefined : <Notice tone="problem">{problem}</Notice>}
      {listing === undefined && problem === undefined ? <Progress what="Reading the folder" /> : undefined}
      {listing === undefined ? undefined : (
        <>
          <nav aria-label="Folders above">
            <ol className="folders-trail">
              {listing.trail.map(({ folder, name }) => (
                <li key={folder}>
                  <button
                    type="button"
                    className="folders-item"
                    aria-current={folder === listing.folder ? 'location' : undefined}
                    onClick={() => {
                      void show(folder);
                    }}
                  >
                    {name}
                  </button>
                </li>
              ))}
            </ol>
          </nav>
          <ul className="folders-list" aria-label={`In ${listing.name}`}>
            {listing.folders.map(({ folder, name }) => (
              <li key={folder}>
                <button
                  type="button"
                  className="folders-item"
                  onClick={() => {
                    void show(folder);
                  }}
                >
                  {name}
                  <span className="quiet-text">folder</span>
                </button>
              </li>
            ))}
            {files.map(({ file, name, modified }) => (
              <li key={file}>
                {onFile === undefined ? (
                  <span className="folders-file">{name}</span>
                ) : (
                  <button
                    type="button"
                    className="folders-item folders-file"
                    onClick={() => {
                      onFile(file);
                    }}
                  >
                    {name}
                    <span className="quiet-text">{formatInstantDay(modified)}</span>
                  </button>
                )}
              </li>
            ))}
            {listing.folders.length + files.length === 0 ? (
              <li className="folders-none">Nothing in this folder.</li>
            ) : undefined}
          </ul>
          {files.length === 0 && onFile !== undefined ? (
            <p className="quiet-text">No review files in this folder. They end in {ending}.</p>
          ) : undefined}
          {listing.writable || onFile !== undefined ? undefined : (
            <p className="field-problem">Nothing can be stored in this folder. Choose another.</p>
          )}
        </>
      )}
    </div>
  );
};
