import { matchesOf } from '../reading/each-match.ts';

/** Meetings that by their nature have several agencies. */
const named = new RegExp(
  String.raw`\b(?:` +
    [
      String.raw`(?:professionals?'?|network|multi-?agency|pre-birth|joint|strategy|planning|core group|discharge|cin|child(?:ren)? in need|tac|taf|child protection|safeguarding) (?:planning )?(?:meeting|discussion)`,
      String.raw`birth plan(?:ning)? (?:meeting|discussion)`,
      String.raw`core group`,
      String.raw`(?:cin|child in need|lac|looked after) review`,
      String.raw`(?:initial |review )?(?:child protection )?conference`,
      String.raw`icpc|rcpc|marac`,
      String.raw`professionals met|met with (?:the )?(?:social worker|school|health visitor|midwife|police)`,
      String.raw`meeting (?:was )?(?:held|at|with(?! (?:the )?(?:mum|mother|dad|father|parents?|family|ms|mr|mrs|tenant)\b))`,
    ].join('|') +
    String.raw`)\b`,
  'gi',
);

/** Before the name: the meeting is spoken of, planned or wished for, not told as held. */
const spokenOf =
  /\b(?:about|shared with|cancel\w*|arrang\w*|organis\w* (?:a|an|another)|another|planned|plan for|next|future|request\w*|asked for|want\w*|call for|invit\w*|dates? (?:of|for)|prepar\w*|report (?:for|to)|before|after|since|until|ahead of|further|propos\w*|await\w*|decision|decided|to be|chair|for|november|last|previous|promised|actions? (?:from|of)|minutes (?:of|from)|outcome of|discussed at|learned of|no)\b[^.;]{0,30}$|\bto (?:the |a |an )?$/i;
const followedBy =
  /^[^.;]{0,40}\b(?:still to be|to be (?:organised|arranged|held)|will|due|for another|was cancelled|did not|cancelled|reports?|preparation|were settled|postponed|could not)\b|^ (?:dates?|reports?|preparation)\b/i;
/** Inside one agency. */
const internal =
  /\b(?:team|unit|staff|allocation|practice(?: safeguarding)?|management|ward|class|parents?|family (?:group )?)\s*$/i;

/** Whether a sentence tells of a meeting of several agencies as held. */
export const saysMeetingHeld = (sentence: string): boolean =>
  matchesOf(sentence, named).some((match) => {
    const ahead = sentence.slice(0, match.index);
    const behind = sentence.slice(match.index + match[0].length);
    return !spokenOf.test(ahead) && !internal.test(ahead) && !followedBy.test(behind);
  });

const keptWords =
  /\b(?:minutes|notes|actions?|action list|record)\b[^.;]{0,40}\b(?:circulated|received|sent|typed|shared|kept|taken|on file|agreed|written|distributed|attached|came round)\b|\b(?:received|circulated|sent|typed up|took|kept|wrote|filed) (?:the |our )?(?:minutes|notes|action)|\bis in the minutes\b|\bminutes (?:of|from)\b/i;
const noneKept =
  /\b(?:no|not|never|none|without|nothing|lost|missing|nor)\b[^.;]{0,40}\b(?:minutes|notes|minuted|record|written|actions?)\b|\b(?:minutes|notes|actions?|record)\b[^.;]{0,60}\b(?:not|never|none|no|lost|missing|nothing|were to follow)\b|\bunminuted\b/i;

/** Whether a sentence tells that minutes, notes or written actions of a meeting exist. */
export const saysMinutesKept = (sentence: string): boolean => keptWords.test(sentence) && !noneKept.test(sentence);

/** Whether words say that there are none. */
export const saysNoMinutes = (words: string): boolean => noneKept.test(words);
