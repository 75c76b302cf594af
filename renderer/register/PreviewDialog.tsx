import { useEffect, useState } from 'react';
import { changesNothing, previewSentence } from '#shared/domain/gaps/preview-rules.ts';
import { itemOfGap } from '#shared/domain/register/register-item.ts';
import type { RuleChange } from '#shared/gap-rules.ts';
import type { Gap } from '#shared/model.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { stateWords, whenWords } from './item-words.ts';
import { RegisterMark } from './RegisterMark.tsx';
import { usePreview } from './use-rules.ts';
import type { Previewed } from './use-rules.ts';

export type PreviewDialogProps = {
  readonly title: string;
  readonly change: RuleChange;
  /** What to add where nothing would change. */
  readonly otherwise?: string | undefined;
  /** The words on the button that does it. */
  readonly does: string;
  readonly onDo: () => Promise<string | undefined>;
  readonly onClose: () => void;
};

/** More than these are counted, not listed: nobody reads further before deciding. */
const mostListed = 200;

const GapLines = ({ title, gaps }: { readonly title: string; readonly gaps: readonly Gap[] }) =>
  gaps.length === 0 ? undefined : (
    <section aria-label={title}>
      <h3 className="label">{`${title}: ${String(gaps.length)}`}</h3>
      <ul className="preview-list">
        {gaps
          .slice(0, mostListed)
          .map(itemOfGap)
          .map((item) => (
            <li key={item.id} className="preview-gap">
              <RegisterMark item={item} />
              <span className="preview-when">{whenWords(item)}</span>
              <span>{item.quote}</span>
              <span className="quiet-text">{stateWords(item)}</span>
            </li>
          ))}
      </ul>
      {gaps.length > mostListed ? (
        <p className="quiet-text">{`and ${String(gaps.length - mostListed)} more`}</p>
      ) : undefined}
    </section>
  );

/** What a change of the rules would do to the register, seen before it does. */
export const PreviewDialog = ({ title, change, otherwise, does, onDo, onClose }: PreviewDialogProps) => {
  const look = usePreview();
  const [seen, setSeen] = useState<Previewed>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let wanted = true;
    const read = async () => {
      const previewed = await look(change);
      if (wanted) setSeen(previewed);
    };
    void read();
    return () => {
      wanted = false;
    };
    // Looked at once, for the change that the dialog was opened with.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const refused = problem ?? (seen !== undefined && 'problem' in seen ? seen.problem : undefined);
  const preview = seen !== undefined && 'preview' in seen ? seen.preview : undefined;
  return (
    <Dialog title={title} onClose={onClose}>
      {refused === undefined ? undefined : <Notice tone="problem">{refused}</Notice>}
      {seen === undefined ? <Progress what="Reading the entries by the changed rules" /> : undefined}
      {preview === undefined ? undefined : (
        <>
          <p className="preview-sentence">{previewSentence(preview)}</p>
          {otherwise !== undefined && changesNothing(preview) ? <p>{otherwise}</p> : undefined}
          <GapLines title="Would be taken away" gaps={preview.takenAway} />
          <GapLines title="Decided on, would stay" gaps={preview.kept} />
          <GapLines title="Would be added, to consider" gaps={preview.added} />
        </>
      )}
      <div className="dialog-steps">
        <Button onPress={onClose}>Leave it as it is</Button>
        <Button
          isDisabled={preview === undefined}
          onPress={() => {
            void onDo().then((answer) => {
              if (answer === undefined) onClose();
              else setProblem(answer);
            });
          }}
        >
          {does}
        </Button>
      </div>
    </Dialog>
  );
};
