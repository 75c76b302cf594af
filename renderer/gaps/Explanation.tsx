import './gaps.css';

const ofRule = /^([\s\S]*) \(rule ([A-Z]{2,4}-\d+)\)\.$/;

/** Why a gap was found: the sentence first, and which rule it was small after it. */
export const Explanation = ({ words }: { readonly words: string }) => {
  const [, sentence, rule] = ofRule.exec(words) ?? [];
  if (sentence === undefined || rule === undefined) return <p>{words}</p>;
  return (
    <p>
      {sentence}. <span className="gap-rule">Rule {rule}</span>
    </p>
  );
};
