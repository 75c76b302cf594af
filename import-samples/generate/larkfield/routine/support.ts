import type { Routine } from './routine.ts';

/** Ordinary work of mental health, the domestic abuse service and the alcohol service. */
// prettier-ignore
export const supportRoutines: readonly Routine[] = [
  {
    agency: 'cmht', type: 'Contact', from: '2017-03-06', to: '2019-09-20', count: 70, open: 'working days',
    opens: ['Care coordinator appointment at base.', 'Home visit by CPN.', 'Outpatient clinic with psychiatrist.', 'Care coordinator saw Ms R at the surgery.', 'Joint session with occupational therapist.'],
    tells: ['Mood low but stable, sleep 5–6 hours, no thoughts of self-harm.', 'Spoke of loneliness since moving away from her sister; activity diary started.', 'PHQ-9 score [9|12|14|16], GAD-7 [8|10|13].', 'Sertraline continued, [mild nausea settled|no side effects|taken each morning].', 'Reflected on her own childhood and her hopes for the children.', 'Child M ({age}) present, playing near his mother and turning to her for comfort.', 'Grounding techniques practised, she found the breathing useful.', 'Ms R described Mr T coming to the door; safety advice repeated and Harbour number given.', 'Talked about drink: she says weekends only, units recorded as [6|8|10].', 'Crisis plan reviewed, copy given.', 'She had walked to the appointment with the pushchair and was pleased with herself.', 'Concerned about arrears; supported to ring the income officer.'],
    closes: ['Next contact [two|three|four] weeks.', 'Letter to GP.', 'Risk: low, unchanged.', 'Care plan updated with Ms R.', 'CPA review due in [spring|summer|autumn].', 'Discussed in MDT.', 'She left brighter than she came.'],
    actions: ['Progress note', 'Letter to GP', 'CPA document', 'Electronic record'],
  },
  {
    agency: 'harbour', type: 'Support', from: '2017-06-21', to: '2018-09-14', count: 24, open: 'working days',
    opens: ['One to one with Ms R', 'Outreach visit', 'Telephone support', 'Freedom group, week [2|4|6|8]', 'Support at court'],
    tells: ['Talked through patterns of control and what has helped before.', 'Safety plan gone over; she keeps documents with Mrs P.', 'Ms R spoke about guilt and was reminded that abuse is never her doing.', 'Lock change requested and dates confirmed with the landlord.', 'She took part fully and supported a newer member.', 'Update on bail conditions explained in plain words.', 'Child S has asked for Mr T; how to answer was talked about.', 'Application for a non-molestation order discussed with a solicitor.', 'Practical help given with phone settings and location sharing.'],
    closes: ['She felt clearer afterwards.', 'Next session booked.', 'Safe to call after school hours.', 'DASH unchanged.', 'Social worker updated with consent.'],
    actions: [''],
  },
  {
    agency: 'harbour', type: 'Support', from: '2019-02-11', to: '2019-11-15', count: 22, open: 'working days',
    opens: ['One to one', 'Outreach at school', 'Telephone support', 'Drop-in', 'Core group preparation'],
    tells: ['Ms R came with Child M and stayed for an hour, talking about starting over.', 'New safety plan written: contact with Mr T is by text through his sister only.', 'Recovery toolkit session on confidence.', 'Proud that Child S is reading to her brother.', 'Talked about money and what was taken from her account before.', 'Helped to write down what she wants to say at the meeting.', 'Looked at warning signs in new friendships.', 'Children’s worker started a book about feelings with Child S.'],
    closes: ['Next session booked.', 'Update sent to social worker with consent.', 'She said that it helps to be asked.', 'Risk standard.'],
    actions: [''],
  },
  {
    agency: 'fernbank', type: 'Keywork', from: '2018-03-12', to: '2019-10-04', count: 52, open: 'working days',
    opens: ['Keywork session.', 'Drop-in, seen by worker.', 'Recovery plan review.', 'One to one.'],
    tells: ['AUDIT score [14|17|19|21], drink diary brought.', 'Ms R reports [two|three|four] dry days this week.', 'Triggers: evenings alone after children are in bed. Alternatives listed.', 'Breathalyser 0.00. Good eye contact, well presented.', 'Motivation 7 out of 10; pros and cons sheet completed.', 'Liver function tests mildly raised, result to GP with consent.', 'Goal is to halve units by [spring|half term|summer].', 'Child M in pushchair during session, content with snack.', 'She used urge surfing twice and it worked once.', 'Discussed effect of drinking on parenting and sleep.', 'Relapse prevention plan drafted, Mrs P named as support.'],
    closes: ['Next appt [one|two] weeks.', 'Plan continues.', 'Good engagement.', 'Harm reduction advice given.', 'Group timetable given.'],
    actions: ['RW1', 'RW2', 'Nurse'],
  },
];
