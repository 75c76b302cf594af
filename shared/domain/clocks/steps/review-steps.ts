import type { Step } from './step.ts';

const once = { sameWithin: 3, bestFrom: [] } as const;

/** Steps of a review's own process. */
export const reviewSteps: readonly Step[] = [
  {
    ...once,
    id: 'incident-known',
    stems: ['incident'],
    name: 'serious incident known',
    words: [{ cues: ['serious incident (known|reported|identified)', '(aware|notified) of (the)? serious incident'] }],
  },
  {
    ...once,
    id: 'panel-notified',
    stems: ['notif'],
    name: 'panel notified',
    words: [
      {
        cues: [
          '(national panel|ofsted) (was)? notified',
          '(notification|notified) to (the)? (national panel|ofsted)',
          'serious incident notification (sent|made|submitted)',
        ],
      },
    ],
  },
  {
    ...once,
    id: 'rapid-review',
    stems: ['rapid'],
    name: 'rapid review',
    words: [
      {
        opening: ['rapid review'],
        cues: ['rapid review (meeting)? (was)? (held|completed|took place)'],
        unless: ['to be held', 'invited to', 'request'],
      },
    ],
  },
  {
    ...once,
    id: 'homicide-notified',
    stems: ['homicide', 'csp', 'partnership'],
    name: 'homicide notified',
    words: [
      { cues: ['notified of (the)? (domestic)? homicide', '(CSP|community safety partnership) (was)? notified'] },
    ],
  },
  {
    ...once,
    id: 'homicide-review-decided',
    stems: ['dhr', 'homicide', 'dardr'],
    name: 'review decided',
    words: [
      {
        cues: ['(decision|decided|agreed) to (hold|commission|conduct) (a|the)? (DHR|domestic homicide review|DARDR)'],
      },
    ],
  },
  {
    ...once,
    id: 'adults-review-decided',
    stems: ['sar', 'adults'],
    name: 'review decided',
    words: [
      { cues: ['(decision|decided|agreed) to (hold|commission|conduct) (a|the)? (SAR|safeguarding adults review)'] },
    ],
  },
  {
    ...once,
    id: 'practice-review-decided',
    stems: ['lcspr', 'practice'],
    name: 'review decided',
    words: [
      {
        cues: [
          '(decision|decided|agreed) to (hold|commission|conduct) (a|an|the)? (LCSPR|local child safeguarding practice review|practice review)',
        ],
      },
    ],
  },
  {
    ...once,
    id: 'review-complete',
    stems: ['review', 'report'],
    name: 'review complete',
    words: [
      {
        cues: ['(review|overview report) (was)? (completed|signed off|submitted)'],
        needs: ['DHR', 'SAR', 'DARDR', 'homicide', 'adults'],
      },
    ],
  },
  {
    ...once,
    id: 'review-published',
    stems: ['publish', 'publication'],
    name: 'published',
    words: [{ cues: ['(review|report) (was)? published', 'publication of (the)? (review|report)'] }],
  },
];
