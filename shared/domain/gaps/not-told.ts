import type { GapRule, Subject } from './gap-rule.ts';

const notTheFamily: readonly Subject[] = ['organisation', 'unknown', 'nobody'];
const sent =
  '(submitted|completed|sent|raised|generated|created|received|made|issued|forwarded|shared|logged|filled in|done|provided|given|copied|produced|passed)';

const notNeeded = [
  '(not|no) (need|required|necessary|needed|indicated|appropriate|longer|warranted)',
  '(declin*|refus*|did not want|did not wish|consent*|not meet|threshold|already)',
  '{family-member} (did not|has not|had not|could not|was unable to) (complete|return|send|bring|submit|fill|provide|give|hand)',
];

/** Those who were not told, in the ways in which short notes and overviews say it. */
export const notTold: readonly GapRule[] = [
  {
    id: 'NS-13',
    form: 'not-referred',
    statement: 'A notice or form by which others are told was not sent.',
    cues: [
      `{denial} ... {notice} ... ${sent}`,
      `{notice} .... {denial} ... ${sent}`,
      '{no-sign} (that|of)? ... (email|e-mail|call|message|letter|fax|form|notification|referral|alert) ... (was|were|had been|being|been) (ever)? (sent|made|received|submitted|completed|passed|returned)',
      '{denial} ... (provide|provided|send|sent|submit|submitted|produce|produced) ... (report*|chronolog*|information) (for|to) (the)? (_)? ({meeting}|panel|court)',
      '(no|nor (a|any)?|without (a|any)?|lack of (a|any)?) {notice}',
    ],
    unless: notNeeded,
    subject: notTheFamily,
    finds: ['Children present and asleep. No PPN submitted.', 'The liaison form was not completed.'],
    leaves: ['PPN submitted to the MASH.', 'No notification is needed.', 'Mother did not return the referral form.'],
  },
  {
    id: 'NS-14',
    form: 'not-passed-on',
    statement: 'An organisation or practitioner was not told.',
    cues: [
      '(told|informed|notified|consulted|contacted|updated) (and|but|though|while) ... {organisation} (was|were|had) not',
      '(this|which|it|information|history|fact*|conviction*|offence*|risk*|injur*|diagnosis|pregnancy) (was|were|remained|is) (unknown|not known|never known) (to|by|in) ... {organisation}',
      '{organisation} ... {denial} ... (rung|telephoned|phoned|emailed|approached|consulted|briefed|copied in|invited to comment)',
      '(information|concern*|history|detail*|injur*|this|conviction*) ... {denial} ... (available|known|presented|reported|shared|given|brought|mentioned|disclosed|raised) (to|at|with|in|by) (the)? (_)? {meeting}',
      '(no|poor|little|limited|lack of|breakdown (in|of)|insufficient|inadequate) (effective|direct)? (communication|liaison|information sharing|dialogue) (between|from|across|among) ...',
      '(no|not any) (recollection|memory|knowledge) of (being (told|informed|asked)|receiving|having (been|received)|this|the (call|conversation|referral|message|email))',
      '(nobody|no-one) ... (was|were|had been) (told|informed|notified|alerted|consulted)',
      '{organisation} ... {denial} ... written to',
      '{denial} ... (included|mentioned|reflected|referred to|carried over|noted) in ... (risk assessment*|discharge summary|summary|referral*|letter*|report*|handover*|care plan|chronology)',
      '(information|info|knowledge|intelligence|detail*) ...... {was-not} (available|accessible|known|visible) to ... {organisation}',
      '{organisation} ... {denial} ... (receive|received|receiving|get|hear|sent|given|have sight of|had sight of|see) ... (outcome*|result*|information|report*|notification*|letter*|copy|copies|summary|details|history|feedback|paperwork|chronology|plan)',
      '(no|nor any) (trace|sight|record|evidence|indication) of (having|it having)? (been)? (received|receiving|receipt|told|informed|notified)',
      '(information|referral*|concern*|history|pregnancy|arrest*|incident*|plan|order|conviction*|allegation*|injur*) ... {denial} known to ... {organisation}',
      'no (feedback|update) ... (given|provided|sent|made|to) ... {organisation}',
      '{organisation} ... {denial} ... (part of|included in|party to|aware of) ... (information|these concerns|this information|the concerns|the disclosure|the referral|the history)',
      '{organisation} (was|were)? (left)? (unaware|not aware) of (the|this|these|any|her|his|their) (information|concern*|disclosure*|history|allegation*|risk*|injur*)',
      '{denial} (discuss*|discussed|shared|raised) (with|at) (the)? {organisation}',
      '(contact|liaison|communication) {was-not} (made|established|attempted) with ... {organisation}',
      '{organisation} (heard|learned|learnt|knew) nothing ...',
      '{denial} (follow* this|followed this|follow it|followed it|follow) up with (a|an|any)? (referral*|report|call to|letter to|{organisation})',
      '(reported|told|escalated|referred|notified) to (no-one|nobody)',
      '(told|informed|alerted|notified) (no-one|nobody|no other (agency|service|professional)|no agency)',
      '(without|no) (any)? (reference|reporting|onward report|onward referral) to (the)? {organisation}',
    ],
    unless: [
      ...notNeeded,
      '{family-member} (told|informed) (no-one|nobody)',
      '(response|reply|answer)',
      'not (only|just|simply|merely)',
      '(apolog*|(unable|not able) to (attend|come))',
      '(nobody|no-one) ... (at home|in|else)',
      '(telling|told|inform|informed|advised|notify) (the|her|his)? {family-member}',
      '{family-member} (was|were|had been|has been) (not|never) ',
      '(unborn|known) to (the)? (police|services|children* services|CSC|social care|agencies)',
      '{meeting} ... (minutes|invitation)',
      '(would|will|must|had to|have to|may) (have to)? (be)? (shared|told|tell|inform|informed|passed|share|pass)',
    ],
    subject: notTheFamily,
    carriesSubject: true,
    finds: [
      'The GP was told and the social worker was not.',
      'Body map drawn and nobody outside the room was told.',
      'GP not written to.',
    ],
    leaves: ['She told nobody.', 'The GP was told and the social worker too.', 'He was not known to the police.'],
  },
  {
    id: 'NS-15',
    form: 'not-recorded',
    statement: 'What an organisation came to know stands in no record, or in one of several that it belongs in.',
    cues: [
      '{case-record} (hold*|show*|contain*|have|has|had|make*|made|carry|carries) no (trace|mention|note|record|entry|reference|details|account)',
      '(filed|scanned|recorded|noted|placed|held|put|entered|kept|logged) ... (under|on|in|to) ... (alone|only)',
      '{denial} (linked|cross-referenced|connected|attached|copied across|added) (to|with) ... {case-record}',
      '(note|notes|record|entry|log) (of this|of it|about this)? {was-not} (made|kept|found)',
      '{was-not} {adverb}? (appear*|recorded|entered|noted|found|shown) (in|on|by) ... {case-record}',
      '(does|do|did) not appear (in|on) ... {case-record}',
      '(it|this|which|incident|injury|bruise|mark|entry|call) (is|was|are|were) (not|nowhere|absent) (in|on|from) ... {case-record}',
      'body map* ... {denial} ... (uploaded|completed|drawn|recorded|kept)',
    ],
    unless: [
      ...notNeeded,
      '(no|not any|without) (safeguarding|further|other|new|significant)? (concern*|issue*|problem*|injur*|abnormal*|risk*)',
      '(weight|height|ethnicity|religion|language|centile*|temperature|smoking)',
      'recorded (as|that) ... only',
      '(only|alone) (child|adult|parent|one|when|if|for)',
      'criminal|convictions|birth certificate',
    ],
    unlessInEntry: ['({meeting}|discussion*)'],
    subject: notTheFamily,
    finds: ['The children’s own records hold no trace.', 'Scanned to the mother’s notes only.'],
    leaves: ['The school records hold no concerns.', 'She was seen alone in the clinic and it was recorded.'],
  },
];
