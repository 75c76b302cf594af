import type { GapKindRules, Subject } from './gap-rule.ts';
import { unawareLast } from './last-resort-between.ts';
import { notTheFamily } from './not-the-family.ts';

const notTheirs: readonly Subject[] = notTheFamily;
const aPerson = [
  '(unclear|not clear|uncertain|unknown|whether) ... aware',
  '{family-member} (was|were|is|are|has|had)? (unaware|not aware|{did-not} know)',
  '{family-member} (said|says|states|stated|reported|reports|told|claimed|denied|maintained) ... (unaware|not aware|not know)',
  '({family-member}|case|address|name|previously|currently|otherwise) (was|were|is|are)? (not|un)? (previously|currently|otherwise)? (not)? known to ...',
  'not (previously|currently|otherwise)? known to (this|the|any|our)? (service*|agenc*|team|police|social|children*)',
  '(check*|search) ... (not known|no trace|unknown)',
  'not aware of any (concern*|issue*|problem*|risk*|injur*)',
  '(first we knew) (her|him)',
  '(fully|well) aware',
  'made aware',
  '(whereabouts|address) ... unknown',
  'no known',
  'let ... know',
  'know where',
  '{did-not} know (how to|what to do|where (she|he) (was|is)|her own|him well|her well)',
  'not aware (she|he) was pregnant',
  'unaware of (time|her surroundings|his surroundings|danger)',
  'unknown (male*|man|woman|number|person*|cause|quantity|amount|origin|reason*|substance|offender*|suspect*|address)',
];

/** Agencies active at once, or holding a duty, without knowing of each other or of what mattered. */
export const unaware: GapKindRules = {
  kind: 'unaware',
  mitigatedBy: [],
  closedBy: [
    '(each|both) (party|parties|agenc*|worker*|professional*|side*|service*|of them)? ... (is|are|were|was) now aware',
    'now aware of each other*',
    'now (know|knows|knew) of each other*',
    '(subsequently|later|eventually) (became aware|made aware)',
  ],
  rules: [
    {
      id: 'UA-1',
      statement: 'An agency or practitioner did not know of something, or of another that was involved.',
      cues: [
        '(neither|none|nobody|no-one|no one|each|both) (had|has|have)? (not)? (heard|known|knew|learned) (of|about) ...',
        'without knowing of ...',

        '(the)? first ... (school|{organisation}|we|they|anyone) (had)? (heard|knew|learned|learnt|known) (of|about)',
        'without (knowing|being aware|realising) (of|that|about) ...',

        '(knew|knows|know|known) (nothing|little) (of|about) ...',
        '(came as|was|were) (a surprise|news) to {organisation} ...',
        '(in ignorance|ignorant) of ...',
        '{organisation} ... (first|only) (heard|learned|learnt|knew|found out|became aware|discovered) (of|about|from|that|when|through|by) ...',
        '(each|both) ... (thought|believed|assumed|understood) (that)? (the other) ...',
        '{did-not} {adverb}? (realise|appreciate|recognise) that ... {organisation} ...',

        '{organisation} ... (was|were|is|are|been|being|remained|remain*|left|seemed|appeared)? (to be)? (wholly|entirely|completely|totally|still|apparently|all|also|both|therefore)? unaware ... (of|that|how|who|until)?',
        '{organisation} ... {was-not} {adverb}? (aware|sighted) ... (of|that|on|how|who|until)?',
        '(neither|none|no (agency|professional|practitioner|worker|one|service|team)|nobody|no-one) ... (was|were|are|is) {adverb}? aware',
        '(neither|none|no (agency|professional|practitioner|worker|one|service|team)|nobody|no-one) ... (knew|know|had known|had any knowledge|realised) (of|that|about|who|the)',
        '{organisation} ... {did-not} {adverb}? (know|realise|appear to know|seem to know|appear to be aware|appear to have known|have (any)? (knowledge|sight|awareness)) ... (of|that|about|who|whether|how|the)?',
        '(had|has|have|with) no (knowledge|awareness|idea|sight|oversight|inkling) (of|that|about|who) ...',
        '(each|both|either|two|the) ..... {did-not} know (of|about|that) (the other|each other|one another)*',
        '(unaware|not aware|ignorant) (of)? (the other|each other|one another)*',
        '(without|not) (knowing|knowledge) (of|that|about) (the other|each other|one another|{organisation}|any other)*',
        '(worked|working|operating|visited|visiting) (in isolation|in parallel|side by side|alongside each other) ... (without|unaware|not)?',
        '(first) (that)? (we|they|school|{organisation}|anyone|any of us) (knew|had heard|heard|learned|learnt|had known) (of|about|that)',
        '(only|first) (then|later|now)? (learned|learnt|found out|became aware|discovered|heard|came to know|realised|knew) (of|about|that|when|from|through|by|after|on) ...',
        '{was-not} {adverb}? known (to|by) (the|any|either|other|any of the|our|all)? {organisation}',
        '(role|involvement|presence|input|work) ... {was-not} {adverb}? known',
        '{was-not} {adverb}? aware of (the|her|his|their|any|each|this|these|that|an|a)? ...',
        'without (either|each|one|any|any of them|the other|them|anyone|{organisation}) ... (knowing|being aware|realising|knowledge) ...',
        '(not|never) (knowing|realising|aware|appreciating|understanding) that {organisation} ...',
        '({information}|attendance*|move|arrangement*|order|partner|convictions|role|bail|visit*|fact|child*) ... {was-not} {adverb}? (known|visible|apparent) (to|by) (the|any|either|other|any of the|our|all)? ({organisation}|registrar|receptionist|others|anyone)',
        '{denial} ... (knew|know|knowing|aware|awareness|knowledge) (of|that|about) (the|each|one|any|its|her|his|their|what|other)? ... (other|another|{organisation}|involvement|role|work|plan|open|history|visit*|order|arrest*|risk*|pregnan*|move*)',
        '{organisation} (was|were)? unknown to (the|any)? {organisation}',
        '(unknown to|unbeknown to|unbeknownst to|without the knowledge of) (the|any|either|other|both)? {organisation}',
      ],
      unless: aPerson,
      unlessInSentence: ['{family-member} (was|were) (unaware|not aware)'],
      subject: notTheirs,
      carriesSubject: true,
      finds: [
        'For several weeks neither worker was aware of the other.',
        'The social worker did not know that probation were involved.',
        'School were unaware of the court order.',
        'Her worker said the children are on a plan: the first we knew of it.',
      ],
      leaves: [
        'It is unclear whether Ms A was aware of this.',
        'Checks completed: family not previously known to this service.',
        'Mother was unaware of the appointment.',
        'The nursery was made aware of the plan.',
        'Staff were not aware of any concerns.',
      ],
    },
    {
      id: 'UA-2',
      statement: 'One agency came upon the work of another and did not find out what it was.',
      cues: [
        '{did-not} (follow up and|follow (it|this) up (or|and|nor))? (enquire|inquire|ask) ... (nature|role|involvement|what {organisation}|why {organisation}|doing)',
        '{did-not} make further enquir* ... ({organisation}|involvement)',
        '{did-not} (enquire|inquire|ask|establish|check) (which|what|whether|if) (other)? (agenc*|services|professional*) ... (involved|visiting|working)',
      ],
      finds: ['The worker heard of the visit and did not follow up and enquire as to the nature of their involvement.'],
      leaves: ['The worker enquired what the service was doing.'],
    },
    {
      id: 'UA-3',
      statement: 'A practitioner, when told, turned out not to have known.',
      cues: [
        '(she|he|they) {did-not} know ...',
        '(she|he|they) (was|were) (not|un) (aware|unaware) ...',
        '(she|he|they) (was|were) unaware ...',
        '(she|he) had not known ...',
      ],
      needsInEntry: [
        '(SW|social work*|HV|health visit*|GP|midwi*|nurse|worker|officer|DSL|teacher|CPN|manager) (was|were)? (told|informed|updated)',
        '(told|informed|updated) (the|allocated|new|her|his|their)? (SW|social work*|HV|health visit*|GP|midwi*|nurse|worker|officer|DSL|CPN|duty)',
      ],
      unlessInSentence: ['(she|he|they) {did-not} know (how|what to|where|why)'],
      unless: ['(mother|mum|father|dad|parents|ms _|mr _|child*) ... {did-not} know'],
      finds: ['SW told by phone of the missed check. She did not know that he had been discharged from audiology.'],
      leaves: ['Mother rang the surgery. She did not know how to book.'],
    },
    {
      id: 'UA-4',
      statement: 'Of several who were involved, none knew of the other.',
      cues: [
        '(neither|none|no (agency|professional|practitioner|worker|one|service|team)|nobody|no-one) (worker|service|agency|team|of them)? (was|were) {adverb}? aware of ...',
        '(neither|none|nobody|no-one) (worker|service|agency|team|of them)? (knew|had known|had heard) (of|about) the other*',
        'without knowing of each other',
        '{organisation} ... (learned|learnt|heard) of ... only ... (later|after|when)',
      ],
      unless: ['(mother|father|parents|family) ... neither'],
      finds: ['Both workers visited Ms D and neither was aware of the other.'],
      leaves: ['Neither parent was at home.'],
    },
    ...unawareLast,
  ],
};
