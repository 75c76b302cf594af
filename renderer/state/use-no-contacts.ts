import { useEffect, useState } from 'react';
import type { NoContact } from '#shared/domain/questions/no-contact.ts';
import { useOpenReview, useReviewData } from './open-review.ts';

/** The spans that agencies declared to be without contact, read again when the review has changed. */
export const useNoContacts = (): readonly NoContact[] => {
  const { api, id } = useOpenReview();
  const { version } = useReviewData().review;
  const [declared, setDeclared] = useState<readonly NoContact[]>([]);
  useEffect(() => {
    let wanted = true;
    api
      .noContacts({ review: id })
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
