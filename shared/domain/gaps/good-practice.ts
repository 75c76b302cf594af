import type { Subject, WordRules } from './gap-rule.ts';
import type { PracticeForm } from './practice.ts';

const practitioners: readonly Subject[] = ['organisation', 'unknown', 'nobody'];

const denied = [
  '{denial} ... (escalat*|challeng*|disagree*|shared|told|informed|seen|spoken|recorded|followed|sent|rang|referred|made|asked|explored|checked|visited)',
  '(should|could|would|to be|will|if|unless|agreed to|need* to|needs to|plan to|advised to|asked to) ...',
  '(delay*|late|until|weeks|months) (later|after)?',
];
const atOnce =
  '(the same (day|morning|afternoon|evening|night)|same day|within (the|an|one|two|three|four|24|a few) hour*|within the day|at once|immediately|straight away|straightaway|before noon|that (same)? (morning|afternoon|evening|night))';
const missed =
  '(did not attend|not attended|DNA*|missed|not brought|WNB|no access|no reply|not at home|did not come|cancelled|failed to attend|not engaged|not in)';

/** What was done well, told in words. Precision goes before recall: routine work is no good practice. */
export const practiceKinds: readonly WordRules<PracticeForm>[] = [
  {
    kind: 'persistence',
    mitigatedBy: [],
    closedBy: [],
    rules: [
      {
        id: 'GP-1',
        statement: 'Practitioners kept trying after contact was missed or was hard to make.',
        cues: [
          '(went|go|going|gone) to (considerable|great) lengths ...',
          '(showed|shown|show|with|demonstrated) (great|much|considerable|real|commendable)? (sensitivity and)? (persistence|tenacity|patience) ...',
          '(kept|keeps) (going|trying|calling|ringing|visiting|returning|offering|knocking) ...',
          '(tried|rang|called|visited|attempted|attempts) ... (again|three times|third|several times|different days|next day) ... (seen|reached|met|answered|agreed|saw|spoke|gained|successful)',
          '(answered|seen|reached|met|successful) (on|at) the (third|fourth|fifth) (call|visit|attempt)',
        ],
        unless: [
          ...denied.slice(0, 1),
          '(lack of|no|without|little) (persistence|tenacity|patience)',
          'kept (going|trying) (to|on) (sleep|cry*|work|him|her)',
        ],
        subject: practitioners,
        finds: [
          'The nurse went to great lengths to keep her in touch with the service.',
          'Officers showed patience while she cancelled appointments.',
          'Worker kept visiting after he swore at her.',
        ],
        leaves: ['He kept going out at night.', 'Home visit as planned.'],
      },
      {
        id: 'GP-2',
        statement: 'After a missed contact a practitioner went out, or made another way, within days.',
        cues: [
          '(home visit|visited|visits|saw (her|him|them)|went to the home|called at the home|drove to|collected (her|him)) ... (the)? (same|next|following) (day|morning|afternoon) ...',
          '(next|same|following) day ... (home visit|visited|visits|saw|went out) ...',
        ],
        needsInEntry: [missed],
        unless: [denied[1] ?? ''],
        subject: practitioners,
        finds: ['Did not attend for depot. CPN made a home visit the next day and gave it there.'],
        leaves: ['Home visit the next day as planned.', 'DNA, new appointment sent.'],
      },
    ],
  },
  {
    kind: 'challenge',
    mitigatedBy: [],
    closedBy: [],
    rules: [
      {
        id: 'GP-3',
        statement: 'A decision, a plan or a silence was challenged or taken to somebody senior.',
        cues: [
          '(escalated|escalates) ... (to|in writing|under|with|by)',
          '(challenged|challenges|challenging|disputed|contested|disagreed with|queried) (the|this|that|their|a) ... (decision|plan|outcome|closure|threshold|chair|view|rating|grading|discharge|assessment) ...',
          '(professional|formal) (challenge|disagreement|dissent) ... (made|raised|recorded|used|by|to|at)',
          '(our|her|his|their|its|the) dissent ... (minute*|record*|noted)',
          '(dissented|disagreed) ... (plan|decision|conference|closing|ending) ...',
          '(used|invoked|followed) the (escalation|dispute|resolution|professional differences) (policy|procedure|process|protocol)',
          '(asked|requested) ... (decision|closure|outcome) (to)? be (reviewed|reconsidered|looked at again)',
        ],
        unless: [
          ...denied,
          '(behaviour|violence|situation|symptoms|argument|row|incident|drinking|use|anxiety|risk) ... escalated',
          'escalated (to|into) (violence|threats|hitting|shouting|physical|an argument|a fight)',
          '(mother|father|mum|dad|parents|ms _|mr _|she|he) ... (challenged|disputed|disagreed|contested|queried|dissented)',
          'challenging behaviour',
        ],
        subject: practitioners,
        finds: [
          'Headteacher has escalated in writing to the service manager.',
          'The midwife challenged the decision to close the case.',
          'At conference the nursery disagreed with the plan ending, with dates.',
        ],
        leaves: [
          'The argument escalated to violence.',
          'Mother challenged the decision.',
          'The decision was not challenged.',
        ],
      },
    ],
  },
  {
    kind: 'shared-in-time',
    mitigatedBy: [],
    closedBy: [],
    rules: [
      {
        id: 'GP-4',
        statement: 'What one agency learned reached another within hours, or on the day.',
        cues: [
          `(told|informed|rang|telephoned|phoned|notified|alerted|shared|passed|referred|referral|sent|emailed|contacted|called) ... {organisation} ... ${atOnce}`,
          `${atOnce} ... (told|informed|rang|telephoned|phoned|notified|alerted|shared|passed|referred|referral|sent|emailed) ... {organisation}`,
          `(referral|PPN|notification|alert|report|merlin|safeguarding form) ... (made|sent|shared|submitted|telephoned|completed|passed) ... ${atOnce}`,
          `(immediate|same day|prompt) (referral|notification) ... {organisation}`,
          `{organisation} (told|informed|notified|alerted|rung|telephoned) (the|that|on the)? (same day|same morning|same afternoon|same evening|at once|immediately|within the hour)`,
          'timely (referral|information sharing|notification) ...',
          '(this|referral) was (timely|prompt) ...',
        ],
        needsInEntry: [
          '(concern*|disclos*|injur*|bruis*|incident|violence|abuse|assault*|overdose|risk*|PPN|referral|referred|arrest*|hungry|unwell|underweight|below|neglect|missing|threat*|safeguarding|not brought|MASH|social care|social worker|police|drink*|weight|scald|burn*|police)',
        ],
        unless: [
          ...denied,
          '{family-member} (rang|called|phoned|telephoned|told|contacted|informed|sent|emailed)',
          '(call|called|rang|telephone*) (back)? (from|by)',
          '(ambulance) ... called',
          '(prescription|repair*|boiler|lock|rent|benefit*|medication|appointment letter|invoice) ...',
          '(referred|sent) (for|to) (x-ray|blood*|physio*|scan|hospital)',
        ],
        subject: practitioners,
        finds: [
          'She disclosed an assault. The midwife told the social worker the same day.',
          'PPN sent to social care and health within four hours.',
        ],
        leaves: [
          'Mother rang the police at once.',
          'Referral was sent to social care three weeks later.',
          'Prescription sent to the pharmacy the same day.',
        ],
      },
    ],
  },
  {
    kind: 'heard',
    mitigatedBy: [],
    closedBy: [],
    rules: [
      {
        id: 'GP-5',
        statement: 'The child, or the adult at risk, was seen alone and heard.',
        cues: [
          '(seen|spoken to|saw|spoke to|interviewed|spoke with|spoken with) ... (alone|on (his|her|their) own|separately|in private) ... (wish*|view*|said|told|feel*|words|record*|asked|heard|worr*|spoke|wants|wanted|talked|listen*|disclos*|described)',
          '(wishes|views|wishes and feelings|own words|voice) ... (recorded|taken down|written down|noted|captured|heard|set out) ... (full|own words|detail|verbatim|clearly|assessment)',
          '(her|his|their|child*|the child*) own words ... (recorded|taken down|written down|used|noted|quoted|kept|in|with)',
          '(with|in) (the)? (child*|her|his|their) own words',
          'heard each of them on their own',
        ],
        unless: [
          '{denial} ... (seen|spoken|recorded|heard|sought|captured|wish*|view*|alone)',
          '(to be|should|will|could|must|asked to be|plan to) (seen|spoken|recorded|see|speak)',
          '(mother|mum|father|dad|parents|ms _|mr _) (was|were)? (seen|spoken to|asked) alone',
          'alone: no',
          'live* alone',
        ],
        subject: ['organisation', 'unknown', 'nobody', 'family'],
        finds: [
          'Section 47 visit. Both children seen alone, wishes recorded in full.',
          'Referral made with the child’s own words.',
        ],
        leaves: ['Child not seen alone.', 'She lives alone.', 'Child seen at home.'],
      },
    ],
  },
  {
    kind: 'curiosity',
    mitigatedBy: [],
    closedBy: [],
    rules: [
      {
        id: 'GP-6',
        statement: 'An account was checked, or a practitioner asked further where it was easy not to.',
        cues: [
          '(not satisfied|unconvinced|not convinced) (with|by) (the|her|his|their|this)? (explanation*|account*|reason*|story) ...',
          '(explanation*|account*|story) (was|were)? (then)? (checked|tested|verified|queried|challenged|compared) (with|against|by) ...',
          '(checked|verified|tested|compared) (the|her|his|their|this) (explanation*|account*|story|version) (with|against) ...',
          '(asked|enquired) ... (in private|alone|away from (her|his|the) (partner|husband|mother|father|parents)|on (her|his) own) (about|whether|if) ...',
          '(asked|enquired) (again|directly|further)? about (domestic (abuse|violence)|violence|safety at home|suicid*|who else) ... (in private|alone|privately|again)',
          '(looked|asked|looks) (behind|beyond) (the|her|his|what|this) ...',
          '(showed|shown|good|strong|real) professional curiosity ...',
        ],
        unless: [
          '{denial} ... (check*|verif*|tested|asked|curiosity|looked|quer*)',
          '(should|could|to be|will|if|unless|lack of|little) ...',
          '(rent|bank|savings|benefit*) account',
        ],
        subject: practitioners,
        finds: [
          'The nurse asked in private about safety; she disclosed two assaults.',
          'The explanation was checked with the nursery.',
          'The doctor was not satisfied with the explanation and rang the health visitor.',
        ],
        leaves: ['The explanation was not checked with anyone.', 'Rent account checked with housing.'],
      },
    ],
  },
  {
    kind: 'joint-visit',
    mitigatedBy: [],
    closedBy: [],
    rules: [
      {
        id: 'GP-7',
        statement: 'Two agencies visited or met the family together.',
        cues: [
          'joint (home|initial|introductory|follow-up|unannounced)? visit (by|with|of|made by|undertaken by|between) ... {organisation} ... (and|with) ... {organisation}',
          'joint (home|initial|introductory|follow-up|unannounced)? visit with (the|her|his|their)? {organisation}',
          '{organisation} (and|with) (the|a|her|his)? {organisation} (visit|visited|visits|saw|see|met) ... (together|jointly)',
          '(visited|visits|saw|met) ... (together with|jointly with|jointly|together) (the|a)? {organisation}',
        ],
        unless: [
          'family support worker',
          '(colleague|student|trainee|manager|assistant)',
          '(no|not|nobody|cancelled|missed|planned|arranged|requested|proposed|offered|to be|should|will|due|agreed|suggested|declined|refused|without|DNA|no access|unsuccessful) ...',
        ],
        unlessInEntry: [
          '(no access|no reply|nobody in|not at home|no answer|did not go ahead|did not take place|cancelled)',
        ],
        finds: ['Joint home visit by midwife and children’s centre worker.', 'Joint visit with the school nurse.'],
        leaves: ['Joint visit planned with the school nurse.', 'Joint visit by police and social worker. No reply.'],
      },
    ],
  },
  {
    kind: 'follow-up',
    mitigatedBy: [],
    closedBy: [],
    rules: [
      {
        id: 'GP-8',
        statement: 'A missed contact was followed up.',
        cues: [
          '(followed|follows|following) (this|it|these|that|him|her|them) up ...',
          '(followed|follows) up ... (missed|not brought|did not attend|non-attendance|DNA*|no access)',
          '(missed|not attended|not brought|DNA*) ... (was|were)? followed up ...',
        ],
        needsInEntry: [missed],
        unless: [
          '{denial} ... follow*',
          '(will|to be|should|to|would|could|must|may) (be)? follow*',
          '(will|should|to) ... follow',
        ],
        subject: [...practitioners, 'family'],
        finds: [
          'Ms D missed her ante-natal appointment. The GP followed this up.',
          'Followed up an appointment which she had missed.',
        ],
        leaves: ['DNA. To be followed up.', 'The missed scan was not followed up.', 'Follow-up clinic attended.'],
      },
    ],
  },
];
