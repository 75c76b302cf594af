import { questionWords } from '#shared/domain/layout/question-marks.ts';
import type { EntryId } from '#shared/model.ts';
import { useOpenReview } from '../state/open-review.ts';
import { useAgencyNames } from '../state/use-exchanges.ts';
import { useMarkedQuestions } from '../state/use-marked-questions.ts';
import { Button } from '../ui/Button.tsx';

/** The questions to agencies that rest on an entry, with a way to where they are decided; nothing where there are none. */
export const QuestionsOfEntry = ({ entry }: { readonly entry: EntryId }) => {
  const { view } = useOpenReview();
  const nameOf = useAgencyNames();
  const own = useMarkedQuestions().filter(({ entries, state }) => state !== 'set-aside' && entries.includes(entry));
  if (own.length === 0) return undefined;
  return (
    <section className="questions-of-entry" aria-label="Questions to agencies">
      <h3 className="label">Questions to agencies</h3>
      {own.map((question) => (
        <p key={question.id}>{questionWords(question, nameOf)}</p>
      ))}
      <Button
        kind="link"
        onPress={() => {
          view.go('questions');
        }}
      >
        Ask, agree or set aside
      </Button>
    </section>
  );
};
