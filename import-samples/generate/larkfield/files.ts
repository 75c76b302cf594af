import { agencyKeys } from './agencies.ts';
import { composePlanted, composeRoutine, type Composed } from './compose.ts';
import { houseStyles } from './house-styles.ts';
import { keyOf, type Place } from './key.ts';
import { declaredComplete, particulars } from './particulars.ts';
import { randomFrom } from './random.ts';
import { childHealthRoutines } from './routine/child-health.ts';
import { educationRoutines } from './routine/education.ts';
import { housingAndPoliceRoutines } from './routine/housing-and-police.ts';
import { primaryCareRoutines } from './routine/primary-care.ts';
import { socialCareRoutines } from './routine/social-care.ts';
import { supportRoutines } from './routine/support.ts';
import { writeSheet } from './sheet.ts';
import { storylines } from './storylines.ts';
import { sideBySide } from './storylines/side-by-side.ts';
import { structureOf } from './structure.ts';

/** JSON in the project's own format: short lists of words stay on one line. */
const json = (value: unknown): Buffer => {
  const text = JSON.stringify(value, undefined, 2).replace(
    /^( *)(".*": )\[\n([^[\]{}]*)\]/gm,
    (whole, indent: string, name: string, list: string) => {
      const line = `${indent}${name}[${list.trim().replace(/\n */g, ' ')}]`;
      return line.length < 120 ? line : whole;
    },
  );
  return Buffer.from(`${text}\n`, 'utf8');
};

const inOrder = (a: Composed, b: Composed): number => a.day - b.day || (a.time < b.time ? -1 : a.time > b.time ? 1 : 0);

const routines = [
  ...primaryCareRoutines,
  ...childHealthRoutines,
  ...socialCareRoutines,
  ...educationRoutines,
  ...housingAndPoliceRoutines,
  ...supportRoutines,
];

/** Every file of the Larkfield sample by name, the same bytes each time. */
export const larkfieldFiles = (): ReadonlyMap<string, Buffer> => {
  const random = randomFrom(20_191_129);
  const taken = new Set<string>();
  const composed = [
    ...storylines.map((planted) => composePlanted(planted, random)),
    ...routines.flatMap((r) => composeRoutine(r, random, taken)),
    // Last, so that the choices that chance makes for the others stay as they are.
    ...sideBySide.map((planted) => composePlanted(planted, random)),
  ];
  const files = new Map<string, Buffer>();
  const placed = new Map<Composed, Place>();
  for (const agency of agencyKeys) {
    const style = houseStyles[agency];
    const sheet = writeSheet(composed.filter((entry) => entry.agency === agency).sort(inOrder), style);
    files.set(style.file, sheet.bytes);
    for (const [entry, place] of sheet.places) placed.set(entry, { file: style.file, ...place });
  }
  files.set('key.json', json(keyOf(placed, structureOf(composed, declaredComplete))));
  files.set('review.json', json(particulars()));
  return files;
};
