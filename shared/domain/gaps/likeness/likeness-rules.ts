import type { AnyGapKind } from '../../../model.ts';
import type { GapKindRules, GapRule } from '../gap-rule.ts';

type Said = {
  readonly id: string;
  readonly of: string;
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
};

const said: Readonly<Partial<Record<AnyGapKind, Said>>> = {
  'missed-appointment': {
    id: 'LK-MA',
    of: 'a contact that did not take place',
    finds: ['Nurse knocked, waited, knocked, left leaflet.'],
    leaves: ['Nurse knocked and was let in; the child was weighed.'],
  },
  'unminuted-meeting': {
    id: 'LK-UM',
    of: 'a meeting without a record',
    finds: ['Twelve meetings; nothing to read.'],
    leaves: ['Twelve meetings, and the notes of each were sent round.'],
  },
  'information-not-shared': {
    id: 'LK-NS',
    of: 'information that did not reach others',
    finds: ['It was treated as gossip and therefore went nowhere.'],
    leaves: ['It was passed to social care within the hour.'],
  },
  'no-response': {
    id: 'LK-NR',
    of: 'a request without an answer',
    finds: ['It was one-way traffic: the refuge wrote, the council read.'],
    leaves: ['The refuge wrote and the council replied the next day.'],
  },
  'action-not-completed': {
    id: 'LK-AN',
    of: 'a task that was not done',
    finds: ['A home fire safety visit was on the plan and remains on the plan.'],
    leaves: ['A home fire safety visit was made on the Tuesday.'],
  },
  'not-seen': {
    id: 'LK-NV',
    of: 'a person who was not seen or heard',
    finds: ['Dental receptionist notes child stayed in car.'],
    leaves: ['Dentist saw the child and spoke with him alone.'],
  },
  'not-asked': {
    id: 'LK-NA',
    of: 'something that was not asked',
    finds: ['What became of the first wife was a matter on which nobody touched.'],
    leaves: ['He was asked about his first wife and gave a full account.'],
  },
  delay: {
    id: 'LK-DE',
    of: 'something that came late',
    finds: ['The skeletal survey was eventually obtained on the ninth day of the admission.'],
    leaves: ['The skeletal survey was done on the day of admission.'],
  },
  'not-invited': {
    id: 'LK-NI',
    of: 'an agency that was not asked to a meeting or not there',
    finds: ['Nobody had the idea of having the pharmacist along.'],
    leaves: ['The pharmacist came and gave her report.'],
  },
  unaware: {
    id: 'LK-UA',
    of: 'agencies that did not know of each other',
    finds: ['Podiatry dressing the left foot, practice nurse the right.'],
    leaves: ['Podiatry and the practice nurse visited together.'],
  },
  contradiction: {
    id: 'LK-CO',
    of: 'two accounts that differ',
    finds: ['Medication “given and swallowed” at 22:00. Blister pack, counted by police next day, full.'],
    leaves: ['Medication given at 22:00, and the pack counted the next day agreed.'],
  },
  oversight: {
    id: 'LK-OV',
    of: 'supervision or oversight below what was due',
    finds: ['Group supervision had become a rota meeting.'],
    leaves: ['Group supervision looked at each case in turn.'],
  },
  handover: {
    id: 'LK-HO',
    of: 'something lost in a handover',
    finds: ['Adult ward inherited a seventeen-year-old and nothing in writing.'],
    leaves: ['Adult ward met him with his nurse and read his plan before the move.'],
  },
  closure: {
    id: 'LK-CL',
    of: 'a case closed with the need unmet',
    finds: ['Case transferred to “review” status, meaning that no one went again.'],
    leaves: [
      'Case closed once every goal had been met and the family agreed.',
      'She had been referred before but had not engaged.',
    ],
  },
};

const ruleFrom = ({ id, of, finds, leaves }: Said): GapRule => ({
  id,
  statement: `The wording is like that of sentences that tell of ${of}.`,
  toldAs: `The wording is like that of sentences that tell of ${of}; these words weighed most`,
  cues: [],
  likeness: true,
  finds,
  leaves,
});

/** A kind's rules with, last, the one that reads likeness where no other reads the sentence. */
export const withLikeness = (kind: GapKindRules): GapKindRules => {
  const known = said[kind.kind];
  return known === undefined ? kind : { ...kind, rules: [...kind.rules, ruleFrom(known)] };
};
