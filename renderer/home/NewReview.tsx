import { useState } from 'react';
import { useStore } from 'zustand';
import type { ChosenPlace, FolderListing } from '#shared/contract.ts';
import { reviewKinds } from '#shared/model.ts';
import { useProgram } from '../state/program.ts';
import { sentenceOf } from '../state/sentence-of.ts';
import { useReadDay } from '../state/use-read-day.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { KindChoice } from '../ui/KindChoice.tsx';
import { Notice } from '../ui/Notice.tsx';
import { TextField } from '../ui/TextField.tsx';
import { fileNameOf } from './file-name-of.ts';
import { FolderBrowser } from './FolderBrowser.tsx';

type Problems = { readonly title?: string; readonly from?: string; readonly to?: string; readonly place?: string };

/** Title, kind, period and place of a new review. Only the title and the place are needed; the rest can wait. */
export const NewReview = ({ onClose }: { readonly onClose: () => void }) => {
  const { api, session } = useProgram();
  const { about, problem } = useStore(session.store);
  const readDay = useReadDay();
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<string>(reviewKinds[1]);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [folder, setFolder] = useState<FolderListing>();
  const [problems, setProblems] = useState<Problems>({});
  const native = about?.nativeDialogs === true;

  const choosePlace = async (fileName: string): Promise<ChosenPlace | undefined> => {
    if (native) return (await api.choosePlace({ suggestedName: fileName })).place;
    return folder === undefined ? undefined : { folder: folder.folder, fileName };
  };

  const make = async () => {
    const name = title.trim();
    if (name === '') {
      setProblems({ title: 'Give the review a title: it names the file and stands above the timeline.' });
      return;
    }
    const [first, last] = [await readDay(from), await readDay(to)];
    if ('problem' in first || 'problem' in last) {
      setProblems({
        ...('problem' in first ? { from: first.problem } : {}),
        ...('problem' in last ? { to: last.problem } : {}),
      });
      return;
    }
    if ('day' in first && 'day' in last && last.day < first.day) {
      setProblems({ to: 'The period ends before it begins. Change one of the two days.' });
      return;
    }
    try {
      const place = await choosePlace(fileNameOf(name));
      if (place === undefined) return;
      const period = {
        ...('day' in first ? { periodFrom: first.day } : {}),
        ...('day' in last ? { periodTo: last.day } : {}),
      };
      setProblems({});
      const made = await session.open('Making the review', () =>
        api.createReview({ ...place, title: name, kind, ...period }),
      );
      if (made) onClose();
    } catch (error) {
      setProblems({ place: sentenceOf(error) });
    }
  };

  return (
    <Dialog title="New review" onClose={onClose}>
      {problem === undefined ? undefined : <Notice tone="problem">{problem}</Notice>}
      {problems.place === undefined ? undefined : <Notice tone="problem">{problems.place}</Notice>}
      <form
        className="new-review"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <TextField label="Title" value={title} onChange={setTitle} maxLength={300} problem={problems.title} />
        <KindChoice
          value={kind}
          onCommit={(chosen) => {
            setKind(chosen);
            return Promise.resolve(undefined);
          }}
        />
        <div className="new-review-period">
          <TextField
            label="Period from"
            hint="As you write it: 2 June 2013"
            value={from}
            onChange={setFrom}
            problem={problems.from}
          />
          <TextField label="Period to" value={to} onChange={setTo} problem={problems.to} />
        </div>
        {native ? undefined : (
          <fieldset className="new-review-place">
            <legend className="field-label">Folder</legend>
            <FolderBrowser ending=".sightline" onFolder={setFolder} />
            <p className="quiet-text">
              {`The review becomes one file: ${fileNameOf(title)}${folder === undefined ? '' : ` in ${folder.name}`}`}
            </p>
          </fieldset>
        )}
        <div className="dialog-steps">
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isDisabled={!native && folder?.writable !== true}>
            {native ? 'Choose a place and make it' : 'Make the review'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
