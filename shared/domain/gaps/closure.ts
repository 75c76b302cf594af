import type { GapKindRules } from './gap-rule.ts';

const ended =
  "(clos*|discharg*|ended|ends|ending|ceased|stepped down|step down|step-down|stepping down|de-registered|deregistered|removed from (the|its|their)? (list|caseload|waiting list|register|service|plan)|taken off (the|a|his|her)? (list|caseload|plan|register)|withdrew|withdrawn|struck off|signed off|no further action|NFA|NFA'd|de-allocated|archived)";
const notTaken =
  "(non-engag*|non engagement|not engag*|lack of engagement|poor engagement|disengag*|DNA*|DNA'd|WNB|was not brought|not brought|miss* ... (appointment*|session*|visit*|contact*)|missed|did not attend|not attend*|non-attend*|failed to (attend|engage|respond|opt in|make contact|keep)|no contact|no access|no response|not respond*|unable to (contact|engage|make contact|reach)|could not be (contacted|reached)|did not answer|not answer*|did not come in|did not turn up|failed appointment*|failed (appointment*|appt*)|no-one (in|home|answered)|nobody (in|home|answered)|not at home|did not (respond|opt in|reply|engage|take up|make contact|return)|not opt* in|unsuccessful attempt*|failed (visit*|contact*|attempt*)|declin*|refus*|non-compliance|unanswered|(none|never) (came|come) back|not returned|not attended|did not come|not turn* up|no longer attend*|not replied|silence|not (been)? (contactable|available)|not answering|no reply|would not (speak|talk|meet|engage|see|work|accept)|not picked up|did not want|not want* ... support|not wish|no longer want*|consent (was)? (withheld|withdrawn|refused|not given)|no consent|not consent*)";
const unmet =
  '(unresolved|unmet|outstanding|unaddressed|unassessed|unchanged|ongoing|incomplete|continuing|persist*|remain*|still|not (been)? (met|completed|seen|addressed|resolved|assessed|improved|reviewed|checked|done|achieved|started)|not yet|unknown|no better|worsening|as (bad|they were)|unexplained|no improvement|never (met|completed|seen|addressed|assessed)|untreated|no change|live|increas*|on the increase|deteriorat*|escalat*|falling)';

const otherClosings = [
  '(discharg*) (home|from (the)? (hospital|ward|A&E|ED|emergency|recovery|SCBU|NNU|neonatal|theatre)|to (the)? (ward|home|community midwi*|care of (the)? (health visitor|GP|community))|with (antibiotic*|analgesia|medication|follow-up|advice|baby))',
  '(vaginal|nasal|ear|eye|nipple|offensive|purulent|yellow|penile|wound|PV|sticky) discharge',
  'discharge (from (his|her|the) (ear|nose|eye|wound|nipple)|planning|meeting|plan|letter received|date)',
  '(school|office*|nursery|road|shop|clinic|centre|surgery|bank|mouth|eyes|door|window*|account|gate|curtains|ward) ... (is|was|were)? clos*',
  '(close|closer|closest|closely) (to|with|by|relationship|friend*|family|bond|monitor*|working|contact|eye|together|attach*|proximity|observation|liaison|supervis*)',
  '(disclos*|enclos*|foreclos*)',
  '(very|so|too|how|as|get|getting|got|grown|grew|are|is|were|was) close',
  '(all|actions|aims|goals|needs|work|plan) ... (met|complete|completed|achieved)',
  '(violence|relationship|pregnancy|marriage|contract|tenancy|placement|call|session|meeting|interview) ... (ended|ends|ceased|ending)',
  '(he|she|mother|father|ms _|mr _|they|family|couple) ... (ended|ends|ceased) (the|her|his|their)? (relationship|call|contact|visit|meeting|tenancy)',
  'clos* (her|his|the) (eyes|door|mouth|account|window*|joint)',
  'closing (line|date|time|summary of)',
  '(ended|ending|withdrew|withdrawn) (consent|relationship|the call|the visit)',
  '(statement|complaint|allegation|support for (the)? prosecution) ... (withdrawn|withdrew)',
  '(withdrew|withdrawn) (her|his|the|their) (statement|complaint|allegation|consent|support)',
  '(money|cash) withdrawn',
  'withdrawn (child|girl|boy|and|in mood|from friends|at school|in class|presentation)',
  '(became|is|was|seemed|appeared|very|quiet and|more|increasingly) withdrawn',
];

/** Cases closed, or people discharged, with the need unmet. */
export const closure: GapKindRules = {
  kind: 'closure',
  mitigatedBy: ['(re-?opened|re-?referred) ... (the next|the following|later|within)'],
  closedBy: [],
  rules: [
    {
      id: 'CL-1',
      statement: 'A case was closed, or a person discharged, because contact was not taken up.',
      cues: [
        `${ended} ... (due to|because|because of|as|after|following|for|owing to|on the (grounds|basis) of|given|in view of|since|when|on account of|having|per) ..... ${notTaken}`,
        `${notTaken} ..... (so|and|therefore|hence|thus|then|leading to|led to|resulting in|resulted in)? ... (was|were|is|has been|been|being|case|file|referral|episode|will be)? ... ${ended} ...`,
        `${ended} (for|with|after|due to) ... (non-engagement|no engagement|DNA*|no contact|no response)`,
        `(discharg*|removed) (back)? (to|from) (the)? (GP|referrer|service|clinic|caseload|waiting list|list) ... (policy|access policy|DNA policy|protocol|three|two|missed|DNA*)`,
        `${ended} ... (access|DNA|non-attendance|did not attend|was not brought|discharge) policy`,
        'letter ... (discharg*|clos*) ... (unless|if) ... (opt*|contact*|respon*|does not)',
        `(clos*|discharg*) ... (one|two|three|four|several|second|third|fourth|2|3|4|x2|x3) ... (appointment*|DNA*|visit*|attempt*|call*|letter*|no access*|missed|WNB*)`,
      ],
      unless: otherClosings,
      finds: [
        'Her case is being closed as she has not engaged since January.',
        'Discharged after three missed appointments.',
        'Two no-access visits, case closed.',
        'Child not brought for the second time; discharged back to referrer per access policy.',
      ],
      leaves: [
        'Discharged home from hospital with antibiotics.',
        'Vaginal discharge, swab taken.',
        'She disclosed that she had missed her appointment.',
        'Case closed as aims were met.',
      ],
    },
    {
      id: 'CL-2',
      statement: 'A case was closed, or support ended, while a need was still open.',
      cues: [
        '(withdrew|withdrawn|ended|stopped|ceased|terminated) ... (with no|without|and no|leaving no) (other|alternative|replacement|further|new|another) ...',

        `${ended} ..... (despite|although|though|while|whilst|with|when|even though|notwithstanding|but|where|before|leaving|yet) ..... ${unmet} ...`,
        `${unmet} ... (at|on|upon|by the time of|when (the case|it)) (the|case|point of|her|his)? (was)? (closure|clos*|discharge) ...`,
        `(clos*|discharg*|ended|ceased|stepped down|step down|NFA|withdrew|no further action) ..... (despite|even though|although|notwithstanding|in spite of) ...`,
        `(clos*|discharg*|ended|ceased|stepped down|step down|signed off|NFA|no further action) ..... (without|with no|before|prior to|and no|nor) (any|a|an|the|his|her|being|having|further)? ... (assess*|seen|seeing|follow-up|follow up|plan*|support|visit*|check*|review*|contact*|consult*|speaking|spoken|discussion|completed|complete|risk*|handover|home visit|agreement|evidence|checking|safety|views|in place|enquir*|summary|analysis|meeting|being)`,
        `(clos*|discharg*|stepped down|step down|ended) (prematurely|too (soon|early)|quickly|abruptly|early)`,
        `(premature*|early|abrupt) (closure|discharge|ending|case closure|step down)`,
        `(closure|closing|step down|discharge) ... (premature|too (soon|early)|not (challenged|justified|explained|agreed by))`,
        `${ended} as it (was|stood) ...`,
        '(closed|step down|stepped down|ended) ... with ... as (they|it) (were|was) ...',
        '(step down|stepped down|closure) ... (dissent*|disagree*|disput*|objected|against the (view|advice|wishes))',
        `(clos*|discharg*|ended|withdrew) ..... (symptoms|need*|concern*|risk*|debt*|damp|behaviour*|drinking|arrears|injur*|issue*|problem*|check*|weight) ... ${unmet}`,
        '(closed|discharged) ... back to (former|previous|old) levels',
      ],
      unless: [
        'without ... referral',

        'decision to close ...',

        ...otherClosings,
        '(no|without) (further)? (concern*|issue*|risk*) (remain*|outstanding|identified|ongoing)?',
        '(no|without) outstanding (action*|concern*|need*)',
        'agreement of all',
      ],
      unlessInSentence: [
        '(nothing|no (need*|concern*|action*)) (is|was|were|remain*|left)? (outstanding|unresolved|unmet|remaining)',
      ],
      finds: [
        'Case closed while the damp and the arrears were still unresolved.',
        'He was discharged from the service without a risk assessment.',
        'The referral was closed despite concerns from the school.',
      ],
      leaves: [
        'Case closed, nothing outstanding.',
        'School closed at noon because of the heat, without notice.',
        'She was discharged home with follow-up in place.',
      ],
    },
    {
      id: 'CL-3',
      statement: 'A case was closed, and the same entry tells of contact not taken up or of a need still open.',
      cues: [
        '(support|service|package|involvement|input|intervention|work|sessions|referral|case) ... (ended|ceased|stopped|withdrawn|was closed|closed)',
        '(end|ended|ends|ceased|ceases|withdrew|withdraws|stopped|ending) (its|their|her|his|all|any)? (involvement|support|work|service|services|input|contact)',
        '(discharg*|closed) (him|her|them|the _|it) ...',
        '(plan|support|package|work|involvement) (ended|ends|stopped|withdrawn|closed) ...',

        '(file|case|referral|place) (closed|withdrawn|ended)',

        '(discharged) (back)? (to (the)? (GP|referrer|care of (the)? GP)|from (the|our|their|this)? (service|clinic|caseload|team|CMHT|CAMHS|IAPT|list)) ...',
        '(case|file|referral|episode|support|involvement) (was|is|has been|being|now)? (therefore|then|subsequently)? (closed|closing|ended)',
        '(closed|close|closing) (the|this|her|his|their)? (case|file|referral|episode)',
        '(closed to|de-registered|removed from the list|taken off (the|a|its|their|our) (list|caseload|waiting list|books))',
        '(referral|case|file|contact|episode) (was)? (not accepted and)? (closed|ended)',
        'taken off ...',
        'step down (to|at) ...',
      ],
      needsInEntry: [
        '(cancel* the (rest|remaining)|no further (service|support|offer|contact|help))',
        '(nothing|no (plan|support|service|services|alternative|arrangements)|nobody) ... (in place|to replace|put in|offered|left|identified)',
        notTaken,
        '(still|remain*|left) (unresolved|unmet|outstanding|unaddressed|open)',
        'back to (former|previous) levels',
        '(slipped|worse|worsen*|deteriorat*|no better|not improved|nothing had changed|unchanged)',
        '(hungry|damp|arrears|concern*|symptoms|risk*) ... (still|unresolved|every|each)',
        '(dissent*|disagree*)',
      ],
      unless: [...otherClosings, 'not (to be)? (closed|discharged)', '(after|once) ... (attended|engaged|completed)'],
      unlessInEntry: [
        '(aims|goals|all actions|needs) (were|have been|are)? (met|complete*|achieved)',
        'no missed (appointment*|session*)',
        'nothing outstanding',
        'no concerns (remain*|outstanding)',
      ],
      finds: [
        'DNA x3, no reply to opt-in letter. Discharged back to GP.',
        'Case closed. The health checks were still unresolved.',
      ],
      leaves: ['Discharged to GP. All sessions attended.', 'Case closed after six weeks of support.'],
    },
  ],
};
