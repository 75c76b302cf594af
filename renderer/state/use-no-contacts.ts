import { useEffect, useState } from 'react';
import type { NoContact } from '#shared/domain/questions/no-contact.ts';
import { useOpenReview, useWholeVersion } from './open-review.ts';
import { whenIdle } from './when-idle.ts';

/** The spans that agencies declared to be without contact, read again when the review has changed. */
export const useNoContacts = (): readonly NoContact[] => {
  const { api, id } = useOpenReview();
  const version = useWholeVersion();
  const [declared, setDeclared] = useState<readonly NoContact[]>([]);
  useEffect(() => {
    if (version === undefined) return undefined;
    let wanted = true;
    whenIdle()
      .then(() => api.noContacts({ review: id }))
      .then((found) => {
        if (wanted) setDeclared(found);
      })
      // A review that cannot be read says so in the place of the whole screen.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [api, id, version]);
  return declared;
};
