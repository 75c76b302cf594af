import { routineOf, type Routine } from './routine.ts';

const gp = routineOf({ agency: 'gp', open: 'working days' });
const maternity = routineOf({ agency: 'maternity', open: 'working days' });

/** Ordinary contacts of the practice and the midwives. */
// prettier-ignore
export const primaryCareRoutines: readonly Routine[] = [
  gp(['Surgery consultation', '2016-01-05', '2019-10-10', 38],
    ['Pt: Ms R.', 'Ms R, face to face.', 'Seen in surgery, Ms R.', 'Tel consult, Ms R.', 'Ms R, baby in pram.'],
    ['Acute URTI [3/7|4/7|5/7], no red flags. => H05z. URTI NOS', 'Low back pain since lifting boxes, no red flags. => N142. Backache', 'Tension headache, BP [118/74|122/80|116/72]. => F262. Tension headache', 'Contraceptive advice, options discussed, leaflet given. => 61... Contraception', 'Repeat medication reviewed, [sertraline 50mg|sertraline 100mg|folic acid] continued. => 8B3H. Medication requested', 'Dyspepsia after meals, trial of lansoprazole. => J16y4. Dyspepsia', 'Hay fever, cetirizine issued. => H170. Hay fever', 'Sleep poor, sleep hygiene discussed, PHQ-9 [9|11|13]. => E274. Sleep disorder', 'Sprained ankle, weight bearing, rest and ice. => S550. Sprained ankle', 'Iron studies back, ferritin [14|18|11], tabs issued. => D00.. Iron deficiency', 'UTI symptoms, dip positive, trimethoprim 3/7. => K190. UTI', 'Smoking cessation talk, [10 a day|5 a day|patches started]. => 8CAL. Smoking advice'],
    ['Rv prn.', 'Rv 2/52.', 'Safety netted.', 'Review if no better in a week.', 'Mood stable today.', 'Script to pharmacy.', 'Rv 1/12.', 'Talked of children, says all well at home.']),
  gp(['Child consultation', '2016-02-03', '2019-11-12', 26],
    ['Child S, brought by mother.', 'Child S with grandmother Mrs P.', 'Child S, after school slot, with mother.', 'Child S, same day appt.'],
    ['Sore throat, Centor [1|2], self care advised. => H03.. Tonsillitis', 'Otitis media [L|R], analgesia, delayed script. => F52z. Otitis media', 'Viral wart [L hand|R foot], reassured. => A7810 Viral wart', 'Insect bite to [forearm|ankle], cellulitis, flucloxacillin 7/7. => M03z. Cellulitis', 'Nits again, wet combing shown, lotion given. => A80.. Head lice', 'Cough at night in winter, inhaler technique good. => H33.. Asthma', 'Tummy ache before school, soft abdomen, talked about worries. => 1969. Abdominal pain', 'Threadworms, mebendazole for household. => A122. Threadworm', 'Wt and ht plotted, 25th centile both. => 22A.. Weight'],
    ['Chatty, good colour.', 'Rv prn.', 'In uniform, clean and tidy.', 'Mum advised re fluids.', 'Nan will bring back if no better.', 'Safety netted.']),
  gp(['Child consultation', '2017-02-20', '2019-11-14', 36],
    ['Child M {age}, brought by mother.', 'Child M ({age}) with Ms R.', 'Child M with MGM Mrs P, {age}.', 'Child M, {age}, same day slot.'],
    ['Coryzal, feeding ok, chest clear, temp [37.8|37.4|38.1]. => H05z. URTI NOS', 'Nappy rash, candidal, Canesten. => A53.. Candidiasis', 'Loose stools 3/7, well hydrated, fluids advised. => J43.. Gastroenteritis', 'Dry skin, emollient and soap substitute. => M111. Atopic eczema', 'Conjunctivitis, chloramphenicol drops. => F4C0. Conjunctivitis', 'Cough at night, no wheeze heard, sats 98%. => 171.. Cough', 'Viral rash, blanching, well in self. => A7... Viral exanthem', 'Constipation, Movicol started, diet advice. => 19C.. Constipation', 'Bronchiolitis resolving, resps [36|38|34]. => H0615 Bronchiolitis', 'Wt {kg}kg, plotted in red book. => 22A.. Weight', 'Teething, ears and throat normal. => J0671 Teething'],
    ['Well otherwise.', 'Mum advised re rest and calpol.', 'Safety net advice given.', 'Rv if worse.', 'Happy and alert in room.', 'Dressed for weather.', 'HV aware.']),
  gp(['Administration', '2016-02-01', '2019-11-20', 30],
    ['Letter received:', 'Scanned:', 'Docman:', 'Corresp in.'],
    ['ED discharge summary, [Child S, minor head bump, no LOC|Ms R, ankle, no fracture seen|Child S, playground fall]. => 9N3D. Letter received', 'housing, medical form for rehousing, returned completed. => 9b0.. Admin note', 'school nurse, Child S vision and hearing screen, pass both. => 9N3D. Letter received', 'optician, Ms R, [new glasses|no change]. => 9N3D. Letter received', 'pharmacy, repeat dispensing agreed. => 8B3H. Medication requested', 'subject access form from solicitor with consent, sent. => 9b0.. Admin note', 'practice safeguarding meeting, family on list, [HV present, no change|HV present, weights discussed|plan for review in 3/12]. => 9b0.. Admin note', 'flu campaign invitation to Ms R, given in clinic. => 65ED. Flu jab'],
    ['Filed.', 'Seen by duty dr, nil action.', 'Coded and filed.', 'Tasked to reception, done same day.', 'Read by Dr, ok.']),
  maternity(['Antenatal', '2016-06-10', '2016-12-09', 13],
    ['Antenatal check {weeks}.', 'Community clinic, {weeks}.', 'Routine AN appointment, {weeks}.', 'Seen by community midwife {weeks}.'],
    ['BP [110/64|118/70|122/76], urine NAD, fetal heart heard.', 'Fetal movements discussed, cephalic or breech not of concern yet.', 'Hb [108|112|115], oral iron continued.', 'Feeding intentions discussed, wishes to breastfeed.', 'CO monitoring [4|6|9]ppm, smoking advice repeated.', 'Routine enquiry made while alone: feels safe today.', 'Bloods taken, MAT B1 given.', 'Reports heartburn, Gaviscon suggested.', 'Blood group O pos, antibody screen negative.', 'Whooping cough vaccine explained, had at surgery.', 'Hand-held notes gone through together, birth preferences started.'],
    ['Next appt 4/52.', 'Next appt 2/52.', 'Child S present, chatty.', 'Ms R well in herself.', 'Plan as per pathway.', 'Mother’s sister with her, supportive.'],
    ['Pathway continues', 'Appointment card given']),
  maternity(['Telephone', '2016-06-13', '2016-12-12', 10],
    ['Call to triage from Ms R at {weeks}.', 'Text to community midwife, {weeks}.', 'Telephone contact, {weeks}.'],
    ['Braxton Hicks described, advised rest and fluids.', 'Asked about travel and flying, advice given.', 'Blood results given, all in range.', 'Parent craft dates confirmed, she will bring her sister.', 'Itching on abdomen, liver bloods arranged and normal.', 'Maternity grant form explained.'],
    ['Happy with advice.', 'To ring again if needed.', 'Noted in hand-held record.'], ['Advice given']),
  maternity(['Postnatal', '2016-12-16', '2017-01-04', 7],
    ['Postnatal visit at home.', 'Home visit by midwife.', 'PN check at home.'],
    ['Baby pink, alert, feeding 3 hourly, wt {kg}kg.', 'Perineum healing, lochia normal, BP 116/70.', 'Heel prick taken. Cord clean.', 'Baby slightly jaundiced, feeding well, bilirubin below line.', 'Supporting latch, nipple shield offered.'],
    ['Safe sleep discussed, room warm.', 'Grandmother Mrs P staying.', 'Child S pleased with brother.', 'Visits continue.'],
    ['Continue care']),
];
