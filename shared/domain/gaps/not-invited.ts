import type { GapKindRules } from './gap-rule.ts';
import { notInvitedLast } from './last-resort-between.ts';

const someone =
  "(the|any|a|either|both|her|his|their|its|mother's|father's|child's|local|mental health|adult|children's|allocated|named)?";
const gathering = '({meeting}|discussion*|strategy|planning|supervision|review*|group|network|conference*|panel)';
const sentWord = [
  'apolog*',
  '(sent|submitted|provided|gave) (a|her|his|their|its|the)? (written|detailed|full)? report',
  '(parents|mother|mum|father|dad|family|ms _|mr _|child*|young person|grandmother|she|he) (was|were|had been)? (not|never) {adverb}? (invited|asked|included|present|there)',
  '(no|not) (need|required|necessary|appropriate)',
  'declined',
  '(party|wedding|birthday|funeral|school trip|trip|tender|sports day|assembly)',
];

/** An agency with a stake that was not asked to a meeting, or was not there. It belongs to the meeting. */
export const notInvited: GapKindRules = {
  kind: 'not-invited',
  mitigatedBy: [
    '(minutes|outcome|notes) (were|was)? (sent|shared|given|copied) ... (afterwards|later|next day)',
    'views ... (obtained|sought|given) (before|beforehand|by (telephone|phone|email))',
  ],
  closedBy: [],
  rules: [
    {
      id: 'NI-1',
      statement: 'An agency with a stake was not asked to a meeting.',
      cues: [
        '{was-not} {adverb}? (asked|invited|told) (along|to (come|attend|take part|join|contribute|be there)) ...',
        '(should|ought to|could|needed to) have been (invited|asked|included|present|there|represented|involved|consulted) ...',
        '(health|education|{organisation}|agencies) ... {was-not} {adverb}? (a)? (part of|party to|involved in|included in|at) (the|this|that|any|these)? (discussion*|meeting*|conference*|planning|decision*)',
        '{organisation} ... {was-not} {adverb}? (told|notified|informed|given|advised) ... (date|time|venue|details) ...',
        '{organisation} not (told|notified|informed|given) ... (date|time|venue|meeting|conference|core group)',
        `${someone} {organisation} ... {was-not} {adverb}? (invited|invite|asked (to|for|along)|called (to|in)|included (in|on|at|among)|notified of|consulted about|informed of|told of the (meeting|conference|discussion)|told about the (meeting|conference|discussion)|part of|party to|involved in|given notice of|sent an invitation|on the (invitation|invite|circulation|distribution)|copied into the invit*) ...`,
        '(not|never) {adverb}? invited',
        '(was|were|been) uninvited',
        '(nobody|no-one|no one) had asked (them|it|him|her) ...',
        '(no|nor (an|any)?|without (an|any)?) invit* ... (was|were|had|to|for|sent|received|reached|extended|made)',
        '{did-not} {adverb}? (receive|get|have|send|extend|issue) (an|any|the)? invit* ...',
        `{did-not} {adverb}? (invite|ask|include|involve|call|notify) ${someone} {organisation} ... (to|in|at|of)? ...`,
        `(invit*|list|distribution list|circulation list) ... {did-not} (include|reach|go to|extend to|name) ...`,
        `{organisation} ... (was|were|had been|been)? (left off|left out of|omitted from|missing from|overlooked|excluded from|missed off|missed from) ... (invit*|list|{meeting}|meeting|circulation|discussion*)`,
        `{organisation} {was-not} {adverb}? (asked|invited) to (contribute|take part|attend|join|send|share|give) ...`,
        `(without|nor) (inviting|involving|including|asking|consulting) ${someone} {organisation} ... `,
        `{organisation} ... {was-not} {adverb}? (part of|party to|at|in|on|told about|told of|there|present at|asked|included|involved|consulted|approached) (it|this|the (meeting|discussion|conference|group|panel|call|strategy)|{meeting}) ...`,
        `(nobody|no-one|no one) ... (invited|asked|thought to (invite|ask|include|involve)|had (asked|invited)) ${someone} {organisation} ...`,
        `(held|convened|went ahead|took place|met|proceeded|decided|made) ... (without) ${someone} {organisation} ...`,
        `(only) ({organisation}) ... (and {organisation})? (were|was) (invited|asked)`,
      ],
      needsInEntry: [gathering, '{meeting}', 'invit*'],
      unless: sentWord,
      finds: [
        'The police were not invited to the professionals meeting.',
        'Strategy discussion with police and health. School were not asked to take part.',
        'Network meeting at the school. Nobody had asked the mental health team to come.',
        'No invitation to the conference was sent to the housing officer.',
      ],
      leaves: [
        'The GP was invited and sent a report.',
        'Mother was not invited to the meeting.',
        'Police attended the meeting.',
        'He was not invited to the party.',
      ],
    },
    {
      id: 'NI-2',
      statement: 'An agency with a stake was not there, or nobody spoke for it.',
      cues: [
        '{organisation} ... (was|were|being) (all|both|also|again)? (absent|missing) ...',
        '(apolog*) ... (from|received) (no one|nobody|none|no-one) ...',
        `(nobody|no-one|no one|none|neither) (from|of) ${someone} {organisation} ... (attended|came|was|were|joined|took part|present|there|spoke)`,
        `(nobody|no-one|no one) ... (spoke|there|present|came|attended) (for|from|on behalf of) ${someone} {organisation}`,
        `{organisation} ... (was|were) (missing|absent) (from) ...`,

        `{organisation} ... (was|were|is)? {was-not} {adverb}? represented ...`,
        `(was|were)? {was-not} represented`,
        `(no|without (a|an|any)?|nor (a|any)?|neither (a|an)?|lack of (any)?|absence of (any)?) ({organisation}|health|medical|legal|education|adult|safeguarding|agency)? (representative*|representation|rep|reps|presence|input|attendance|attendee*|delegate*|professional*|practitioner*|one|contribution|voice|nominee) (from|of|for|by|at|was|were|present|attended|there|in|on) ...`,
        `(no|without (a|an|any)?|nor (a|any)?|neither (a|an)?) {organisation} (or {organisation}|nor {organisation}|and {organisation})? (was|were)? (present|there|at|attended|in attendance|took part|represented) ...`,
        `without ${someone} {organisation} (being|having been)? (present|there|invited|represented|in the room) ...`,
        `(in the absence of|absence of) ${someone} {organisation} ...`,
        '(absentee*|notable absence*|notably absent|conspicuous* absen*) ...',
        `{organisation} (was|were) (also)? (absent|not there|missing) ... {meeting}?`,
        `(did not|not) include ${someone} {organisation}`,
        `{organisation} (not|never) (present|there|at the (meeting|table))`,
      ],
      needsInEntry: ['{meeting}', gathering],
      unless: [
        '(on behalf of|for|from) the family',

        'decision* (to|of|about|that)',

        'by the (chair|conference chair|headteacher|head|manager)',

        '(all|every) (agenc*|services|relevant) ...',
        '(missing|absent) from (home|school|care|placement|work|the home|education|the (address|property|ward))',

        ...sentWord,
        '(lack of|absence of|absent|without) (a|any)? (support|medication|sleep|father|parent*|consent|evidence|care|plan|assessment*)',
        'absence of (the|a|her|his)? (social worker|midwife|health visitor|teacher|worker|nurse) (on|from|due|through)',
        '(supervision|assessment|plan) ... (did not|not) include',
        'was absent from school',
        '(absent|absence*) from (school|work|nursery|college|home|court)',
        'no (health|medical|nursing|social care|police|school|safeguarding|agency|professional) (concern*|input (needed|required))',
        'no (school|nursery|hospital|police) attendance',
        '(school|nursery|hospital|A&E) (attendance|absence*)',
        '(did not|not) include ... (minutes|views|information)',
      ],
      finds: [
        'Initial conference. Probation not represented and no report from them.',
        'Core group held; no health representative was present.',
        'There were two notable absentees from the professionals meeting.',
      ],
      leaves: [
        'The GP gave apologies to the conference and sent a report.',
        'All agencies were represented at the conference.',
        'He was absent from school.',
      ],
    },
    ...notInvitedLast,
  ],
};
