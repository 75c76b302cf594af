import { caseworkLists } from './vocabulary-casework.ts';
import { verbLists } from './vocabulary-verbs.ts';

/**
 * Lists of words that the rules name in curly brackets, in the notation of `phrases.ts`, parted by commas. The words are
 * those of published reviews and agency chronologies in general; an agency of the review in hand needs no entry here.
 */
const lists = {
  appointment: `
    appointment*, appt*, apt, apts, app, clinic*, (home|joint|planned)? (visit|visits|visited|visiting),
    session*, scan*, booking, check-up*,
    (health|developmental|development|week|month|year|medical|postnatal|hearing|eye)?
    (check|checks|test|tests|review|reviews|medical), screening, screen, screens, assessment*,
    (antenatal|ante-natal|postnatal|post-natal) (care|class|classes|clinic), immunisation*, vaccination*, jabs,
    injection*, depot, blood test*, bloods, vaccine*, induction, stitches, inspection, viewing, gas check,
    tenancy sign-up, statement, triple p, incredible years, nurture group, taster session, keyworking, supervision
    (session|appointment|meeting), unpaid work, office visit*, office appointment*, pre-assessment*, settling-in (talk|session|visit),
    operation, procedure, treatment session*, dressing, one-to-one*, mentoring, planned contact*, video call, outreach,
    class, classes, course, programme, counselling, therapy, physiotherapy, interview*, follow-up,
    consultation*, dentist, weighing, weigh-in, contact (session|visit|centre), supervised contact, support group, group (session|work|therapy), the group, parenting
    (group|class|classes|course|programme), key-work session*, drop-in, {meeting}`,
  meeting: `
    meeting*, mtg, conference*, icpc, rcpc, core group*, strategy discussion*, case discussion*, professionals
    discussion, (child in need|child protection|CP|care plan|placement|statutory|CPA|care programme approach|safeguarding) (review*|meeting*), section 117 meeting, best interests meeting, (team|family|child) around the (child|family), TAC, TAF, CIN review, LAC review, panel, ward
    round, case review, MARAC, network meeting, handover meeting, planning meeting, discharge planning`,
  'family-member': `
    (ms|mr|mrs|miss) _, mother, mum, mums, mummy, mom, father, dad, parent~, parents~, family~, grandmother,
    grandfather, grandparent*, (maternal|paternal) _, MGM, PGM, MGF, stepfather, step-father, stepmother, aunt,
    uncle, (her|his|their|the|elder|eldest|younger|adult) (son|daughter|nephew|niece|cousin|grandson|granddaughter), sister, brother, sibling*, (her|his|new|mother's|mum's|male|violent|current|former|the) partner,
    partner (was|did|had|has|is|said|who), husband, wife, boyfriend, girlfriend, ex-partner, carer*, guardian,
    foster carer*, baby~, (baby|child|adult|subject|sibling|sister|brother) #, child~, children~, infant~,
    toddler, twin, twins, newborn, patient, client, service user, victim, perpetrator, young person, YP, pupil,
    student, tenant, neighbour*, friend*, she, he, both, M, F, MO, FA, couple, household, relative*`,
  organisation: `
    licensing, education, advocate*, keyworker*, dietitian*, surgeon*, matron*, immigration, border force, UKVI, RSPCA, samaritans, victim support, shelter, citizens advice, fire (service|brigade|and rescue), environmental health, trading
    standards, taxi company, care (home|agency|provider), provider, placing authority, host authority, children's home, residential (staff|home|unit), day centre, hospice,
    podiatr*, physiotherap*, occupational therap*, radiolog*, audiolog*, orthopaedic*, outpatients, triage, control room, custody, sergeant*, inspector*, solicitor*, crisis team, home treatment team, street triage,
    inpatient (unit|team), drug treatment service, sexual health (clinic|service|nurse), we, us, writer, designated (lead|person|teacher|officer|doctor|nurse), education (was|were|did|had|and|nor|or|department|service*),
    health (and|or) (education|housing|social care|police), lead professional*, EWO*, education welfare*, IDVAs, SENCo, MIT, GP*, general practitioner, practice, surgery, HV*, health visit*,
    (family|school|community|specialist|practice|neonatal|ward|staff|psychiatric|duty|liaison|named|hospital|student)?
    nurs*, SW*, (family|duty|allocated|locum|mental health|student|senior)? social work*, social care,
    children's social care, CSC, social services, children's services, childrens services, adult services, adult
    social care, ASC, CPN*, CMHT*, CAMHS, mental health (service*|team*|trust*|worker*|practitioner*|nurse*),
    psycholog*, psychiatr*, therapist*, counsellor*, IAPT, (community|safeguarding|named|specialist|hospital)?
    midwi*, CMW, MW, maternity, obstetric*, paediatric*, pediatric*, consultant*, registrar, doctor*, dr _, dr,
    dentist*, dental, pharmac*, optician, hospital*, ward, A&E, ED, emergency department, ambulance*,
    paramedic*, neonatal unit, NNU, SCBU, unit, trust, CCG, NHS, walk-in centre, out of hours, OOH, 111,
    police*, officer*, PC, PC _, DC _, DS _, DI _, PPU, CAIT, CAIU, constabulary, detective*, PCSO, probation,
    CRC, NPS, YOT, YOS, prison, court, cafcass, CPS, MAPPA, school*, nursery, nurseries, pre-school, preschool,
    college, teacher*, head-teacher*, head of year, SENCO, DSL, DSLs, education welfare, EWO, tutor,
    childminder, academy, housing*, landlord, council, local authority, LA, borough, county, MASH, MARAC, first
    response, EDT, emergency duty team, front door, contact centre, LADO, IRO, IRO*, chair, chairperson,
    conference chair, IDVA, ISVA, refuge, women's aid, NSPCC, barnardo*, charity, voluntary, substance misuse,
    (drug|alcohol|drugs) (service*|team*|worker*), CGL, (children|childrens|children's) centre*, children's
    centre, sure start, family centre, early help, FIP, troubled families, (support|key|outreach|family
    support|floating support|centre|lead|case|youth|duty|project|resettlement|recovery|care|intake)? worker*,
    support service, referrer*, case holder, shift, floating support, practitioner*, professional*, agency, agencies, agency's, force, forces, (public)? authority, service,
    services, team, teams, department*, manager*, supervisor*, staff, colleague*, partner agenc*, partners,
    partnership, others, anyone, any other _, care coordinator, co-ordinator, coordinator, commissioner,
    coroner, safeguarding (lead|team|board|nurse), LSCB, home office, job centre, jobcentre, DWP, authorities,
    authority, clinician*, reception*, secretary, crew, call handler, network`,
  'did-not': `
    (did|does|do|had|has|have) (still)? (not|never), didn't, doesn't, don't, hadn't, hasn't, haven't, didnt,
    doesnt, hasnt, hadnt, failed to, fails to, failing to, failure to, (neglected|omitted) to, never, did not
    appear to, (does|did) not appear to have, (do|does|did) not seem to (have)?, unable to`,
  'was-not': `
    (was|were|is|are|be|been|being|has been|had been|have been) (not|never), (was|were) neither, wasn't,
    weren't, isn't, aren't, wasnt, werent, (has|have|had) (not|never) been, (hasn't|haven't|hadn't) been, not,
    never, not being, not been, never been, not having been, (does|do|did) not (appear|seem) to (have been|be),
    could not be, cannot be, nor (was|were|is)`,
  adverb: `
    formally, initially, yet, always, ever, subsequently, also, apparently, then, immediately, properly,
    appropriately, adequately, accurately, fully, explicitly, in fact, clearly, previously, routinely,
    consistently, effectively, promptly, either, therefore, actually, directly, at any (point|stage|time), at
    the time, at this (point|stage|time), sufficiently, being, all, seemingly, correctly, officially,
    separately, specifically`,
  'no-sign': `
    no (evidence|record|indication|sign|suggestion|documentation|documented evidence|written
    evidence|note|confirmation), not (any)? (evidence|record|indication), nothing (to (suggest|show|indicate)|in
    the (records|notes|file*)), without (any)? (evidence|record), (little|no) clear evidence, nor (is|was) there
    (any)? (evidence|record)`,
  'service-reason': `
    staff*, sickness, (annual|sick|on|maternity) leave, off sick, sick leave, short-staffed, short staffed,
    strike, snow, weather, capacity, covid, pandemic, workload, no (interpreter|worker|cover|clinician), worker
    (unwell|ill|sick|unavailable), training, clinic (cancelled|closed), {organisation} (was|is)?
    (unavailable|unwell|ill|sick|on leave|on annual leave|off sick|called away), interpreter`,
  many: `
    a number of, number of, several, many, repeated, repeatedly, multiple, numerous, various, further,
    persistent, persistently, frequent, frequently, regularly, two, three, four, five, six, some, previous,
    previously, earlier, past, other, recent, often, consecutive`,
  information: `
    information, info, this, it, that, these, which, concern*, disclosure*, detail*, incident*, report*,
    notification*, intelligence, history, allegation*, injur*, bruis*, attendance*, contact, call*,
    conversation*, outcome*, finding*, fact, risk*, letter*, email*, result*, record*, worr*, news, plan*,
    decision*, assessment*, knowledge, referral*, alert*, pregnancy, address, move, change*, discharge summar*,
    summary, notes, file*, background, summaries, minutes, drinking, use, misuse, drug*, alcohol, arrest*,
    conviction*, offence*, violence, abuse, marks, mark, bail, conditions, death, birth, overdose*, episode*,
    suspicion*, threat*, observation*, discussion*, view*, opinion*, advice, both, neither, nothing, anything,
    visit, comment*, message*, statement, cause, nature, they, matter, issue*, significance`,
} as const;

/** The phrases of each list, by its name. */
export const vocabulary: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ ...lists, ...verbLists, ...caseworkLists }).map(([name, words]) => [
    name,
    words.split(',').map((word) => word.trim().replace(/\s+/g, ' ')),
  ]),
);
