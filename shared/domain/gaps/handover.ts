import type { GapKindRules } from './gap-rule.ts';
import { handoverLast } from './last-resort-between.ts';

const aTransfer = [
  'transfer*',
  'handover*',
  'hand-over*',
  'hand over',
  'handed over',
  'handed on',
  'hand on',
  'handing over',
  '(new|previous|former|receiving|next|old|current|incoming|outgoing|omit|second|third|blank|second|last) (GP|surgery|practice|school|nursery|worker|social worker|SW|health visitor|HV|team|area|authority|local authority|borough|county|placement|officer|midwife|CPN|nurse|college|provider|ward|trust|force|landlord|home|care home|carer*|foster carer*|college|keyworker|key worker|prison|hospital|service|care coordinator|DSL|teacher|probation officer|offender manager)',
  '(moved|moving|move|moves) (to|into|from|out of|area|house|school|between|across|practice|GP)',
  '(change|changes) of (worker|social worker|school|GP|practice|address|area|team|health visitor|placement|midwife|officer|provider)',
  '(changed|changing|changes) (GP*|school*|practice*|surgery|worker|address|schools|surgeries)',
  '(transition*|step down|stepped down|stepping down|step-down)',
  '(out of|cross) (area|border|county|borough)',
  '(registered|registers|registering|registration) (with|at) ...',
  'new registration*',
  '(outgoing|incoming) ...',
  '(change|changes) of ... (provider|agency|carer*|placement)',
  '(inpatient|ward|hospital) to (the|a)? community',
  '(between|from) one (practice|team|area|school|surgery) ...',
  '(arrived|arrive|came|released|moved|leaving|left) (from|at|in|with|to) (the)? (prison|hospital|ward|custody|placement|children* home|care home|foster care|hostel|refuge|him|her) ...',
  'from (prison|custody) ...',
  '(arrive|arrived|came|come) with (him|her|them)',
  'new (_)? (manager|staff|key worker)',
  '(placed|placement)',
  '(took|taken|taking) over (from|the case|as|by)',
  '(on|at|after|following|before|upon|about|prior to) (his|her|their|the)? (discharge|release|transfer|move|admission|leaving)',
  '(discharged|released|moved) (from|to|on|back) ...',
  '(leaving|left) (the (team|service|area|post)|school|hospital|prison|custody)',
  '(between|from) (the)? (two|three)? (areas|practices|teams|schools|authorities|services|trusts|wards|shifts|providers|hospitals|GPs|boroughs|forces|adult|children*)',
];

const lost =
  '(transferred|handed over|handed on|handed|passed on|passed|passed over|forwarded|sent|sent on|requested|received|included|shared|copied|flagged|mentioned|moved|brought over|followed|available|read|obtained|highlighted|conveyed|communicated|summarised|carried over|carried across|given|provided|asked for|chased|seen|discussed|told|informed|noted|uploaded|in place|made)';

/** What was lost when a family or a case passed from one practice, team or area to another. */
export const handover: GapKindRules = {
  kind: 'handover',
  mitigatedBy: ['(later|subsequently|eventually) (received|arrived|sent|handed over|transferred)'],
  closedBy: [],
  rules: [
    {
      id: 'HO-1',
      statement: 'Records or knowledge did not pass with the family or the case.',
      cues: [
        '(record*|notes|file*|history|summary|papers) ... (never|not) {adverb}? (arrived|followed|came|reached|caught up|turned up) ...',
        '(record*|notes|file*|history|summary|plan|information) ... (stayed|remained|left|remains) (on|in|with|at) (the|its|their|_) ... (system|ward|team|area|school|practice|service|drive|desk)',
        '(these|they|it|this|none|which|nothing) ... {was-not} {adverb}? (sent|passed on|passed|handed over|handed on|transferred|forwarded|received|copied|requested)',
        '(these|they|it|none|which|nothing) ... {did-not} {adverb}? (arrive|follow|come|travel|reach)',

        '(transfer letter|transfer summary|handover|discharge summary|discharge letter|closing summary|transfer form) ... (left out|omitted|silent|omits|lacked|missed out) ...',
        '(new|receiving|next|incoming) (_)? (placement|carer*|school|GP|practice|team|worker|home|provider|officer|health visitor|midwife) ... (was|were)? (given|sent|shown|told|provided with|had|received) (no|nothing|little|none) ...',

        `(new|receiving|next|incoming|second|third) (_)? (manager|staff|key worker|keyworker|social worker|carer*|placement|school|GP|practice|team|worker|midwife|health visitor|officer|home|provider|ward|surgery|nursery|area|force|service|college|landlord|trust|hospital|foster carer*) ... {was-not} {adverb}? (briefed|given|told|provided with|sent|shown|passed|supplied with|informed|notified|aware|made aware|asked|alerted|copied) ...`,
        `(left out|omitted|missing|absent|left off|dropped|lost|left behind) (of|from|in|at|when|on)? ... (transfer*|handover*|discharge|closing|move*|change*) ...`,
        `(came|arrived|moved|transferred|started|went) (with|without) (no|any|little|a blank) ... (record*|notes|file|information|history|paperwork|plan|summary) ...`,

        `(record*|notes|file*|history|summary|summaries|information|info|plan|plans|concern*|chronolog*|risk*|alert*|flag*|paperwork|assessment*|details|background|intelligence|case|order|conditions|score*|red book|safeguarding|letter*|report*|medication|documents|dates|knowledge|status) ... {was-not} {adverb}? ${lost}`,
        `(record*|notes|file*|history|summary|information|chronolog*|concern*|score*|plan|paperwork|safeguarding file) ... {did-not} {adverb}? (travel|follow|arrive|reach|transfer|accompany|come|came|turn up|come with|come across|go with|pass|get to|include|mention|contain|move|make it) ...`,
        `(record*|notes|file*|history|summary|information|chronolog*|concern*|paperwork|papers|what _ had written) ... (was|were|got|been|being)? (lost|mislaid|went missing|missing|left behind|delayed|incomplete) ...`,
        `(lost|missed) (in|during|on|at|through|between) (the|a|this|that|his|her|their)? (transfer*|handover*|hand-over*|move*|change*|transition*|transit|gap between) ...`,
        `{did-not} {adverb}? (receive|have|read|see|get|request|obtain|ask for|send|forward|transfer|hand over|hand on|pass on|pass|share|inform|tell|chase|have access to|provide|include) ... (record*|notes|file*|history|summary|information|plan*|chronolog*|concern*|about|of|that|assessment*|{organisation})`,
        `(transferred|transfer|moved|passed|handed over|discharged) ... without ... (record*|notes|handover|hand-over|informing|telling|summary|information|contact|discussion|plan|referral|being told|letter|notice|conversation|chronology)`,
        `{was-not} {adverb}? (informed|told|notified|aware|advised|alerted) (of|that|about|when) ... (discharge*|transfer*|move*|moved|release*|left|change*|admission|placement)`,
        `(record*|notes|file*|papers) ... (were|was)? (requested|asked for|chased) ... (not|never|still) (come|arrived|received|been received|sent|there|been sent|reached|followed|here|awaited) ...`,
        `(nobody|no-one|no one) ... (told|informed|passed|handed|sent|asked for|requested|chased|rang|read|checked) ... `,
        `(without|no|nor (any)?) (record*|notes|history|summary|information|paperwork|chronology|file) ... (from|of|to|was|were|had|in|available|came|arrived) ...`,
      ],
      needsInEntry: aTransfer,
      unless: [
        '(money|bank|benefit*|payment|tenancy|wages|funds|embryo) transfer*',
        '(not|never) (transferred|moved) (to (the)? (hospital|ward|ICU|HDU|theatre|bed))',
        '(no|not) (need|required|necessary)',
        '{family-member} (did not|had not|has not|never) (tell|inform|register|notify|give|provide|share)',
        'meeting ... minutes',
        '(minutes) ... {was-not}',
        '(no|without (any)?) (concern*|information of concern) (were|was)? (shared|noted|raised|passed)',
        '(medication|food|clothes|belongings|toys|uniform) ... not (sent|brought|received|given)',
        '(child*|he|she) (was|were)? not (seen|spoken)',
      ],
      finds: [
        'Records were not transferred to the new school.',
        'The change of worker lost what school had written: it was lost in the change.',
        'The chronology was not handed on to the new worker.',
        'Moved to the new practice without a summary of the child protection history.',
      ],
      leaves: [
        'Transferred to the ward.',
        'The records were received by the new school the same week.',
        'Transfer of money not received.',
      ],
    },
    {
      id: 'HO-2',
      statement: 'There was no handover, or it left something out.',
      cues: [
        '(receiving|new|next) (authority|area|team|school|practice|worker|service|borough|council|GP|health visitor) ... (was|were)? (given|sent|received|had|got) (no|nothing|little|only) ...',
        '(no|nor (any|a)?|without (a|any)?|lack of (a|any)?|absence of (a|any)?|poor|inadequate|incomplete|limited|little|insufficient) (formal|verbal|written|face to face|face-to-face|recorded|joint|telephone|adequate|proper|clear|effective|multi-agency|evidence of|evidence of a|evidence of any|record of|record of a|planned)? (handover*|hand-over*|transfer (summary|meeting|letter|visit|plan|of (records|information|care|responsibility))|transition (plan*|planning|meeting*|arrangement*)|closing summary|case transfer) ...',
        '(handover*|hand-over*|transfer summary|transfer|transition plan*|transition meeting|transition) ... {was-not} {adverb}? (given|held|completed|done|recorded|made|arranged|planned|undertaken|provided|full|offered|sent|complete|agreed|documented|in place|effective|managed|smooth|started)',
        '(handover*|hand-over*|transfer summary|discharge summary|transfer|transfer letter|transfer form) ... {did-not} {adverb}? (include|mention|take place|happen|cover|refer to|contain|highlight|flag|identify|occur|reach|go to|say|address|convey|record)',
        '(not|never) {adverb}? (discussed|mentioned|included|raised|covered|recorded|flagged|part of) (in|at|on|within|during) (the|a|any|this|her|his)? (handover*|hand-over*|transfer*|discharge summary)',
        '(fell|falling|slipped|slip|fall|lost|dropped) (down|between|through) ... (teams|services|areas|agencies|authorities|gap*|net|stools|cracks|practices|boroughs|trusts)',
        '(neither|each|both) (area|authority|team|service|practice|borough|trust|force)* ... (took responsibility|accepted responsibility|believed the other|thought the other|assumed the other|held the case)',
        '(new|next|receiving|incoming) (social|_)? (worker|SW|health visitor|HV|team|GP|school|midwife|officer|practice) {did-not} (know|have|receive|read) ...',
      ],
      unless: [
        '(ward|shift) handover ... no concerns',
        'no concerns (at|in) handover',
        '(no|not) (need|required|necessary)',
        'money transfer',
        '(embryo|bank) transfer',
        'handover of (the)? (child*|keys|baby) (for|at|between)',
        'contact handover*',
        'keys',
      ],
      finds: [
        'There was no handover from midwife to health visitor.',
        'Family not discussed in handover.',
        'The worker left and the family was not mentioned in the handover.',
        'The case fell between the two teams.',
      ],
      leaves: [
        'Full handover given to the health visitor by telephone.',
        'Handover of the child at the contact centre went well.',
        'A transfer summary was sent and read.',
      ],
    },
    ...handoverLast,
  ],
};
