import type { GapKindRules } from './gap-rule.ts';

const gathering = '({meeting}|discussion*|supervision|conversation* between _|debrief*)';
const kept =
  '(kept|taken|made|held|available|found|located|produced|recorded|completed|written|typed|traced|seen|provided|on (file|record|the file|the system)|exist*|retained|received|sent|issued|drawn up|filed)';

/** Meetings that left no minutes or formal record, or that one agency's records alone know of. */
export const unminutedMeeting: GapKindRules = {
  kind: 'unminuted-meeting',
  firstLook: /minute|only|known|mention|refer|record|chronolog|decision|notes|document|outcome|clear what|written up|actions/i,
  mitigatedBy: ['minutes (were|have been)? (later|subsequently) (circulated|produced|written|typed|found|located)', 'notes (were)? (later|subsequently) (written|typed|found)'],
  closedBy: [],
  rules: [
    {
      id: 'UM-1',
      form: 'known-from-one-record',
      statement: 'A meeting is known from the records of one agency alone.',
      cues: [
        '(only|solely) (referred to|recorded|mentioned|noted|documented|referenced|evidenced|found|known|appears|reported|known about) (in|by|from|within|through) ... (chronolog*|record*|note*|file*|report*|IMR|entr*|{organisation})', '(known|evidenced) only (from|through|by)', '(referred to|recorded|mentioned|noted|documented|appears|logged) only (in|by)', 'only (_|_ _) (chronolog*|records|notes|file*) (refer*|mention*|record*|contain*|note*)',
        '(no|none of the) other (agenc*|chronolog*|record*|service*|organisation*|professional*) ... (record*|mention*|refer*|note*|know*|has|have|had|hold*)', '{was-not} (mentioned|recorded|referred to|noted|referenced) (in|by) (any|any of the)? other (_)? (agenc*|chronolog*|record*|service*|IMR*)', 'only {organisation} (has|have|had|hold*|holds|kept|made) (a|any) record', 'only record of (the|this|these) (meeting*|conference|discussion)',
      ],
      needsInEntry: [gathering],
      unless: ['(injur*|bruis*|concern*|address|allegation|pregnancy) ... only (recorded|mentioned|noted)'],
      finds: ['Core group held. The meeting is only mentioned in the school chronology.', 'Network meeting on the ward. No other agency has a record of it.'],
      leaves: ['Police recorded a professionals meeting.', 'The bruise was only mentioned in the nursery notes.'],
    },
    {
      id: 'UM-2',
      form: 'no-minutes',
      statement: 'A meeting is said to have left no minutes.',
      cues: [
        `(no|neither|nor (any)?|without (any)?|lack of|absence of|missing|never any) (formal|written|official|agreed|proper|full|signed|typed|copy of|copies of|set of)? (meeting|conference)? minutes ... (${kept}|of|for|from|exist|{meeting})?`,
        `(no|without (any)?) ... (copy|copies|set) of (the)? minutes`,
        `minutes .... {was-not} {adverb}? (${kept}|circulated|distributed|shared|sent|minuted|issued|agreed|there)`, `minutes (cannot|could not|can not|can't|couldn't) (now)? be (${kept}|located|found|traced)`, 'minutes .... (are|were|is|being|appear to be) (missing|lost|unavailable|absent)', 'minutes (have|had) (gone missing|been lost)', "minutes (weren't|wasn't|haven't been|hadn't been|aren't|not) (taken|kept|circulated|available|located|found|recorded|done|written)",
        '{was-not} {adverb}? (minuted|clerked)', 'unminuted', 'un-minuted', 'nobody (took|kept|made) (the)? (minutes|notes)', 'no-one (took|kept|made|had taken) (the)? (minutes|notes)', '{did-not} (take|keep|make|produce|circulate|write up|issue) ... minutes', '{did-not} receive ... minutes', 'minutes {did-not} (exist|arrive|reach*)', 'still (awaiting|waiting for) ... minutes', 'minutes (are|were)? (still)? (awaited|outstanding)', '(unable to|not able to|cannot|could not|failed to) (find|locate|trace|produce) (any|the|a copy of|copies of)? ... minutes', 'no (agency|_) (holds|has|have|held|kept|keeps) (any|the|a copy of)? minutes',
      ],
      unless: [
        '(no|not|without) (more|longer|less|later|fewer) than ... minutes', '(\\d+|ten|five|few|twenty|thirty|fifteen|several|some|many) minutes', 'minutes (wasted|were wasted|were spent|late|later|early|past|after|before|away|old|long|walk|drive|to spare|of (sleep|play|exercise|contact|feeding|crying|arriv*))', 'minutes (note*|record*|state*|show*|say*|confirm*|indicate*|refer*|reflect*|mention*) ...', '(no|not) ... (in|within) ... minutes', 'breath*', 'no matters arising',
      ].filter((phrase) => !phrase.includes('\\d')),
      finds: ['No minutes of this meeting were kept.', 'Minutes have not been located.', 'The strategy meeting was not minuted.'],
      leaves: ['Arrived within 20 minutes.', 'Minutes circulated to all.', 'He was no more than ten minutes late.', 'The minutes record no concerns.'],
    },
    {
      id: 'UM-3',
      form: 'no-minutes',
      statement: 'A meeting or a discussion between professionals is said to have left no formal record.',
      cues: [
        `(no|without (a|any)?|lack of|absence of|nor (is|was) there (a|any)?|not (been)? (a|any)) (formal|written|official|full|agreed|contemporaneous|clear|detailed|proper|documented|evidence of a)? (record|records|recording|note|notes|documentation|write-up|account) (was|were|has been|had been|have been|is|are|being)? ${kept}? (of|from|for|about|relating to|that) (the|this|that|these|those|any|either|a|what (was|were)|_ _)? ... ${gathering}`,
        `${gathering} ... {was-not} {adverb}? (recorded|documented|noted|written up|formally recorded|minuted|logged)`,
        `${gathering} ... (no|without (a|any)?) (formal|written|official|full|agreed|clear|proper)? (record|recording|note|notes|documentation|minutes) ... (of|was|were|kept|taken|made|exist*|found|on file|is|are|held|available|been)?`,
        `(no|nor any|not (to)? have been a) formal (record|note|notes|recording) ... ${kept}?`,
        `(neither|none) of ... ${gathering} ... (recorded|minuted|documented)`,
        `neither ${gathering} ... (recorded|minuted|documented)`,
        `{did-not} (record|document|minute|write up) ... ${gathering}`,
        'not appear to (have been|be) (a|any) (formal|written|official|agreed|full)? (record|note|minutes|notes|recording) ...', '(no|without) (formal|written)? (record|note|notes) (was|were|being)? (made|kept|taken) (of (it|this|them|these))?',
        'no notes (were|have been|had been) (kept|taken|made|written)',
      ],
      needsInEntry: [gathering],
      unless: [
        'no (formal)? record of (any)? (conviction*|family|previous|offence*|criminal|him|her|them|injur*)', '(criminal|police) record', 'record of achievement', 'not recorded as (a|an|such|being|CIN|a child*)', '(not|no) (concerns|issues|problems|safeguarding) ... recorded', 'no concern* (were|was)? (recorded|noted|documented)', '(discussion|conversation) with (the)? {family-member}', '(ethnicity|weight|height|weights|religion|language) ... not recorded', 'not (only|just|simply) recorded', 'no record of (the)? {family-member} (attend*|being)', 'minutes (note*|record*|state*|show*)',
      ],
      finds: ['Strategy discussion held by telephone; no record of the discussion is held.', 'There does not appear to have been a formal record of the meeting.', 'The conference was not formally recorded.'],
      leaves: ['Meeting held. No concerns recorded.', 'Professionals meeting: the family had no criminal record.', 'There is no record of a discussion with the mother about smoking.'],
    },
    {
      id: 'UM-4',
      form: 'no-minutes',
      statement: 'What a meeting decided is said not to be known.',
      cues: [
        '(not|un) (clear|known|recorded|possible to (say|tell|establish)) (from _ _)? what (the)? (decision*|outcome*|action*|plan|was (decided|agreed|discussed)|were (decided|agreed))', '(unclear|unknown|uncertain) what (the)? (decision*|outcome*|action*|plan|was (decided|agreed|discussed)|were (decided|agreed))', "isn't clear what (was|the|were) _",
        '(no record of|no note of|not record*) (the|any|its|what)? (decision*|outcome*|action*|agreed actions|what was (agreed|decided|discussed)|was (agreed|decided|discussed))',
        '(decision*|outcome*|action*) (of the meeting|agreed|made|from the meeting|taken)? {was-not} {adverb}? (recorded|documented|noted|minuted|written down|clear|known)',
      ],
      needsInEntry: [gathering],
      unless: ['{family-member} ... (not|un) clear', 'action* ... not taken', 'discussion with (the)? {family-member}'],
      finds: ['Core group held. It is not clear what was decided.', 'Network meeting. The outcome was not recorded.'],
      leaves: ['Core group held. Decisions recorded and circulated.', 'Home visit. It is not clear what the plan is for housing.'],
    },
  ],
};
