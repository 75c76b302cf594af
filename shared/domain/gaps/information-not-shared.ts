import type { GapKindRules, Subject } from './gap-rule.ts';

const notTheFamily: readonly Subject[] = ['organisation', 'unknown', 'nobody'];
const told = '(informed|told|notified|alerted|advised|updated|made aware|contacted about|contacted regarding|briefed|copied in|copied into|consulted)';
const passed =
  '(passed|passed on|shared|communicated|relayed|conveyed|forwarded|disseminated|exchanged|handed over|reported|escalated|copied|sent|transferred|transmitted|faxed|brought to the attention|flagged|notified|disclosed|given|made available|cascaded|discussed with)';
const someOrganisation = '(the|a|any|all|both|other|another|her|his|their|its|either|local|new|partner|relevant|mother\'s|child\'s|family\'s|mum\'s)? {organisation}';

const aboutAFamily = [
  '(told|informed|notified|advised|updated|contacted|inform|tell|notify|advise) (the|her|his|their)? {family-member}',
  '(shared|discussed|communicated|passed|disclosed|reported|share|discuss|explained) ... (with|to) (the|her|his|their)? {family-member}',
  'by (the|her|his|their)? {family-member}', 'consent*', 'no information to (share|pass)', '(house|bed|room|care|accommodation|bedroom|flat|toy*|bathroom) ... shared', 'not shared ... (room|bed|house|accommodation|bedroom)', '(passed (away|out|urine|stool*|meconium|exam*|driving|blood|the (test|exam|course)))', '(did not|need not|not) need to', 'not (required|necessary|needed|indicated|appropriate)',
];

const notOrganisationsToTell = ['(not|never) (told|informed|advised|notified) (of|about)? (his|her) rights', 'well informed', 'informed (choice|decision|consent)'];

/** What an organisation held and others needed, and by the records was not recorded, passed on or referred. */
export const informationNotShared: GapKindRules = {
  kind: 'information-not-shared',
  firstLook:
    /mention|reference|pass(?:ed|ing)?\b|shar(?:e|ed|ing)\b|communicat|inform|told|tell|notif|refer|record|document|relay|convey|forward|report|alert|advise|aware|flag|copied|sent|send|log|exchang|disclos|enter|liais|made known|withh/i,
  mitigatedBy: ['(later|subsequently|eventually) (shared|informed|told|notified|referred|passed on)', '(shared|passed on|informed|referred|notified) (the next|the following|later that) day'],
  closedBy: ['(each|both) (party|parties|agenc*|worker*|professional*|side*|of them)? ... (is|are|were|was) now aware', 'now aware of each other*', '(subsequently|later|eventually) (informed|told|notified|became aware|made aware)', 'referral (was)? (later|subsequently|eventually) (made|sent)'],
  rules: [
    {
      id: 'NS-1',
      form: 'not-passed-on',
      statement: 'Information is said not to have been passed on to those who needed it.',
      cues: [
        `{information} ... {was-not} {adverb}? (recorded or|recorded nor|recorded and|documented or|acted on or|followed up or|collated or)? {adverb}? ${passed}`,
        `{was-not} {adverb}? (recorded or|recorded nor|documented or|acted on or)? (passed on|shared|communicated|relayed|conveyed|disseminated) ... (to|with|by|between|across) ...`,
        `{was-not} {adverb}? (passed|shared|communicated|relayed|forwarded|sent|copied|escalated|transferred|made known) {adverb}? (on)? (to|with|between|outside|beyond|across|onto|on to) ${someOrganisation}`,
        `(recorded|documented|noted) but {was-not} {adverb}? ${passed}`, '(not|neither) (passed on|shared|communicated) (to|with) ...', '(information|concern*|intelligence) not (shared|passed on|communicated|passed|sent)',
        `{no-sign} (that|of|is held that|to (show|suggest|indicate) (that)?) ... (information|info|this|it|concern*|disclosure*|detail*|these|report*|outcome*|incident*|letter*|they) ... (was|were|being|been|having been|had been)? (ever|subsequently|formally|fully)? (shared|passed|passed on|communicated|relayed|conveyed|sent|forwarded|reported|notified|exchanged)`,
        '{no-sign} of (any)? (information|info) (sharing|exchange|being shared)', '(no|lack of|absence of|little|poor|limited|without) (effective|formal|timely|multi-agency|inter-agency|interagency|adequate|appropriate)? (information|info) (sharing|exchange|was (shared|passed on|exchanged|sent))', '(no|nothing|none of this|none of the (information|detail|concerns)|neither) ... (was|were|has been|had been) (ever)? (shared|passed on|passed|communicated|relayed)',
        '(remained|stayed|kept|held) (within|in|only (in|by|within)) ... (and|but) ... not', 'copy (was)? not (sent|shared|provided|forwarded)', `(held|known|received|recorded|available|gathered) ... (and|but) (was|were)? {was-not} {adverb}? ${passed}`, '(withheld|held back) from {organisation}', 'no (notification|alert|information|copy|handover|discharge (letter|summary)|letter|report|message) (was|were|had been|has been) (ever)? (sent|made|given|passed|shared|provided|received|forwarded|issued|copied)',
      ],
      unless: [...aboutAFamily, 'cigarette*', 'referral (was)? not reported', '(crime|incident|rape|assault|theft|offence) ... not reported', 'not reported (to police)? (until|at the time)', 'reported (as|feeling|that|any|being)', 'no (information|concerns) (was|were)? (reported|recorded)', '(prescription*|sample*|money|payment*|property|medication|flowers|ward) ... not', 'not (only|just|simply)', '(unable|declined|refused) to', 'given (up|birth|the|that|a|an|any|her|his|to (her|him|mother|mum|the (mother|family|child)))', '{family-member} ... {was-not} (given|sent|discussed|transferred|reported)', 'not (discharged|transferred)'],
      unlessInSentence: ['no (information|concern*) to (share|pass)', '{family-member} (did not|had not|has not|never|didn\'t) (tell|disclose|report|inform|say|mention|share)'],
      subject: notTheFamily,
      finds: ['This was not shared with the HV.', 'The disclosure was never passed on to the midwife.', 'There is no evidence that the information was shared with the school.'],
      leaves: ['Call passed on to ambulance service.', 'The information was shared with the school the same day.', 'She had no information to share.', 'His grandfather passed away.'],
    },
    {
      id: 'NS-2',
      form: 'not-passed-on',
      statement: 'An organisation or practitioner is said not to have been told.',
      cues: [
        `${someOrganisation} ... {was-not} {adverb}? ${told}`,
        `neither ... {organisation} ... (was|were|had been) ${told}`, `none of ... (was|were|had been) ${told}`,
        `{was-not} {adverb}? (informed|told|notified|alerted|advised|made aware) (of|that|about|by|when|until|regarding|re) ...`,
        `{no-sign} (that|of) ... {organisation} ... (was|were|being|been|having been|had been) ${told}`, `(nobody|no-?one) (informed|told|notified|alerted|contacted) ${someOrganisation}`, `(nobody|no-?one) ... (thought to|had)? (inform*|tell|told|notif*|alert*) ${someOrganisation}`,
        `${someOrganisation} {did-not} (receive|get|have) ... (information|notification|copy|letter|summary|report|outcome|details|referral form|discharge|paperwork|alert|notes|handover)`,
        `${someOrganisation} (was|were) left (unaware|uninformed)`, `no (notification|notice|alert|letter|information|message|copy|handover) (was)? (sent|made|given|passed|provided)? to ${someOrganisation}`, `${someOrganisation} {was-not} {adverb}? (sent|given|provided with|copied|party to|privy to|passed) ... (information|notification|copy|letter|summary|report|outcome|details|history|minutes|notes|concerns|plan)?`,
      ],
      needs: ['{organisation}'],
      unless: [...aboutAFamily, ...notOrganisationsToTell, '{family-member} (was|were|is|are|had been|has been) (not|never) {adverb}? (informed|told|notified|advised|made aware|consulted)', '{family-member} (said|says|states|stated|reported|claimed|complain*|complained) ...', '(unclear|not clear|uncertain)', 'not (only|just|simply)', 'not sent (home|to prison|to school|to hospital|out|away)', 'not given (birth|a|any (medication|treatment))'],
      unlessInSentence: ['{family-member} (did not|had not|has not|never|didn\'t) (tell|disclose|report|inform|say|mention|share)'],
      subject: notTheFamily,
      finds: ['The school were never told.', 'GP not notified of attendance.'],
      leaves: ['Mother was not told of the appointment.', 'The school was not informed by mother that they had moved.', 'GP informed of attendance.'],
    },
    {
      id: 'NS-7',
      form: 'not-passed-on',
      statement: 'Something was done without telling an organisation or practitioner.',
      cues: [`without (informing|telling|notifying|alerting|advising|consulting|contacting) ${someOrganisation}`],
      unless: ["(mother|mum|father|dad|parents|ms _|she|he|they) (left|moved|went|took|removed|discharged) ... without"],
      finds: ['He was discharged without informing the social worker.'],
      leaves: ['Mother left the ward without informing staff.'],
    },
    {
      id: 'NS-3',
      form: 'not-passed-on',
      statement: 'An organisation or practitioner is said not to have passed on what it held.',
      cues: [
        `{did-not} {adverb}? (share|pass|pass on|relay|communicate|convey|inform|notify|alert|advise|update|tell|report|disclose|liaise|hand over|send|forward|mention|highlight|flag|raise|escalate|exchange|make ... aware|shared|passed|informed|notified|told|communicated|alerted|reported|relayed) ... (information|info|concern*|detail*|this|it|that|these|disclosure*|incident*|{organisation}|history|each other|one another|intelligence|fact|knowledge|finding*|attendance*|outcome*)`,
        `(missed|lost) opportunit* to (share|inform|notify|pass on|alert|tell|communicate|refer|liaise) ...`, `(should|could|ought to) have (shared|informed|notified|told|passed|alerted|communicated|been (shared|informed|told|notified|passed on|communicated|alerted)) ...`, 'kept ... to (themselves|itself|herself|himself)',
      ],
      unless: [...aboutAFamily, '{did-not} (report|share|tell|disclose|mention|raise|communicate) (any|a) (concern*|worr*|problem*|issue*|pain|thoughts)', '(tell|inform|advise|notify|update|told|informed) (the|her|his|their)? {family-member}', '{did-not} (report|raise|have|identify|highlight) (any)? (concern*|worr*)', '(share|shared) (the|a|his|her|their) (view|bed|room|house|home|opinion|concern* of|same)', 'send ... (to school|home)'],
      subject: ['organisation'],
      carriesSubject: true,
      finds: ['The hospital did not share this with the GP.', 'Nursery staff saw the bruise but did not inform social care.'],
      leaves: ['Mother did not tell the midwife that she was drinking.', 'He did not report the assault to police.', 'School did not report any concerns.'],
    },
    {
      id: 'NS-4',
      form: 'not-passed-on',
      statement: 'The record notes in short form that information was not passed on.',
      cues: ['{did-not} (share*|pass on|inform|notify|liaise with|update|alert) ... ({organisation}|this|information|concern*)', 'not (shared|passed on|communicated|notified|informed)', 'never (shared|passed on|communicated)', 'failure to (share|communicate|inform|notify|pass on) ...'],
      unless: [...aboutAFamily, '(room|bed|house|bedroom|accommodation)', 'not (only|just|simply)', '(parents|mother|mum|father|family|child) (not|never) informed', '{family-member} (was|were|had been)? (not|never) (informed|notified)'],
      unlessInSentence: ['{family-member} (did not|had not|has not|never|didn\'t) (tell|disclose|report|inform|say|mention|share)'],
      subject: ['nobody'],
      finds: ['Failure to notify the health visitor.'],
      leaves: ['Not shared a room with her sister since June.'],
    },
    {
      id: 'NS-5',
      form: 'not-referred',
      statement: 'A referral that others would have needed is said not to have been made.',
      cues: [
        `(no|without (a|any)?|nor (was there)? (a|any)?|not (a|any)?|lack of|absence of (a|any)?|neither) (onward|formal|further|safeguarding|subsequent|immediate|written|child protection|adult safeguarding|early help|MARAC|MASH|CAF|social care|CSC|health|new|section 47|s47|_)? (referral*|notification*) ... (to|was|were|made|being|sent|at|by|for|had|has|or|is|submitted|completed|considered|from)`,
        'no (onward|safeguarding|MARAC|MASH|CSC|social care|child protection|formal) referral*', 'no referral',
        'referral* (to _)? ... {was-not} {adverb}? (made|sent|completed|submitted|considered|initiated|progressed|actioned|received|forwarded|instigated|pursued|processed|done|offered|discussed)', '(do|did|does) not (appear|seem) to have (referred|made a referral|been (referred|a referral))',
        `{was-not} {adverb}? referred {adverb}? (on|onward|onwards)? (to|for|by|into|at|under) ...`, '(not|never) referred (to|for|on|into|at)?',
        `{did-not} {adverb}? (make|made|consider|considered|complete|send|submit|initiate|result in|lead to|prompt|trigger|instigate|generate) (a|an|any|the|this|making a)? (onward|safeguarding|child protection|formal|MARAC|MASH|CSC|early help|new|_)? (referral*|notification*)`, `{did-not} {adverb}? (refer|referred) (the|this|her|him|them|on|onwards|any|either|mother|mum|father|family|child*|case|baby|ms _|mr _|matter|concern*|it|to|into)? ... (to|for|into) (the|a|any)? ({organisation}|MARAC|MASH|assessment|support|early help|safeguarding)`,
        `{no-sign} (of|that) (a|any|the)? ... (referral* ((was|were|being|been|having been|had been) (made|sent|considered|received|completed|submitted)|to _|made)|referred)`, `(should|could|ought to) have (been referred|made a referral|referred|prompted a referral|triggered a referral|led to a referral|resulted in a referral) ...`, `a (safeguarding)? referral (should|could) have been (made|considered)`, 'referral* (to _)? ... (should|could|ought to) have been (made|considered|sent)', 'without (referring|making a referral|a referral) ...', '(consideration|thought) (was|being)? not (being)? given to (a|making a) referral', 'no consideration (was|given|of) ... referral',
        `(no|not any|without) (reference|mention|consideration|thought|discussion) (is|was|were|made|given)? (to|of|about) ... {organisation} ... (involvement|referral|being involved|support|input)`,
      ],
      unless: ['no (further|onward)? referral (is|was|were)? (required|needed|necessary|indicated|warranted|appropriate)', '(declin*|refus*|consent*|did not want|did not wish|not meet ... (threshold|criteria)|threshold not met|already (open|known|referred|involved))', 'referral (was)? not (accepted|needed|required|necessary|warranted|appropriate)', 'refer* (herself|himself|themselves) ', 'self-refer*', '(refer|referred|refers) to (as|by|in the (past|third person)|him as|her as|his (past|father|mother)|the (incident|past|earlier))', 'refer to (him|her|it|them) as', '(not|no) (only|just|delay) ...', '{family-member} {did-not} refer', 'no (previous|other|new|outstanding|earlier|record of (any)? previous) referrals', 'made aware', 'no reference (number|request)', 'character reference', 'without delay'],
      unlessInSentence: ['(mother|mum|father|dad|parents|ms _|she|he|family) (declined|refused|did not consent|withheld consent|did not want)'],
      finds: ['No referral was made to social care.', 'Referral was not made.', 'The bruising was not referred to MASH.', 'The plan makes no reference to involving the health visitor: no mention of health visitor involvement.'],
      leaves: ['No referral was needed.', 'Midwife refers to the family centre.', 'Mother declined, so no referral was made.', 'He did not refer to the incident.'],
    },
    {
      id: 'NS-6',
      form: 'not-recorded',
      statement: 'Information is said not to have been recorded by those who held it.',
      cues: [
        `{information} ... {was-not} {adverb}? (recorded|documented|logged|noted|written down|entered|flagged|uploaded|captured|filed|written up|put on|added to)`,
        `{was-not} {adverb}? (recorded|documented|logged|noted|entered|flagged|uploaded|captured|filed|written up|written down|placed) {adverb}? (on|in|into|within|by|anywhere|at all|to) ...`, '(not|never|nor) (recorded|documented|logged) (on|in)? (file|the file|record*|the system|notes|system)?', `{did-not} {adverb}? (record|document|log|note|write up|make a record|make a note|flag) ... ({information}|what)`,
        'no (record|note|entry|written record|record or note|recording|documentation) (was|were|has been|had been|is) (ever)? (made|kept|entered|found|held|on file) (of|about|that|in|on|by)?', '(there is|is|was|there was|has|have|had|with|hold*|and) no (record|note|entry|trace|written record|mention|documentation) (in|on|at|within)? (_ _)? (of|about) (this|the|that|it|these|any such|such (a)?) (telephone|phone|alleged|reported|claimed)? (call*|conversation*|disclosure*|referral*|concern*|allegation*|incident*|contact|injur*|bruis*|email|letter|report|information|discussion*|message*|notification|attendance|visit)', '(unrecorded|undocumented) (telephone|phone)? (call*|conversation*|discussion*|contact*|disclosure*|visit*|concern*)', '{no-sign} (that|of) ... (this|information|it|disclosure|concern*|call|incident|bruis*|injur*) ... (being|was|were|been) (recorded|documented|logged)', 'without (recording|documenting|logging) ...', 'failure to (record|document) ...', '(left|was) (unrecorded|undocumented)', 'there is no record (of this|in the _ records|of it|that (this|it|the _) ...)',
      ],
      unless: ['(no|not any|without) (safeguarding|further|other|new|significant)? (concern*|issue*|problem*|injur*|allegation*|risk*|abnormal*) (were|was|are|is|had been|have been)? (recorded|noted|documented|reported)', 'not recorded as', '(weight|weights|height|temperature|blood pressure|ethnicity|religion|time|times|length|head circumference|centile*|language|pulse|date of birth|NHS number|score) ... {was-not}', 'not (note|record) any', '{did-not} (note|record|document) (any|a|anything)', 'not (only|just|simply)', '(not noted to be|noted to)', 'no record of (any)? (previous|prior|convictions|criminal)', '{meeting} ... {was-not} ... (recorded|minuted|documented)', '(crime|offence) ... not recorded', 'consent*', 'recorded delivery', 'no record of (the)? {meeting}', '(decision*|outcome*|action*) ... {was-not} ... (recorded|documented|noted)', '(interview|hearing) ... (video|audio|tape) recorded', '{family-member} ... {did-not} (note|record|log|write)'],
      unlessInSentence: ['no record of (the|this|that|these|any)? (strategy|case|team|professionals|network|multi-agency|core group)? (discussion*|meeting*)'],
      finds: ['The disclosure was not recorded on file.', 'The worker took the call and made a note of it nowhere: it was not recorded.', 'There is no record of this call in the mental health notes.'],
      leaves: ['No concerns were recorded.', 'Weight not recorded.', 'Not recorded as a crime.', 'The allegation was recorded on the system.'],
    },
  ],
};
