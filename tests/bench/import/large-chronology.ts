/** Invented sentences of the kind that chronologies hold; they tell of nobody. */
const sentences = [
  'Health visitor calls at the home address and there is no reply at the door.',
  'Telephone call from the school to say that the child has been absent since Monday.',
  'Mother seen by the GP and reports that she is sleeping better; no change to her medication.',
  'Social worker visits and speaks to both parents about the plan and the next review.',
  'Police attend after a call from a neighbour; no offences are disclosed and no further action is taken.',
  'The midwife records that the appointment was kept and that all observations were as expected.',
  'Housing officer writes about the arrears and asks the tenant to get in touch within seven days.',
  'A letter is sent to invite the family to the children’s centre on Thursday afternoons.',
  'The child was not brought to the eye clinic and a further appointment will be offered.',
  'Team manager discusses the case in supervision and asks for the assessment to be finished.',
  'CMHT duty worker is told of the referral and will arrange to see her at the clinic next week.',
  'Grandmother telephones and says that she is worried about the baby and would like to help.',
  'Strategy discussion is held by telephone between the police and children’s social care.',
  'The nursery notes that he settled well, ate his lunch and joined in with the other children.',
  'Ambulance crew attend, find her well and leave advice to see the practice in the morning.',
  'Father says that he has found work and will move back to the area before the summer.',
];

/** A generator of its own, so that every run measures the same file (mulberry32). */
const randomOf = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const pad = (number: number): string => String(number).padStart(2, '0');

/**
 * A chronology with `rows` entries in order of date, each of about `characters` characters; CSV as Excel saves it.
 *
 * @param isVaried a number in each sentence, so that none is written twice; else the same ones come again and again, as in records
 */
export const largeChronology = (rows: number, characters: number, isVaried = false): string => {
  const random = randomOf(7);
  let written = 0;
  const next = (): string => {
    const sentence = sentences[Math.floor(random() * sentences.length)] ?? '';
    return isVaried ? sentence.replace(/\.$/, `, note ${String((written += 1))}.`) : sentence;
  };
  const lines = ['Date,Detail,Comment'];
  for (let row = 0; row < rows; row += 1) {
    const day = Math.floor((row / rows) * 12 * 336);
    const date = `${pad((day % 28) + 1)}.${pad((Math.floor(day / 28) % 12) + 1)}.${pad(5 + Math.floor(day / 336))}`;
    let text = '';
    while (text.length < characters) text += `${next()} `;
    const comment = row % 10 === 0 ? 'See the note of the next contact' : '';
    lines.push(`${date},"${text.slice(0, characters).trimEnd()}",${comment}`);
  }
  return `${lines.join('\r\n')}\r\n`;
};
