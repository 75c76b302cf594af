/*
 * The page's own policy for text that a library puts into the document as HTML: vis-timeline does, when it empties an
 * element or sets a label. It is escaped, so that the words of an agency are shown as words; scripts are refused.
 * Imported for its effect, before anything else.
 */

type PolicyRules = {
  readonly createHTML: (text: string) => string;
  readonly createScript: (text: string) => string;
  readonly createScriptURL: (text: string) => string;
};
type PolicyFactory = { readonly createPolicy: (name: string, rules: PolicyRules) => unknown };

const isPolicyFactory = (value: unknown): value is PolicyFactory =>
  typeof value === 'object' && value !== null && 'createPolicy' in value && typeof value.createPolicy === 'function';

export const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const refuse = (): never => {
  throw new TypeError('The page runs no script but its own.');
};

/** Installs the policy where the browser knows Trusted Types; elsewhere the content security policy stands alone. */
export const installTrustedTypes = (scope: object): void => {
  const factory: unknown = 'trustedTypes' in scope ? scope.trustedTypes : undefined;
  if (!isPolicyFactory(factory)) return;
  factory.createPolicy('default', { createHTML: escapeHtml, createScript: refuse, createScriptURL: refuse });
};

installTrustedTypes(globalThis);
