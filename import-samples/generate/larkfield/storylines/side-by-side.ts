import { entry, trap, type Planted } from '../planted.ts';

/** What only shows when chronologies are laid side by side or counted: days that are cited and absent, weeks and ages that are wrong. */
// prettier-ignore
export const sideBySide: readonly Planted[] = [
  entry('homes', '2018-02-12', 'Tenant says that nobody has come about the rear bedroom since the surveyor called on 12.10.17. The diary holds nothing of it.', { cites: '2017-10-12', action: 'Note' }),
  entry('cmht', '2018-11-19', 'Ms R says that her mood dropped after the review on 18 September 2018, which she found hard to sit through.', { cites: '2018-09-18', action: 'Progress note' }),
  entry('nursery', '2019-09-25', 'Mum told us that M was last weighed on 28.08.2019 and that nobody has rung her with the result.', { cites: '2019-08-28', action: 'Key person N' }),
  entry('gp', '2019-09-03', 'Letter dated 04/07/2018 found and scanned. Child M, born 14.12.2016, is booked for his hearing on 26/09/2019.', { ...trap('Dates of a letter, of a birth and of an appointment'), action: '9N3D. Letter received' }),
  entry('gp', '2016-10-12', 'Ms R with backache, 26 weeks pregnant. Paracetamol and rest advised, safety net given.', { wrong: 'weeks', action: '16C. Backache' }),
  entry('police', '2018-12-18', 'Welfare check. Child M (14 months) asleep in cot, clothes clean, Mrs P sitting with him.', { wrong: 'age', time: '17.40', action: 'NFA' }),
];
