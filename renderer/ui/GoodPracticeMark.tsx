import './marks.css';

/** A tick in a disc: good practice, of the same weight as a gap; open where it is to consider. Words stand beside it. */
export const GoodPracticeMark = ({ isOpen = false }: { readonly isOpen?: boolean }) => (
  <span className={isOpen ? 'good-mark good-mark-open' : 'good-mark'} aria-hidden="true">
    <svg className="mark" viewBox="0 0 16 16" focusable="false">
      <circle className="good-mark-disc" cx="8" cy="8" r="6.8" />
      <path className="good-mark-tick" d="M4.8 8.3l2.3 2.3l4.2-4.8" />
    </svg>
  </span>
);
