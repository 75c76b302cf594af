import { contract } from '#shared/contract.ts';
import type { CallName, InputOf, OutputOf } from '#shared/contract.ts';
import type { ChosenFile } from '#shared/file-choices.ts';
import type { Reply } from '#shared/errors.ts';
import type { AgencyId, ChangeId, ReviewId, TermId } from '#shared/model.ts';

/** The door that a host offers: what a page or a script can do with it. */
export type Door = {
  readonly call: (name: string, input: unknown) => Promise<Reply>;
  readonly offer: (name: string, bytes: Uint8Array) => Promise<Reply<ChosenFile>>;
};

const csv = [
  'Date,Event,Comment',
  '03.06.13,Health visitor called at the home and saw the child,',
  '10.06.13,Mother did not attend the clinic appointment,A second letter was sent',
  '31.02.13,Telephone call from the school,',
  '12.06.13,Health visitor rang again: no contact with the mother since 05.06.13,',
].join('\r\n');

/**
 * Makes every call of the contract at least once through a host's door, on a real review file in the documents folder, and
 * answers what each replied. `dialogs` says whether the host shows (here: stands in for) the system's dialogs.
 */
export const exerciseContract = async (door: Door, fileName: string): Promise<Map<CallName, Reply>> => {
  const replies = new Map<CallName, Reply>();
  const ask = async <Name extends CallName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> => {
    const reply = await door.call(name, input);
    const before = replies.get(name);
    if (before === undefined || before.ok) replies.set(name, reply);
    if (!reply.ok) throw new Error(`${name}: ${reply.error.code}: ${reply.error.sentence}`);
    return reply.value as OutputOf<Name>;
  };
  const offered = async (name: string, text = csv): Promise<ChosenFile> => {
    const reply = await door.offer(name, new TextEncoder().encode(text));
    if (!reply.ok) throw new Error(reply.error.sentence);
    return reply.value;
  };

  const about = await ask('about', {});
  await ask('keepLook', about.look);
  const listing = await ask('browse', {});
  if (about.nativeDialogs) {
    await ask('chooseFiles', { purpose: 'chronologies' });
    await ask('choosePlace', { suggestedName: 'A review' });
  } else {
    // Without dialogs the services say so in a sentence; that refusal is the answer.
    replies.set('chooseFiles', await door.call('chooseFiles', { purpose: 'chronologies' }));
    replies.set('choosePlace', await door.call('choosePlace', { suggestedName: 'A review' }));
  }

  const { review } = await ask('createReview', { folder: listing.folder, fileName, title: 'Exercise' });
  let basedOn: ChangeId = (await ask('review', { review })).version;
  const edit = async <Name extends CallName>(name: Name, input: Omit<InputOf<Name>, 'review' | 'basedOn'>) => {
    const answer = await ask(name, { review, basedOn, ...input } as unknown as InputOf<Name>);
    basedOn = (answer as { version: ChangeId }).version;
    return answer;
  };

  await ask('discardFile', { file: (await offered('not wanted.csv')).file });
  const file = (await offered('health visiting.csv')).file;
  const dropped = await ask('planImport', { review, file, choices: {} });
  await ask('dropPlan', { review, plan: dropped.plan });
  const plan = await ask('planImport', { review, file, choices: { agency: 'Health visiting' } });
  await ask('planRows', { review, plan: plan.plan, only: 'attention', offset: 0, limit: 10 });
  await ask('planChanges', { review, plan: plan.plan, only: 'changed', offset: 0, limit: 10 });
  await ask('progress', { review });
  await edit('commitImport', { plans: [plan.plan] });
  await ask('cancel', { review });

  const entries = await ask('entries', { review });
  const first = entries[0];
  const waiting = entries.find((entry) => entry.needsAttention);
  if (first === undefined || waiting === undefined) throw new Error('the import left no entries');
  await ask('entry', { review, entry: first.id });
  await ask('entryTexts', { review, entries: [first.id], withCells: true });
  await ask('ownHeadings', { review });
  await ask('entriesInOrder', { review, by: 'text' });
  await ask('search', { review, words: 'visit', limit: 10 });
  await ask('readDates', { dates: ['7-24.02.14'] });

  const again = await ask('planImport', {
    review,
    file: (await offered('health visiting 2.csv', csv.replace('A second letter', 'A third letter'))).file,
    choices: { agency: 'Health visiting' },
  });
  await ask('chooseChanges', { review, plan: again.plan, choices: [{ index: 1, choice: 'take' }] });
  await edit('commitImport', { plans: [again.plan] });
  await ask('laneGroups', { review });
  await ask('withdrawnEntries', { review });
  const second = await edit('putParticular', {
    particular: { part: 'agency', fullName: 'Community nursing', shortName: 'Nursing', aliases: [], sector: 'health' },
  });
  const lane = (await ask('review', { review })).agencies[0];
  if (lane === undefined) throw new Error('the import left no agency');
  await edit('mergeAgencies', { agency: second.id as AgencyId, into: lane.id });

  await edit('updateReview', { decidedBy: 'The panel', periodFrom: '2013-06-01' });
  const person = await edit('putParticular', { particular: { part: 'person', name: 'Child M', role: 'subject' } });
  await edit('removeParticular', { part: 'person', id: (person as { id: number }).id });
  const source = (await ask('review', { review })).sources.at(-1);
  if (source === undefined) throw new Error('the import left no source');
  await edit('updateSource', { source: source.id, declaredComplete: true });
  await edit('placeEntries', { entries: [first.id] });
  await edit('correctDate', { entry: waiting.id, whenWritten: '28.02.13' });
  await ask('packedTimeline', { review });
  await ask('labels', { review });
  await ask('lookForGaps', { review });
  const found = (await ask('timeline', { review })).gaps[0];
  if (found === undefined) throw new Error('no gap was found in the words');
  await edit('decideGap', { gap: found.id, state: 'agreed' });
  await edit('addGap', { entry: first.id, kind: 'not-seen', words: 'No record that the child was spoken to' });
  const kind = await edit('putGapKind', { name: 'Left to the family', code: 'LF' });
  await ask('previewGapRules', { review, change: { change: 'rule', rule: 'MA-1', isOn: false } });
  await edit('setGapRule', { rule: 'MA-1', isOn: false });
  const phrase = await edit('putOwnPhrase', { kind: kind.id, words: 'second letter' });
  await ask('gapRules', { review });
  await edit('removeOwnPhrase', { id: phrase.id });
  const drawn = await edit('drawGap', {
    kind: kind.id,
    whenWritten: 'June 2013',
    words: 'Nobody wrote who was to call',
  });
  await edit('removeGap', { gap: drawn.gap });
  await edit('removeGapKind', { id: kind.id });
  const term = await edit('putParticular', { particular: { part: 'term', number: 'I', text: 'Was the child seen?' } });
  await edit('setGapTerms', { of: found.id, terms: [term.id as TermId] });
  const marked = await edit('markGoodPractice', { entry: first.id, words: 'Called the same day' });
  await edit('removeGoodPractice', { id: marked.id });
  await edit('addEntry', { whenWritten: '14.06.13', text: 'Telephone call from the grandmother', kind: 'review' });
  await edit('addNote', { entry: first.id, words: 'To ask at the panel' });
  await edit('undo', {});
  await edit('redo', {});
  await ask('history', { review, limit: 50 });
  await ask('sameEvents', { review });
  const [one, other] = await ask('entries', { review });
  if (one === undefined || other === undefined) throw new Error('two entries are needed');
  await edit('joinEntries', { entries: [one.id, other.id] });
  await edit('partEvent', { entry: one.id });
  await edit('setAsideSameEvent', { entries: [one.id, other.id] });
  const nursing = await edit('putParticular', {
    particular: { part: 'agency', fullName: 'Social care', shortName: 'CSC', aliases: [], sector: 'social care' },
  });
  const added = await edit('addExchange', {
    entry: one.id,
    from: lane.id,
    to: nursing.id as AgencyId,
    means: 'call',
    about: 'the missed clinic',
    outcome: 'claimed',
  });
  await ask('exchanges', { review });
  await edit('decideExchange', { exchange: added.exchange, state: 'agreed', outcome: 'late' });
  await edit('removeExchange', { exchange: added.exchange });
  const kept = await edit('putThread', { title: 'The clinic', words: 'clinic', entries: [], leftOut: [] });
  const [followed] = await ask('threads', { review });
  if (followed?.id !== kept.id) throw new Error('the thread was not kept');
  await edit('removeThread', { id: followed.id });
  const [question] = (await ask('questions', { review, all: true })).questions;
  if (question === undefined) throw new Error('the chronology raised no question');
  await edit('decideQuestion', { question: question.id, state: 'asked' });
  await edit('setQuestionRule', { rule: 'silence', isOn: true, settings: { times: 5 } });
  const declared = await edit('putNoContact', {
    agency: lane.id,
    earliest: '2013-06-04',
    latest: '2013-06-09',
    words: 'Letter of the agency',
  });
  await ask('noContacts', { review });
  const { agencies } = await ask('review', { review });
  await edit('orderLanes', { agencies: agencies.map(({ id }) => id).toReversed() });
  const episode = await edit('putEpisode', { title: 'Pregnancy', whenWritten: '2.6.13-14.2.14' });
  await ask('episodes', { review });
  await edit('removeEpisode', { id: episode.id });
  await edit('removeNoContact', { id: declared.id });
  await ask('clocks', { review });
  await edit('setClockRule', { rule: 'assessment', on: false });
  const rule = { from: 'words:visitor called', to: 'words:second letter', unit: 'days', source: '' } as const;
  const own = await edit('putClockRule', { name: 'Call to letter', ...rule, limit: 5, repeats: false });
  await edit('decideClock', { state: 'confirmed', from: { entry: one.id }, to: { day: '2013-06-20' } });
  await edit('removeClockRule', { id: own.id });
  const ruler = await edit('putRuler', { title: 'Age', given: { from: 'birth', day: '2013-05-01' } });
  await edit('removeRuler', { id: ruler.id });
  await ask('entriesHolding', { review, words: 'clinic' });
  await edit('saveFilter', { name: 'Clinics', filters: { words: 'clinic' } });
  const [saved] = await ask('savedFilters', { review });
  if (saved === undefined) throw new Error('the filters were not kept');
  await edit('removeFilter', { id: saved.id });
  await ask('saveView', { review, view: { screen: 'timeline', from: 15_000, to: 16_000 } });
  await ask('savedView', { review });
  await ask('checkReview', { review });
  await ask('closeReview', { review });

  const there = (await ask('browse', { folder: listing.folder })).files.find(({ name }) => name.startsWith(fileName));
  if (there === undefined) throw new Error('the new review is not in its folder');
  await ask('closeReview', { review: (await ask('openReview', { file: there.file })).review });
  const sample: ReviewId = (await ask('openSample', { sample: 'baby-k-table' })).review;
  await ask('closeReview', { review: sample });
  const recent = await ask('recentReviews', {});
  await ask('forgetRecent', { file: recent[0]?.file ?? there.file });
  return replies;
};

export const allCalls = Object.keys(contract) as readonly CallName[];
