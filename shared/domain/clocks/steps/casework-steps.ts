import type { Step } from './step.ts';

const socialCare = ['social care'] as const;
/** What receives a referral, by the names that others use. */
const receivers = [
  "(children's|childrens)? social (care|services)",
  'first response',
  'MASH',
  'front door',
  'CSC',
  "children's services",
  'duty team',
];

/** Steps of children's social care from a referral to its closing. */
export const caseworkSteps: readonly Step[] = [
  {
    id: 'referral',
    stems: ['refer', 'marf', 'ppn', 'notification'],
    name: 'referral',
    words: [
      {
        sectors: socialCare,
        opening: [
          'referral (received)? from',
          'referral received',
          '(new|written|telephone) referral',
          '(police|hospital|school) (notification|referral)',
          'PPN received',
          'MARF received',
        ],
        cues: ['(received|receives|receipt of) (the|a|an)? ... referral', 'referral (was|is)? received'],
        unless: ['to refer', 'step-down referral', 'no referral', 'referral (was)? not received'],
      },
      {
        otherSectors: socialCare,
        cues: [
          '(referred|refers|refer) ... to',
          'referral (was)? (made|sent|submitted|completed|received)',
          '(receives|received) the ... referral',
          '(made|sent|submitted|makes|sends) (a|an|the)? ... referral',
          'MARF (sent|submitted|completed)',
        ],
        needs: receivers,
        unless: [
          "referral (for|by|from) (children's|childrens)? social",
          'no (onward)? referral',
          'not (been)? (referred|made|sent)',
          'step-down',
          'had (been)? (referred|made)',
          'whether',
          'consider*',
          'lead on a referral',
          'accepted',
          'centre',
        ],
      },
    ],
    sameWithin: 3,
    bestFrom: socialCare,
  },
  {
    id: 'decision',
    stems: ['decision', 'decid', 'outcome', 'assessment', 'threshold', 'nfa', 'no further', '47', 'strategy', 'duty'],
    name: 'decision',
    words: [
      {
        sectors: socialCare,
        opening: ['decision', "(team|service)? (manager|manager's) (decision|decided)", 'outcome of (the)? referral'],
        cues: [
          'decision (made|taken|recorded)',
          'decides on',
          '(decided|agreed) (to|that|on) ... assessment',
          '(progress*|proceed*) to ... assessment',
          'threshold (for)? ... (met|not met)',
        ],
        wholeCell: [
          '(single|initial|core|pre-birth)? assessment',
          'NFA',
          'no further action',
          's47',
          'section 47',
          'strategy (discussion|meeting)',
        ],
        unless: ['decision (is|was)? (awaited|pending)', 'no decision', 'decision (to close|not yet)', 'prosecution'],
      },
    ],
    notYet: ['no decision', 'decision (is|was)? (awaited|pending|outstanding)', 'sat in duty', 'still in duty'],
    sameWithin: 0,
    bestFrom: socialCare,
  },
  {
    id: 'answer',
    stems: ['back', 'outcome', 'decision', 'acknowledg', 'referral'],
    name: 'answer to the referrer',
    words: [
      {
        cues: [
          '(referrer|midwife|school|health visitor|GP|nursery) (rung|rang|written|told|informed|called) back',
          '(referrer|midwife) (was)? (informed|told|notified) of (the)? (outcome|decision)',
          'referral (was)? acknowledged',
          'acknowledgement (of the referral)? (sent|received)',
          'acknowledged (the|her|his|our) referral',
          '(feedback|reply|response) (on|to) (the|our|her|his) referral (received|given|sent)',
        ],
      },
    ],
    notYet: [
      'no (response|reply|answer|acknowledgement|feedback) (yet)? (to|on|about|from) ... referral',
      '(had|has) (no|not had a|not received a) (response|reply|answer) to ... referral',
      'referral ... (not|never) (been)? (acknowledged|answered)',
      'no (outcome|acknowledgement) of (the|our|her)? referral',
    ],
    sameWithin: 0,
    bestFrom: [],
  },
  {
    id: 'allocation',
    stems: ['allocat'],
    name: 'allocated',
    words: [
      {
        sectors: socialCare,
        cues: [
          'allocated (to|today)',
          '(case|referral|assessment) (was|has been|is|is now)? allocated',
          '(social worker|SW) (was|has been|is)? allocated (today|the case|to)?',
          'allocation to',
        ],
        opening: ['allocated'],
        wholeCell: ['allocated'],
        unless: [
          'unallocated today',
          'not (yet)? (been)? allocated',
          'to be allocated',
          'allocated (SW|social worker)',
        ],
      },
    ],
    notYet: ['not (yet)? (been)? allocated', 'still unallocated', 'remains unallocated', 'awaiting allocation'],
    sameWithin: 0,
    bestFrom: socialCare,
  },
  {
    id: 'assessment-complete',
    stems: ['assessment'],
    name: 'assessment complete',
    words: [
      {
        sectors: socialCare,
        cues: [
          'assessment (was|is|has been|now)? (completed|complete|finished|concluded|signed off|authorised)',
          '(completed|finished|signed off) (the|a|her|his)? (single|pre-birth|social work|child and family)? assessment',
        ],
        unless: ['checks', 'checklist', 'risk assessment'],
      },
    ],
    notYet: [
      'assessment ... (has|had|was|is) not ... (taken place|carried out|completed|complete|done|started|begun)',
      'assessment (still)? to be (completed|done|started)',
      'assessment (is|was)? (still)? (incomplete|outstanding|overdue)',
      'assessment ... (never|not) ... (completed|carried out|finished)',
    ],
    sameWithin: 5,
    bestFrom: socialCare,
  },
  {
    id: 'initial-assessment',
    stems: ['assessment'],
    name: 'initial assessment',
    words: [
      {
        sectors: socialCare,
        cues: ['initial assessment (was|is|has been)? (completed|complete|finished|concluded)'],
      },
    ],
    notYet: ['initial assessment ... not ... (carried out|completed|done|started)'],
    sameWithin: 0,
    bestFrom: socialCare,
  },
  {
    id: 'core-assessment',
    stems: ['assessment'],
    name: 'core assessment',
    words: [
      { sectors: socialCare, cues: ['core assessment (was|is|has been)? (completed|complete|finished|concluded)'] },
    ],
    sameWithin: 0,
    bestFrom: socialCare,
  },
  {
    id: 'cin-plan',
    stems: ['cin', 'need'],
    name: 'plan agreed',
    words: [
      {
        sectors: socialCare,
        cues: ['(CIN|child in need) plan (agreed|needed|opened|started)', 'outcome child in need'],
        wholeCell: ['(CIN|child in need) plan'],
      },
    ],
    sameWithin: 5,
    bestFrom: socialCare,
  },
  {
    id: 'cin-meeting',
    stems: ['cin', 'need'],
    name: 'child in need meeting',
    words: [
      {
        sectors: socialCare,
        opening: ['(CIN|child in need|children in need) (meeting|review)'],
        cues: ['(held|attended|chaired) (the|a)? (CIN|child in need) (meeting|review)'],
        unless: ['to be (organised|held|arranged)', 'cancelled', 'rearranged', 'next CIN'],
      },
    ],
    sameWithin: 0,
    bestFrom: socialCare,
  },
  {
    id: 'child-seen',
    stems: ['seen', 'saw', 'spoken'],
    name: 'child seen',
    words: [
      {
        sectors: socialCare,
        cues: [
          '(child|children|both children|siblings) (was|were)? (seen|spoken to)',
          'child _ (was)? seen',
          '(saw|seen) (both|the)? (child|children)',
        ],
        unless: ['not (been)? seen', 'asleep'],
      },
    ],
    sameWithin: 0,
    bestFrom: socialCare,
  },
  {
    id: 'social-work-visit',
    stems: ['visit', 'saw', 'called'],
    name: 'visit',
    words: [
      {
        sectors: socialCare,
        opening: ['(SW|social worker) visit', '(planned|home|CP|CIN|joint|section 47|first) visit', 'visit'],
        cues: ['(social worker|SW) (visited|saw|called)'],
        unless: ['no (access|one|reply)', 'to visit', 'did not take place', 'did not go ahead', 'visit to Mrs'],
      },
    ],
    sameWithin: 0,
    bestFrom: socialCare,
  },
];
