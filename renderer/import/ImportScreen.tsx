import type { ImportReport } from '#shared/contract.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import type { OpenReview } from '../state/open-review.ts';
import { useProgram } from '../state/program.ts';
import type { Program } from '../state/program.ts';
import { createImportSession } from './import-session.ts';
import type { ImportActions } from './import-session.ts';
import { ImportSteps } from './ImportSteps.tsx';

/** An import that was begun is still there after a look at another screen of the same review. */
const begun = new WeakMap<OpenReview, ImportActions>();

const sessionOf = (open: OpenReview, { api, transport }: Program): ImportActions => {
  const before = begun.get(open);
  if (before !== undefined) return before;
  const session = createImportSession({
    api,
    offer: transport.offer,
    review: open.id,
    commit: async (plans) => {
      let reports: readonly ImportReport[] | undefined;
      await open.data.edit(async (base) => {
        const done = await api.commitImport({ ...base, plans: [...plans] });
        reports = done.reports;
        return done;
      });
      return reports;
    },
  });
  begun.set(open, session);
  return session;
};

export type ImportScreenProps = { readonly onDone: () => void };

/** The import of the review that is open. */
export const ImportScreen = ({ onDone }: ImportScreenProps) => {
  const open = useOpenReview();
  const program = useProgram();
  const { review } = useReviewData();
  return (
    <ImportSteps
      api={program.api}
      review={review}
      session={sessionOf(open, program)}
      onDone={onDone}
      onUndo={() => {
        void open.data.undo();
      }}
    />
  );
};
