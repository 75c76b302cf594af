import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useEpisodes } from '../state/use-episodes.ts';
import { AddForm } from './AddForm.tsx';
import { Part } from './Part.tsx';
import { readAs } from './read-as.ts';
import { SimpleRow } from './SimpleRow.tsx';

/** Named times, drawn as bands through all lanes. */
export const Episodes = () => {
  const { api, data } = useOpenReview();
  const { readOnly } = useReviewData().review;
  const episodes = useEpisodes();
  const put = (episode: { readonly id?: number; readonly title: string; readonly whenWritten: string }) => {
    if (episode.title === '') return Promise.resolve('An episode needs a name.');
    if (episode.whenWritten === '') return Promise.resolve('Write from when to when, such as 2.6.13-14.5.14.');
    return data.edit((base) => api.putEpisode({ ...base, ...episode }));
  };
  return (
    <Part
      title="Episodes"
      about="Named times, drawn as bands through all lanes: a pregnancy, a placement, a time on a child protection plan."
    >
      {episodes.length === 0 ? <p>None yet.</p> : undefined}
      <ul className="part-list">
        {episodes.map(({ id, title, when }) => (
          <SimpleRow
            key={id}
            name={title}
            readOnly={readOnly}
            fields={[
              {
                label: 'Episode',
                value: title,
                onCommit: (value) => put({ id, title: value, whenWritten: when.asWritten }),
              },
              {
                label: 'From and to',
                value: when.asWritten,
                hint: readAs(when),
                onCommit: (value) => put({ id, title, whenWritten: value }),
              },
            ]}
            onRemove={() => {
              void data.edit((base) => api.removeEpisode({ ...base, id }));
            }}
          />
        ))}
      </ul>
      {readOnly ? undefined : (
        <AddForm
          name="Add an episode"
          fields={['Episode', 'From and to']}
          needed="Give the episode a name."
          onAdd={([title = '', whenWritten = '']) => put({ title, whenWritten })}
        />
      )}
    </Part>
  );
};
