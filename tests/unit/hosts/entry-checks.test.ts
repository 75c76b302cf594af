import { describe, expect, it } from 'vitest';
import { nodeProblem } from '#services/check-node.mjs';
import { runtimeProblem } from '#services/self-test.ts';

describe('the check of the runtime', () => {
  it.each(['22.18.0', '22.19.1', '24.21.0', '100.0.0'])('lets Node %s run', (version) => {
    expect(nodeProblem(version)).toBeUndefined();
    expect(runtimeProblem(version)).toBeUndefined();
  });

  it.each(['20.20.2', '18.0.0', '22.17.9', '9.11.2'])('says in one sentence what is wrong with Node %s', (version) => {
    expect(nodeProblem(version)).toMatch(/^Sightline needs Node 22\.18 or newer and this is Node [\d.]+: .*\.$/);
    expect(runtimeProblem(version)).toBe(nodeProblem(version));
  });

  it('refuses a build of Node that would change the words of an agency', () => {
    const wrong = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
    expect(runtimeProblem('24.21.0', wrong)).toContain('misreads Windows text');
  });
});
