import { routineOf, type Routine } from './routine.ts';

const school = routineOf({ agency: 'school', open: 'school days' });
const nursery = routineOf({ agency: 'nursery', open: 'school days' });
const staff = ['K, class teacher', 'L, learning mentor', 'J, teaching assistant'] as const;

/** Ordinary days at school and at nursery. */
// prettier-ignore
export const educationRoutines: readonly Routine[] = [
  school(['Pastoral', '2016-09-12', '2019-11-22', 52],
    ['In class today S ({year})', 'S, in {year},', 'During the morning S', 'This afternoon S'],
    ['was cheerful and told the class about her baby brother.', 'settled quickly to phonics and earned a sticker.', 'said she was tired because of noise in the flats; given quiet time in the reading corner.', 'ate two helpings at lunch and asked for more bread.', 'wore a clean uniform and new shoes, very proud.', 'worked well with her partner on a model of a bridge.', 'spoke about staying with nan at the weekend and baking.', 'read to an adult and moved up a book band.', 'joined in nurture group and drew her family, mum biggest.', 'helped a younger child who had fallen and was praised for it.', 'wrote three sentences about the seaside in neat hand.', 'won the running race and asked for the certificate to take home.'],
    ['Class teacher to monitor.', 'Logged for information.', 'DSL aware.', 'Mum told at home time.', 'Positive note sent home.', 'Attendance to date {attendance}%.'], staff),
  school(['Pastoral', '2016-10-10', '2019-11-15', 22],
    ['On arrival S', 'At the gate S', 'At breakfast club S', 'At drop off S'],
    ['had no coat on a cold morning and was lent one from the spare box.', 'cried and was comforted by the learning mentor within {minutes} minutes.', 'came without a book bag; spare kit used for PE.', 'had a good breakfast and chatted with friends.', 'came in late with Mrs P, who said mum was poorly.', 'showed her new hair slides to the teaching assistant.'],
    ['Logged for information.', 'Learning mentor will check in tomorrow.', 'Mum told at home time.'], staff),
  school(['Contact', '2016-10-03', '2019-11-20', 44],
    ['Conversation with Ms R at the gate.', 'Phone call home.', 'Message from Ms R on the app.', 'Family coffee morning, Ms R came.', 'Ms R at the office window.'],
    ['She asked about free school meals and was helped with the form.', 'Spoke about reading at home; a set of books was lent.', 'Late marks gone through, [4|6|9] this half term; a new alarm plan agreed.', 'She explained that the little one was poorly and Mrs P would collect.', 'Uniform grant approved, £[40|60] voucher given.', 'Talked about S’s progress and friendships.', 'A place at after school cookery was offered and taken.', 'Head lice lotion given discreetly.', 'School trip consent and payment plan sorted.', 'Emotional literacy sessions explained, she agreed.', 'She asked about the date of the nativity and bought two tickets.'],
    ['Friendly conversation.', 'Recorded by office.', 'DSL informed.', 'Will ring again next week.', 'Thanked school for help.'], ['H, DSL', 'O, office', 'K, class teacher']),
  school(['Contact', '2018-11-12', '2019-11-18', 16],
    ['Call from the social worker.', 'Visit to school by the social worker.', 'E-mail to social worker.'],
    ['Update on attendance, {attendance}%, and on lunches.', 'S was seen in the library and chose to draw.', 'Dates for the next meeting agreed.', 'Class teacher’s note on friendships and worries passed across.'],
    ['DSL filed it.', 'Reply came the same day.', 'Recorded.'], ['H, DSL']),
  nursery(['Daily record', '2019-01-16', '2019-11-15', 76],
    ['M', 'M ({age})', 'This morning M', 'Before lunch M', 'With his key person M', 'In the garden room M'],
    ['spent a long time at the water tray pouring and filling.', 'ate all of his lunch and a second helping of pasta.', 'said a new word, “[digger|more|gone|shoe]”, and laughed.', 'had a wet nappy and was changed straight away.', 'slept for {minutes} minutes in the quiet room.', 'fell off the low step; no mark, cold compress, accident form signed at pick up.', 'wore a light jacket in the rain and was given nursery spare clothes.', 'shared bricks with another child, a first.', 'was tearful when mum left, soothed with his blanket.', 'had a sore looking bottom, barrier cream from home applied with consent.', 'was very hungry, three slices of toast at snack.', 'enjoyed the sensory room and followed a torch.', 'had a runny nose but good energy outside.', 'joined singing and did the actions to two rhymes.', 'lined up the cars by colour and named two of them.', 'chose books and turned the pages with care.'],
    ['Mum told at pick up.', 'Collected by Mrs P on time.', 'Observation added to learning journal.', 'Collected by mum at 3pm.', 'Key person to keep an eye.', 'Shared with SENCo.', 'Photo in journal.'],
    ['Key person N', 'Room leader V', 'Manager G', '']),
];
