import type { GapRule } from './gap-rule.ts';

const cancels = ['cancel*', 'canx*', 'postpone*', '(called|calls|calling) off'];

const cancelledThings = ['{cancelled} ... {appointment}', '{appointment} .... {cancelled}'];

/** What else is cancelled and is no contact with the family, and the word denied. */
const notAContact = [
  'cancel* ... (tenancy|order*|benefit*|claim*|payment*|debit|ambulance|999|taxi|transport|booking fee|holiday|wedding|insurance|contract|subscription|referral*|prescription*|card*|licence|warrant|transfer*|flight*|delivery|call)',
  '(tenancy|order|benefit*|claim*|ambulance|taxi|direct debit|strategy meeting|training|team meeting|supervision) ... (cancelled|postponed)',
  'cancel* ... (strategy meeting|training|team meeting|supervision)',
  'cancel* (the|an|her|his|their)? (eviction|notice|missing person|search|inquiry|job|log|incident|alert)',
  '(not|never|without) (be|been|to)? (cancelled|cancelling|cancel)',
];

/** Planned contacts that were cancelled, by the family, by the service, or nobody says by whom. */
export const cancelledContacts: readonly GapRule[] = [
  {
    id: 'MA-3',
    form: 'cancelled-by-family',
    statement: 'A planned contact was cancelled by the family.',
    cues: [
      '(phoned|rang|called|rings|texted) in sick ...',
      ...cancelledThings,
      '(called|calls|texted|texts|messaged|emailed|telephoned|telephones|phoned|phones|rang|rings|contacted|contacts) ... (to cancel|to canx|cancelling|and cancel*)',
      'cancel*',
      '(asked|asks|requested|wanted|wished|rang|texted) ... (to|for) ... (be)? (postpone*|rearrang*|re-arrang*|reschedul*|re-schedul*|rebook*|re-book*|put off|put back)',
      '(asked|asks|told|requested) ... not to (come|visit|call|attend)',
      '(said|says|saying) ... (could|can) not (attend|make (it|the) _?)',
      '(unable|not able) to (attend|make|keep) ... {appointment}',
      "(cannot|can't|couldn't|could not|can not) (attend|make|keep|come to) ... {appointment}",
      '(would|will|could|can) not (now|be able to|be)? (come|coming|attend|attending)',
      "(won't|wouldn't|can't|couldn't|cannot) (now|be able to|be)? (come|coming|attend|attending|make)",
    ],
    needsInEntry: ['{appointment}'],
    unless: [
      'cancel* ... (lesson*|trip|date|plans|shift|work) ...',
      ...notAContact,
      '{cancelled} ... {service-reason}',
      'not {cancelled}',
      '(attend|come to) any',
      '(come|coming|attend|attending) (to)? (the)? (school|nursery|work|court|home|A&E|hospital)',
    ],
    countsWhenSupposed: true,
    subject: ['family'],
    finds: [
      'Appointment cancelled by mum.',
      'Mother rang to cancel the visit.',
      'Mum rang to canx the review.',
      'Voicemail from mum, unable to attend the clinic.',
    ],
    leaves: ['Mother cancelled her tenancy.', 'Mother asked that the visit not be cancelled.'],
  },
  {
    id: 'MA-4',
    form: 'cancelled-by-service',
    statement: 'A planned contact was cancelled by the service.',
    cues: [
      '{appointment} ... {cancelled} ... {service-reason}',
      '{cancelled} ... {service-reason}',
      '{service-reason} ... {appointment} ... {cancelled}',
      '{appointment} {did-not} (go ahead|take place|happen) ... {service-reason}',
      '{appointment} {did-not} (go ahead|take place|happen) (as|because|due to|owing to) (the)? {organisation} ...',
      '(clinic|session|group|visit) (was|is|has been)? cancelled ... (consultant|doctor|nurse|worker|staff|by (clinic|service|hospital))',
      '(clinic|hospital|service|trust) cancel*',
      '({appointment}|it|this) .... (moved|put back|rearranged|rescheduled|re-arranged|re-scheduled) (to|for|until|as|because|due|owing) ...',
    ],
    needsInEntry: ['{appointment}'],
    unless: [...notAContact, 'cancelled by (the)? {family-member}', '{family-member} cancel*'],
    finds: ['Clinic cancelled, consultant on leave.', 'The visit was cancelled due to staff sickness.'],
    leaves: ['Team meeting cancelled because of staff sickness.'],
  },
  {
    id: 'MA-5',
    sure: true,
    form: 'cancelled-by-service',
    statement: 'A planned contact was cancelled by the service.',
    cues: [...cancelledThings, ...cancels, '(rang|rings|called|texted|phoned|telephoned|contacted) ... to cancel'],
    needsInEntry: ['{appointment}'],
    unless: [...notAContact],
    subject: ['organisation'],
    finds: [
      'One session was cancelled by the psychologist.',
      'Stat visit canx by SW2.',
      'The health visitor cancelled the developmental review.',
    ],
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
];
