import { entry, gap, unshared, type Planted } from '../planted.ts';

/** Records that differ, work done side by side unawares, and other single gaps; with rows whose date needs a person. */
// prettier-ignore
export const twoAccounts: readonly Planted[] = [
  entry('cmht', '2018-12-05', 'Ms R tells CPN she has had no alcohol since September, bright and well kept.', { event: 'december-2018', gaps: [{ kind: 'contradiction' }], action: 'Progress note' }),
  entry('fernbank', '2018-12-05', 'Ms R attended. Reports 60 units last week. Tearful that she hides it from her CPN.', { event: 'december-2018', gaps: [{ kind: 'contradiction' }], action: 'RW2' }),
  entry('homes', '2018-12-17', 'Health visitor’s letter about damp, dated 4 September, found unanswered in shared mailbox. Apology and inspection.', { ...gap('no-response'), action: 'Letter' }),
  entry('hv', '2018-11-26', 'S: - O: Two letters to Larkfield Homes about mould, neither answered. P: ring the housing manager.', { ...gap('no-response'), action: 'EF, health visitor' }),
  entry('cmht', '2017-12-11', 'Home visit. Child S off school and in the room throughout, she was not asked how things are. Plan unchanged.', { ...gap('not-seen'), action: 'Progress note' }),
  entry('police', '2018-04-29', 'Domestic, verbal, Mr T left. Children said to be asleep, rooms not checked and children not seen by officers.', { ...gap('not-seen'), time: '01.40', action: 'DASH standard' }),
  entry('csc', '2018-01-09', 'Family group conference agreed in September has yet to be arranged.', { ...gap('action-not-completed'), action: 'Chase' }),
  entry('homes', '2019-03-28', 'Extractor fan ordered on 5 September still outstanding. Contractor cannot say when.', { gaps: [{ kind: 'action-not-completed' }, { kind: 'delay' }], action: 'Complaint logged' }),
  entry('gp', '2017-04-10', 'First imms given today at 16 weeks, 8 weeks late. Red book completed.', { ...gap('delay'), action: '65. Immunisations' }),
  entry('hv', '2019-01-22', 'S: Ms R welcoming. O: 2 year review done at home at 25 months, later than it should be. ASQ communication low. P: speech referral.', { ...gap('delay'), action: 'EF, health visitor' }),
  entry('hospital', '2018-10-09', 'ED, Child M: unwitnessed fall, bruise to cheek, account changed between triage and doctor. Liaison form not completed; no discussion with social care recorded.', { ...unshared('not-referred'), time: '18:05', action: 'Discharged home' }),
  entry('hospital', '2019-05-20', 'Dental extraction list: six decayed teeth in Child M. Letter to dentist only, SW and HV not copied in.', { ...unshared('not-passed-on'), action: 'Letter to dentist' }),
  entry('harbour', '2019-07-12', 'One to one', { ...unshared('not-passed-on'), action: 'Ms R said that Mr T has been staying over since June and the children must not talk of it. Worker was on a new contract; the social worker was not informed of this until September.' }),
  entry('school', '2019-09-23', 'Learning mentor noted S saying “he is back but it is a secret”. The slip was put in the tray and not entered on the safeguarding system.', { ...unshared('not-recorded'), action: 'L, learning mentor' }),
  entry('nursery', '2019-05-08', 'Bruise on M’s shin and one on upper arm. Body map drawn, not uploaded, and nobody outside the room was told.', { ...unshared('not-passed-on'), action: 'Room leader V' }),
  entry('police', '2019-08-03', 'Mr T found at Ms R’s address on unrelated matter at 07.00, breach of order not considered. CSC not notified.', { ...unshared('not-passed-on'), time: '07.10', action: 'Closed' }),
  entry('cmht', '2018-10-22', 'Outpatient letter mentions “heavy evening drinking, two small children”. Copied to GP; no onward referral by either.', { ...unshared('not-referred'), action: 'Letter to GP' }),
  entry('gp', '2018-10-29', 'CMHT letter re drinking filed by admin, not seen by a doctor and not acted on.', { gaps: [...unshared('not-passed-on').gaps, { kind: 'no-response' }], action: '9N3D. Letter received' }),
  entry('gp', '2018-02-31', 'Child M cough, chest clear, mum advised re fluids. Dr locum.', { written: '31-Feb-18', unreadable: true, action: '171. Cough' }),
  entry('hv', '2018-08-20', 'S: - O: Undated note found in paper file: Ms R rang asking for clinic times, told Tuesdays. P: none.', { written: 'TBC', unreadable: true, action: 'AB, health visitor' }),
  entry('homes', '2017-08-08', 'Photograph of mould in rear bedroom received from tenant, date on print not legible.', { written: '??/08/17', action: 'Note' }),
  entry('school', '2019-02-14', 'S moved to top table for maths and told everyone at home, mum wrote in her diary.', { action: 'K, class teacher' }),
  entry('csc', '2019-04-23', 'Series of calls and e-mails between SW, nursery and HV about meals, weights and the dietitian’s plan. All replied within a day.', { to: '2019-05-03', action: 'Plan updated' }),
  entry('homes', '2016-06-13', 'Programme of window renewal in block, tenant given notice of works and kept informed.', { to: '2016-06-24', action: 'Works' }),
  entry('hv', '2019-06-03', 'S: Ms R says the new bedtime holds. O: Daily text support this week by nursery nurse. P: review at visit.', { written: 'w/c 03/06/2019', action: 'GH, community nursery nurse' }),
];
