import { useState } from 'react';
import { questionsAsCsv, questionsAsText } from '#shared/domain/questions/list-in-words.ts';
import type { EntryInList, QuestionGroup } from '#shared/domain/questions/list-in-words.ts';
import { laneOrder } from '#shared/domain/lanes/lanes-of.ts';
import { describeWhen } from '#shared/domain/when/describe-when.ts';
import type { EntryId } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { AgencyQuestions } from './AgencyQuestions.tsx';
import { RuleRow } from './RuleRow.tsx';
import { saveText } from './save-text.ts';
import { useQuestions } from './use-questions.ts';
import './questions.css';

export type QuestionsScreenProps = {
  /** The entry is selected; its details are wherever the timeline is. */
  readonly onOpenEntry: () => void;
};

/** Questions to agencies: what the chronologies, laid side by side, suggest asking. Grouped by agency, in lane order. */
export const QuestionsScreen = ({ onOpenEntry }: QuestionsScreenProps) => {
  const { selection } = useOpenReview();
  const { review } = useReviewData();
  const { found, texts, problem } = useQuestions();
  const [rulesShown, setRulesShown] = useState(false);
  if (problem !== undefined) return <Notice tone="problem">{problem}</Notice>;
  if (found === undefined) return <Progress what="Comparing the chronologies" />;
  const { rules, questions } = found;
  const agencies = laneOrder(review.agencies);
  const groups: readonly QuestionGroup[] = agencies.flatMap(({ id, fullName }) => {
    const own = questions.filter(({ agency }) => agency === id);
    return own.length === 0 ? [] : [{ agency: fullName, questions: own }];
  });
  const entryOf = (id: EntryId): EntryInList | undefined => {
    const entry = texts.get(id);
    if (entry === undefined) return undefined;
    const agency = agencies.find((one) => one.id === entry.placement.agency)?.shortName ?? '';
    const place = `${entry.fileName}, row ${String(entry.row)}`;
    return { agency, when: describeWhen(entry.when), place, words: entry.text };
  };
  const open = (entry: EntryId) => {
    selection.select(entry);
    onOpenEntry();
  };
  const off = rules.filter(({ isOn, wouldRaise }) => !isOn && wouldRaise > 0).length;
  const offWords =
    off === 1 ? '1 rule that is off would ask more.' : `${String(off)} rules that are off would ask more.`;
  const text = (group: QuestionGroup) => questionsAsText(review.title, group, entryOf);

  return (
    <section className="questions" aria-labelledby="questions-title">
      <header className="questions-head">
        <div>
          <h2 className="questions-title" id="questions-title">
            Questions to agencies
          </h2>
          <p className="quiet-text">
            What the chronologies suggest when they are laid side by side. Nothing here says that something did not
            happen: it is what the records received do and do not hold. {off === 0 ? undefined : offWords}
          </p>
        </div>
        <div className="questions-steps">
          <Button
            isExpanded={rulesShown}
            onPress={() => {
              setRulesShown(!rulesShown);
            }}
          >
            {rulesShown ? 'Hide the rules' : 'Choose the rules'}
          </Button>
          <Button
            isDisabled={groups.length === 0}
            onPress={() => {
              window.print();
            }}
          >
            Print
          </Button>
          <Button
            isDisabled={groups.length === 0}
            onPress={() => {
              saveText('questions to agencies.csv', 'text/csv', questionsAsCsv(groups, entryOf));
            }}
          >
            Save as CSV
          </Button>
          <Button
            isDisabled={groups.length === 0}
            onPress={() => {
              saveText('questions to agencies.txt', 'text/plain', groups.map(text).join('\n\n'));
            }}
          >
            Save as text
          </Button>
        </div>
      </header>
      {review.readOnly ? (
        <Notice tone="news">This review can only be read, so nothing can be decided here.</Notice>
      ) : undefined}
      {rulesShown ? (
        <section className="questions-rules" aria-labelledby="questions-rules">
          <h3 className="label" id="questions-rules">
            Rules
          </h3>
          <p className="quiet-text">
            Each compares entries by day and lane. A rule that is switched off keeps what was decided on its questions.
          </p>
          <ol>
            {rules.map((rule) => (
              <RuleRow key={rule.id} rule={rule} />
            ))}
          </ol>
        </section>
      ) : undefined}
      {groups.length === 0 ? (
        <EmptyState
          title="No questions"
          action={
            rulesShown ? undefined : (
              <Button
                onPress={() => {
                  setRulesShown(true);
                }}
              >
                Choose the rules
              </Button>
            )
          }
        >
          {review.sources.length === 0
            ? 'No chronology has been imported yet. Once agencies’ chronologies are here, they are compared with each other.'
            : 'The rules that are on find nothing to ask in the chronologies received. Each of the others says how many questions it would raise.'}
        </EmptyState>
      ) : undefined}
      {groups.map((group) => (
        <AgencyQuestions
          key={group.agency}
          name={group.agency}
          questions={group.questions}
          texts={texts}
          rules={rules}
          onOpenEntry={open}
          asText={() => text(group)}
          onSave={() => {
            saveText(`questions to ${group.agency}.txt`, 'text/plain', text(group));
          }}
        />
      ))}
    </section>
  );
};
