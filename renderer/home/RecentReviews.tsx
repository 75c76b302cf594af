import { useEffect, useState } from 'react';
import type { RecentReview } from '#shared/file-choices.ts';
import { useProgram } from '../state/program.ts';
import { sentenceOf } from '../state/sentence-of.ts';
import { Button } from '../ui/Button.tsx';
import { formatInstantDay } from '../ui/format-instant.ts';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';

/** The reviews opened last. One whose file has gone says so, and can be taken off the list. */
export const RecentReviews = () => {
  const { api, session } = useProgram();
  const [recent, setRecent] = useState<readonly RecentReview[]>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    api.recentReviews({}).then(setRecent, (error: unknown) => {
      setProblem(sentenceOf(error));
    });
  }, [api]);

  const forget = async (review: RecentReview) => {
    try {
      await api.forgetRecent({ file: review.file });
      setRecent((list) => list?.filter((one) => one.file !== review.file));
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  };

  return (
    <section className="home-recent" aria-labelledby="home-recent">
      <h2 className="label" id="home-recent">
        Recent reviews
      </h2>
      {problem === undefined ? undefined : <Notice tone="problem">{problem}</Notice>}
      {recent === undefined && problem === undefined ? <Progress what="Looking for reviews" /> : undefined}
      {recent?.length === 0 ? (
        <p className="home-none">None yet. A review that you make or open is listed here the next time.</p>
      ) : undefined}
      <ul>
        {recent?.map((review) => (
          <li key={review.file} className="home-review">
            <div>
              {review.missing ? (
                <p className="home-review-title">{review.title}</p>
              ) : (
                <button
                  type="button"
                  className="home-review-open"
                  onClick={() => {
                    void session.openFile(review.file);
                  }}
                >
                  {review.title}
                </button>
              )}
              <p className="quiet-text">
                {review.fileName} in {review.folderName}
                {review.missing
                  ? '. The file is not there any more: moved, renamed, or on a drive that is not connected.'
                  : `, opened ${formatInstantDay(review.openedAt)}`}
              </p>
            </div>
            <Button
              kind="link"
              label={`Take ${review.title} off this list`}
              onPress={() => {
                void forget(review);
              }}
            >
              Take off the list
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
