import { useEffect, useState } from 'react';
import type { OutputOf } from '#shared/contract.ts';
import type { ReviewId } from '#shared/model.ts';
import type { Api } from '#shared/transport.ts';
import { Button } from '../ui/Button.tsx';
import { Progress } from '../ui/Progress.tsx';

export type LongWorkProps = {
  readonly api: Api;
  readonly review: ReviewId;
  /** What is being done, in words. */
  readonly what: string;
};

type Working = OutputOf<'progress'>['working'];

/** Milliseconds between two looks at how far the work has got. */
const lookEvery = 250;

/** How far the long call of this review has got; undefined until the services have begun with it. */
const useWorking = (api: Api, review: ReviewId): Working => {
  const [working, setWorking] = useState<Working>();
  useEffect(() => {
    let isShown = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      try {
        const answer = await api.progress({ review });
        if (isShown) setWorking(answer.working);
      } catch {
        // The long call says itself what went wrong: here nothing more is known than before.
      }
      if (isShown) timer = setTimeout(() => void look(), lookEvery);
    };
    void look();
    return () => {
      isShown = false;
      clearTimeout(timer);
    };
  }, [api, review]);
  return working;
};

/** Reading or storing under way: how far it has got, and a way to stop it, after which nothing has changed. */
export const LongWork = ({ api, review, what }: LongWorkProps) => {
  const working = useWorking(api, review);
  const [isStopping, setIsStopping] = useState(false);
  return (
    <div className="long-work">
      <Progress what={isStopping ? 'Stopping' : what} done={working?.done} of={working?.of} />
      {working === undefined ? undefined : (
        <Button
          isDisabled={isStopping}
          onPress={() => {
            setIsStopping(true);
            // Where it has just ended there is nothing left to stop.
            void api.cancel({ review }).catch(() => {
              setIsStopping(false);
            });
          }}
        >
          Cancel
        </Button>
      )}
    </div>
  );
};
