import type { Question } from '#shared/domain/questions/question.ts';
import type { EntryId } from '#shared/model.ts';
import type { Command } from './command.ts';
import { dayOut } from './in-json.ts';
import { namesOf } from './lane-names.ts';
import { only, sortWords } from './words.ts';

/** `questions FILE --json`: what structure asks of agencies; with `--all` also by the rules that are off. */
export const questions: Command = {
  usage: 'questions FILE [--all] [--json]',
  run: async (typed, { open, say }) => {
    const words = sortWords(typed, [], ['--json', '--all']);
    const path = only(words, 'the review file');
    const caller = open();
    await caller.withReview(path, async (review) => {
      const { questions: found } = await caller.api.questions({ review, all: words.has('--all') });
      const lane = namesOf((await caller.api.review({ review })).agencies);
      const entries = new Map((await caller.api.entries({ review })).map((entry) => [entry.id, entry]));
      const entryOut = (id: EntryId): unknown => {
        const entry = entries.get(id);
        return { id, source: { file: entry?.fileName ?? null, row: entry?.row ?? null } };
      };
      const out = (question: Question): unknown => ({
        rule: question.rule,
        agency: question.agency === undefined ? null : lane(question.agency),
        about: question.about === undefined ? null : lane(question.about),
        entries: question.entries.map(entryOut),
        text: question.text,
        id: question.id,
        kind: question.kind,
        earliest: dayOut(question.earliest),
        latest: dayOut(question.latest),
        explanation: question.explanation,
        state: question.state,
        reason: question.reason,
      });
      if (words.has('--json')) say(JSON.stringify(found.map(out), undefined, 2));
      else
        for (const { rule, agency, text } of found)
          say([rule, agency === undefined ? '' : (lane(agency) ?? ''), text].join('\t'));
    });
    return 0;
  },
};
