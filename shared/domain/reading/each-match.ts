const none: readonly RegExpExecArray[] = [];

/**
 * What `text.matchAll(expression)` gives, as a list. `matchAll` makes a copy of the expression for each text, which for the long
 * ones of the rules costs more than the looking.
 *
 * @param expression global, and without the flag `u`
 */
export const matchesOf = (text: string, expression: RegExp): readonly RegExpExecArray[] => {
  expression.lastIndex = 0;
  let match = expression.exec(text);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = expression.exec(text)) {
    found.push(match);
    if (match[0] === '') expression.lastIndex += 1;
  }
  return found;
};
