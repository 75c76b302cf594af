import './gaps.css';

const ofRule = /^Rule ([A-Z]{2,4}-\d+): ([\s\S]*)$/;

/** Why a gap was found: the sentence first, and which rule it was small after it. */
export const Explanation = ({ words }: { readonly words: string }) => {
  const [, rule, sentence] = ofRule.exec(words) ?? [];
  return (
    <p>
      {sentence ?? words}
      {rule === undefined ? undefined : <span className="gap-rule"> Rule {rule}</span>}
    </p>
  );
};
