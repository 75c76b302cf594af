import { useEffect, useState } from 'react';
import type { Episode } from '#shared/domain/episode.ts';
import { useOpenReview, useWholeVersion } from './open-review.ts';
import { whenIdle } from './when-idle.ts';

const none: readonly Episode[] = [];

/** The named times through all lanes, read again when the review has changed. */
export const useEpisodes = (): readonly Episode[] => {
  const { api, id } = useOpenReview();
  const version = useWholeVersion();
  const [episodes, setEpisodes] = useState<readonly Episode[]>(none);
  useEffect(() => {
    if (version === undefined) return undefined;
    let wanted = true;
    whenIdle()
      .then(() => api.episodes({ review: id }))
      .then((found) => {
        if (wanted) setEpisodes(found.length === 0 ? none : found);
      })
      // A review that cannot be read says so in the place of the whole screen.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [api, id, version]);
  return episodes;
};
