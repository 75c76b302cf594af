import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { LogEvent } from '#services/ports.ts';
import { forkServices } from '#services/forked-services.ts';
import { superviseServices } from '#services/supervisor.ts';
import type { Supervisor, SupervisorOptions } from '#services/supervisor.ts';
import type { Reply } from '#shared/errors.ts';

const entry = join(import.meta.dirname, '..', '..', 'support', 'hosts', 'odd-services.ts');
const setting = {
  host: 'web',
  folders: { data: '/nowhere', documents: '/nowhere', samples: '/nowhere' },
  nativeDialogs: false,
} as const;

const running: Supervisor[] = [];

const supervise = (options: SupervisorOptions = {}, path = entry): Supervisor => {
  const supervisor = superviseServices(() => forkServices(path), setting, options);
  running.push(supervisor);
  return supervisor;
};

afterEach(async () => {
  await Promise.all(running.splice(0).map((supervisor) => supervisor.stop()));
});

const valueOf = (reply: Reply): unknown => {
  if (!reply.ok) throw new Error(reply.error.sentence);
  return reply.value;
};

const pidOf = async (supervisor: Supervisor): Promise<number> => {
  const value = valueOf(await supervisor.call('pid', {}));
  if (typeof value !== 'object' || value === null || !('pid' in value)) throw new Error('no pid');
  return Number(value.pid);
};

const stoppedReply = { ok: false, error: { code: 'services-stopped' } };

describe('the supervisor of the services', () => {
  it('carries calls and bytes to a process of its own', async () => {
    const services = supervise();
    expect(valueOf(await services.call('echo', { a: [1, 'ü'] }))).toMatchObject({ input: { a: [1, 'ü'] } });
    expect(valueOf(await services.offer('a.csv', Uint8Array.of(1, 2, 250)))).toEqual({ name: 'a.csv', sum: 253 });
    expect(await pidOf(services)).not.toBe(process.pid);
  });

  it('answers what was under way when the process dies, and starts another', async () => {
    const events: LogEvent[] = [];
    const services = supervise({ log: (event) => events.push(event) });
    const before = await pidOf(services);
    const [died, waiting] = await Promise.all([services.call('die', {}), services.call('die', {})]);
    expect(died).toMatchObject(stoppedReply);
    expect(waiting).toMatchObject(stoppedReply);
    expect(await pidOf(services)).not.toBe(before);
    expect(events).toEqual([{ event: 'restarted' }]);
  });

  it('notices a process that was killed from outside', async () => {
    const services = supervise();
    const before = await pidOf(services);
    const slow = services.call('slow', {});
    process.kill(before, 'SIGKILL');
    expect(await slow).toMatchObject(stoppedReply);
    expect(await pidOf(services)).not.toBe(before);
  });

  it('kills a process that hangs, and starts another', async () => {
    const services = supervise({ patience: 2 });
    const before = await pidOf(services);
    expect(await services.call('hang', {})).toMatchObject(stoppedReply);
    expect(await pidOf(services)).not.toBe(before);
    expect(() => process.kill(before, 0)).toThrow();
  });

  it('bears with a call that takes long while the process shows that it lives', async () => {
    const services = supervise({ patience: 2 });
    const before = await pidOf(services);
    const outcome = await Promise.race([
      services.call('slow', {}),
      new Promise((resolve) => setTimeout(resolve, 4500, 'still waiting')),
    ]);
    expect(outcome).toBe('still waiting');
    expect(await pidOf(services)).toBe(before);
  });

  it('does not start a process again and again that cannot start', async () => {
    const services = supervise({}, join(import.meta.dirname, 'no-such-file.ts'));
    const reply = await services.call('about', {});
    expect(reply).toMatchObject(stoppedReply);
    expect(reply.ok ? '' : reply.error.sentence).toContain('could not be started');
  });

  it('shows dialogs and hands on what was chosen, nothing when they fail', async () => {
    const chosen = supervise({ dialogs: () => Promise.resolve(['/a/b.sightline']) });
    expect(valueOf(await chosen.call('ask', {}))).toEqual(['/a/b.sightline']);
    const broken = supervise({ dialogs: () => Promise.reject(new Error('no screen')) });
    expect(valueOf(await broken.call('ask', {}))).toEqual([]);
  });

  it('answers calls after its end, and leaves no process behind', async () => {
    const services = supervise();
    const pid = await pidOf(services);
    const waiting = services.call('slow', {});
    await services.stop();
    expect(await waiting).toMatchObject(stoppedReply);
    expect(await services.call('echo', {})).toMatchObject(stoppedReply);
    expect(() => process.kill(pid, 0)).toThrow();
  });

  it('kills a process that does not end when it is told to', async () => {
    const services = supervise({ patience: 60 });
    const pid = await pidOf(services);
    const hung = services.call('hang', {});
    await services.stop();
    expect(await hung).toMatchObject(stoppedReply);
    expect(() => process.kill(pid, 0)).toThrow();
  });
});
