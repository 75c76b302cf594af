/**
 * Words of casework that the rules beyond the core kinds name: what is to be done, whom it is for, what is asked of
 * others. In the notation of `phrases.ts`, parted by commas.
 */
export const caseworkLists = {
  task: `
    assessment*, care plan*, safety plan*, protection plan*, support plan*, crisis plan*, discharge plan*,
    contingency plan*, management plan*, pathway plan*, education plan*, birth plan*, treatment plan*, plan, plans, DASH,
    risk indicator checklist, chronolog*, genogram*, (section 47|s47|safeguarding|section 42|s42)? enquir*,
    investigation*, check, checks, (background|police|agency|health|statutory|welfare|safety|record|nursery|database|criminal record) check*, tool, tools, imaging, films, photograph*, risk management, offer of support, legal advice, action*, task*, recommendation*, (direct|parenting|group|family|individual|planned|agreed|therapeutic|preventive|relapse|life story) work, piece of work, core group*, strategy meeting*, strategy discussion*, case conference, review conference,
    family group conference, network meeting, review meeting*, professionals* meeting, planning meeting, multi-agency meeting, statutory visit*,
    unannounced visit*, follow-up visit*, welfare visit*, new birth visit, return (home)? interview*, medical, health assessment*, report*, personal
    education plan, PEP, body map*, screening, checklist*, graded care profile, CAF, medication review*, annual review*,
    health check*, physical health check*, developmental (check*|review*), weight, weights, blood test*, bloods, x-ray*, skeletal survey, toolkit, safety planning, planning, follow-up, referral form*,
    parenting (work|programme), review*, repair*, letter*, form*, interview*, written agreement, supervision order, transition planning,
    capacity assessment*, monitoring, tests, test, observations, swab*, urine test*, drug test*, hair strand test*, search*, statement*`,
  subject: `
    (the|this|each|any|either|neither|both|all|elder|eldest|younger|youngest|other)? (child~|children~|baby~|babies|infant~|toddler|twin*|boy|girl|boys|girls|sibling*|young person|young people|YP|teenager|pupil|son|daughter|brother|sister|unborn|newborn),
    (child|baby|adult|subject|sibling|young person|pupil) (#|_), resident, service user, patient, victim, tenant, client, (mr|mrs|ms|miss) _, #`,
  asked: `
    referral*, request*, enquir*, inquir*, email*, e-mail*, letter*, message*, call*, voicemail*, fax, escalation*, notification*,
    contact*, report*, concern*, worr*, complaint*, alert*, query, queries, question*, chaser*, reminder*, form, forms, invitation*, PPN*, notice*, disclosure*, allegation*, correspondence, warning*, task, tasks, safeguarding concern*`,
  hidden: `
    father~, fathers, (his|her|their|the)? (biological|birth)? father*, dad, partner~, boyfriend, stepfather, step-father, male*, man, men, adult males, husband, household (members|composition)?, who (lived|else|was),
    history, background, past, childhood, previous relationship*, domestic (abuse|violence), violence, coerci*, controlling behaviour, relationship*, injur*,
    bruis*, mark*, account*, explanation*, self-report*, alcohol, drinking, drug*, substance*, cannabis, mental health, mood, suicidal (thoughts|ideation|intent), self-harm*, medication, finances, money, culture, ethnicity, faith, language, home circumstances, circumstances, caring
    role, caring responsibilities, impact, reason*, cause, absence*, whereabouts, older man, friends, phone, gifts, new clothes, source, claim*, statement*, assertion*, motive*, care of, children, child's father, risk*, trigger*, living arrangements, pattern*, lived experience, pregnancy, contraception, sexual*, hoard*, refusal*, weight loss, identity, role, housing, debt*`,
} as const;
