import { factsOf } from '#shared/domain/gap-kinds.ts';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { GapMark } from '../ui/GapMark.tsx';
import { OwnKinds } from './OwnKinds.tsx';
import { OwnPhrases } from './OwnPhrases.tsx';
import { RuleRow } from './RuleRow.tsx';
import { useRules } from './use-rules.ts';

/** The rules that candidates are found by: every one in plain words, to be switched off, and words and kinds of one's own. */
export const RulesPage = () => {
  const { rules, problem } = useRules();
  if (problem !== undefined) return <Notice tone="problem">{problem}</Notice>;
  if (rules === undefined) return <Progress what="Reading the rules" />;
  return (
    <div className="register-scroll rules">
      <p className="rules-about">
        Each rule reads the words of an entry and quotes what it rests on. Before a rule is switched off or on, you see
        what would change. What was decided on stays in the register; what was set aside never comes back by itself.
      </p>
      <OwnPhrases phrases={rules.phrases} />
      <OwnKinds />
      {rules.kinds.map(({ kind, rules: ofKind }) => (
        <section key={kind} className="rules-part" aria-labelledby={`rules-${kind}`}>
          <h2 className="rules-title" id={`rules-${kind}`}>
            <GapMark kind={kind} /> {factsOf(kind).name}
          </h2>
          <ul className="rules-list">
            {ofKind.map((rule) => (
              <RuleRow key={rule.id} rule={rule} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
