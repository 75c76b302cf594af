import type { GapRule } from './gap-rule.ts';

const gathering =
  '({meeting}|round table|teleconference|conference call|video call|team call|joint call|planning call|huddle|briefing|gathering|forum|call between _|discussion*|debrief*|conversation between _)';
const decided = '(agree*|decide*|discussed|resolve*|conclude*|planned|determined)';
const aParty = '(the|a|an|her|his|their|its|this|that|one|single)? (_|_ _)?';

const notMinutes = [
  '(within|after|before|than|every|about|around|under|over|some|few|five|ten|fifteen|twenty|thirty|forty|sixty|ninety|several|many|last|first) minutes',
  'minutes (were|was)? (late|later|early|past|after|before|away|old|long|walk|drive|wasted|to spare)',
  'minutes (note*|record*|state*|show*|say*|confirm*|indicate*|reflect*|mention*) ',
  '(discussion|conversation|meeting) with (the|her|his)? {family-member}',
  '(no|not|without) ... concern*',
  '(criminal|police) record',
  '(no|not|nothing) ... (injur*|significance|known|new) ... (noted|recorded)',
  '(outcome*|decision*) of (the)? {meeting} ... (on|in) (the)? {organisation} (system*|record*|notes|file*)',
  'no (discussion|conversation|contact|liaison) (with|between|took)',
  'record of (any|previous|him|her|them|injur*|conviction*)',
];

/** What a note says of minutes or actions that a sentence before it names. */
export const minutesToFollow: GapRule = {
  id: 'UM-7',
  form: 'no-minutes',
  statement: 'Minutes or actions that were to follow did not.',
  cues: [
    '(none|nothing|nil|neither) (is|are|was|were|has been|have been|had been|has|have|came|ever)? ... (on file|found|received|held|kept|in writing|seen|located|produced|arrived|came|followed|circulated|sent|traced)',
    '{denial} (been|ever|yet|since)? (received|arrived|circulated|seen|located|found|followed|materialised)',
  ],
  needsInEntry: ['(minutes|written actions|action points|action plan from|notes of the meeting)'],
  unless: ['(referral|letter|report|invitation|response|reply|concerns|injur*)'],
  unlessInEntry: ['minutes (received|read|checked|agreed|circulated|sent)'],
  finds: ['Network meeting. Minutes were to follow; none are on file.'],
  leaves: ['Network meeting. Minutes received; nothing was found that needed changing.'],
};

/** What the rules before these put in set words, put in any: minutes or a record, a denial, a meeting. */
export const minutesInGeneral: readonly GapRule[] = [
  {
    id: 'UM-5',
    form: 'known-from-one-record',
    statement: 'One agency alone has a record of a meeting.',
    cues: [
      '(only|sole|single|one) (agency|service|organisation|source|record|account|chronolog*|file|reference|mention|trace|evidence|agency record|{organisation}) (to|that|which|of|for|known|available|we) ... (refer*|mention*|record*|hold*|meeting*|{meeting}|note*|log*|it|this|know*|make*|show*)',
      '{organisation} (records|record|notes|note|chronolog*|file|files|entr*|log|log book)? (alone|only) (refer*|mention*|record*|note*|hold*|know*|log*|has|have|show*|contain*)',
      '(mentioned|recorded|referred to|known|appears|found|noted|evident|logged|documented|reported|exists|features) (by|in|to|from|through|within)? (the records of|records of)? (just|only|solely|one|a single) (one|a single|in|by|the|from)? ... (agency|record*|file*|chronolog*|notes|{organisation})',
      `{denial} ... (feature*|appear*|mention*|refer*|record*|note*|show*|reflect*|known|aware|trace) ... (other|others|either|any|elsewhere|remaining|another)`,
      '(no|without) other (agency|agenc*|service*|record*|chronolog*|organisation*|source|file*) ...',
      '(in|by|from|to) ... (chronolog*|records|record|notes|file*) (alone|only)',
      '(appears|found|features|recorded|mentioned|noted) ... (alone|only) in',
      '(absent|missing) from ... (other|all|both) ... (record*|chronolog*|file*)',
      'not ... corroborated',
    ],
    needsInEntry: [gathering],
    unless: [
      ...notMinutes,
      '(injur*|bruis*|allegation|pregnancy|address) ... (mentioned|recorded|noted)',
      '(any|other) (concern*|injur*|issue*|family|child*|adult*)',
    ],
    finds: ['The school is the only agency to refer to this meeting.'],
    leaves: ['The midwife attended the meeting; no other concerns were mentioned.'],
  },
  {
    id: 'UM-6',
    form: 'no-minutes',
    statement: 'A meeting left no minutes, record or note of what was agreed.',
    cues: [
      '(discussion|reasons|decision|decisions|notes|record|records) ... (cannot|could not|can not) (now)? be (found|located|traced|produced) ...',
      '{denial} ..... minutes',
      '{denial} ..... (take|takes|took|keep|kept|make|made|taking|taken|write|wrote) ... (notes|note|record|records)',
      '(only|alone) ... (refer|refers|mention|mentions|record|records) (to)? (it|this|the meeting)',
      'minutes ..... {denial}',
      '(minutes|notes|record) ... (outstanding|awaited|absent|unavailable|missing|lost|mislaid|untraced)',
      `${gathering} ...... {denial} .... (minuted|recorded|written|documented|noted|record|minutes|notes|trace|write-up|written up|typed up|paperwork|documentation)`,
      `(no|nor any|nor a|nothing|not any|without) .... (record|records|trace|notes|note|account|write-up|documentation|file|paper*|writing) ..... ${gathering}`,
      `{denial} .... (record*|note*|trace|file|known|clear|establish*|written|account|document*|shown|show|say|tell|paper|minute*|writing) ..... (what|which|who|how|whether) ... (was|were|had been|had|the meeting|they|it|meeting) ... ${decided}`,
      `(what|which|who|actions|action|decision*|outcome*) ... (was|were|had been|had|it|they) ... ${decided} ..... {denial} ... (record*|note*|written|clear|known|establish*|document*|found|set down|put)`,
      `(left|leaves|leaving) no (written|formal|paper)? (trace|record|minutes|account|note*|mark)`,
      `${decided} (was|were|is|are)? (left)? (unrecorded|undocumented|unminuted|unwritten|unclear|unknown)`,
      '(no|nothing|little|not) .... (show*|evidence|suggest*|confirm*|indicate*) ..... (it|meeting*|discussion*|conference|this) ... (took place|happened|held|occurred)',
      '(only|solely) (noted|recorded|mentioned|logged|documented) in ... {case-record}',
      '(neither|no|none of|nobody|no-one|nothing) ..... (record|note|minute|minutes|notes|written|noted) ...',
      `${gathering} ...... {denial} ... (evidenced|reflected|feature*|appear*|mention*|shown) ... (in|on|by|within) ...`,
      '(it|this|which) {was-not} {adverb}? (recorded|minuted|documented|written up|noted)',
      '(no|nobody|no-one|without) ... (minute taker|note taker|action points|action list|paperwork|write-up|written summary)',
      `(unknown|unclear|uncertain|unsure|not sure) ..... ${decided}`,
      'nothing ... (system*|record*|file*|notes|chronolog*) ... (to say|to show|to suggest|about (it|this)|of (it|this)|that it)',
      '(no|nor any|without) (paperwork|paper|documents|documentation) ...',
      '(nothing|none) in writing ...',
      'no (copy|copies) ... (found|located|traced|held|available|seen|kept|on file|exist*)',
      '{denial} ... (receive|received|receiving|sent|given|seen|had|get|got) ... (notes|action plan|action points|actions|record of)',
      '(nothing|nobody|no-one|neither) ... (entered|recorded|logged|documented|put down|set down|kept|typed) ...',
      '(no other|only|sole) ... (record|mention|reference|trace|evidence) (of|to) ...',
      '(minutes|record|notes) ... (incomplete|stops|stop|breaks off|blank|partial|ends)',
      `${gathering} ... (unrecorded|undocumented|unminuted|left no)`,
      '(unrecorded|undocumented|unminuted) ... {meeting}',
      `(outcome*|decision*|action*|conclusion*) ... (of|from) ${aParty} ${gathering} .... (unclear|unknown|unrecorded|{denial})`,
    ],
    needsInEntry: [gathering],
    unless: [
      '(outcome*|decision*|minutes|information) ... {denial} ... (shared|passed|communicated|told|sent|relayed) ... (with|to) ... {organisation}',
      ...notMinutes,
      'not (invited|attended by|present|represented|quorate|recorded as|to be|take place)',
      '(no|not) (injur*|bruis*|evidence of|sign of|disclosure)',
      '(weight|ethnicity|height|language|religion)',
    ],
    finds: ['The meeting left no written trace.'],
    leaves: ['The meeting was not attended by the school and its minutes say so.'],
  },
];
