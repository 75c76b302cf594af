import { useId, useState } from 'react';
import type { EntryText } from '#shared/contract.ts';
import type { Question } from '#shared/domain/questions/question.ts';
import type { EntryId } from '#shared/model.ts';
import type { QuestionRuleState } from '#shared/questions.ts';
import { Button } from '../ui/Button.tsx';
import { QuestionRow } from './QuestionRow.tsx';

export type AgencyQuestionsProps = {
  readonly name: string;
  readonly questions: readonly Question[];
  readonly texts: ReadonlyMap<EntryId, EntryText>;
  readonly rules: readonly QuestionRuleState[];
  readonly onOpenEntry: (entry: EntryId) => void;
  /** The list as plain text, as it is sent. */
  readonly asText: () => string;
  readonly onSave: () => void;
};

/** The list for one agency: its questions in order of day, and below them what was set aside. */
export const AgencyQuestions = ({
  name,
  questions,
  texts,
  rules,
  onOpenEntry,
  asText,
  onSave,
}: AgencyQuestionsProps) => {
  const id = useId();
  const [copied, setCopied] = useState<string>();
  const open = questions.filter(({ state }) => state !== 'set-aside');
  const aside = questions.filter(({ state }) => state === 'set-aside');
  const nameOfRule = (question: Question): string => rules.find((rule) => rule.id === question.rule)?.name ?? '';
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(asText());
      setCopied('Copied.');
    } catch (refused) {
      // The browser keeps its clipboard to itself: the same list can be saved as a file.
      setCopied(refused instanceof Error ? 'It could not be copied here. Save it as text instead.' : '');
    }
  };
  const rows = (some: readonly Question[]) => (
    <ol className="questions-list">
      {some.map((question) => (
        <QuestionRow
          key={question.id}
          question={question}
          texts={texts}
          ruleName={nameOfRule(question)}
          onOpenEntry={onOpenEntry}
        />
      ))}
    </ol>
  );
  return (
    <section className="questions-agency" aria-labelledby={id}>
      <div className="questions-agency-head">
        <h3 className="questions-agency-name" id={id}>
          {name}
        </h3>
        <span className="quiet-text" role="status">
          {copied}
        </span>
        <Button
          kind="link"
          label={`Copy the list of questions to ${name}`}
          isDisabled={open.length === 0}
          onPress={() => {
            void copy();
          }}
        >
          Copy the list
        </Button>
        <Button
          kind="link"
          label={`Save as text: the questions to ${name}`}
          isDisabled={open.length === 0}
          onPress={onSave}
        >
          Save as text
        </Button>
      </div>
      {rows(open)}
      {aside.length === 0 ? undefined : (
        <details className="questions-aside">
          <summary>{`Set aside: ${String(aside.length)}`}</summary>
          {rows(aside)}
        </details>
      )}
    </section>
  );
};
