import type { ReactNode } from 'react';
import { PopoverButton } from '../ui/PopoverButton.tsx';
import './marks-key.css';

type Sample = { readonly name: string; readonly picture: ReactNode };

const tie = 'M24 3v18';

/** What is drawn beside and between the entries, each as it looks and in words. */
const samples: readonly Sample[] = [
  {
    name: 'A meeting: a dot for an agency that entered it',
    picture: (
      <>
        <path d={tie} />
        <circle className="key-full" cx="24" cy="4" r="3" />
        <circle className="key-full" cx="24" cy="20" r="3" />
      </>
    ),
  },
  {
    name: 'Named as there by another agency’s record alone',
    picture: (
      <>
        <circle cx="24" cy="12" r="4" />
        <circle className="key-full" cx="24" cy="12" r="1.2" />
      </>
    ),
  },
  {
    name: 'Not there or not asked, by these records',
    picture: <circle cx="24" cy="12" r="4" strokeDasharray="1.6 1.8" />,
  },
  {
    name: 'A question to an agency, in its lane',
    picture: (
      <>
        <circle cx="24" cy="12" r="6" />
        <text x="24" y="15.5" textAnchor="middle">
          ?
        </text>
      </>
    ),
  },
  {
    name: 'An answer that is not recorded, between the lanes',
    picture: (
      <g className="key-gap">
        <path d="M24 2v12" strokeDasharray="4 3" />
        <path d="M24 14l4.5 8h-9z" />
      </g>
    ),
  },
  {
    name: 'Nothing entered, in a chronology declared complete. It does not say that nothing happened',
    picture: <path className="key-hatch" d="M6 20l16-16M13 20l16-16M20 20l16-16M27 20l16-16" />,
  },
  {
    name: 'A gap some time before its entry: the words name no day',
    picture: (
      <g className="key-gap">
        <path d="M6 14h3M12 14h6M21 14h11" strokeWidth="3" />
        <circle cx="39" cy="12" r="5" />
      </g>
    ),
  },
  { name: 'Entries of one day whose order is not known', picture: <path d="M25 4h-4v16h4" /> },
  {
    name: 'One event that several agencies recorded',
    picture: (
      <>
        <path d={tie} />
        <circle cx="24" cy="4" r="2.5" />
        <circle cx="24" cy="20" r="2.5" />
      </>
    ),
  },
];

/** The key to what stands beside the entries; the kinds of gaps have theirs above the timeline. */
export const MarksKey = () => (
  <PopoverButton kind="link" label="What the marks mean" button="Key" isRead>
    <ul className="marks-key">
      {samples.map(({ name, picture }) => (
        <li key={name}>
          <svg viewBox="0 0 48 24" width="48" height="24" aria-hidden="true">
            {picture}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  </PopoverButton>
);
