import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { ReviewId } from '#shared/model.ts';
import { createOpenReview, OpenReviewContext } from '../state/open-review.ts';
import type { OpenReview } from '../state/open-review.ts';
import { useProgram } from '../state/program.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { FindingTabs } from './FindingTabs.tsx';
import { ReviewBody } from './ReviewBody.tsx';
import { TopBar } from './TopBar.tsx';
import './review.css';
import './filters.css';
import './room.css';
import './narrow.css';

/** Good news goes by itself; a problem stays until it is closed. */
const newsMs = 8000;

/** One review: the bar above, and the screen that was asked for. */
export const ReviewScreen = ({ id }: { readonly id: ReviewId }) => {
  const { api } = useProgram();
  const [open] = useState(() => createOpenReview(api, id));

  useEffect(() => {
    open.start();
    void open.load();
    return open.stop;
  }, [open]);

  return <OpenedReview open={open} />;
};

const OpenedReview = ({ open }: { readonly open: OpenReview }) => {
  const { session } = useProgram();
  const { review, timeline, toCome, failed, notice } = useStore(open.data.store);
  const { restored, isTakenUp, screen } = useStore(open.view.store);
  // The timeline's window is built while its entries come; the other screens have nothing to build.
  const isReady = restored || (isTakenUp === true && toCome !== undefined && screen === 'timeline');
  useEffect(() => {
    if (notice?.tone !== 'news') return undefined;
    const timer = setTimeout(open.data.dismiss, newsMs);
    return () => {
      clearTimeout(timer);
    };
  }, [notice, open]);

  if (failed !== undefined)
    return (
      <main>
        <EmptyState
          title="This review could not be read"
          action={
            <div className="dialog-steps">
              <Button
                onPress={() => {
                  void session.leave();
                }}
              >
                Back to the start
              </Button>
              <Button
                kind="primary"
                onPress={() => {
                  void open.load();
                }}
              >
                Try again
              </Button>
            </div>
          }
        >
          {failed}
        </EmptyState>
      </main>
    );
  if (review === undefined || timeline === undefined || !isReady)
    return (
      <main className="review-waiting">
        <Progress what="Reading the review" />
      </main>
    );
  return (
    <OpenReviewContext value={open}>
      <div className="review">
        <TopBar />
        <div className="review-notices">
          <FindingTabs />
          {review.readOnly ? (
            <Notice tone="news">
              This file can only be read: everything can be looked at, nothing changed. Copy it to a folder of your own
              to work on it.
            </Notice>
          ) : undefined}
          {notice === undefined ? undefined : (
            <Notice tone={notice.tone} onDismiss={open.data.dismiss}>
              {notice.words}
            </Notice>
          )}
        </div>
        <ReviewBody />
      </div>
    </OpenReviewContext>
  );
};
