import { describe, expect, it } from 'vitest';
import { questionsAsCsv, questionsAsText } from '#shared/domain/questions/list-in-words.ts';
import { questionId } from '#shared/domain/questions/question.ts';
import type { Question } from '#shared/domain/questions/question.ts';
import type { EntryId } from '#shared/model.ts';

const question = (text: string, more: Partial<Question> = {}): Question => ({
  id: questionId('cited-but-absent', 1),
  rule: 'cited-but-absent',
  kind: 'contradiction',
  entries: [1 as EntryId],
  text,
  explanation: 'Nine chronologies cover the day.',
  state: 'to-consider',
  reason: '',
  ...more,
});
const entryOf = () => ({ agency: 'Maternity', when: '3 March 2014', place: 'm.csv, row 2', words: 'Booking\nvisit' });

describe('a list of questions', () => {
  it('is plain text, numbered, with the entries it rests on; what was set aside is not sent', () => {
    const questions = [
      question('What happened on 5 March?'),
      question('Not this', { state: 'set-aside', reason: 'A slip' }),
      question('Who was there?', { state: 'asked', reason: 'Two of us' }),
    ];
    const text = questionsAsText('Child T', { agency: 'Maternity', questions }, entryOf);
    expect(text).toContain('Questions to Maternity\nChild T\n');
    expect(text).toContain('1. What happened on 5 March?\n   Maternity, 3 March 2014 (m.csv, row 2): Booking visit');
    expect(text).toContain('2. Who was there?');
    expect(text).toContain('Answer: Two of us');
    expect(text).not.toContain('Not this');
  });

  it('is a CSV that no spreadsheet reads as formulas', () => {
    const csv = questionsAsCsv([{ agency: '=Maternity', questions: [question('One, "two"?')] }], entryOf);
    const [head, line] = csv.split('\r\n');
    expect(head).toBe('Agency,Question,From,To,Entries,Why it is asked,State,Answer');
    expect(line).toContain(`'=Maternity,"One, ""two""?"`);
  });
});
