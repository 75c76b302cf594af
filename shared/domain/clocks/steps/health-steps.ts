import type { Step } from './step.ts';

const health = ['health'] as const;
const notYetHeld = [
  'booked',
  'to be (done|completed|arranged)',
  'due',
  'cancelled',
  'no access',
  'nobody at home',
  'not brought',
  'did not attend',
  'next appointment',
  'later',
  'at birth',
];

/** Steps of a birth and of the health visitor's five contacts. */
export const healthSteps: readonly Step[] = [
  {
    id: 'birth',
    stems: ['birth', 'born', 'deliver'],
    name: 'birth',
    words: [
      {
        opening: ['(live)? birth of', 'live birth', 'birth', 'delivered'],
        cues: [
          '(twins|baby|babies|infant|boy|girl|child|child #|baby #) (were|was|is|are)? (born|delivered)',
          'gave birth (to)?',
          'delivered of',
          'live birth',
          '(admitted|transferred) after birth',
          '(gives) birth (to)?',
        ],
        unless: [
          'before (the)? birth',
          'born in',
          'birth (plan|planning|partner|certificate|visit|preferences|weight)',
          'new birth',
          'after (the)? birth of',
          'date of birth',
          'when (the)? (baby|babies|twins) (is|are|were|was)',
          'first (baby|child)',
          'due',
          'informed of',
          'register',
          'years',
          'months',
        ],
      },
    ],
    sameWithin: 30,
    bestFrom: health,
  },
  {
    id: 'new-birth-visit',
    stems: ['birth', 'nbv'],
    name: 'new birth visit',
    words: [
      {
        cues: [
          'new birth (visit|appointment|contact|review)',
          'primary birth (visit|contact)',
          'NBV (completed|done)?',
        ],
        unless: [...notYetHeld],
      },
    ],
    notYet: ['new birth visit ... not ... (done|completed|made|taken place)'],
    sameWithin: 3,
    bestFrom: health,
  },
  {
    id: 'antenatal-contact',
    stems: ['antenatal'],
    name: 'antenatal contact',
    words: [
      {
        sectors: health,
        cues: [
          'antenatal (contact|visit) (was)? (completed|made|done|carried out)',
          '(completed|made) antenatal contact',
        ],
        unless: [...notYetHeld],
      },
    ],
    sameWithin: 3,
    bestFrom: health,
  },
  {
    id: 'review-6-8-weeks',
    stems: ['week', 'wk'],
    name: '6 to 8 week review',
    words: [
      {
        cues: ['(6-8|6 to 8|six to eight|eight|8|6|six) (week|wk) (review|check|contact|development*)'],
        unless: ['P', 'planned', ...notYetHeld],
      },
    ],
    sameWithin: 3,
    bestFrom: health,
  },
  {
    id: 'review-9-12-months',
    stems: ['review', 'check'],
    name: '9 to 12 month review',
    words: [
      {
        cues: ['(9-12|9 to 12|nine to twelve|10|12|one year|1 year) (month)? (review|check|development* review)'],
        unless: ['P', 'planned', ...notYetHeld],
      },
    ],
    sameWithin: 3,
    bestFrom: health,
  },
  {
    id: 'review-2-years',
    stems: ['review', 'check'],
    name: '2 year review',
    words: [
      {
        cues: ['(2|two|2.5|27 month) (year|yr)? (review|check|development* review)'],
        unless: ['P', 'planned', ...notYetHeld],
      },
    ],
    sameWithin: 3,
    bestFrom: health,
  },
];
