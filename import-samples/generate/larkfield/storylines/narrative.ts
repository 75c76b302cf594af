import { entry, gap, missed, trap, unminuted, unshared, type Meaning, type Planted } from '../planted.ts';

const told = (
  on: string,
  written: string,
  about: string,
  text: string,
  comment: string,
  meaning: Meaning = {},
): Planted => entry('narrative', on, text, { ...meaning, written, about, action: comment });

/** The reviewer's own narrative: what the chronologies and the practitioners' event add up to. */
// prettier-ignore
export const narrative: readonly Planted[] = [
  told('2016-05-19', '19.05.2016', 'Larkfield Maternity Service', 'Booking with the community midwife.', 'History of the mother was taken with care. Of the father nothing was asked, and this stayed so for a year.', gap('not-asked')),
  told('2016-09-14', '14.09.2016', 'Larkfield Maternity Service', 'The midwife referred on the day that she was told of violence.', 'This was timely and well written.', { good: 'A timely referral' }),
  told('2016-12-02', '02.12.2016', 'Larkfield Maternity Service', 'Birth planning meeting at the clinic.', 'Two agencies describe this meeting; neither holds a formal record of it.', unminuted()),
  told('2017-01-01', 'January 2017', 'Larkfield Maternity Service; Larkfield Health Visiting Service', 'Handover from midwife to health visitor.', 'Depression scores did not travel with the summary.', { ...gap('handover'), to: '2017-01-31' }),
  told('2017-06-12', '12–14 June 2017', 'Larkfield Police', 'Response to the incident of 11 June by police, housing, school and Harbour.', 'Agencies were quick, and each knew what the others did.', { good: 'A quick and joined response', to: '2017-06-14' }),
  told('2017-06-30', '30.06.2017', 'Millbrook Surgery', 'The police notification reached the practice.', 'It was filed under the mother alone. The children’s own records hold no trace.', unshared('not-recorded')),
  told('2017-09-06', '06.09.2017', 'Larkfield Children’s Social Care', 'First child in need meeting.', 'The mental health team was absent because nobody had asked them to come.', gap('not-invited')),
  told('2017-09-06', '06.09.2017', 'Larkfield Children’s Social Care; Larkfield Community Mental Health Team', 'Both services visited during this autumn.', 'For four months each did not know of the other’s work.', gap('unaware')),
  told('2017-11-15', '15.11.2017', 'Larkfield Children’s Social Care', 'Review of the plan.', 'The intended minutes were never typed, which left agencies with different memories of who was to see Mr T.', unminuted()),
  told('2018-02-20', '20.02.2018', 'Larkfield Children’s Social Care', 'Closure of the first plan.', 'Closed with damp, debts and health checks as they were at the start.', gap('closure')),
  told('2018-03-01', 'early March 2018', 'Larkfield Children’s Social Care', 'Step down to early help.', 'The hub has no trace of a referral. Practitioners said each thought another had sent it.', { ...unshared('not-referred'), to: '2018-03-10' }),
  told('2018-03-21', '21.03.2018', 'Larkfield General Hospital', 'Discharge from audiology.', 'Child M was not brought twice. The letter went to the GP as routine post and a hearing test was not arranged again for a year.', { gaps: [...missed('not-brought').gaps, { kind: 'delay' }] }),
  told('2018-05-17', '17.05.2018', 'Fernbank Alcohol Service', 'Ms R told her worker how much she drank and that she had slept through her son’s crying.', 'This was not recorded on the form meant for it and went no further than the team.', unshared('not-passed-on')),
  told('2018-06-07', '07.06.2018', 'Fernbank Alcohol Service; Larkfield Community Mental Health Team', 'A call from Fernbank to the mental health team is remembered by one side.', 'CMHT’s records show no such call. Both accounts are given here.', gap('contradiction')),
  told('2018-07-21', '21.07.2018', 'Larkfield Police', 'Officers found both children awake late and their mother unsteady.', 'A notification would have been expected; none was sent to social care.', unshared('not-passed-on')),
  told('2018-08-01', 'August 2018', 'Larkfield Homes', 'Child S was seen on the landing in the evening.', 'Housing staff had a concern and no route for it; no safeguarding referral was made.', { ...unshared('not-referred'), to: '2018-08-31' }),
  told('2018-10-09', '09.10.2018', 'Larkfield General Hospital', 'Emergency department, bruise to the cheek.', 'The referral from school was a day old, and the hospital did not know. Social care were not contacted from the department.', unshared('not-passed-on')),
  told('2018-10-24', '24.10.2018', 'Oakway Primary School', 'The school asked what had become of its referral.', 'No acknowledgement had come. The headteacher’s letter broke the silence.', { gaps: [{ kind: 'no-response' }], good: 'Persistence of the school' }),
  told('2018-11-21', '21.11.2018', 'Larkfield Children’s Social Care', 'Network meeting.', 'Three agencies hold notes of their own and there are no agreed minutes.', unminuted()),
  told('2019-01-25', '25.01.2019', 'Larkfield Children’s Social Care', 'Assessment completed.', 'Thirty-one working days beyond the limit.', gap('delay')),
  told('2019-02-06', '06.02.2019', 'Larkfield General Hospital', 'Paediatric clinic.', 'Child M was not brought; the health visitor found out by letter and had a new date within days.', missed('not-brought')),
  told('2019-03-04', '4-5.03.2019', 'Little Willows Nursery; Larkfield Health Visiting Service', 'Nursery and health visitor acted within a day.', 'Their evidence made the strategy discussion possible.', { good: 'Evidence gathered and shared within a day', to: '2019-03-05' }),
  told('2019-04-02', '02.04.2019', 'Fernbank Alcohol Service', 'Initial conference.', 'Fernbank was not invited, as the chair’s list came from the old plan.', gap('not-invited')),
  told('2019-05-23', '23.05.2019', 'Larkfield Children’s Social Care', 'Second core group.', 'No notes survive of what was said about the nappy area and the weights.', unminuted()),
  told('2019-06-11', 'mid-June 2019', 'Larkfield Health Visiting Service', 'Three visits without an answer at the door.', 'No access was told to the social worker at once.', { ...missed('no-access'), to: '2019-06-20' }),
  told('2019-07-01', 'July 2019', 'Larkfield Children’s Social Care', 'Change of worker.', 'What school had written about Mr T was lost in the change.', { ...gap('handover'), to: '2019-07-31' }),
  told('2019-06-01', 'summer 2019', 'Harbour Domestic Abuse Service', 'Harbour knew by July that Mr T was staying.', 'This did not reach the social worker until September, after the decision to step down.', { ...unshared('not-passed-on'), to: '2019-08-31' }),
  told('2019-06-01', 'June – August 2019', 'Larkfield Children’s Social Care', 'Supervision of the social worker.', 'None took place in eleven weeks; the post of manager was empty.', { ...gap('oversight'), to: '2019-08-31' }),
  told('2019-09-10', '10.09.2019', 'Little Willows Nursery', 'Nursery disagreed with ending the plan.', 'They were right to say so, and to say it with dates.', { good: 'Professional challenge' }),
  told('2019-09-27', '27.09.2019', 'Larkfield Community Mental Health Team', 'Discharge from mental health.', 'Discharged for not attending. The GP was told and the social worker was not.', { gaps: [{ kind: 'closure' }, { kind: 'information-not-shared', form: 'not-passed-on' }, { kind: 'missed-appointment', form: 'not-attended' }] }),
  told('2019-10-15', '15.10.2019', 'Larkfield Children’s Social Care', 'The call about the kettle.', 'It stayed in the duty log and was not put on the child’s record.', unshared('not-recorded')),
  told('2019-11-20', '20.11.2019', 'Larkfield General Hospital', 'Admission with a scald.', 'The grandmother brought him as soon as she saw it.', { ...trap('No gap: sought care at once') }),
  told('2019-11-28', '28.11.2019', 'Larkfield Health Visiting Service', 'Practitioners’ event.', 'Staff spoke of warm, likeable parents and of small worries that no one held together.'),
];
