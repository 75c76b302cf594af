import { routineOf, type Routine } from './routine.ts';

const homes = routineOf({ agency: 'homes', open: 'working days' });
const police = routineOf({ agency: 'police', open: 'always' });
const neighbourhood = routineOf({ agency: 'police', open: 'working days' });

/** Ordinary business of the landlord and calls to the police. */
// prettier-ignore
export const housingAndPoliceRoutines: readonly Routine[] = [
  homes(['Tenancy', '2016-01-11', '2019-11-15', 32],
    ['Income officer review.', 'Call with tenant Ms R about rent.', 'Rent account checked.'],
    ['Arrears {arrears}, arrangement of £5 a week in place. => Diary', 'Discretionary housing payment application explained. => Letter', 'Housing benefit change of circumstances form received and passed to benefits team. => None', 'Universal Credit housing costs confirmed, balance {arrears}. => Diary', 'Payment of £[10|15|20] made by card. => None', 'Service charge letter queried and explained. => Letter'],
    ['Diary for 4 weeks.', 'System updated.', 'Note to file.', 'Tenant content with outcome.']),
  homes(['Repairs', '2016-01-25', '2019-11-22', 44],
    ['Repairs order raised.', 'Email from tenant about a repair.', 'Contractor feedback.', 'Call from tenant, repair.'],
    ['Boiler pressure loss, engineer booked within 24 hours. => Job raised', 'Mould treatment to rear bedroom carried out, £[95|120|140] charged to programme. => Job closed', 'Kitchen tap washer renewed, tenant at home and helpful. => Job closed', 'Damp survey reading high on north wall – survey to technical team. => Job raised', 'Window restrictor fitted in children’s room. => Job closed', 'Bathroom light pull replaced. => Job closed', 'Annual gas check completed, certificate issued. => Certificate', 'Front door closer adjusted. => Job closed'],
    ['Tenant content with outcome.', 'Text confirmation sent.', 'System updated.', 'Photographs on file.']),
  homes(['Estate', '2016-03-01', '2019-11-06', 20],
    ['Estate inspection.', 'Caretaker report.', 'Housing officer visit to block.'],
    ['Bulky waste left by bins, collected.', 'Communal door lock replaced.', 'Noise from flat above, diary sheets posted to Ms R.', 'Hall lights renewed, stairs swept.', 'Ms R asked about a transfer; form completed, two bed, band C.'],
    ['Note to file.', 'Job closed.', 'Diary for 4 weeks.'], ['None', 'Letter']),
  police(['Incident', '2016-02-01', '2019-11-17', 26],
    ['Call from neighbour:', '101 call:', 'Unit dispatched:', 'Call from flat above:'],
    ['raised voices, officers attended, verbal only, parties calm on arrival. => DASH standard, filed', 'loud music at address, quiet on arrival, words of advice. => Words of advice', 'youths on stairwell, moved on, occupants of flat not involved. => Closed', 'shouting reported, children asleep, home in order, Ms R spoken to. => Filed', 'smell of burning, fire service confirm toaster, all well. => Closed', 'banging on communal door, male left before arrival, area searched. => Closed'],
    ['NFA.', 'Log closed.', 'Resulted by unit.', 'Supervisor reviewed.']),
  neighbourhood(['Incident', '2016-03-10', '2019-11-05', 18],
    ['Online report:', 'Neighbourhood team:', 'Front counter:', 'Intel log:'],
    ['theft of pushchair from communal hall, number given to Ms R. => Crime recorded', 'vehicle keyed in car park, Mr T informant, no suspects. => Crime recorded', 'Ms R reports nuisance calls from Mr D, advice on blocking and log keeping. => Words of advice', 'lost purse, Ms R, property number issued. => Property', 'Mr T drunk at bus station, taken to brother’s address. => Closed', 'reassurance visit to Ms R, markers on address checked and current. => Closed', 'door knock in block after burglary, Ms R helpful, nothing seen. => Closed', 'Mr T stopped on foot, no offences, sent on his way. => Closed'],
    ['Log closed.', 'PNC and PND checked.', 'Supervisor reviewed.', 'Resulted by unit.']),
];
