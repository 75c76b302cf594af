import { describe, expect, it } from 'vitest';
import { eventKinds, kindsIn } from '#shared/domain/same-event/event-kinds.ts';
import { labelledSentences } from '../../../fixtures/exchanges/labelled-sentences.ts';
import { labelledLists } from '../../../fixtures/gaps/labelled-lists.ts';

describe('kinds of events', () => {
  it('are those whose words stand in a text: the first look passes none over', () => {
    const texts = [
      ...Object.values(labelledSentences).flatMap((sentences) => sentences.map(({ text }) => text)),
      ...Object.values(labelledLists).flatMap((groups) => groups.flatMap((group) => group.texts)),
    ];
    for (const text of texts)
      expect(kindsIn(text)).toEqual(eventKinds.flatMap(({ words }, index) => (words.test(text) ? [index] : [])));
  });

  it('are each found by their stems in words of their own', () => {
    const told = [
      'Core group held',
      'CIN meeting',
      'TAF today',
      'Case conference',
      'Strategy discussion',
      'MARAC held',
      'LAC review',
      'CPA review',
      'Discharge planning meeting',
      'Visited together with the nurse',
      'Professionals met',
      'Twins delivered of her',
      'He died',
      'Arrested',
      'Refers on',
      'Did not arrive',
      'Seen in ED',
      'TC to school',
      'Called at the flat',
    ];
    for (const [index, text] of told.entries()) expect(kindsIn(text)).toContain(index);
  });
});
