import { useState } from 'react';
import { useStore } from 'zustand';
import { useProgram } from '../state/program.ts';
import { sentenceOf } from '../state/sentence-of.ts';
import { useNewTab } from '../state/use-new-tab.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { LookChoice } from '../ui/LookChoice.tsx';
import { Notice } from '../ui/Notice.tsx';
import { PopoverButton } from '../ui/PopoverButton.tsx';
import { Progress } from '../ui/Progress.tsx';
import { FolderBrowser } from './FolderBrowser.tsx';
import { NewReview } from './NewReview.tsx';
import { RecentReviews } from './RecentReviews.tsx';
import { ReferenceCase } from './ReferenceCase.tsx';
import './home.css';

type Asked = 'new' | 'open' | undefined;

/** The first screen: the sample in one press, a new review, an old one, and those opened last. */
export const HomeScreen = () => {
  const { api, session, look } = useProgram();
  const { theme, room } = useStore(look.store);
  const newTab = useNewTab();
  const { about, opening, problem } = useStore(session.store);
  const [asked, setAsked] = useState<Asked>();
  const [ownProblem, setOwnProblem] = useState<string>();
  const told = problem ?? ownProblem;

  const openOwn = async () => {
    if (about?.nativeDialogs !== true) {
      setAsked('open');
      return;
    }
    try {
      const [chosen] = await api.chooseFiles({ purpose: 'review' });
      if (chosen !== undefined) await session.openFile(chosen.file);
    } catch (error) {
      setOwnProblem(sentenceOf(error));
    }
  };

  return (
    <main className="home">
      <header className="home-head">
        <h1 className="home-title">Sightline</h1>
        <div className="home-look">
          {newTab === undefined ? undefined : (
            <Button kind="link" onPress={newTab}>
              Open in a new tab
            </Button>
          )}
          <PopoverButton button="View" kind="link" label="View" side="end">
            <LookChoice theme={theme} room={room} onTheme={look.setTheme} onRoom={look.setRoom} />
          </PopoverButton>
        </div>
        <p className="home-lead">
          Draws the chronologies of a review as one timeline, and marks what is missing. Everything stays on this
          computer.
        </p>
      </header>
      {told === undefined ? undefined : (
        <Notice
          tone="problem"
          onDismiss={() => {
            session.dismiss();
            setOwnProblem(undefined);
          }}
        >
          {told}
        </Notice>
      )}
      {opening === undefined ? undefined : <Progress what={opening} />}
      <div className="home-columns">
        <section className="home-start" aria-labelledby="home-start">
          <h2 className="label" id="home-start">
            Start
          </h2>
          <Button
            kind="primary"
            isDisabled={opening !== undefined}
            onPress={() => {
              void session.openSample('larkfield');
            }}
          >
            Open the sample review
          </Button>
          <p className="quiet-text">
            Larkfield, a wholly invented case: twelve agencies over four years. Changed it?{' '}
            <button
              type="button"
              className="home-afresh"
              disabled={opening !== undefined}
              onClick={() => {
                void session.openSample('larkfield', true);
              }}
            >
              Start the sample afresh
            </button>
            ; your own copy is kept beside it.
          </p>
          <Button
            isDisabled={opening !== undefined}
            onPress={() => {
              setAsked('new');
            }}
          >
            New review
          </Button>
          <Button
            isDisabled={opening !== undefined}
            onPress={() => {
              void openOwn();
            }}
          >
            Open a review
          </Button>
        </section>
        <RecentReviews />
      </div>
      <ReferenceCase />
      {asked === 'new' ? (
        <NewReview
          onClose={() => {
            setAsked(undefined);
          }}
        />
      ) : undefined}
      {asked === 'open' ? (
        <Dialog
          title="Open a review"
          onClose={() => {
            setAsked(undefined);
          }}
        >
          <FolderBrowser
            ending=".sightline"
            onFile={(file) => {
              setAsked(undefined);
              void session.openFile(file);
            }}
          />
        </Dialog>
      ) : undefined}
    </main>
  );
};
