import { routineOf, type Routine } from './routine.ts';

const clinic = routineOf({ agency: 'hospital', open: 'working days' });
const emergency = routineOf({ agency: 'hospital', open: 'always' });
const hv = routineOf({ agency: 'hv', open: 'working days' });
const signed = ['AB, health visitor', 'GH, community nursery nurse', 'AB, health visitor'] as const;

/** Ordinary contacts of the hospital and the health visitors. */
// prettier-ignore
export const childHealthRoutines: readonly Routine[] = [
  clinic(['Outpatients', '2017-02-20', '2018-01-30', 5],
    ['Orthopaedic clinic, Child M {age}.', 'Hip screening review, Child M {age}.'],
    ['Range of movement full and even.', 'Ultrasound images reviewed with mother.', 'Pram and carrying positions discussed.'],
    ['Copy letter to GP.', 'Review 3/12.', 'Mother asked sensible questions.'], ['Copy to GP']),
  clinic(['Outpatients', '2018-08-06', '2018-10-01', 3],
    ['Fracture clinic, Child S.', 'Plaster room, Child S.'],
    ['Wrist buckle fracture from climbing frame healing well.', 'Cast comfortable, fingers warm.', 'Cast removed, full movement.'],
    ['Mrs P with her.', 'Mother with her, advice sheet given.', 'Discharged to GP.'], ['Copy to GP']),
  clinic(['Outpatients', '2019-04-15', '2019-11-11', 14],
    ['Paediatric clinic, Child M {age}.', 'Dietetic clinic, Child M {age}.', 'Dietitian by telephone with Ms R.', 'Community dental team, Child M.'],
    ['Weight {kg}kg, examination unremarkable.', 'Feeding history taken, food diary explained.', 'Bloods reported normal, coeliac screen negative.', 'Eczema on limbs, wet wraps demonstrated.', 'Milk plan adjusted, three meals and two snacks talked through.', 'Brushing shown on a model, fluoride varnish.'],
    ['Copy letter to GP and HV.', 'Review [2|3]/12.', 'Good interaction between mother and child.', 'Mrs P came too.', 'Letter dictated.'], ['Copy to GP, HV, SW']),
  emergency(['Emergency department', '2017-01-12', '2019-10-30', 18],
    ['ED attendance, Child M {age}, with mother.', 'Child M {age}, brought in by grandmother.', 'Self presented with Ms R, Child M {age}.'],
    ['Croup, stridor mild, dexamethasone.', 'Febrile 38.6, source throat.', 'Fall from sofa onto carpet, alert, no bony tenderness, account consistent with injury.', 'Vomiting x4, tolerating oral fluids after ondansetron.', 'Rash, blanching, viral.', 'Wheeze, six puffs salbutamol, good response.', 'Small cut to lip from table edge, no stitches.'],
    ['Home with advice. GP letter sent.', 'Paediatric liaison form completed.', 'Discharged after {minutes} minutes’ observation.', 'Safeguarding checklist completed, no concern.', 'Discharged, HV notified by liaison.'], ['Discharged home', 'Liaison form to HV']),
  emergency(['Emergency department', '2016-12-29', '2019-09-30', 11],
    ['ED attendance, [Ms R|Child S].', 'Minor injuries, [Ms R|Child S].', 'Walk-in, [Child S|Ms R].'],
    ['Graze to knee, cleaned and dressed.', 'Sprained wrist, no bony injury, sling.', 'Splinter in foot, removed.', 'Finger cut on tin, glued.', 'Sore throat, given advice.'],
    ['Home with advice. GP letter sent.', 'Discharged after {minutes} minutes.', 'Children at home noted.'], ['Discharged home']),
  hv(['Home visit', '2017-01-09', '2018-10-26', 24],
    ['S: Ms R reports [things are calmer|feeling tired|she is managing|a settled week].', 'S: Mother says M is [a good sleeper|into everything|teething|eating finger foods].', 'S: Planned visit at home, Ms R and Child M present.', 'S: Visit with grandmother Mrs P also there.'],
    ['O: M {age}, weight {kg}kg, bright.', 'O: M clean, nappy dry, smiling at mother.', 'O: Home cluttered but walkways clear, fire guard fitted.', 'O: Warm response from mother, good eye contact.', 'O: Back bedroom cold, mould on outside wall.', 'O: M has a cold, otherwise well. Red book seen.', 'O: Food in cupboards, bread, beans, fruit.', 'O: Mother’s mood asked about, low at times, support in place.'],
    ['P: Feeding advice, see in clinic.', 'P: Healthy Start vouchers explained. Visit 4/52.', 'P: Dental registration and cup discussed.', 'P: Review weight 6/52.', 'P: Home safety equipment ordered.', 'P: Sleep routine agreed with mother.', 'P: Signposted to toddler group.'], signed),
  hv(['Home visit', '2018-11-12', '2019-11-15', 20],
    ['S: Ms R says the week has been [better|long|up and down|quiet].', 'S: Planned visit, M and mother at home.', 'S: Joint visit with family support worker.', 'S: Ms R keen to talk about nursery.'],
    ['O: M {age}, weight {kg}kg, came to show a toy.', 'O: M using [four|six|ten] words, pointing well.', 'O: M pale, nose running, ate toast during visit.', 'O: Rubbish bags in hall, mother said collection tomorrow.', 'O: Beds made, stair gate in use.', 'O: M drinking milk from bottle through the morning.', 'O: Mother and M looked at a book together.'],
    ['P: Meals plan with dietitian’s sheet.', 'P: Cup not bottle, tooth brushing chart.', 'P: Weigh in 2/52.', 'P: Share with SW.', 'P: Nursery nurse to do bedtime work.', 'P: Core group report.'], ['EF, health visitor', 'GH, community nursery nurse']),
  hv(['Clinic', '2017-02-01', '2018-12-05', 16],
    ['Well child clinic with mother.', 'Clinic contact, Mrs P brought M.', 'Drop-in clinic.'],
    ['M weighed, {kg}kg, plotted.', 'Advice on fussy eating given.', 'Weaning and iron-rich foods discussed.', 'Teething and sleep discussed.', 'Mother asked about eczema creams.', 'ASQ at {age}: [all domains in range|fine motor in range, communication to watch].'],
    ['Recorded in red book.', 'To see at next clinic.', 'Plan unchanged.', 'Mother thanked for coming.'], signed),
  hv(['Telephone', '2017-03-06', '2019-11-22', 30],
    ['Telephone contact with Ms R.', 'Text from Ms R, answered same day.', 'Call to Mrs P with Ms R’s agreement.'],
    ['Appointment confirmed for next week.', 'Immunisation dates read out.', 'Talked about toilet training readiness.', 'Asked about nursery funding and told how to apply.', 'Minor rash described, pharmacy advised.', 'Sleep a little better, praise given.', 'Asked for a letter about damp, will write to landlord.'],
    ['Follow up in a fortnight.', 'Ms R sounded cheerful.', 'Will see at home.', 'Noted for supervision.'], ['GH, community nursery nurse', 'AB, health visitor']),
  hv(['Liaison', '2018-11-20', '2019-11-21', 16],
    ['T/C from social worker.', 'T/C from nursery manager.', 'Liaison with GP at link meeting.', 'Email from DSL at school.'],
    ['Weights and attendance gone through.', 'Dates of conference reports agreed.', 'Update on the housing repairs.', 'Clinic dates exchanged so that M gets there.', 'Dietitian’s plan forwarded and discussed.'],
    ['Plan unchanged.', 'Recorded.', 'Next call in a week.', 'To core group.'], ['EF, health visitor']),
];
