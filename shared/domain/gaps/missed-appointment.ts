import type { GapKindRules, Subject } from './gap-rule.ts';

const notAnOrganisation: readonly Subject[] = ['family', 'unknown', 'nobody'];

const didNotCome = [
  '{did-not} (attend*|keep|kept|show|turn up|turned up|arrive*|present for|come to|make it to|been attending)',
  '(not|nor) (attend|attends|attended|attending|kept|keeping)',
  '(non|no) (attendance|attender)',
  'no show',
];

const absentPlaces = [
  '(attend*|attendance) (at|in|to)? (the|his|her|their|any)? (local|primary|secondary|infant|junior)? (school|nursery|college|lessons|work|court|church|funeral|university|hearing|trial|wedding|party)',
  '(school|nursery|college) attendance',
];

const cancels = [
  'cancel*',
  'postpone*',
];

const cancelledThings = [
  'cancel* ... {appointment}',
  '{appointment} ... (cancelled|canceled|postponed)',
  'postpone* ... {appointment}',
];

const notAContact = [
  'cancel* ... (tenancy|order*|benefit*|claim*|payment*|debit|ambulance|999|taxi|transport|booking fee|holiday|wedding|insurance|contract|subscription|referral*|prescription*|card*|licence|warrant|transfer*|flight*|delivery|call)',
  '(tenancy|order|benefit*|claim*|ambulance|taxi|direct debit|strategy meeting|training|team meeting|supervision) ... (cancelled|postponed)',
  'cancel* ... (strategy meeting|training|team meeting|supervision)',
  '(not|never|without) (be|been|to)? (cancelled|cancelling|cancel)',
];

const genetics = [
  'DNA (sample*|test|tests|testing|profil*|paternity|swab*|evidence|match*|result*|analysis|database|report|kit|from|on|link*|polic*|protocol*|procedure*|pathway|audit)',
  'DNA (was|were|has been|had been) (taken|found|matched|obtained|recovered|provided|sent|collected)',
  '(paternity|forensic*|swab*|genetic*|saliva|fingerprint*) ... DNA',
  'DNA ... (paternity|forensic*|fingerprint*|genetic*)',
  '(give|gave|given|provide*|took|taken|take|for|of|his|their|whose|by|through|obtain*) DNA (taken|to)?',
  'DNA and fingerprint*',
];

/** Planned contacts with the family that did not take place; what a family misses is told without blame. */
export const missedAppointment: GapKindRules = {
  kind: 'missed-appointment',
  firstLook:
    /attend|unsuccess|abortive|aborted|ineffective|futile|fail|\bdna|\bfta\b|\buta\b|\bke?pt?\b|keep|miss|brought|bring|\b[wc]nb|\bnba\b|cancel|postpon|access|\bnav|reply|answer|respon|nobody|no[ -]?one|not (?:at home|in|there|home|present|taken)|n't (?:in|there)|card|show|turn|arrive|\bout\b|unable|take[ns]? (?:him|her|them)/i,
  mitigatedBy: [
    'follow* (this|it|her|him|them) up', 'followed up', '(re-?booked|re-?arranged|re-?scheduled) and (then)? (attended|kept|seen|took place)',
    '(attended|seen|kept) ... (next|following|later that|same) (day|week|morning|afternoon)', 'attended the (re-?arranged|re-?booked|next|new) _',
    '(visited|seen|saw her|saw him|attended|contact made) (the next|the following|later that|later the same) day', 'further attempt* ... (successful|seen)', '(next|following) day (and)? (seen|attended)',
  ],
  closedBy: [],
  rules: [
    {
      id: 'MA-1',
      form: 'not-attended',
      statement: 'Earlier planned contacts are said to have been missed, without their dates.',
      cues: [
        '(after|following|despite|due to|because of|since|given|owing to|history of|pattern of|record of|list of|series of|concern* (about|re|regarding|at|over)|on account of) ... {many}? ... (missed|missing|DNA*|WNB*|not attended|non-attend*|not attending|cancelled|failed|not kept|no access) ... ({appointment}|contact*)?',
        '{many} ... (missed|DNA|failed|cancelled|not kept|unattended) (and cancelled|or cancelled|and failed)? ... {appointment}',
        '(has|have|had) (previously|also|already|again|since|consistently|regularly|repeatedly|often|frequently)? (missed|cancelled|not attended|not kept|DNA\'d|failed to attend|failed to keep) {many} ... ({appointment}|times|occasions)',
        '(miss*|cancel*|DNA*|not attending|fail* to attend|fail* to keep) {many} ... {appointment}',
        '(regularly|repeatedly|often|frequently|consistently|persistently|previously|sometimes) (miss*|cancel*|DNA*|not attend*|fail* to attend|fail* to keep|did not attend|does not attend)',
        '(each|all|some|most|many|several|both) of (these|those|which|the) ..... (miss*|did not attend|cancel*|DNA*)',
        '(pattern|history) of (non-attendance|DNA*|missed _|missing _|WNB*|cancel*)',
        'previous* (DNA*|WNB*|non-attend*|missed|no access)',
        '(poor|erratic|sporadic|irregular|low) attendance at ... {appointment}',
      ],
      unless: ['missed (opportunit*|call*|period*|dose*|school|medication)', ...genetics, ...absentPlaces, '(no|without any) (previous|further|history of) ...', 'not follow* up', 'missed ... (school|lessons|medication|doses|opportunit*|education)', '(procedure|policy|process|protocol) ... (following|after|for) (missed|DNA)'],
      subject: ['family', 'unknown', 'nobody'],
      reach: 'up-to-entry',
      finds: [
        'Discharged by the clinic after a number of missed appointments.',
        'She was seen today, having missed several appointments in the spring.',
        'There is a history of DNAs with this family.',
      ],
      leaves: ['Seen today; no history of missed appointments.', 'Review held after several successful visits.'],
    },
    {
      id: 'MA-2',
      form: 'not-brought',
      statement: 'A child, or an adult who depends on others, was not brought to a planned contact.',
      cues: [
        '{was-not} {adverb}? (brought|bought|taken) ... (in|to|for|by) ... {appointment}',
        '{was-not} {adverb}? (brought|taken) (in|back)? (to|for) (the|a|her|his|their|any|this)? (hospital|dentist*|dental|optician*|GP|surgery|doctor*|hearing|eye|developmental|immunisation*|jabs|it|them|weighing|follow-up|paediatric*|outpatient*|speech|audiology|physio*|orthoptic*|_ clinic)',
        '(was|were) not brought', "(wasn't|weren't) brought", '(not|never) brought in', 'WNB', "WNB'd", 'WNBs', 'CNB', 'CWNB', 'NBA',
        '{did-not} (bring|take) ... (to|for|in) ... ({appointment}|dentist|hospital|GP|immunisations|jabs|surgery)',
      ],
      unless: [
        'brought ... (attention|charge*|justice|proceedings|prosecution|court|conference|panel|forward|notice|up)', '(attention|charges|proceedings|prosecution|case|evidence|concern*|issue*|matter*) ... not brought', '(bring|take) ... (red book|id|sample|passport|letter|book|form|photo*|documents|medication|up)', 'not taken (place|seriously|into|up|forward|for granted|any|action|to (conference|panel|court|custody|a place))', '(bring|take) ... (action|concern* to|statement)', 'WNB (polic*|protocol*|pathway|procedure*|guidance)', 'was not brought (polic*|protocol*|pathway|procedure*|guidance)', '(meeting|conference|assessment|visit) (was|has)? not taken place', '{organisation} (did not|failed to) take',
      ],
      finds: ['The baby was not brought to the hip clinic.', 'WNB x2 - paediatric outpatients.', 'Father failed to bring the twins for their immunisations.'],
      leaves: ['No charges were brought.', 'The matter was not brought to the attention of the panel.', 'Mother did not bring the red book to clinic.'],
    },
    {
      id: 'MA-3',
      form: 'cancelled-by-family',
      statement: 'A planned contact was cancelled by the family.',
      cues: [
        ...cancelledThings,
        '(called|calls|texted|texts|messaged|emailed|telephoned|telephones|phoned|phones|rang|rings|contacted|contacts) ... (to cancel|cancelling|and cancel*)',
        'cancel*', '(said|says|saying) ... (could|can) not (attend|make (it|the) _?)',
        '(unable|not able) to (attend|make|keep) ... {appointment}',
      ],
      needsInEntry: ['{appointment}'],
      unless: [...notAContact, 'cancel* ... {service-reason}', 'not cancel*'],
      subject: ['family'],
      finds: ['Appointment cancelled by mum.', 'Mother rang to cancel the visit.', 'Voicemail from mum, unable to attend the clinic.'],
      leaves: ['Mother cancelled her tenancy.', 'Mother asked that the visit not be cancelled.'],
    },
    {
      id: 'MA-4',
      form: 'cancelled-by-service',
      statement: 'A planned contact was cancelled by the service.',
      cues: [
        '{appointment} ... (cancelled|postponed) ... {service-reason}', '(cancelled|postponed) ... {service-reason}', '{service-reason} ... {appointment} ... (cancelled|postponed)',
        '(clinic|session|group|visit) (was|is|has been)? cancelled ... (consultant|doctor|nurse|worker|staff|by (clinic|service|hospital))', '(clinic|hospital|service|trust) cancel*',
      ],
      needsInEntry: ['{appointment}'],
      unless: [...notAContact, 'cancelled by (the)? {family-member}', '{family-member} cancel*'],
      finds: ['Clinic cancelled, consultant on leave.', 'The visit was cancelled due to staff sickness.'],
      leaves: ['Team meeting cancelled because of staff sickness.'],
    },
    {
      id: 'MA-5',
      form: 'cancelled-by-service',
      statement: 'A planned contact was cancelled by the service.',
      cues: [...cancelledThings, ...cancels, '(rang|rings|called|texted|phoned|telephoned|contacted) ... to cancel'],
      needsInEntry: ['{appointment}'],
      unless: [...notAContact],
      subject: ['organisation'],
      finds: ['One session was cancelled by the psychologist.', 'The health visitor cancelled the developmental review.'],
      leaves: ['The landlord cancelled the tenancy.'],
    },
    {
      id: 'MA-6',
      statement: 'A planned contact was cancelled; the words do not say by whom.',
      cues: [...cancelledThings, 'appt cancelled', 'cancelled on the day', 'cancelled'],
      needsInEntry: ['{appointment}'],
      unless: [...notAContact, '(call|benefit*|claim*|order|booking fee|police|999|ambulance) ... cancelled'],
      subject: ['unknown', 'nobody'],
      finds: ['Ante-natal appointment cancelled.'],
      leaves: ['The appointment was not cancelled.', 'Direct debit cancelled.'],
    },
    {
      id: 'MA-7',
      form: 'practitioner-absent',
      statement: 'A practitioner did not come to a planned contact or meeting.',
      cues: [
        ...didNotCome.map((words) => `${words} ... ({appointment}|{meeting}|as (planned|arranged|agreed))`),
        '{did-not} (turn up|arrive|keep|show up)', '(unable|not able) to attend ... ({meeting}|{appointment})', '(was|were) not present at ... {meeting}', '(was|were) absent from ... ({meeting}|{appointment})',
        'missed ... ({appointment}|{meeting})',
      ],
      needsInEntry: ['{appointment}'],
      unless: ['(sent|submitted|provided|with|gave|offered) ... (report|apolog*|deputy|cover)', 'apolog*', 'represented by', '(deputy|colleague|manager) attended', 'missed (opportunit*|call*|at|on|by|in|during)', 'police ... (address|scene|incident|call|property)', '(no|not) (need|required|invited)', 'keep ... (safe|open|informed|in mind|record*|under|them|him|her|up)'],
      unlessInSentence: ['not invited', 'sent ... report'],
      subject: ['organisation'],
      finds: ['SW did not attend core group.', 'The health visitor did not turn up for the planned visit.'],
      leaves: ['Police did not attend the address.', 'The GP could not attend the conference and sent a report with apologies.'],
    },
    {
      id: 'MA-12',
      form: 'not-attended',
      statement: 'A planned contact that was missed is to be booked again.',
      cues: ['(rebook*|re-book*|rearrang*|re-arrang*|reschedul*|re-schedul*|reoffer*|re-offer*) ... (missed|unattended) ... {appointment}'],
      countsWhenSupposed: true,
      finds: ['It is agreed that she will re-book the missed scan.'],
      leaves: ['She will re-book the scan for a later week.'],
    },
    {
      id: 'MA-8',
      form: 'not-attended',
      statement: 'A planned contact that the person or family did not attend or keep.',
      cues: [
        ...didNotCome.map((words) => `${words} ... {appointment}`),
        '{appointment} ... ((was|were|is|are)? (missed|not (attended|kept))|DNA*|FTA*|{did-not} (keep|attend*))',
        '(missed|misses|missing) ... {appointment}', '(to|did) miss ... {appointment}',
        '{did-not} (attend|keep|arrive|show up|turn up|show) (for|to|at)? (her|his|their|the|this|it|this one|either)?',
      ],
      unless: [
        'missed (opportunit*|call*|period*|dose*|medication|bus|train|school|lessons|out|at|on|by|during)', '(fracture*|injur*|sign*|diagnos*|bruis*|indicator*|opportunit*|cue*|warning*|chance*|bleed*|symptom*) (was|were|had been|been|being)? missed', 'missed ... opportunit*',
        '(no|not|nothing|never|nor) (been)? missed', 'no ... {appointment} (were|was|have been|had been) missed', '(no|none) ... missed', '(not|never|without) miss*', 'attend* to', '{did-not} keep (well|calm|still|quiet|safe|up with|in touch|contact|him|her|them|food|any|medication|records|to the|in mind|open|informed)', 'keep (to|her|him|them|the) (bail|conditions|safe|house|baby|tenancy|home)', '{did-not} (show|arrive) (any|signs|sign|concern*|emotion|interest|remorse|warmth|distress|affection|until|at (the)? (scene|property|address|hospital|home))', ...absentPlaces.map((place) => `${place}`), 'attend* (at)? (A&E|accident|the emergency|ED|hospital as advised|the scene|the address|the property|the incident)', '(police|ambulance|officers|crew|paramedics) ... not attend*', 'not attending (school|nursery|college|work)', '(need|required|asked|able|expected) to attend', 'need not attend', 'hearing ... {did-not}', '(to|for|about) court',
      ],
      subject: notAnOrganisation,
      finds: ['Ms D did not attend her ante-natal appointment.', 'Appointment offered for Monday that he does not keep.', 'Father missed the parenting session.'],
      leaves: ['There were no missed appointments this year.', 'She did attend the scan.', 'The fracture was missed at the first assessment.', 'He did not attend school today.', 'Miss Hall attended the appointment.'],
    },
    {
      id: 'MA-9',
      form: 'not-attended',
      statement: 'The record notes in short form that a planned contact was not attended.',
      cues: ['DNA', 'DNAs', 'DNAed', "DNA'd", "DNA'ed", 'DNAd', 'D.N.A', 'FTA', "FTA'd", 'FTK', 'UTA', 'non-attend*', 'no show', 'did not attend', 'not attended', 'failed to attend', "didn't attend", 'failed to keep', 'non-attendance'],
      unless: [...genetics, 'FTA ... (court|warrant|bail|magistrate*)', '(court|warrant|bail) ... FTA', ...absentPlaces, 'attend* (at)? (A&E|accident|the emergency|ED|the scene|the address|the property|the incident)', '(school|education) ... non-attendance', 'non-attendance at (school|nursery|college)', 'non-school attendance', 'attend to', '(court|school|nursery) ... (not attend*|failed to attend)'],
      unlessInSentence: ['(police|ambulance|officers|crew|paramedics|fire service) ... (not attend*|failed to attend)'],
      subject: notAnOrganisation.concat('organisation'),
      needs: ['DNA*', 'D.N.A', 'FTA*', 'FTK', 'UTA', 'no show', '{appointment}', '{family-member}', 'attend*'],
      finds: ['DNA community paediatrics.', "Mum DNA'd again, letter sent."],
      leaves: ['A DNA sample was taken for paternity testing.', 'DNA evidence linked him to the scene.'],
    },
    {
      id: 'MA-10',
      form: 'no-access',
      statement: 'A practitioner came to the home and could not see the family.',
      cues: [
        '(no|without|unable to gain|did not gain|could not gain|not gain|not gaining|failed to gain|not able to gain) access (gained|obtained|visit*|to (the)? (property|house|home|flat|address))?', 'access not gained', 'access was not (gained|possible)', 'NAV', 'NAVs', 'NAV x*', 'failed (home)? visit*', '(abortive|unsuccessful|failed|aborted|wasted|attempted) (home|joint|unannounced|planned)? visit*', 'ineffective visit*', 'futile visit*',
        '(nobody|no-one|no body|family|mother|mum|they|she|he|parents) ((was|were|is|are)? not|was|were|appeared to be|not)? (at home|in|home|there|answer* (the)? door|came to the door)', '(nobody|no-one) ... (in|home|at home|answered|present|there|door|opened)',
        '(mother|mum|father|dad|family|parents|she|he|they|ms _|mr _|mrs _|tenant|patient) ... (was|were|are|is) not (in|there|home|at home|present)', '(was|were|is|are) not (in|there|home|at home) (when|for|at the time of|on)', '(was|were) out (when|at the time of|at the) ...', "(wasn't|weren't) (in|there|home|at home)", 'not at home',
        '(no|without) (reply|answer|response) (at|to|from) (the|her|his|their)? (front)? (door|home|house|property|address|flat|home address|knock*|doorbell|intercom)', '(knock*|door|doorbell|intercom) ... (no|without|not) (reply|answer*|response)', 'door not answered', '{did-not} (answer|open) (the)? (front)? door',
        '(calling|visit|appointment|contact) card (was|were)? (left|posted)', '(left|leaves|posted) (a)? (calling|visiting|visit|appointment)? card', 'card left',
        '(visit*|called at|attended home|attended (the)? (address|property|flat|house)) ... (no|without) (reply|answer|response)', 'no (reply|answer|response)',
      ],
      needsInEntry: ['visit*', 'door', 'home', 'access', 'NAV*', 'card', 'house', 'property', 'flat', 'address', 'called (at|to see|round)', 'knock*', 'appointment'],
      unless: [
        'no access to (_)? (_)? (record*|file*|system*|information|service*|fund*|child*|contact|money|benefit*|internet|phone|support|transport|medical|counsel*|advoc*|interpret*|health|notes|data*|garden|kitchen|car|finance*|weapon*|firearms|medication|drug*|e-?mail*|computer*|IT|RIO|therapy|treatment|education|history|public|them|him|her)', 'no recourse', 'access to (records|files|information|services|children|contact)', '(supervised|direct|parental) access', 'no (reply|response|answer) (to|from|has|had) (letter*|email*|e-?mail*|the letter|the referral|referral|this|{organisation}|text*|treatment|pain|stimul*|medication|the (email|text|message|call*)|request*|several|messages)', '(letter*|email*|e-?mail*|referral|request*|text*|fax|messages) ... no (reply|answer|response)', '(telephone*|phone*|rang|rings|TC|T/C|call to|calls to|called (mother|mum|father|dad|her|him|them|family|parents|ms _|GP)|tel|mobile) ... no (reply|answer|response)', 'no (reply|answer|response) ... (phone|telephone|mobile|voicemail|message left|text)', '(not|no) response (to|from) (treatment|pain|stimul*)', 'no response yet', 'no visit card', '(birthday|bank|oyster|sim|credit|debit|christmas|identity|ID|report) card', '(else|other|partner|male|father|boyfriend|man|stranger*|adults) ... (was|were) (not)? (present|in|there)', '(nobody|no one) ... (else|told|informed|spoke|asked|knew|attended|hurt|injured|harmed|recorded|referred|shared)', 'not present (at|in) (the)? ({meeting}|birth|school)', '(in|there|home) (pain|labour|custody|debt|touch|employment|education|contact|care|place|danger|a position|agreement|favour|need|receipt)', 'not in (a|the|her|his|any|pain|labour|contact|touch|employment|education|care|receipt|agreement|use|place|need)', 'she (was|is) not there for', '(good|full|easy) access',
      ],
      finds: ['Home visit, no access gained, card left.', 'NAV x2.', 'HV visited as arranged; nobody home.', 'No reply at the door.'],
      leaves: ['The social worker had no access to health records.', 'No reply to the letter sent in May.', 'No access to funds.'],
    },
    {
      id: 'MA-11',
      form: 'no-access',
      statement: 'A visit was made because the person had not answered earlier attempts to make contact.',
      cues: ['{did-not} (respond*|repl*|answer*|return*) ... (call*|phone calls|telephone calls|message*|text*|voicemail*|contact)', 'not responding to ... (call*|message*|text*|contact)', '(unable|not been able|not able) to (contact|reach) (her|him|them|mother|mum|family|ms _) ... (phone|telephone|calls)?'],
      needs: ['(unannounced|home|cold)? visit*'],
      unless: ['{organisation} {did-not}', 'rings 999'],
      subject: ['family'],
      finds: ['Unannounced visit because Ms D had not responded to telephone calls.'],
      leaves: ['Sister rings the police as she was not responding to calls.', 'The duty team had not returned the health visitor\'s calls before her visit.'],
    },
  ],
};
