/** The twelve invented agencies, in the order of their lanes, and the words by which the texts call them. */
export const agencyKeys = [
  'police',
  'gp',
  'maternity',
  'hospital',
  'hv',
  'cmht',
  'csc',
  'school',
  'nursery',
  'homes',
  'harbour',
  'fernbank',
  'narrative',
] as const;
export type AgencyKey = (typeof agencyKeys)[number];

export type Agency = {
  readonly key: AgencyKey;
  readonly fullName: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly sector: string;
  readonly openFrom: string;
  readonly openTo: string;
};

export const agencies: readonly Agency[] = [
  {
    key: 'police',
    fullName: 'Larkfield Police',
    shortName: 'Police',
    aliases: ['police', 'officers', 'PPU', 'response officers'],
    sector: 'police',
    openFrom: '2016-01-04',
    openTo: '2019-11-29',
  },
  {
    key: 'gp',
    fullName: 'Millbrook Surgery',
    shortName: 'GP',
    aliases: ['GP', 'surgery', 'Millbrook', 'practice nurse'],
    sector: 'health',
    openFrom: '2016-01-04',
    openTo: '2019-11-29',
  },
  {
    key: 'maternity',
    fullName: 'Larkfield Maternity Service',
    shortName: 'Maternity',
    aliases: ['midwife', 'midwifery', 'maternity', 'community midwife', 'antenatal clinic'],
    sector: 'health',
    openFrom: '2016-05-12',
    openTo: '2017-01-06',
  },
  {
    key: 'hospital',
    fullName: 'Larkfield General Hospital',
    shortName: 'Hospital',
    aliases: ['hospital', 'A&E', 'ED', 'emergency department', 'paediatrics', 'audiology', 'children’s ward'],
    sector: 'health',
    openFrom: '2016-12-14',
    openTo: '2019-11-29',
  },
  {
    key: 'hv',
    fullName: 'Larkfield Health Visiting Service',
    shortName: 'Health visiting',
    aliases: ['health visitor', 'HV', 'health visiting', 'community nursery nurse'],
    sector: 'health',
    openFrom: '2016-10-03',
    openTo: '2019-11-29',
  },
  {
    key: 'cmht',
    fullName: 'Larkfield Community Mental Health Team',
    shortName: 'CMHT',
    aliases: ['CMHT', 'community mental health', 'mental health team', 'care coordinator', 'CPN', 'psychiatrist'],
    sector: 'health',
    openFrom: '2017-02-20',
    openTo: '2019-09-27',
  },
  {
    key: 'csc',
    fullName: 'Larkfield Children’s Social Care',
    shortName: 'Social care',
    aliases: [
      'social care',
      'children’s social care',
      'CSC',
      'social worker',
      'SW',
      'family support worker',
      'front door',
    ],
    sector: 'social care',
    openFrom: '2016-09-14',
    openTo: '2019-11-29',
  },
  {
    key: 'school',
    fullName: 'Oakway Primary School',
    shortName: 'School',
    aliases: ['school', 'Oakway', 'class teacher', 'DSL', 'learning mentor'],
    sector: 'education',
    openFrom: '2016-09-05',
    openTo: '2019-11-29',
  },
  {
    key: 'nursery',
    fullName: 'Little Willows Nursery',
    shortName: 'Nursery',
    aliases: ['nursery', 'Little Willows', 'key person', 'key worker', 'nursery manager'],
    sector: 'education',
    openFrom: '2019-01-14',
    openTo: '2019-11-29',
  },
  {
    key: 'homes',
    fullName: 'Larkfield Homes',
    shortName: 'Housing',
    aliases: ['Larkfield Homes', 'housing', 'housing officer', 'landlord', 'income officer'],
    sector: 'housing',
    openFrom: '2016-01-04',
    openTo: '2019-11-29',
  },
  {
    key: 'harbour',
    fullName: 'Harbour Domestic Abuse Service',
    shortName: 'Harbour',
    aliases: ['Harbour', 'IDVA', 'domestic abuse service', 'outreach worker'],
    sector: 'voluntary',
    openFrom: '2017-06-14',
    openTo: '2019-11-29',
  },
  {
    key: 'fernbank',
    fullName: 'Fernbank Alcohol Service',
    shortName: 'Fernbank',
    aliases: ['Fernbank', 'alcohol service', 'recovery worker'],
    sector: 'voluntary',
    openFrom: '2018-03-05',
    openTo: '2019-10-11',
  },
];
