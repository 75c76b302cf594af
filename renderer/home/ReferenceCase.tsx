import type { SampleName } from '#shared/contract.ts';
import { useProgram } from '../state/program.ts';
import { Button } from '../ui/Button.tsx';

const ways: readonly { readonly sample: SampleName; readonly name: string; readonly about: string }[] = [
  { sample: 'baby-k-table', name: 'As one table', about: 'the shape in which the review was published' },
  { sample: 'baby-k-agencies', name: 'By agency', about: 'the same facts, put with the agency that held them' },
];

/** A real case, opened knowingly: it says what it is before anything of it is on screen. */
export const ReferenceCase = () => {
  const { session } = useProgram();
  return (
    <section className="home-reference" aria-labelledby="home-reference">
      <h2 className="label" id="home-reference">
        The reference case: Baby K
      </h2>
      <p>
        A real baby who died. The facts are those of a serious case review published in 2015 by the Buckinghamshire
        Safeguarding Children Board, already anonymised, here in other words and with nothing added. It is kept to check
        the program against, and for whoever wants to compare it with the published report.
      </p>
      <ul className="home-ways">
        {ways.map(({ sample, name, about }) => (
          <li key={sample}>
            <Button
              kind="link"
              label={`Open Baby K: ${name}`}
              onPress={() => {
                void session.openSample(sample);
              }}
            >
              {name}
            </Button>
            <span className="quiet-text">{about}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
