import type { GapRule } from './gap-rule.ts';
import { notTheFamily } from './not-the-family.ts';

/*
 * Broad rules for what the others do not read: a denial and the words of one kind in any order and any verb. Each counts
 * only where no other rule reads the same clause, so that a wording is read once and by the rule that says most.
 */

/** What is denied and is no gap, whoever denies it. */
export const nothingAmiss: readonly string[] = [
  '(no|not any|without|nor any|nil|without any) (further|new|other|significant|safeguarding|child protection|immediate|visible|obvious|apparent|medical|current|major|known|real|particular|specific|additional|previous|clinical|physical|evidence of|sign of|signs of|evidence of any)? (concern*|issue*|injur*|problem*|bruis*|mark*|risk*|disclosure*|complaint*|complication*|abnormalit*|fracture*|harm|symptom*|thoughts|intent|offence*|conviction*|abuse|neglect|trace|changes|incidents)',
  '(no|not|nor) ... (needed|required|necessary|indicated|warranted)',
  '{denial} ... (any|no) (safeguarding|further|other|significant|such)? (concern*|issue*|injur*|problem*|worr*|bruis*|risk*)',
  'no response to',
  'no further (reports|incidents|calls|referrals)',
  'no offence*',
  'nothing of (note|concern|significance)',
  '(no|not|nor) (longer)? (need|needed|needs|required|requiring|necessary|indicated|appropriate|applicable|warranted|due|eligible)',
  '(not|did not|does not|without) (meet|meeting|met|reach) ... (threshold*|criteria|criterion)',
  'no further action',
  'not (known|guilty|charged|convicted|pregnant|prosecuted|arrested|harmed|hurt|injured|depressed|suicidal|distressed|breathing|eating|sleeping|working|drinking|using|smoking|coping|sure|certain|possible to)',
  '(no|not) (time|later|more|less|fewer|longer|wonder|doubt)',
  'not (only|just|merely|simply)',
  'consent*',
  '(declin*|refus*|did not want|did not wish|would not)',
  'no recourse',
  'for no (apparent|obvious|good) reason',
  'without (incident|delay|difficulty|hesitation|further incident)',
];

const heldBefore =
  '(referral*|referred|request*|asked|asks|report*|email*|e-mail*|letter*|wrote|writes|rang|rings|telephone*|phoned|called|call|calls|message*|voicemail*|concern*|worr*|alert*|escalat*|complain*|disclos*|notif*|inform*|told|tells|contact*|warn*|raise*|invit*)';

/** Of a referral, request or concern: no answer, no action. */
export const noResponseLast: readonly GapRule[] = [
  {
    id: 'NR-6',
    statement: 'What was asked, referred or reported led to no answer and no action.',
    cues: [
      '{did-not} (hear|get|receive) (anything|a word|back|from (them|the|it|anyone)|any more) ...',
      '{denial} ... (answer*|reply|replies|replied|respond*|response*|acknowledg*|feedback|fed back|outcome*|word|news|call* back|rung back|ring back|rang back|return* ... call*|call* ... return*|heard back|hear back|chas*|escalat*|follow* up|follow* it up|follow* this up|acted (up)?on|act on|taken further|taken up|pursue*|interven*|reaction|progress*)',
      '{denial} ... (action|actions|steps|measures) ... (taken|followed|resulted|result|result*|came|agreed|recorded|apparent|evident)',
      '(action|actions|steps) ... {denial} ... (taken|followed|recorded|evident)',
      '(response|reply|answer|acknowledgement|outcome|feedback|call) ... {denial} ... (arrive*|came|come|forthcoming|received|given|provided|recorded|reach*|materialise*|returned)',
      '(nobody|no-one|no one|none|neither) (did|does|had|came|has|rang|called|came back)',
      '(never|not) ... (did so|do so|done so|happened|materialised|came)',
      '(ignored|disregarded|dismissed|overlooked|discounted|brushed aside|not taken seriously) ...',
    ],
    needsInEntry: [heldBefore],
    unless: [
      ...nothingAmiss,
      '(to|from|by|with) (the|her|his|their|both)? {family-member}',
      '(door|knock*|doorbell|intercom|flat|address)',
      '(treatment|medication|pain|stimul*|voice|antibiotic*|therapy|name|verbal|resuscitation|CPR)',
      '{appointment} ... (missed|attended|kept)',
      '(threshold|allegation|offence|prosecution|charge*|crime)',
    ],
    unlessInEntry: ['(appointment|appt|clinic) letter*'],
    subject: notTheFamily,
    carriesSubject: true,
    lastResort: true,
    finds: ['School telephones duty and is promised a call. Nobody did.'],
    leaves: ['School telephones duty: no further action, no concerns.'],
  },
];

const workToDo =
  '({task}|testing|referral pathway|work|course|programme|sessions|intervention*|paperwork|template*|risk*|meeting*|conference*|discussion*|enquir*|decision*|recommendation*|advice|guidance|procedure*|protocol*|policy|policies|process*|pathway*|steps|safeguards|arrangements|provision|support|service*|therapy|treatment|equipment|adaptation*|alarm*|photograph*|measurement*|charts|chart|observations|scan*|x-ray*|test*|swab*|medication|interpreter|advocate|advocacy|examination|appointeeship|order*|proceedings|application|legal*|placement|visit*|interview*)';

/** Agreed or required work that was not done. */
export const actionLast: readonly GapRule[] = [
  {
    id: 'AN-5',
    statement: 'Work that was due, agreed or to be expected was not done.',
    cues: [
      `${workToDo} ... {denial} ... (begun|begin|began|start*|complet*|undertak*|undertook|carried|done|do|made|make|take place|taken place|took place|taken|happen*|occur*|arrang*|held|hold|produc*|implement*|initiat*|progress*|follow*|use|used|apply|applied|consider*|put in place|in place|offer*|provid*|deliver*|book*|request*|sought|obtain*|sign*|review*|updat*|perform*|repeat*|convene*|instigat*|commission*|issue*|given|install*|fit*|fitted|evidence*|evident|record*|met|achiev*|available)`,
      `{denial} ... (begun|begin|start*|complet*|undertak*|undertook|carry|carried|done|do|make|made|take|taken|arrang*|hold|held|produc*|implement*|initiat*|follow*|use|used|apply|applied|consider*|put|offer*|provid*|deliver*|book*|request*|seek|sought|obtain*|sign*|review*|updat*|perform*|repeat*|conven*|instigat*|commission*|issue*|give|given|install*|conduct*|draw|drew|devis*|creat*|formulat*|develop*) ... ${workToDo}`,
      `(no|without (a|any|an)?|lack of (a|any|an)?|absence of (a|any|an)?|neither (a|an)?) (_)? (_)? ${workToDo} ... (was|were|is|are|had|has|been|in place|for|to|with|by|on|at|that|took|followed|evident)`,
      '(outstanding|not yet|yet to|still to|remain* to) ... (be|begin|take place|happen|do)?',
      '(half|most|many|several|some|none|few) of the (actions|tasks|recommendations|plan|agreed actions) ... (outstanding|incomplete|not|remain*|undone)',
      '(neither|none) (was|were|is|are|had|has) (been)? (produced|done|completed|made|held|started|provided|put|carried|arranged|followed|implemented)',
    ],
    unless: [
      'court ... (not|never) (make|made|grant*)',
      'court (did|has|had)? not',
      '(order*|threshold*) ... (not|never) (made|met|granted)',
      'no further (reports|incidents|calls|referrals|contact|service)',
      ...nothingAmiss,
      'to (verify|check|establish|enquire|ask|corroborate|explore|find out)',
      '(informed|told|notified|aware|invited|shared|passed|recorded|minuted|documented|seen|heard|spoken|answered|acknowledged|replied|attend*|kept)',
      '{family-member} ... {denial} ... (complet*|do|take|make|follow|engage|use|begin|start|sign|accept)',
      '(because|as) (she|he|they|mother|father|the family) ...',
      '(progress|contact|appointment|money|benefit*|home|work) (was|were)? (not|never) made',
    ],
    subject: notTheFamily,
    carriesSubject: true,
    lastResort: true,
    finds: ['Plan: parents to undergo alcohol testing. Testing had not begun by the review.'],
    leaves: ['Testing was not needed.', 'Mother did not complete the course.'],
  },
];

/** The child, or the adult at risk, not heard. */
export const notSeenLast: readonly GapRule[] = [
  {
    id: 'SE-3',
    statement: 'Nothing shows that the child, or the adult at risk, was seen, heard or asked.',
    cues: [
      '{denial} ... (talk|talking|speak|speaking|spoken|see|seen|seeing|hear|heard|listen*|interview*|met|meet) ... (to|with|from)? (him|her|them|{subject}|his own|her own|alone)',
      "(children's|child's|her|his|their|own|{subject}) (own)? (account*|voice*|view*|wishes|feelings|experience*|perspective*|words|story|lived experience) ... {denial} ...",
      "{denial} ... (children's|child's|her|his|their|own|voice*|{subject}) (own)? (voice*|view*|wishes|feelings|experience*|perspective*|words|lived experience|daily life)",
      "(little|no|nothing|limited) ... (focus on|attention to|sense of|known of|about) ... (child's|children's|her|his|their) (life|lives|experience*|day|views|voice|world)",
      '(children|child|baby|he|she) (asleep|in bed|upstairs|at school|not present|out|hiding) ... {denial} ... (seen|woken|checked|sighted|viewed)',
    ],
    unless: [
      ...nothingAmiss,
      '(father|partner|referrer|neighbour|caller|grand*|aunt*|uncle*) ... {denial}',
      '(midwife|GP|teacher|worker|nurse|doctor|officer|professional*) ... (views|account)',
      '(seen|met|spoken) (any|each other|their|his|her) (father|mother|dad|mum|friend*|family)',
      '{denial} (injur*|bruis*|mark*|change*|improvement*)',
      'unborn',
    ],
    needs: ['{subject}', '(him|her|them|his|their|alone|voice*|wishes)'],
    needsInEntry: [
      '(child*|baby|infant|boy|girl|son|daughter|pupil|young person|toddler|sibling*|adult|resident|patient|victim|Mr _|Mrs _|Ms _)',
    ],
    subject: notTheFamily,
    carriesSubject: true,
    lastResort: true,
    finds: ['Boy of seven in the room. No attempt was made to talk to him away from his father.'],
    leaves: ['No attempt was made by the neighbour to talk to the officers.'],
  },
];

/** What was plain and was not asked or tested. */
export const notAskedLast: readonly GapRule[] = [
  {
    id: 'NA-4',
    statement: 'Something plain was not asked, tested or looked into.',
    cues: [
      '(previous|earlier|past) (attendance*|injur*|records|history|referrals) ... {denial} ... (look*|read|seen|sought|obtained|checked|accessed)',
      '{denial} ... (ask*|enquir*|inquir*|explor*|check*|verif*|corroborat*|question*|clarif*|establish*|prob*|curious|curiosity|test|tested|challeng*|investigat*|look* into|find out|understand|understood|assess*|analys*|link*|connect*|connection*|consider*) ...',
      '(taken|accepted|treated|regarded|seen|viewed|recorded|dismissed|explained) as (a|an|his|her|their)? (lifestyle choice|choice|fact|truth|plausible|consistent|accident*|teenage _|typical _|normal|attention seeking|behavioural|one-off|isolated) ...',
      '(attributed|put down|ascribed) to ... (without|and|but|rather)?',
      '(assumed|presumed|assumption*) (to be|that) ...',
    ],
    needs: [
      '{hidden}',
      '(who|why|how|whether|what|this|that|account|explanation|lifestyle|attributed|assumed|assumption*|presumed|put down|isolated|accident*)',
    ],
    unless: [
      'capacity',
      ...nothingAmiss,
      '(assumed|presumed|assumption*) ... (told|informed|shared|passed|referred|notified|another agency|someone else)',
      '(informed|shared|passed on|referred|notified|invited|minuted)',
      '(attributed|put down) to ... (by|and) (the)? (pathologist|consultant|paediatrician|court|hospital)',
      '{family-member} ... {denial} ... (ask|know|understand|question*|check*|consider*)',
      '(assumed|presumed) (responsibility|care|parental|role|name)',
      '(not|never) (assessed|considered|established) (as|to be)',
    ],
    subject: notTheFamily,
    carriesSubject: true,
    lastResort: true,
    finds: ['She says that she has stopped drinking. No steps were taken to verify this with the treatment service.'],
    leaves: ['She says that she did not know what the leaflet was for.'],
  },
];
