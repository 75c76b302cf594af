import type { GapRule } from './gap-rule.ts';
import { nothingAmiss } from './last-resort.ts';
import { notTheFamily } from './not-the-family.ts';

/* Broad rules of the kinds that lie between agencies, or with those who lead the work; see `last-resort.ts`. */

const sharing =
  '(told|tell|inform*|notif*|alert*|shar*|pass*|send|sent|forward*|copied|copy|communicat*|liais*|relay*|convey*|report*|refer*|submit*|made known|flag*|mention*|provid*|supplied|raise*|bring to|brought to|discuss*|consult*|highlight*|document*|record*|note*|enter*|log*)';

export const notSharedLast: readonly GapRule[] = [
  {
    id: 'NS-20',
    form: 'not-passed-on',
    statement: 'Those who held information did not pass it on, or those who needed it did not have it.',
    cues: [
      `{denial} ... ${sharing} ... ({organisation}|{notice}|notification*|referral*|information|concern*|this|it|these)`,
      `({organisation}|{notice}|notification*|information|concern*|referral*) ... {denial} ... ${sharing}`,
      `({notice}|notification*|information) ... {denial} ... (receiv*|reach*|available|seen|known|arriv*)`,
      '(first|only) ... (heard|learned|learnt|found out|discovered|became aware) ... (of|that|from|when|on|through) ...',
      '(breakdown|gap|gaps|weakness*|lapse) in (communication|information sharing|sharing) ...',
      '(silo|silos|in isolation) ...',
    ],
    unless: [
      'no record of (this|it|that|them) ...',
      'no reference to ...',
      '(not|never) reported to (the)? police',
      '(explain*|reassur*) ... (confidential*|could not|cannot)',
      '(decision to close|manager*)',
      'question*',
      ...nothingAmiss,
      '(parents|mother|father|mum|dad|family|child) ... {denial} ... (tell|inform*|report*|disclos*|mention*|share*|say)',
      '(to|with|by) (the|her|his|their|both)? {family-member}',
      '{meeting}',
      '(minutes|minuted)',
      '(passed (away|out)|shared (house|bed|room|care))',
      'refer* to (as|the|him|her)',
      '(weight|height|ethnicity|religion|temperature|centile*) ',
      'not (reported|recorded|noted) (as|to be|until)',
      'report* (sent|submitted|provided|supplied)',
    ],
    needs: ['{organisation}', '(information|notification*|concern*)'],
    subject: notTheFamily,
    carriesSubject: true,
    lastResort: true,
    finds: ['The two services worked in silos.'],
    leaves: ['Mother did not share her address with the officers.', 'Unable to send a GP, report sent to the chair.'],
  },
];

const gatheringThere =
  '(attend*|present|there|invite*|invitation*|represent*|apolog*|join*|contribut*|input|report|reports|participat*|take part|took part|asked|part of|included|involv*|notice|date)';

export const notInvitedLast: readonly GapRule[] = [
  {
    id: 'NI-3',
    statement: 'An agency with a stake was not at a meeting or not asked to it.',
    cues: [
      `{organisation} ... {denial} ... ${gatheringThere}`,
      `{denial} ... {organisation} ... ${gatheringThere}`,
      `(no one|nobody|no-one) from {organisation} ... `,
      '(only|just) ... {organisation} ... (attended|present|there|took part|came|contributed)',
      '{organisation} ... (so|therefore|was|were) (absent|missing|unable to attend)',
      '(poorly|sparsely|not well|inadequately) attended ...',
      '(attendance|representation) ... (poor|limited|low|patchy|incomplete|partial|lacking)',
      '(not|never|was not|without) ... quorate',
      'inquorate',
    ],
    needsInEntry: ['{meeting}', '(meeting*|conference*|discussion*|core group*|panel|review|planning)'],
    unless: [
      ...nothingAmiss,
      '(school|nursery|lessons|clinic|hospital|A&E) attendance',
      '(sent|provided|submitted|gave) ... (report|apolog*)',
      '(report*|apolog*) (sent|submitted|provided|supplied|given)',
      '{family-member} ... {denial} ... (attend*|invite*|present|there)',
      '(minutes|minuted|recorded|written)',
      '{appointment} ... (DNA|missed)',
      '(scene|address|property|incident|emergency)',
    ],
    unlessInSentence: ['(clinic|scan|appointment*|home visit*)'],
    subject: notTheFamily,
    carriesSubject: true,
    lastResort: true,
    finds: ['Core group. Attendance was poor.'],
    leaves: ['Core group. Mother was not present.'],
  },
];

export const unawareLast: readonly GapRule[] = [
  {
    id: 'UA-9',
    statement: 'An agency or practitioner worked without knowing what others knew.',
    cues: [
      '{organisation} ... {denial} ... (aware*|knew|know|known|knowledge|realis*|idea|sight*|inkling|learn*|privy|visib*|informed of|line of sight)',
      '(each|both|neither|either|two) ... (was|were|being|remained|be)? (unaware|not aware|ignorant|oblivious) ...',
      '(each|neither|either|two) ... {denial} ... (know|knew|aware|knowledge|contact with) ... ',
      '(unbeknown|unknown|unbeknownst|without the knowledge) (to|of) (the|her|his|their|either|any)? {organisation}',
      '(unsighted|oblivious|in the dark) ...',
      '(without|not) (co-ordinat*|coordinat*|joined up|joined-up) ...',
      '(duplicat*|separately) ... ({organisation}|visit*|assess*)',
    ],
    unless: [
      ...nothingAmiss,
      '{family-member} (was|were|is|had|did|has|does)? (unaware|not aware|{denial})',
      '(address|whereabouts|name|identity) (is|was)? (not known|unknown)',
      'not known to (police|any|services|social|children*)',
      '(record*|report*|document*|file) separately',
    ],
    needs: ['{organisation}', '(each|neither|both|either|coordinat*|joined)'],
    subject: notTheFamily,
    carriesSubject: true,
    lastResort: true,
    finds: ["Two visits in one week. Each was unaware of the other's visit."],
    leaves: ['Mother was unaware of the visit.'],
  },
];

export const oversightLast: readonly GapRule[] = [
  {
    id: 'OV-3',
    statement: 'The case lacked a steady worker, supervision or a manager who looked at it.',
    cues: [
      '{denial} ... (supervis*|manager*|management|oversight|allocat*|lead professional|lead agency|lead practitioner|key worker|care coordinator|case holder|named worker|signed off|sign off|signed|sergeant*|senior officer|safeguarding lead)',
      '(supervis*|manager*|management|oversight) ... {denial} ...',
      '(two|three|four|five|six|seven|eight|several|many|multiple|numerous|different|a series of|a succession of|frequent changes of|constant changes of|changes of|high turnover of|turnover of) (different|new|temporary|agency|locum)? (social workers|health visitors|workers|managers|care coordinators|key workers|midwives|officers|social worker|health visitor|practitioners|staff|IROs)',
      '(held|covered|managed|carried|kept|dealt with) (on|by|through|in) (the)? (duty|duty system|duty team|duty workers|agency staff|locums|a rota)',
      '(vacan*|staff shortage*|understaff*|high caseload*|sickness) ... (no|without|not|meant|left)',
      '(supervis*|oversight) ... (lack*|weak|limited|insufficient|inadequate|ineffective|irregular|infrequent|sporadic|poor)',
    ],
    unless: [
      '(house|flat|home) ... allocat*',
      '(from|in|of) (different|two|both) (teams|agencies|services|areas)',
      ...nothingAmiss,
      '(supervised contact|supervision order|parental supervision|adult supervision|licence)',
      '(unsupervised|supervis*) ... (child*|baby|play*|bath*|contact)',
      '{family-member} ... {denial} ... supervis*',
      '(housing|property|school place|bed|funding|flat) ... allocat*',
      '(seen|visited|treated|examined|attended|cared for) by ... (different|several|two|three) (midwives|staff|practitioners|workers)',
      '(told|informed|tell|inform|invited|attended|met|meet|spoke|discuss*) ... (manager*|safeguarding lead)',
      '(arrested|charged|bail)',
      'meeting* with',
      'housing manager',
    ],
    subject: notTheFamily,
    carriesSubject: true,
    lastResort: true,
    finds: ['Four different social workers in ten months.'],
    leaves: ['Contact was not supervised by the grandmother.'],
  },
];

export const handoverLast: readonly GapRule[] = [
  {
    id: 'HO-3',
    statement: 'Something was lost on the way from one practice, team or area to the next.',
    cues: [
      '{denial} ... (record*|notes|file*|history|letter|summary|paperwork|information|handover|transfer*|plan|chronology) ... (accompan*|follow*|travel*|came|come|with|sent|reach*|arriv*|receiv*|transfer*|pass*|available|given|forward*)',
      '(record*|notes|file*|history|summary|paperwork|information|handover) ... {denial} ... (accompan*|follow*|travel*|came|come|sent|reach*|arriv*|receiv*|transfer*|pass*|available|given|forward*|include*|request*|read)',
      '(record*|notes|file*) ... (took|taking) ... (weeks|months|days) ...',
      '(lost|disappear*|fell|dropped|slip*) ... (transfer|transition|move|handover|between|radar|system)',
      '{denial} ... (picked up|continued|continuity|carried on|taken over|followed through) ...',
    ],
    needsInEntry: [
      '(transfer*|handover|hand over|handed over|moved|moves|moving|new (school|GP|practice|area|address|health visitor|social worker|team|borough|authority)|another (area|authority|borough|county)|transition*|leaves (her|his) post|left (her|his|their) post|step down|stepped down|discharged (from|to)|released from)',
    ],
    unless: [
      ...nothingAmiss,
      '{family-member} ... {denial}',
      '{meeting}',
      '(minutes|minuted|medication|belongings|clothes)',
      '(criminal|police) record*',
    ],
    subject: notTheFamily,
    carriesSubject: true,
    lastResort: true,
    finds: ['Moved to a care home. No nursing letter accompanied him.'],
    leaves: ['Transferred to another ward, no concerns.'],
  },
];
