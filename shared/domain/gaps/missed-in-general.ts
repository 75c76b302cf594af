import type { GapRule, Subject } from './gap-rule.ts';

const notAnOrganisation: readonly Subject[] = ['family', 'unknown', 'nobody'];

const byTheService = '{organisation} (was|were|did|had|does|has) not';

const elsewhere = [
  '(court|school|nursery|work|college|church|lessons|trial|court hearing|funeral|wedding|party)',
  '(come|went|came|coming) ahead',
  '(go|come|went|came|going|coming) (to)? (bed|sleep|home|harm|forward|out|off|into|through|across|up|down|with|away|back|on|near|any|well|near|over)',
  '(keep|kept|keeping) (well|calm|still|quiet|safe|up|in|to|her|him|them|the (baby|child*|house|flat|room)|any|medication|record*|open|away|on|from)',
  '(show|showed|shown|showing) (any|no|a|the|signs|sign|interest|that|distress|affection|warmth|remorse|how)',
  '(appear|appears|appeared) (to|that|in|on|distressed|concerned|worried)',
  '(present|presented) (with|as|any|no|a)',
  'attend* to (the|her|his|their|a|any)? (needs|hygiene|wound*|care|baby|child*|matter*|task*|him|her|them|it|this|personal|home|house|nappy|crying)',
  '(A&E|ED|accident|scene|emergency department|incident|999)',
  '(need|needed|required|asked|expected|have|had|able|wish|want|obliged) to (be )?{come-verb}',
  'take up (smoking|work|employment|the tenancy|drinking)',
  '(opportunit*|concern*|sign*|symptom*|injur*|fracture*|bruis*|diagnos*) ... missed',
  'no (missed|cancelled) ...',
  'missed (period|call*|dose*|medication|bus|train|out)',
  '(written|no|any|the|formal|clear) (record|records|note|notes|minutes|account) ...',
  '(nothing in writing|trace|information|intelligence) ...',
  '(attend|come to) any',
  'kept (a|the|any|no) (note*|record*|minutes)',
];

const aHealthCheck =
  '(nurse|check|checks|clinic|appointment*|immunisation*|vaccin*|jab*|session*|screening|dentist|therapist|vision|hearing|review)';

/** Those who were away when a check came to them, were discharged for not coming, or did not report as ordered. */
export const missedElsewhere: readonly GapRule[] = [
  {
    id: 'MA-19',
    form: 'not-attended',
    statement: 'A planned contact was not attended.',
    cues: [
      '(discharg*|closed|removed|taken off|struck off|withdrawn) ... (for|due to|following|after|because of|owing to|as) ... (not attending|non-attendance|non attendance|DNA*|failure to attend|failing to attend|repeated non-attendance|not keeping)',
      '(failed|fails|failing|failure) to report (as (instructed|directed|required)|for|to (probation|the office|his|her|their)|today|again|on)?',
      '{did-not} report (to (probation|the office|his|her)|as (instructed|directed|required)|for (supervision|appointment|unpaid))',
    ],
    needs: ['(discharg*|closed|removed|taken off|struck off|withdrawn|report)'],
    needsInEntry: [
      '(discharg*|closed|removed|struck off|taken off|withdrawn|probation|supervision|offender manager|licence|community order|unpaid work|YOT|YOS|OM|warning)',
    ],
    unless: [
      'report* (the|a|any|this|that|concern*|to (the)? (police|social|CSC|MASH|HSE)|missing|pain|crime|assault|fire|him|her|injur*|bruis*)',
      '(school|nursery|college|court) ',
    ],
    subject: ['family', 'unknown', 'nobody'],
    finds: ['Probation: fails to report, warning letter issued.', 'Discharged for not attending.'],
    leaves: ['He was discharged from hospital.', 'Probation: he failed to report the new relationship.'],
  },
  {
    id: 'MA-20',
    form: 'not-brought',
    statement: 'A child was away when a planned check was to be made.',
    cues: ['({family-member}|_) (was|is|were)? absent (so|from (the|this) (check*|session*|review)|and)? ...'],
    needsInEntry: [aHealthCheck],
    unless: [
      'absent (from)? (school|lessons|class|nursery|without leave|parent*|father*|mother*)',
      '(authorised|unauthorised|per cent|days)',
      '{organisation} (was|is|were) absent',
      '(fluid|liquor|pulse|reflex*|sound*|heartbeat|tooth|teeth)',
    ],
    unlessInEntry: ['({meeting}|attendance|core group*)'],
    finds: ['School nurse vision check. Child absent so not seen.'],
    leaves: ['School nurse told that the child was absent from school.', 'Clinic. Fetal heartbeat absent.'],
  },
];

/** What the rules before these put in set words, put in any: someone, a denial, a verb of coming, a planned contact. */
export const missedInGeneral: readonly GapRule[] = [
  {
    id: 'MA-13',
    form: 'not-attended',
    statement: 'A planned contact was not attended or taken up.',
    cues: [
      '{denial} ... {come-verb} ... {appointment}',
      '{appointment} .... {denial} ... (kept|attended|honoured|taken up|used|fulfilled|keep|reach|reached)',
      '{appointment} .... (went|left|remained|going) (unattended|unkept|unused)',
      '{appointment} ..... (missed|unattended|unkept)',
      'absent (from|for|at) ... {appointment}',
      '{denial} present (for|at) ... {appointment}',
      '(no|nil|non) attendance ... {appointment}',
      '(nobody|no-one|neither|none) ... {come-verb} .... {appointment}',
      '{appointment} (has|had|was|were)? (lapsed|expired|wasted)',
      '(left|leaves|leaving) ... (before|without) (being|having been)? seen',
      '{denial} (wait|stay) to be seen',
      '{appointment} ... (no|nil|non) (attendance|attender|show)',
      '(forgot|forgets|forgotten|overslept|slept through|mixed up) ... {appointment}',
    ],
    unless: [...elsewhere, byTheService],
    withinCommas: true,
    subject: notAnOrganisation,
    carriesSubject: true,
    finds: ['She never made it to the clinic.'],
    leaves: ['She did not need to attend the clinic.', 'The opportunity was missed at the clinic.'],
  },
  {
    id: 'MA-14',
    form: 'not-attended',
    statement: 'Someone of the family who was expected did not come.',
    cues: [
      "{family-member} (did not|didn't|does not|had not|has not|never|hadn't|failed to|fails to) (in fact|then|again)? (come|came|appear|appeared|arrive|arrived|turn up|turned up|show|show up|attend|attended|go|went|keep (it|this|that)|take (it|this|that) up|make it)",
      '(neither|none of) ... {family-member} ... (turned up|attended|came|arrived|appeared|showed|(was|were) (present|there))',
      '(neither|none) (attended|came|turned up|arrived|appeared)',
      '{family-member} (would|will) not (be)? (coming|attending|come|attend|able to (come|attend|make it))',
      '(none|neither) of (which|these|them) ... (attended|kept|taken up|came to|went to)',
    ],
    needsInEntry: ['({appointment}|expected|arranged|booked|invited|offered|waited)'],
    unless: [...elsewhere, byTheService],
    finds: ['Ms D was expected at the clinic. She did not come.'],
    leaves: ['The clinic rang her; she did not come home that night.'],
  },
  {
    id: 'MA-17',
    form: 'not-brought',
    statement: 'A child, or an adult who depends on others, was not brought.',
    cues: [
      '(child*|baby|infant|he|she|twin*|pupil|children) ... {denial} ... (presented|brought)',
      '{denial} ... (bring|brought|bringing|take|took|taken) (him|her|them|the|child|baby|either|both|to|for|in|back|along|by)',
    ],
    needs: ['({appointment}|dental|dentist|medical|hospital|doctor|surgery|since|check)'],
    unless: [
      ...elsewhere,
      byTheService,
      '(up|place|seriously|into|action|forward|notice|attention|part|medication|drugs|red book|off|over|photo*|statement|advantage|advice)',
    ],
    subject: notAnOrganisation,
    carriesSubject: true,
    finds: ['A follow-up was booked at the clinic, which the parents did not bring him to.'],
    leaves: ['Mother did not bring the red book to the clinic.'],
  },
  {
    id: 'MA-15',
    form: 'no-access',
    statement: 'A visit was made and the family was not seen.',
    cues: [
      '(found|finding|finds) ... (house|flat|home|property|address) ... (empty|locked|dark|in darkness|unoccupied|deserted|shut up|closed)',
      '(house|flat|home|property|address) (was|is|appeared|seemed) (empty|locked|in darkness|unoccupied|deserted|shut up|closed up)',
      '(visit*|call*|attempt*) .... (without success|to no avail|in vain|unsuccessful*|abandoned|fruitless|proved unsuccessful|without result|without reply|without answer)',
      '(visit*|called) .... {denial} ... (see|find|raise|rouse|seen|found) ... ({family-member}|anyone|anybody)',
      '(mother|mum|father|dad|family|parents|tenant|patient|all|both|she|he|they) (all|both|had gone)? out',
      '(nobody|no-one) (came|answered|opened|responded|appeared|was|could be|seemed|to be)',
      'there was (nobody|no-one) ...',
      '(no|without) sign of ({family-member}|life|anyone|anybody|the family)',
      'neither ... {family-member} ... (was|were|is|are) (present|in|there|home|at home|seen)',
      '{family-member} (was|were|had gone|had all gone) (out|away|elsewhere|not there|absent) ',
      '(was|were) not (there|in|home|at home|present|available) ... (visit*|call*|{organisation})',
      '(declin*|refus*|would not|reluctant|unwilling) (to)? (open|answer|let|admit|allow) ... (door|in|entry|access|home|house)',
      '{denial} ... (answer|open|come to|opened|answered) ... door',
      '(no|without) (reply|answer|response) ... (door|visit*|knock*|house|flat|home|address|arrived|arrival)',
      '(could not|unable to|not able to|cannot) get (in|inside|a reply|an answer|a response|entry|access)',
      '(could not|unable to|not able to|cannot) (be)? (gain|get|seen|raised|roused|obtain) ... (entry|access|in|visit*)',
    ],
    needsInEntry: ['(visit*|door|card|knock*|arrangement|arranged|agreed|planned|booked|attended)'],
    unless: [
      'out (of|with|to|on|at|for|in|his|her|their|the|that|about|loud|and)',
      '(set|find|found|sort|carry|take|point*|thrown|kicked|came|come|go|goes|going|went) ... out',
      'access (difficult*|problem*|issue*|road|code)',
      '(father|dad|stepfather|partner|he) (was|were) not (present|there)',
      '(hurt|injured|harmed|arrested|charged|told|informed|sure|aware|able|asked|else|to blame|interviewed|convicted|spoke|seriously)',
      '(saw|seen) (the|her|his|both|all) (child*|baby|boys|girls|twins)',
      '(letter*|email*|e-?mail*|referral*|request*|fax|telephone*|phone*|voicemail|text*) ... (no|without) (reply|response|answer)',
      '(no|without) (reply|response|answer) (to|from) (the|her|his|a|this|my)? (letter*|email*|referral*|request*|text*|call*|message*)',
    ],
    finds: ['The midwife visited as arranged and found the flat empty.'],
    leaves: ['After the visit nobody was hurt.'],
  },
  {
    id: 'MA-18',
    statement: 'A planned contact did not take place; the words do not say through whom.',
    cues: [
      '{appointment} ...... {denial} ... (take place|taken place|took place|go ahead|gone ahead|happen|happened|proceed|proceeded|run|ran)',
    ],
    countsWhenSupposed: true,
    unless: [...elsewhere, 'assessment* ... {denial}', '(strategy|professionals|planning|team) (meeting|discussion)'],
    finds: ['The planned review by the psychiatrist did not happen.'],
    leaves: ['The core assessment has not taken place.'],
  },
  {
    id: 'MA-16',
    form: 'practitioner-absent',
    statement: 'A practitioner who was expected did not come.',
    cues: [
      "{organisation} .... (did not|didn't|never|failed to|had not) (in fact|then|also)? (come|came|appear|appeared|arrive|arrived|turn up|turned up|show up|visit|visited|keep|kept|meet|met)",
      '{appointment} ... missed by (the|a|her|his|their)? {organisation}',
      'no {organisation} (was|were)? (present|in attendance|came|attended|available|arrived|there|turned up) ...',
      '{organisation} (was|were)? (absent|double booked|held up|a no show|not there|not in attendance)',
      'without (the|a|an|her|his|any)? {organisation} (being)? (present|there|in attendance)',
      "{organisation} (did not|didn't|could not|couldn't|was unable to|were unable to) (make it|be there|join|come)",
    ],
    needsInEntry: [
      '(due to visit|due to attend|arranged|planned|expected|agreed|booked|waited|as promised|promised|due|waiting|{meeting}|{appointment})',
    ],
    unless: [
      ...elsewhere,
      byTheService,
      '{family-member} (did|does|had|has|never|failed)',
      '(police|officers|ambulance|crew|paramedic*) ... (address|scene|incident|call|property)',
      '(apolog*|sent a report|represented)',
      'opportunit*',
    ],
    finds: ['The social worker was expected at ten and never came.'],
    leaves: ['The officers did not arrive at the scene as the caller expected.'],
  },
];
