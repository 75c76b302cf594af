import type { ColumnRole } from '../../model.ts';

/** What a heading says its column is for, and how surely: the highest weight of a role wins it. */
export type HeadingMeaning = { readonly role: ColumnRole; readonly weight: number };

/** Lower case words with single spaces; punctuation, underscores and camel case are taken apart. */
export const headingWords = (heading: string): string =>
  heading
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

type Rule = { readonly words: RegExp; readonly role: ColumnRole; readonly weight: number };

/** In order: the first rule that fits a heading decides. Collected from `header-sets` and published chronologies. */
const rules: readonly Rule[] = [
  { words: /^(?:(?:event )?dates? (?:certainty|precision|accuracy)|precision)$/, role: 'date-precision', weight: 8 },
  // What numbers or names a row.
  { words: /\b(?:id|identifier|ref|reference|number|no|certainty|precision)$/, role: 'extra', weight: 5 },
  // Dates of something other than the event.
  {
    words:
      /^(?:document|display|entry created|created|recorded|received|printed|modified|last) date\b|\bdate (?:of (?:birth|death|completion|report|referral to panel)|extracted|completed|recorded|received|created|entered|modified|printed|added)\b|^(?:dob|date type)$/,
    role: 'extra',
    weight: 5,
  },
  {
    words: /^(?:end date|date (?:to|end|ended|finished)|finish date|date until|to date|until)\b|^to$/,
    role: 'date-end',
    weight: 8,
  },
  { words: /^(?:end|finish) time$|^time (?:to|end)$/, role: 'time-end', weight: 8 },
  { words: /^date$/, role: 'date', weight: 10 },
  {
    words: /^(?:(?:event|start|entry|contact|incident) date|date (?:from|start|started|begin))$/,
    role: 'date',
    weight: 9,
  },
  { words: /^(?:date (?:time|and time|or period|of)\b|datetime$|dates?\b|date )/, role: 'date', weight: 8 },
  { words: /^(?:when|day|period|from)$/, role: 'date', weight: 5 },
  { words: /\bdate$/, role: 'date', weight: 6 },
  { words: /^timestamp$/, role: 'date', weight: 3 },
  {
    words:
      /^(?:(?:start|event|contact|clock) )?time(?: (?:of (?:day|event|contact|call|incident)|24 ?h(?:ours?)?|hrs|hh mm|from|start))?$/,
    role: 'time',
    weight: 8,
  },
  {
    words:
      /^(?:agency|agencies|organisation|organization|service|swimlane|lane|team|recording agency|agency (?:name|team|service|involved|recording)|agencies involved|agency organisation|lead agency|provider)$/,
    role: 'agency',
    weight: 8,
  },
  // The words of the entry.
  {
    words: /^(?:comments?|reviewers? comments?|author s? ?comments?|authors? comments?|analysis comments?)\b/,
    role: 'comment',
    weight: 9,
  },
  {
    words:
      /^(?:impact|significance|analysis|actions?(?: taken| agreed)?|outcomes?|responses?|remarks|notes?|plans?|next steps?|decisions?(?: made)?|learning)\b/,
    role: 'comment',
    weight: 5,
  },
  {
    words:
      /^(?:detail|details|description|narrative|significant events?|event(?:s)?(?: details?| description| what happened)?|event detail|what happened|entry|entries|chronology entry|summary|account)\b/,
    role: 'text',
    weight: 9,
  },
  {
    words:
      /^(?:information|info|message|contact|content|record|incident|task name|body|caption|text|what the (?:review|records?)\b.*|concerns?|occurrence|observations?|subject|free text|history|log|case note|consultation|entry text|intervention)\b(?! (?:id|no|number|ref))/,
    role: 'text',
    weight: 7,
  },
  { words: /^(?:title|headline)$/, role: 'text', weight: 6 },
  // Known, kept, and not the words of the entry.
  {
    words:
      /^(?:serial(?: number)?|no|number|ref(?:erence)?|event (?:ref|id)|id|row|source\b.*|type|status\b.*|tags?|characters?|custom fields?|categor(?:y|ies)|code|colou?r|child\b.*|subject child|name\b.*|print name\b.*|signature|signed|author\b.*|worker|role\b.*|tel\b.*|telephone|witness\b.*|document\b.*|paragraph\b.*|page|confidence|issue tags|actor|quote|domain|legal statutes|photo url|read more url|seen\b.*|who\b.*|recorded by|entered by|staff|practitioner|professional|location|place|method|timestamp desc|extra field.*|initials|job title\b.*|address|post mortem\b.*)$/,
    role: 'extra',
    weight: 5,
  },
];

/** What a heading says, or undefined where its words are not known. */
export const headingMeaning = (heading: string): HeadingMeaning | undefined => {
  const words = headingWords(heading);
  if (words === '') return undefined;
  const rule = rules.find((candidate) => candidate.words.test(words));
  return rule === undefined ? undefined : { role: rule.role, weight: rule.weight };
};
