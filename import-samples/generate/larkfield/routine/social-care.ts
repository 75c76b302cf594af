import { routineOf, type Routine } from './routine.ts';

const csc = routineOf({ agency: 'csc', open: 'working days' });
const sawS = ['Child S showed the SW her reading book and spoke about her friends.', 'Child S was seen alone in her bedroom; she said she likes school and sometimes worries about mum.'] as const; // prettier-ignore

/** Ordinary visits and calls of children's social care. */
// prettier-ignore
export const socialCareRoutines: readonly Routine[] = [
  csc(['Visit', '2017-06-26', '2018-02-12', 18],
    ['CIN visit to the family home.', 'SW visit to Ms R and the children.', 'Visit after school, both children at home.'],
    [...sawS, 'Child M ({age}) was on a play mat, alert and vocal.', 'Morning routines were discussed; a chart for Child S was made together and put on the fridge.', 'Ms R was open about finding evenings hard and described the help she gets from her mother.', 'The flat was warm and reasonably tidy. Beds had bedding. There was food in the fridge.', 'We went through the safety plan: who to ring, where the spare key is, what Child S knows to do.'],
    ['Next visit in [two|three|four] weeks.', 'SW to chase the housing repair.', 'Ms R thanked the worker.', 'To be shared at the next CIN meeting.'], ['Visit recorded', 'Continue plan']),
  csc(['Visit', '2018-11-13', '2019-11-14', 34],
    ['SW visit to home, both children seen.', 'Planned visit, Ms R, Child M and Child S seen.', 'Home visit by allocated SW after school.', 'Joint visit by SW and family support worker.'],
    ['Child M ({age}) was pulling toys from a box and brought a car to the worker. A few clear words heard.', 'Child S completed a three houses exercise; in the house of worries she drew shouting, in the house of good things her brother.', 'Kitchen floor sticky and sink full; Ms R said she had been up in the night with Child M.', 'Bedrooms seen. Clean bedding since the last visit, window lock mended.', 'Boundaries, nursery drop off and who helps at weekends were talked about.', 'Budget looked at together; food bank voucher issued for three days.', 'Ms R tearful when speaking of last winter, settled by the end.', 'Ms R said one glass of wine with a meal at weekends.', 'Child M had a cold, nose running, otherwise content and curious.', 'Children were dressed for the weather. Child S practised spellings at the table.', 'Teeth brushing, bedtimes and the chart gone through with Child S.'],
    ['Next visit booked.', 'Danger statement reviewed.', 'Scaling: worker [4|5|6] out of 10, mother [6|7|8].', 'SW to update nursery and school.', 'Discuss in supervision.', 'Ms R agreed with the record.'], ['Visit recorded', 'Case note shared with manager', 'Plan updated']),
  csc(['Visit', '2018-12-03', '2019-11-08', 18],
    ['Visit to Mrs P, maternal grandmother.', 'SW met Mrs P at her home.', 'Telephone call with Mrs P.'],
    ['She described taking Child S on Saturdays and cooking for both children.', 'She spoke of how she manages her own shifts around helping.', 'Safety plan at weekends was talked over and she knows who to ring.', 'She asked how to support her daughter without taking over.'],
    ['SW to keep in touch monthly.', 'She would be happy to be part of the plan.', 'Recorded as a strength.'], ['Visit recorded']),
  csc(['Family support', '2019-01-31', '2019-11-07', 20],
    ['Family support session: routines and meals.', 'Family support worker at home.', 'Parenting session at the family centre.'],
    ['Breakfast choices tried with both children at the table.', 'Worker modelled floor play; Ms R joined in and Child M responded with delight.', 'Bedtime routine practised step by step.', 'Ms R kept the reward chart for four days of seven.', 'Cooking on a budget, soup made together.'],
    ['Session [3|5|7|9] of 12.', 'Ms R chose the next topic.', 'Feedback to SW.'], ['Session record']),
  csc(['Telephone', '2018-11-12', '2019-11-27', 24],
    ['T/C from school DSL.', 'Call to DSL at Oakway.', 'E-mail from class teacher through DSL.'],
    ['Attendance is {attendance}% this half term.', 'Feedback on Child S: cheerful, chose a library book, hair brushed.', 'Arrangements for the next core group were settled and rooms booked.', 'School trip and lunch money gone through.'],
    ['Recorded on file.', 'Information added to the plan.', 'Reply sent the same afternoon.'], ['Case note']),
  csc(['Telephone', '2018-11-14', '2019-11-22', 24],
    ['T/C with health visitor.', 'T/C with nursery manager.', 'Call with Harbour outreach worker.', 'T/C with Larkfield Homes.', 'Telephone call with Ms R.'],
    ['Arrangements for the next meeting were settled.', 'A good week was described, with bedtimes kept on most nights.', 'The state of the flat and the boiler repair were talked over.', 'Dates for the month ahead were exchanged.', 'Support for the school holidays was planned.'],
    ['SW will visit as arranged.', 'No change to plan.', 'Information added to the plan.'], ['Case note', 'Shared with core group']),
];
