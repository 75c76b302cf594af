/*
 * The words that the rules of exchange are made of. `{name}` in a rule stands for the list of that name; `{S}` is who
 * sends, `{R}` who receives, `{W}` with whom, `{F}` somebody of the family.
 */
const lists: Readonly<Record<string, string>> = {
  // who told whom directly
  'told-past':
    'informed|informs|told|tells|notified|notifies|advised|advises|updated|updates|alerted|alerts|briefed|briefs|warned|contacted|contacts|rang|rings|rung|phoned|phones|telephoned|telephones|called|emailed|emails|e-mailed|texted|faxed|messaged|wrote to|writes to|written to|spoke to|spoke with|speaks to|speaks with|spoken to|spoken with|liaised with|liaises with|liaising with|discussed with|discusses with|corresponded with|copied in|reported back to|fed back to',
  'tell-base':
    'inform|tell|notify|advise|update|alert|brief|warn|contact|ring|phone|telephone|call|email|e-mail|write to|speak to|speak with|liaise with|discuss with|involve|copy in|make aware|informing|telling|notifying|contacting|ringing|alerting|updating|writing to|speaking to|liaising with',
  'asked-past':
    'asked|asks|chased|chases|chased up|invited|invites|consulted|consults|approached|queried with|checked with|checks with|sought advice from|sought information from|requested',
  'ask-base': 'ask|consult|invite|approach|check with|chase|asking|consulting|inviting',
  'told-done':
    'informed|told|notified|advised|updated|alerted|briefed|contacted|made aware|aware|copied in|spoken to|written to|emailed|telephoned|phoned|rung|kept informed|consulted|asked|invited|approached|warned|involved',
  'told-short':
    'informed|told|notified|advised|updated|alerted|briefed|contacted|made aware|aware|copied in|kept informed|asked to|invited|consulted|written to|not told',
  // what was passed to whom
  passed:
    'shared|shares|discussed|discusses|reported|reports|passed|passes|sent|sends|forwarded|forwards|gave|given|gives|handed over|handed on|handed|hands over|copied|escalated|escalates|raised|raises|communicated|communicates|relayed|disclosed|submitted|submits|provided|provides|faxed|emailed|fed back|feeds back|transferred|recommended|confirmed|explained|mentioned|circulated|flagged|expressed|voiced|conveyed|released|transmitted|dispatched|posted|notified|telephoned through|phoned through|read out|highlighted',
  'pass-base':
    'share|discuss|report|pass|pass on|send|forward|give|hand over|copy|escalate|raise|communicate|relay|disclose|submit|provide|fax|feed back|transfer|mention|flag|convey|make known|make available|notify|highlight|sharing|passing|sending|reporting|discussing|forwarding|mentioning|raising|escalating',
  referred: 'referred|refers|re-referred|rereferred|referred on|refers on',
  'refer-base':
    'refer|re-refer|make (?:a |any )?referrals?|send (?:a |any )?referral|referring|making (?:a |any )?referral|submit (?:a |any )?referral|complete (?:a |any )?referral',
  // things that go from one to another
  thing:
    't\\/c|tc|p\\/c|tel\\/?c?|phone call|telephone call|tel call|call|calls|phone calls|voicemail|message|msg|text|letter|letters|ltr|email|e-mail|emails|fax|referral|re-referral|referrals|ref|notification|notifications|alert|report|reports|request|requests|query|enquiry|update|copy|copies|copy letter|summary|discharge letter|discharge summary|transfer letter|ppn|niche referral|information|info|intelligence|feedback|handover|invitation|invite|minutes|chronology|memo|contact|telephone contact|liaison|escalation|concern|concerns|escalation letter|complaint|cause for concern(?: form)?|marf|cp1|safeguarding referral|safeguarding concern|verbal handover',
  'thing-in':
    'response|reply|answer|confirmation|advice|acknowledgement|history|outcome|information request|strategy request',
  talk: 't\\/c|tc|p\\/c|phone call|telephone call|call|calls|conversation|telephone conversation|phone conversation|discussion|case discussion|telephone discussion|liaison|contact|letters|emails|e-mails|correspondence|email exchange|exchange of (?:letters|emails)|consultation|telephone contact|information sharing|handover',
  meeting:
    'meeting|mtg|meetings|professionals meeting|strategy discussion|strategy meeting|core group|conference|case conference|review conference|icpc|rcpc|network meeting|planning meeting|planning discussion|cin meeting|cin review|tac|taf|team around the (?:family|child)|marac|case review|joint visit|joint home visit|joint assessment|joint attendance|joint appointment|home visit|visit|panel|multi-agency meeting|discharge planning meeting|pre-birth meeting|birth planning discussion|supervision meeting|handover meeting',
  'meeting-place':
    'meeting|mtg|conference|core group|discussion|visit|visits|visited|icpc|rcpc|tac|taf|marac|panel|review|planning',
  // little words between
  adv: '(?:\\s(?:also|then|again|immediately|formally|subsequently|later|in turn|therefore|duly|now|promptly|verbally|already|both|today|fully|ever|been|being|properly|directly|apparently|still|actually|initially|at any point|specifically|at the time))*',
  was: '(?:was|were|is|are|be|has been|have been|had been|being|been)',
  not: '(?:not|never|neither|nor)',
  'did-not':
    "(?:did not|did never|didn't|didnt|does not|doesn't|do not|had not|hadn't|has not|hasn't|have not|haven't|failed to|fails to|failing to|failure to|omitted to|neglected to|forgot to|never|without|instead of|nor did @?\\w+|nor did|not|unable to|no attempt to|did nothing to|no one|nobody)",
  // up to some words that name nobody
  gap: '(?:[^@~&;:.?!]{0,60}?)',
  some: '(?:(?!\\b(?:from|about|that|who|which|asking|saying|because|so that|as)\\b)[^@~&;:.?!]){0,45}?',
  'gap-family': '(?:(?!\\b(?:that|who|which|because|so that)\\b)[^@&;?!]){0,80}?',
  'of-family': "(?:\\s(?:of|for|on|about|re|regarding|concerning)\\s{F}(?:'s?)?(?:\\s\\w+){0,3})?",
};

const marks: Readonly<Record<string, string>> = {
  S: '(?<from>@\\d+)',
  R: '(?<to>@\\d+|&)',
  W: '(?<both>@\\d+)',
  F: '~\\d+',
};

const filled = (pattern: string): string =>
  pattern.replace(/\{([\w-]+)\}/g, (whole, name: string) => {
    const mark = marks[name];
    if (mark !== undefined) return mark;
    const list = lists[name];
    if (list === undefined) {
      if (/^\d*,?\d*$/.test(name)) return whole;
      throw new Error(`no list of words is called ${name}`);
    }
    return list.startsWith('(?:') ? filled(list) : `(?:${filled(list)})`;
  });

/** Reads a rule's pattern into an expression that is tried at one place of a text. */
export const readPattern = (pattern: string): RegExp => new RegExp(`(?<![\\w@~])(?:${filled(pattern)})(?!\\w)`, 'iy');

/** One of these stands in every sentence that tells of an exchange: a cheap first look. */
export const firstLook =
  /\b(?:inform|told|tell|notif|advis|updat|alert|brief|warn|contact|rang|ring|rung|phon|telephon|call|e-?mail|text|fax|messag|msg|wr[io]t|sp[eo][ak]|liais|correspond|cop(?:y|ied)|report|f[e]{1,2}d\s?back|ask|chas|invit|consult|approach|quer|check|sought|request|aware|involv|shar|discuss|pass|sent|send|forward|g[ai]v|hand|escalat|rais|communicat|relay|disclos|submit|provid|transfer|recommend|confirm|explain|mention|circulat|flag|express|voic|convey|releas|dispatch|posted|brought|refer|ref\b|t\/c|tc\b|p\/c|letter|ltr|ppn|alert|enquir|summary|intelligence|minutes|response|reply|repli|respon|answer|acknowledg|outcome|conversation|meeting|mtg|conference|core group|icpc|rcpc|tac\b|taf\b|marac|joint|attended|present|there\b|visit|met\b|panel|between|heard|received|stated|said|claim|together|in touch|replied|marf|cp1|network|discharge)/i;

/** The words before a verb that make it a thing not done yet, or not at all: nothing is told by them. */
export const supposed =
  /(?:\b(?:will|would|should|could|might|may|must|shall|can|if|unless|whether|ought to|needs? to|needed to|plan(?:s|ned|ning)? to|plan:|agree[ds]? (?:to|that)|intend(?:s|ed|ing)? to|intention to|hop(?:es|ed|ing) to|asked to|asks to|wants? to|wanted to|is to|are to|was to|were to|to be|will be|due to be|going to|advised to|encouraged to|reminded to|told to|offered to|refus\w+ to|declin\w+ to|consent(?:ed)? (?:to|for)|consider(?:s|ed|ing)?|discuss(?:ed)? (?:making )?(?:a |the )?(?:possible|potential|need for)?|criteria for|threshold for|need for|able to|wanted|awaiting|ready to|about to|declin\w+ (?:a|the|any)?|refused (?:a|the|any)|offered (?:a|the)|suggest\w*|propos\w+|recommend\w* (?:a|that)|request(?:ed|s)? (?:a|that)|in order to|so as to|before|actions?:|p:|possible|potential|for)\s[^;.@]{0,30}|\bto (?:make|send|complete|submit|do|write|ring|phone|email|contact|refer|inform|tell|share|discuss|pass|update|chase|liaise|ask|arrange|speak|consider|request|follow|call|get|seek|provide|raise|report)\b[^;.@]{0,30}|\bto )$/i;

/** The words of a record that say an exchange took place without anything to show for it. */
export const hedged =
  /\b(?:claims?|claimed|CLAIMS|i believe|believes? (?:that )?(?:i|we|it|this)|i think|we think|thought (?:that )?(?:i|we|she|he|they) had|may have (?:told|rung|informed|sent|shared|spoken)|i recall|recalls|recalled|recollection|remembers?|no (?:note|record|entry|trace|evidence) of (?:the|this|that|any such|such a) (?:call|conversation|letter|email|e-mail|message|referral|discussion|contact|fax)|says (?:that )?(?:she|he|they|it) (?:had|rang|told|sent|wrote|made|informed)|reportedly|apparently|it is (?:said|thought|believed) that|allegedly)\b/i;

/** The words that say something came after its time. */
export const lateWords =
  /\b(?:received late|late (?:notification|referral|letter|response|reply)|not (?:\w+ )?(?:until|before)|only (?:learned|learnt|heard|informed|told|received|notified|sent|copied|became aware)|(?:days|weeks|months) (?:later|after|late)|eventually|belated(?:ly)?|delay(?:ed)? in (?:sending|sharing|informing|notifying|referring|passing)|after a delay|overdue|out of time)\b/i;
