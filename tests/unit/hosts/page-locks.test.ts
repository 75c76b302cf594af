import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { contentSecurityPolicy, pageHeaders } from '#services/content-security.ts';
import { escapeHtml, installTrustedTypes } from '../../../renderer/api/trusted-types.ts';
import { readReply } from '#shared/read-reply.ts';
import { readOffered } from '../../../renderer/api/read-reply.ts';

describe('the policy of the page', () => {
  it('is the one string of both hosts, and lets nothing in from elsewhere', () => {
    expect(contentSecurityPolicy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types default",
    );
    expect(pageHeaders['content-security-policy']).toBe(contentSecurityPolicy);
  });
});

describe('the page’s own policy for HTML', () => {
  type Rules = Record<'createHTML' | 'createScript' | 'createScriptURL', (text: string) => string>;
  const installed: [string, Rules][] = [];
  installTrustedTypes({
    trustedTypes: { createPolicy: (name: string, rules: Rules) => installed.push([name, rules]) },
  });

  it('is the default one, shows words as words and makes no script', () => {
    const [name, rules] = installed[0] ?? [];
    expect(name).toBe('default');
    expect(rules?.createHTML('<img src=x onerror=a()> R&B')).toBe('&lt;img src=x onerror=a()> R&amp;B');
    expect(() => rules?.createScript('1')).toThrow(TypeError);
    expect(() => rules?.createScriptURL('/a.js')).toThrow(TypeError);
  });

  it('does nothing where the browser has no such thing', () => {
    expect(() => {
      installTrustedTypes({});
    }).not.toThrow();
  });

  it('leaves no way to begin a tag or an entity of one’s own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toContain('<');
        expect(escaped.replaceAll('&lt;', '<').replaceAll('&amp;', '&')).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('reading a reply', () => {
  it('takes what a host sends', () => {
    expect(readReply('{"ok":true,"value":[1]}')).toEqual({ ok: true, value: [1] });
    expect(readReply('{"ok":true}')).toEqual({ ok: true, value: undefined });
    const failed = { ok: false, error: { code: 'in-use', sentence: 'It is in use.' } };
    expect(readReply(JSON.stringify(failed))).toEqual(failed);
  });

  it('tells anything else as a failure, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const reply = readReply(text);
        if (!reply.ok) expect(reply.error.sentence).toMatch(/\.$/);
        expect(readOffered(text).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
    for (const text of ['{"ok":false}', '{"ok":false,"error":{"code":"no-such","sentence":"x"}}', '{"ok":1}']) {
      expect(readReply(text)).toMatchObject({ ok: false, error: { code: 'services-stopped' } });
    }
  });
});
