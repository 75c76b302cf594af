import type { GapKindRules, Subject } from './gap-rule.ts';
import { notSharedLast } from './last-resort-between.ts';
import { notRecorded } from './not-recorded.ts';
import { notTold } from './not-told.ts';
import { notSharedInGeneral } from './not-shared-in-general.ts';
import { referralsNotMade } from './referrals-not-made.ts';

const notTheFamily: readonly Subject[] = ['organisation', 'unknown', 'nobody'];
const told =
  '(informed|told|notified|alerted|advised|updated|made aware|contacted about|contacted regarding|briefed|copied in|copied into|consulted)';
const passed =
  '(passed|passed on|shared|communicated|relayed|conveyed|forwarded|disseminated|exchanged|handed over|reported|escalated|copied|sent|transferred|transmitted|faxed|brought to the attention|flagged|notified|disclosed|given|made available|cascaded|discussed with)';
const someOrganisation =
  "(the|a|any|all|both|other|another|her|his|their|its|either|local|new|partner|relevant|mother's|child's|family's|mum's)? {organisation}";

const aboutAFamily = [
  '(told|informed|notified|advised|updated|contacted|inform|tell|notify|advise) (the|her|his|their)? {family-member}',
  '(shared|discussed|communicated|passed|disclosed|reported|share|discuss|explained) ... (with|to) (the|her|his|their)? {family-member}',
  'consent*',
  'no information to (share|pass)',
  '(house|bed|room|care|accommodation|bedroom|flat|toy*|bathroom) ... shared',
  'not shared ... (room|bed|house|accommodation|bedroom)',
  '(passed (away|out|urine|stool*|meconium|exam*|driving|blood|the (test|exam|course)))',
  '(did not|need not|not) need to',
  'not (required|necessary|needed|indicated|appropriate)',
];

const notOrganisationsToTell = [
  '(not|never) (told|informed|advised|notified) (of|about)? (his|her) rights',
  'well informed',
  'informed (choice|decision|consent)',
];

/** What an organisation held and others needed, and by the records was not recorded, passed on or referred. */
export const informationNotShared: GapKindRules = {
  kind: 'information-not-shared',
  mitigatedBy: [
    '(later|subsequently|eventually) (shared|informed|told|notified|referred|passed on)',
    '(shared|passed on|informed|referred|notified) (the next|the following|later that) day',
  ],
  closedBy: [
    '(each|both) (party|parties|agenc*|worker*|professional*|side*|of them)? ... (is|are|were|was) now aware',
    'now aware of each other*',
    '(subsequently|later|eventually) (informed|told|notified|became aware|made aware)',
    'referral (was)? (later|subsequently|eventually) (made|sent)',
  ],
  rules: [
    {
      id: 'NS-1',
      form: 'not-passed-on',
      statement: 'Information was not passed on to those who needed it.',
      cues: [
        '(sent|posted|faxed|emailed|addressed|went|forwarded) (in error)? to (the|a|an|her|his|their) (wrong|old|former|previous|incorrect) (surgery|practice|GP|address|school|team|office|number|worker|hospital|clinic|person|inbox)',
        '(failure*|breakdown|lapse|gap*|error) (of|in) communication ...',
        `{information} ... {was-not} {adverb}? (recorded or|recorded nor|recorded and|documented or|acted on or|followed up or|collated or)? {adverb}? ${passed}`,
        `{was-not} {adverb}? (recorded or|recorded nor|documented or|acted on or)? (passed on|shared|communicated|relayed|conveyed|disseminated) ... (to|with|by|between|across) ...`,
        `{was-not} {adverb}? (passed|shared|communicated|relayed|forwarded|sent|copied|escalated|transferred|made known) {adverb}? (on)? (to|with|between|outside|beyond|across|onto|on to) ${someOrganisation}`,
        `(recorded|documented|noted) but {was-not} {adverb}? ${passed}`,
        '(not|neither) (passed on|shared|communicated) (to|with) ...',
        '(information|concern*|intelligence) not (shared|passed on|communicated|passed|sent)',
        `{no-sign} (that|of|is held that|to (show|suggest|indicate) (that)?) ... (information|info|this|it|concern*|disclosure*|detail*|these|report*|outcome*|incident*|letter*|they) ... (was|were|being|been|having been|had been)? (ever|subsequently|formally|fully)? (shared|passed|passed on|communicated|relayed|conveyed|sent|forwarded|reported|notified|exchanged)`,
        '{information} ... {did-not} {adverb}? (reach|get to|arrive with) ... {organisation}',
        '(information|info) ... {was-not} {adverb}? (available|known) to ... {organisation}',
        '(information|info) .... {was-not} {adverb}? made (available|known) ...',
        `{was-not} {adverb}? (acted on|acted upon|recorded|documented|followed up|explored) (or|nor|and) ${passed}`,
        '(was|were) not included in ... sharing ...',
        '(incident|injury|bruise|bruising|concern*|disclosure|allegation|attendance|birth|death|arrest) (was|were) (not|never) reported to (CSC|social care|MASH|LADO|children* (social care|services)|social services|(the)? local authority|safeguarding|CQC|RIDDOR)',
        'failure to (share|communicate|inform|notify|pass on|exchange) ...',
        'no information (was|were)? (requested|sought) ... (shared|passed)',
        `(notification|copy|information|letter|report|file*) (of|about|from)? ... {was-not} {adverb}? (received|seen) by ${someOrganisation}`,
        '{information} ... {was-not} {adverb}? (raised|discussed) with ... {organisation}',
        '(information|info|detail*|concern*) ... {was-not} {adverb}? (included|contained|mentioned) in ... (referral|handover|summary|report|letter|discharge)',
        '{no-sign} of (any)? (information|info) (sharing|exchange|being shared)',
        '(no|lack of|absence of|little|poor|limited|without) (effective|formal|timely|multi-agency|inter-agency|interagency|adequate|appropriate)? (information|info) (sharing|exchange|was (shared|passed on|exchanged|sent))',
        '(no|nothing|none of this|none of the (information|detail|concerns)|neither) ... (was|were|has been|had been) (ever)? (shared|passed on|passed|communicated|relayed)',
        '(remained|stayed|kept|held) (within|in|only (in|by|within)) ... (and|but) ... not',
        'copy (was)? not (sent|shared|provided|forwarded)',
        `(held|known|received|recorded|available|gathered) ... (and|but) (was|were)? {was-not} {adverb}? ${passed}`,
        '(withheld|held back) from {organisation}',
        'no (notification|alert|information|copy|handover|discharge (letter|summary)|letter|report|message) (was|were|had been|has been) (ever)? (sent|made|given|passed|shared|provided|received|forwarded|issued|copied)',
      ],
      unlessWithoutAgent: [
        '(reported|disclosed|disclose) ... (to)? (the)? (police|officers)',
        '{was-not} {adverb}? (reported|disclosed|told) (until|before|at|for|by then|during|in|then)',
        '(abuse|rape|assault*) ... {was-not} {adverb}? (reported|disclosed)',
      ],
      unless: [
        'attention of the (panel|court)',
        'minutes',
        ...aboutAFamily,
        'cigarette*',
        'referral (was)? not reported',
        '(crime|rape|assault|theft|offence|burglary) ... not reported',
        'incident* ... not reported to (the)? police',
        'not reported (to police)? (until|at the time)',
        'reported (as|feeling|that|any|being)',
        'no (information|concerns) (was|were)? (reported|recorded)',
        '(prescription*|sample*|money|payment*|property|medication|flowers|ward) ... not',
        'not (only|just|simply)',
        '(unable|declined|refused) to',
        'given (up|birth|the|that|a|an|any|her|his|to (her|him|mother|mum|the (mother|family|child)))',
        '{family-member} ... {was-not} (given|sent|discussed|transferred|reported)',
        'not (discharged|transferred)',
      ],
      unlessInSentence: [
        'no (information|concern*) to (share|pass)',
        "{family-member} (did not|had not|has not|never|didn't) (tell|disclose|report|inform|say|mention|share)",
      ],
      subject: notTheFamily,
      finds: [
        'This was not shared with the HV.',
        'The disclosure was never passed on to the midwife.',
        'There is no evidence that the information was shared with the school.',
      ],
      leaves: [
        'Call passed on to ambulance service.',
        'The information was shared with the school the same day.',
        'She had no information to share.',
        'His grandfather passed away.',
      ],
    },
    {
      id: 'NS-2',
      form: 'not-passed-on',
      statement: 'An organisation or practitioner was not told.',
      cues: [
        `${someOrganisation} ... {was-not} {adverb}? ${told}`,
        `neither ... {organisation} ... (was|were|had been) ${told}`,
        `neither ... {organisation} ... (told|informed|notified|alerted) ${someOrganisation}`,
        `none of ... (was|were|had been) ${told}`,
        `{was-not} {adverb}? (informed|told|notified|alerted|advised|made aware) (of|that|about|when|until|regarding|re) ...`,
        `{no-sign} (that|of) ... {organisation} ... (was|were|being|been|having been|had been) ${told}`,
        `(nobody|no-one) (informed|told|notified|alerted|contacted) ${someOrganisation}`,
        `(nobody|no-one) ... (thought to|had)? (inform*|tell|told|notif*|alert*) ${someOrganisation}`,
        `${someOrganisation} {did-not} (receive|get|have) ... (information|notification|copy|letter|summary|report|outcome|details|referral form|discharge|paperwork|alert|notes|handover)`,
        `${someOrganisation} (was|were) left (unaware|uninformed)`,
        `no (notification|notice|alert|letter|information|message|copy|handover) (was)? (sent|made|given|passed|provided)? to ${someOrganisation}`,
        `${someOrganisation} {was-not} {adverb}? (sent|given|provided with|copied|party to|privy to|passed) ... (information|notification|copy|letter|summary|report|outcome|details|history|minutes|notes|concerns|plan|file*|records)?`,
      ],
      needs: ['{organisation}'],
      unless: [
        ...aboutAFamily,
        ...notOrganisationsToTell,
        '{family-member} (was|were|is|are|had been|has been) (not|never) {adverb}? (informed|told|notified|advised|made aware|consulted)',
        '{family-member} (said|says|states|stated|reported|claimed|complain*|complained) ...',
        '(unclear|not clear|uncertain)',
        'not (only|just|simply)',
        'not sent (home|to prison|to school|to hospital|out|away)',
        'not given (birth|a|any (medication|treatment))',
      ],
      unlessInSentence: [
        "{family-member} (did not|had not|has not|never|didn't) (tell|disclose|report|inform|say|mention|share)",
      ],
      subject: notTheFamily,
      finds: ['The school were never told.', 'GP not notified of attendance.'],
      leaves: [
        'Mother was not told of the appointment.',
        'The school was not informed by mother that they had moved.',
        'GP informed of attendance.',
      ],
    },
    {
      id: 'NS-3',
      form: 'not-passed-on',
      statement: 'A moment to tell or to consult an organisation or practitioner passed.',
      cues: [
        '(missed|lost) opportunit* (to|for) (share|sharing|inform|notify|pass|alert|tell|communicate|liaise) ...',
        'opportunit* to (share|inform|notify|pass on|alert|communicate) ... (was|were) (missed|lost|not taken)',
        'no (liaison|communication|discussion|contact|joint working|information exchange) (with|between|from) ... {organisation} ... (took place|was made|occurred|recorded|about|regarding|happened|until)?',
        `without (informing|telling|notifying|alerting|advising|consulting|contacting) ${someOrganisation}`,
      ],
      unless: [
        '(mother|mum|father|dad|parents|ms _|she|he|they) (left|moved|went|took|removed|discharged) ... without',
      ],
      finds: ['He was discharged without informing the social worker.'],
      leaves: ['Mother left the ward without informing staff.'],
    },
    {
      id: 'NS-4',
      form: 'not-passed-on',
      statement: 'An organisation or practitioner did not pass on what it held.',
      cues: [
        `{did-not} {adverb}? (share|pass|pass on|relay|communicate|convey|inform|notify|alert|advise|update|tell|report|disclose|liaise|hand over|send|forward|mention|highlight|flag|raise|escalate|exchange|make ... aware|shared|passed|informed|notified|told|communicated|alerted|reported|relayed) ... (information|info|concern*|detail*|this|it|that|these|disclosure*|incident*|{organisation}|history|each other|one another|intelligence|fact|knowledge|finding*|attendance*|outcome*)`,
        `(should|could|ought to) have (shared|informed|notified|told|passed|alerted|communicated|been (shared|informed|told|notified|passed on|communicated|alerted)) ...`,
        'kept ... to (themselves|itself|herself|himself)',
        `{did-not} {adverb}? (contact|speak to|ring|call|liaise with) ${someOrganisation} ... (about|regarding|concerning|to (inform|advise|notify|tell|share|report|pass|alert))`,
      ],
      unless: [
        ...aboutAFamily,
        '{did-not} (report|share|tell|disclose|mention|raise|communicate) (any|a) (concern*|worr*|problem*|issue*|pain|thoughts)',
        '(tell|inform|advise|notify|update|told|informed) (the|her|his|their)? {family-member}',
        '{did-not} (report|raise|have|identify|highlight) (any)? (concern*|worr*)',
        '(share|shared) (the|a|his|her|their) (view|bed|room|house|home|opinion|concern* of|same)',
        'send ... (to school|home)',
      ],
      subject: ['organisation'],
      carriesSubject: true,
      finds: [
        'The hospital did not share this with the GP.',
        'Nursery staff saw the bruise but did not inform social care.',
      ],
      leaves: [
        'Mother did not tell the midwife that she was drinking.',
        'He did not report the assault to police.',
        'School did not report any concerns.',
      ],
    },
    {
      id: 'NS-5',
      form: 'not-passed-on',
      statement: 'Information was not passed on (a note in short form).',
      cues: [
        '{did-not} (share*|pass on|inform|notify|liaise with|update|alert) ... ({organisation}|this|information|concern*)',
        'not (shared|passed on|communicated|notified|informed)',
        'never (shared|passed on|communicated)',
        'failure to (share|communicate|inform|notify|pass on) ...',
      ],
      unless: [
        ...aboutAFamily,
        '(room|bed|house|bedroom|accommodation)',
        'not (only|just|simply)',
        '(parents|mother|mum|father|family|child) (not|never) informed',
        '{family-member} (was|were|had been)? (not|never) (informed|notified)',
      ],
      unlessInSentence: [
        "{family-member} (did not|had not|has not|never|didn't) (tell|disclose|report|inform|say|mention|share)",
      ],
      subject: ['nobody'],
      finds: ['Failed to update the health visitor.'],
      leaves: ['Not shared a room with her sister since June.'],
    },
    ...referralsNotMade,
    ...notRecorded,
    ...notSharedInGeneral,
    ...notTold,
    ...notSharedLast,
  ],
};
