import type { GapKindRules } from './gap-rule.ts';

const aRecord =
  '(record*|notes|chronolog*|account*|file*|log*|report*|entr*|letter*|minutes|system*|IMR|version*|statement*|information|date*|summary|summaries|recollection*|description*)';
const ofPeople = [
  '(inconsistent|conflicting|different|differing|contradictory|discrepan*) ... (explanation*|account*|version*|stories|story) ... (by|from|of|given by) (the|her|his|both)? {family-member}',
  '{family-member} ... (gave|give|gives|provided|offered|changed|contradict*|disput*|told|denie*) ...',
  '(parents|mother|father|mum|dad|couple|family|their|his|her|partner) ... (account*|explanation*|version*|stories|story) ... (differ*|inconsistent|conflict*|contradict*|changed|not match)',
  '(explanation*|account|history|mechanism|story) ... (inconsistent|not consistent|incompatible|not match|not fit|not tally|at odds) ... (injur*|bruis*|fracture*|burn*|mark*|development*|finding*)',
  'inconsistent ... (parenting|boundaries|routine*|attendance|engagement|discipline|feeding|care)',
  '(neighbour|custody|boundary|tenancy|contact|family|domestic|financial|civil|payment|debt) dispute*',
  '(parental|marital|family) (conflict|dispute)',
  'conflict* (with|between) (the|her|his)? (mother|father|parents|sister|neighbour*|couple|partner|siblings|peers|family)',
  'no discrepan*',
  '(no|not|nothing|none|never) (was|were)? (recorded|noted|found)? (as)? (incorrect|inaccurate|wrong|untrue|contradict*)',
  '(weight|size|height|fundal|growth|foot size|leg length|pupil*|blood pressure|scan|gestation) ... discrepan*',
  'what (is|was) wrong',
  '(went|gone|going|go|anything|something|nothing|done|did) wrong',
  '(rent|benefit*|payment|bill*|account|till|stock|money|cash) ... discrepan*',
];

/** Records that cannot both be right: put side by side as two accounts, neither preferred. */
export const contradiction: GapKindRules = {
  kind: 'contradiction',
  mitigatedBy: ['(later|subsequently) (corrected|clarified|resolved|reconciled)'],
  closedBy: ['(discrepancy|record|error) (was|has been)? (corrected|reconciled|resolved)'],
  rules: [
    {
      id: 'TA-1',
      statement: 'Something that was recorded or told is said to be untrue or mistaken.',
      cues: [
        '(that|this|which|it) (was|is) (wrong|mistaken|an error|in error|a mistake)',
        '(mis-recorded|misrecorded|mis-dated|misdated|misreported|misstated|misinformed|wrongly|incorrectly|mistakenly|erroneously) ...',

        'untrue',
        `(incorrect*|inaccurate*|wrong|wrongly|mistaken*|erroneous*|in error) ... (recorded|noted|stated|told|advised|informed|described|listed|entered|reported|documented|said|believed|named|dated|logged|shown|marked|filed|assumed|recorded as|coded)`,
        `(recorded|noted|stated|told|advised|informed|described|listed|entered|reported|documented|named|dated|logged|shown|marked|filed|coded|record) ... (incorrect*|inaccurate*|wrong|wrongly|mistaken*|erroneous*|in error|as untrue)`,
        `{organisation} ... (was|were)? (incorrectly|wrongly|mistakenly|erroneously) ...`,
        `(which|this|that|it) (was|is|were)? (in fact)? (not (true|correct|accurate|the case)|incorrect|inaccurate|untrue|wrong|mistaken)`,
        '(were|was) in fact (known|open|not)',
      ],
      unless: [
        ...ofPeople,
        '(as|because) (she|he|mother|the (child|family)) (said|claimed)',
        '(medication|dose|dosage|drug|size|address on|house|door|number|bus|way|bed|side|prescription) ... (wrong|incorrect)',
        'wrong (medication|dose|number|door|house|bus|way|end|side|size|place|time|day|crowd|people|person)',
        '(mother|father|mum|dad|she|he) ... (said|says) ... (wrong|untrue|incorrect)',
        '(allegation*|accus*) ... (untrue|not true)',
      ],
      finds: [
        'The meeting was told that she was not known to social care (untrue).',
        'Recorded wrongly as living alone.',
        'The letter said that the case was closed, which was incorrect.',
      ],
      leaves: [
        'He said that the allegation was untrue.',
        'Nothing was recorded as wrong.',
        'The wrong medication was taken.',
      ],
    },
    {
      id: 'TA-2',
      statement: 'Two records or accounts do not agree.',
      cues: [
        '{did-not} {adverb}? (match|tally|agree|correspond) ...',
        '(record*|notes|log|chronology|file) ... (whereas|while|whilst) ... (record*|notes|log|chronology|file) ...',
        '(record*|notes|chronology|log|file*) (hold*|show*|contain*|ha*) no such ...',
        '(hold*|holds|hold|show|contain*) no such (call|conversation|meeting|visit|referral|email|message|letter|discussion|contact|entry)*',

        `${aRecord} ... (for|on|of|from) (the|that) same (day|date|evening|morning|night|afternoon|visit|call|week|event|incident|contact|meeting) ... (say*|describe*|state*|record*|give*|show*|note*|ha*|mention*|speak*|tell*|refer*|list*)`,
        '(contrary to|contradicted by|at variance with|in conflict with|inconsistent with|in contrast to) ... (record*|notes|report*|log|chronology|account|letter|minutes|{organisation})',
        '(cannot|can not|could not) both be (right|true|correct|accurate)',
        '(nothing|no record|no trace|no entry) ... (to support|supports|bears out|to confirm|confirms) (this|that|it|the (account|claim|statement)) ...',
        '(the opposite|otherwise|not what) ... (record*|notes|say*|said|state*|show*|log) ...',

        `(discrepan*|contradict*|inconsisten*|conflict*|differing|divergent) ... ${aRecord}`,
        `${aRecord} ... (discrepan*|contradict*|inconsisten*|conflict|conflicts|conflicted|conflicting|differ|differs|differed|vary|varies|varied|diverge*|disagree*|are at odds|at odds)`,
        `{organisation} ... (contradict*|dispute*|at odds with|disagree* with) ... (${aRecord}|{organisation}|this|that)`,
        `{did-not} {adverb}? (correlate|match|tally|correspond|accord|agree|reconcile|square|fit) (with|to) ... (${aRecord}|{organisation}|those|that|what)`,
        `(cannot|could not|not) be reconciled ...`,
        `(two|three|different|separate|both|competing|opposite|opposing) (accounts|versions|recollections) ...`,
        `(different|conflicting|competing|opposite) (accounts|versions|dates|descriptions|recollections|addresses|names|reasons|outcomes) ...`,
        `according to (their|its|the|her|his|our|{organisation}|_)? (own)? ... (records|notes|chronology|files|file|record|log) ... (not|no)`,
        `according to ... (records|notes|chronology|log|file|system|letter|minutes) ... (none|no|not|never|nothing|already|was|were|had) ...`,
        `(record*|notes|chronology|log|file|sheet|letter|report|system|minutes|entry|summary) ... (give*|say*|state*|show*|describe*|record*|list*|note*|ha*|put*|place*|date*) ... (another|a different|an earlier|a later|the opposite|otherwise|no such) ...`,
        `(different|differing|two|conflicting) (date*|time*|name*|address*|account*|version*|reason*|weight*|outcome*|description*) ... (in|by|from|between|for|to|are|were) ... ({organisation}|record*|notes|file*|chronolog*|log*|two)`,
        `(while|whereas|whilst) ... (record*|notes|chronology|log|file|{organisation}) ... (say*|show*|state*|record*|describe*|ha*|note*|hold*) ... (that|no|not|otherwise|none|a|different*)`,
        `(not|no) ... according to (their|its|the|our|{organisation}|_) (own)? ... (records|notes|chronology|files|record|log)`,
        `(claim*|said|says|state*|stated|recall*|report*|reported|maintain*|remember*|believ*|assert*|insist*|understood) ..... (but|and|although|however|yet|while|whereas|whilst)? ... ((have|has|had|hold*|held|show*|find*|found|contain*|is|was|of|there is|there was) no (record|trace|note|entry|such|sign|evidence|log)|{did-not} (record|show|mention|support|bear|hold|contain|reflect)|no record|not recorded)`,
        `(records|notes|chronology|log|file|{organisation}) (show*|say*|state*|note*|record*|describe*|has|have|give*|list*|date*) ... (whereas|while|whilst|but) ... (record*|notes|chronology|log|file|{organisation}) ... (show*|say*|state*|note*|record*|describe*|has|have|give*|list*|date*)`,
        `{organisation} (record*|note*|state*|describe*|say*|logged|dated) ... (whereas|while|whilst) {organisation} ...`,
        '(later|elsewhere|variously|subsequently) (described|referred to|recorded|logged) (in|as) ...',
        '(referred to|described|recorded|logged|known|entered|named) as ... (by|in) ... (but|and|whereas|while) ... as ...',
        '(remembered|recalled|known|recorded) by (one|only one) (side|party|agency) ...',
        '(one|the other) (agency|side|record|account|file) ... (the other|another) ... (not|no|different*|opposite|says|has)',
        `${aRecord} (show|shows|hold|holds|have|has|contain|contains) no such (call|meeting|conversation|visit|referral|email|message|letter|discussion|entry|contact)*`,
      ],
      unless: [
        '(match|matches|matched) ... (description|photo*|CCTV|DNA|fingerprint*|needs|carers)',
        'agree* (to|with) (the|a|her|his)? (plan|decision|referral|offer|support|visit)',

        ...ofPeople,
        '(agree|agreed|consistent) with',
        '(meeting|conference) ... (only|alone)',
        'no minutes',
        'according to (mother|father|mum|dad|her|him|the family|the parents)',
        'referred to as (core group|an emergency|routine)? (only)',
        'no evidence of (injur*|harm|abuse)',
        '{family-member} ... (said|says|stated|reported|claim*) ... (no record)?',
      ].slice(0, -1),
      unlessInSentence: [
        '(no|not any) (discrepan*|inconsisten*|contradict*)',
        'only (referred to|recorded|mentioned) in',
        '(has|have|had|holds) no (criminal|previous) record',
      ],
      finds: [
        'She is not on anti-depressants according to their records.',
        'The worker claims to have telephoned; the team has no record: the worker says that a call was made but there is no record of it.',
        'The two agencies’ records differ on the date of the visit.',
        'The account in the log does not match the nurse’s notes.',
      ],
      leaves: [
        'The parents gave inconsistent accounts of the fall.',
        'The explanation was not consistent with the injury.',
        'Neighbour dispute logged.',
        'Both agencies recorded the visit and their notes agree.',
      ],
    },
  ],
};
