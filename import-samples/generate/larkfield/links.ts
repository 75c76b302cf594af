/** Information that went, or did not go, from one planted entry to another; and intervals that a rule limits. */
export type Exchange = {
  readonly what: string;
  readonly outcome: 'shared' | 'late' | 'claimed' | 'not-shared';
  readonly from: string;
  readonly to?: string;
};

export const exchanges: readonly Exchange[] = [
  { what: 'Midwife’s referral', outcome: 'shared', from: 'referral-2016', to: 'csc-referral-2016' },
  { what: 'Police notification of 11 June 2017', outcome: 'shared', from: 'police-june-2017', to: 'csc-referral-2017' },
  { what: 'Discharge from audiology', outcome: 'late', from: 'audiology-discharge', to: 'hv-audiology' },
  { what: 'How much Ms R drank', outcome: 'not-shared', from: 'disclosure' },
  { what: 'Call from Fernbank to the mental health team', outcome: 'claimed', from: 'claimed-call' },
  { what: 'Children awake late, mother unsteady', outcome: 'not-shared', from: 'police-july-2018' },
  { what: 'School’s referral', outcome: 'shared', from: 'school-referral-2018', to: 'csc-referral-2018' },
  { what: 'Answer to the school’s escalation', outcome: 'late', from: 'escalation', to: 'decision-2018' },
  {
    what: 'Three visits without an answer at the door',
    outcome: 'shared',
    from: 'hv-no-access',
    to: 'action-unannounced',
  },
  { what: 'The burn from the kettle', outcome: 'not-shared', from: 'kettle', to: 'kettle-duty' },
];

export type PlantedClock = { readonly rule: string; readonly from: string; readonly to?: string };

export const clocks: readonly PlantedClock[] = [
  { rule: 'referral_decision', from: 'csc-referral-2016', to: 'decision-2016' },
  { rule: 'assessment', from: 'csc-referral-2016', to: 'assessment-2016' },
  { rule: 'new_birth_visit', from: 'birth', to: 'new-birth-visit' },
  { rule: 'assessment', from: 'csc-referral-2017', to: 'assessment-2017' },
  { rule: 'referral_decision', from: 'csc-referral-2018', to: 'decision-2018' },
  { rule: 'assessment', from: 'csc-referral-2018', to: 'assessment-2018' },
  { rule: 'icpc', from: 'strategy-2019', to: 'icpc' },
  { rule: 'core_group', from: 'icpc', to: 'core-group' },
  { rule: 'rcpc_first', from: 'icpc', to: 'rcpc' },
  { rule: 'unannounced_visit', from: 'action-unannounced' },
];
