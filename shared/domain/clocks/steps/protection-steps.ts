import type { Step } from './step.ts';

const socialCare = ['social care'] as const;

/** Steps of child protection, and of the workers' own supervision. */
export const protectionSteps: readonly Step[] = [
  {
    id: 'strategy-decided',
    stems: ['strategy'],
    name: 'strategy discussion decided on',
    words: [
      {
        cues: [
          '(agreed|decided|decision) (to|that|on) ... strategy (discussion|meeting)',
          'strategy (discussion|meeting) (requested|to be held)',
        ],
      },
    ],
    sameWithin: 0,
    bestFrom: socialCare,
  },
  {
    id: 'strategy-discussion',
    stems: ['strategy'],
    name: 'strategy discussion',
    words: [
      {
        opening: ['strategy (discussion|meeting)'],
        cues: [
          'strategy (discussion|meeting) (was)? (held|took place|convened)',
          '(held|attended|joined) (a|the)? strategy (discussion|meeting)',
        ],
        unless: ['requested', 'to be held', 'invited to', 'not invited', 'no strategy', 'planned for', 'minutes'],
      },
    ],
    sameWithin: 2,
    bestFrom: socialCare,
  },
  {
    id: 'section-47',
    stems: ['47', 'protection'],
    name: 'section 47 enquiry',
    words: [
      {
        sectors: socialCare,
        cues: [
          '(section 47|s47|s.47) (enquiry|enquiries|investigation)? (agreed|started|begun|initiated|opened)',
          'child protection (investigation|enquiry) (agreed|started|begun|initiated|opened)',
        ],
        unless: ['not met', 'no section'],
      },
    ],
    sameWithin: 2,
    bestFrom: socialCare,
  },
  {
    id: 'initial-conference',
    stems: ['conference', 'icpc'],
    name: 'initial conference',
    words: [
      {
        opening: ['initial child protection conference', 'ICPC', 'initial (CP)? conference', 'pre-birth conference'],
        cues: [
          '(initial child protection conference|ICPC|pre-birth conference) (was)? (held|took place)',
          '(attended|held) (the|an)? (initial child protection conference|ICPC|pre-birth conference)',
        ],
        unless: ['report for', 'invited to', 'invitation', 'to be held', 'booked for', 'arranged for', 'date'],
      },
    ],
    sameWithin: 2,
    bestFrom: socialCare,
  },
  {
    id: 'review-conference',
    stems: ['conference', 'rcpc'],
    name: 'review conference',
    words: [
      {
        opening: ['review (child protection)? conference', 'RCPC', '(first|second|third) review conference'],
        cues: [
          '(review (child protection)? conference|RCPC) (was)? (held|took place)',
          '(attended|held) (the|a)? (review (child protection)? conference|RCPC)',
          '(step* down|stepped down|deregistered) ... at (the)? conference',
        ],
        unless: ['report for', 'invited to', 'invitation', 'to be held', 'booked for', 'arranged for', 'date'],
      },
    ],
    sameWithin: 2,
    bestFrom: socialCare,
  },
  {
    id: 'core-group',
    stems: ['core'],
    name: 'core group',
    words: [
      {
        opening: ['(first|second|third)? core group (meeting)?'],
        cues: ['(attended|held) (the|a|first)? core group', 'core group (meeting)? (was)? (held|took place)'],
        unless: ['shared with', 'arrangements for', 'invited to', 'to be held', 'booked for', 'cancelled', 'date'],
      },
    ],
    sameWithin: 0,
    bestFrom: socialCare,
  },
  {
    id: 'conference-or-core-group',
    stems: ['core', 'conference', 'rcpc'],
    name: 'conference or core group',
    words: [
      {
        opening: ['core group', 'review (child protection)? conference', 'RCPC'],
        cues: ['(core group|review conference) (was)? (held|took place)'],
        unless: ['invited to', 'to be held', 'arrangements for'],
      },
    ],
    sameWithin: 0,
    bestFrom: socialCare,
  },
  {
    id: 'supervision',
    stems: ['supervis'],
    name: 'supervision',
    words: [
      {
        sectors: socialCare,
        opening: ['supervision', '(one to one|individual|case|formal|personal) supervision'],
        cues: [
          '(social worker|SW) (was)? supervised',
          'supervision (session)? (was)? (held|took place)',
          '(discussed|considered|seen) in (individual|case|formal) supervision',
        ],
        unless: [
          'group supervision',
          'peer supervision',
          'supervised contact',
          'supervision order',
          'supervision due',
          'none held',
          'discuss in supervision',
          'for supervision',
          'no supervision',
        ],
      },
    ],
    notYet: ['none held since', 'no supervision (since|held|recorded)', 'supervision (is|was)? (overdue|missed)'],
    sameWithin: 0,
    bestFrom: socialCare,
  },
  {
    id: 'unannounced-visit-promised',
    stems: ['unannounced'],
    name: 'unannounced visit promised',
    words: [
      {
        cues: [
          'to (make|do|carry out|undertake|complete) (an)? unannounced visit',
          'unannounced visit to be (made|done)',
        ],
        needs: ['within'],
      },
    ],
    sameWithin: 0,
    bestFrom: socialCare,
  },
  {
    id: 'unannounced-visit',
    stems: ['unannounced', 'notice'],
    name: 'unannounced visit',
    words: [
      {
        opening: ['unannounced (home)? visit (made|done|carried out|to)'],
        cues: ['(made|did|carried out) (an|the)? unannounced visit', 'visited (unannounced|without notice)'],
        unless: ['within', 'to follow', 'promised', 'to be made', 'not been done', 'planned'],
      },
    ],
    notYet: ['unannounced visit ... (had|has|was) not (been)? (done|made|carried out)'],
    sameWithin: 0,
    bestFrom: socialCare,
  },
];
