import { useReviewData } from '../state/open-review.ts';
import { Agencies } from './Agencies.tsx';
import { AuditTrail } from './AuditTrail.tsx';
import { Episodes } from './Episodes.tsx';
import { People } from './People.tsx';
import { ReviewFacts } from './ReviewFacts.tsx';
import { Markers } from './Markers.tsx';
import { Sources } from './Sources.tsx';
import { Terms } from './Terms.tsx';
import './particulars.css';

/** Everything that the review is about. Each field is stored when it is left, and can be undone. */
export const ParticularsScreen = () => {
  const { readOnly } = useReviewData().review;
  return (
    <div className="particulars">
      <header>
        <h2 className="particulars-title">Particulars</h2>
        {readOnly ? undefined : (
          <p className="quiet-text">A field is stored when you leave it or press Enter. Undo takes it back.</p>
        )}
      </header>
      <ReviewFacts />
      <Agencies />
      <People />
      <Terms />
      <Markers />
      <Episodes />
      <Sources />
      <AuditTrail />
    </div>
  );
};
