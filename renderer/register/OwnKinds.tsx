import { useState } from 'react';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { GapMark } from '../ui/GapMark.tsx';
import { InlineField } from '../ui/InlineField.tsx';
import { TextField } from '../ui/TextField.tsx';

/** Kinds of gap that the panel names itself: drawn as a triangle with their letters, used like any other kind. */
export const OwnKinds = () => {
  const { api, data } = useOpenReview();
  const { review, timeline } = useReviewData();
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const add = async () => {
    const problem = await data.edit((base) => api.putGapKind({ ...base, name: name.trim(), code: code.trim() }));
    if (problem !== undefined) return;
    setName('');
    setCode('');
  };
  return (
    <section className="rules-part" aria-labelledby="own-kinds">
      <h2 className="rules-title" id="own-kinds">
        Kinds of your own
      </h2>
      <p className="quiet-text">
        A kind of gap that this review needs and that is not above. It is drawn as a triangle with one or two letters.
      </p>
      <ul className="rules-list">
        {review.ownKinds.map((own) => {
          const uses = timeline.gaps.filter(({ kind }) => kind === own.id).length;
          return (
            <li key={own.id} className="rule own-kind">
              <GapMark kind={own.id} ownKind={own} />
              <InlineField
                label="Name"
                hiddenLabel
                value={own.name}
                maxLength={80}
                readOnly={review.readOnly}
                onCommit={(value) =>
                  data.edit((base) => api.putGapKind({ ...base, id: own.id, name: value, code: own.code }))
                }
              />
              <InlineField
                label={`Letters of ${own.name}`}
                hiddenLabel
                value={own.code}
                maxLength={2}
                readOnly={review.readOnly}
                onCommit={(value) =>
                  data.edit((base) => api.putGapKind({ ...base, id: own.id, name: own.name, code: value }))
                }
              />
              <span className="quiet-text">{uses === 1 ? '1 gap' : `${String(uses)} gaps`}</span>
              <Button
                kind="link"
                isDisabled={uses > 0 || review.readOnly}
                label={`Take away ${own.name}`}
                onPress={() => {
                  void data.edit((base) => api.removeGapKind({ ...base, id: own.id }));
                }}
              >
                Take away
              </Button>
            </li>
          );
        })}
      </ul>
      {review.readOnly ? undefined : (
        <form
          className="rules-form"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <TextField label="Name of the kind" value={name} maxLength={80} onChange={setName} />
          <TextField label="Letters" value={code} maxLength={2} onChange={setCode} />
          <Button type="submit" isDisabled={name.trim() === '' || code.trim() === ''}>
            Add the kind
          </Button>
        </form>
      )}
    </section>
  );
};
