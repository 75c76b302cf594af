import { describe, expect, it } from 'vitest';
import { createClient } from '#shared/client.ts';
import { contract } from '#shared/contract.ts';
import type { Reply } from '#shared/errors.ts';
import { plainLook } from '#shared/look.ts';
import { createKeptReview } from '../../../renderer/state/kept-review.ts';
import { createLook } from '../../../renderer/state/look.ts';
import { createSession } from '../../../renderer/state/session.ts';

/** A page's storage, which outlives the page: a reload is a new session over the same one. */
const storageOf = (start: Record<string, string> = {}) => {
  const kept = new Map(Object.entries(start));
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

/** Services that have one review open until it is closed. */
const services = (open: Set<string>) =>
  createClient(async (name, input): Promise<Reply> => {
    await Promise.resolve();
    if (name === 'about') return { ok: true, value: { version: '1', host: 'web', nativeDialogs: false } };
    if (name === 'openSample') {
      open.add('r1');
      return { ok: true, value: { review: 'r1' } };
    }
    const { review } = contract.review.input.parse(input);
    if (name === 'closeReview') open.delete(review);
    else if (!open.has(review))
      return { ok: false, error: { code: 'not-found', sentence: 'This review is no longer open here.' } };
    return { ok: true, value: { id: review } };
  });

describe('a reload', () => {
  it('goes on with the review that was open, and shows no home meanwhile', async () => {
    const storage = storageOf();
    const api = services(new Set());
    const before = createSession(api, createKeptReview(storage));
    expect(before.store.getState().takingUp).toBe(false);
    await before.start();
    await before.openSample('larkfield');
    const after = createSession(api, createKeptReview(storage));
    expect(after.store.getState()).toEqual({ takingUp: true });
    await after.start();
    expect(after.store.getState()).toMatchObject({ takingUp: false, review: 'r1' });
  });

  it('is home after the review was left', async () => {
    const storage = storageOf();
    const api = services(new Set());
    const before = createSession(api, createKeptReview(storage));
    await before.openSample('larkfield');
    await before.leave();
    expect(storage.kept.size).toBe(0);
    const after = createSession(api, createKeptReview(storage));
    await after.start();
    expect(after.store.getState().review).toBeUndefined();
    expect(after.store.getState().problem).toBeUndefined();
  });

  it('says so where the review was closed meanwhile, and does not try it again', async () => {
    const storage = storageOf({ 'sightline-review': 'gone' });
    const session = createSession(services(new Set()), createKeptReview(storage));
    await session.start();
    expect(session.store.getState()).toMatchObject({
      takingUp: false,
      problem: 'This review is no longer open here.',
    });
    expect(storage.kept.has('sightline-review')).toBe(false);
  });

  it('takes nothing that could not be an id', () => {
    expect(createKeptReview(storageOf({ 'sightline-review': 'x'.repeat(65) })).read()).toBeUndefined();
    expect(createKeptReview(storageOf()).read()).toBeUndefined();
  });
});

describe('the look of the page', () => {
  /** Services that keep a look, as those of a computer do from one start to the next. */
  const computer = () => {
    let look = plainLook;
    const api = createClient((name, input) => {
      if (name === 'keepLook') look = contract.keepLook.input.parse(input);
      return Promise.resolve({ ok: true, value: { look } });
    });
    const open = async () => {
      const root: { dataset: DOMStringMap } = { dataset: {} };
      const actions = createLook(api, root);
      await actions.start();
      return { root, ...actions };
    };
    return { open };
  };

  it('is shown on the root element and found again at the next start', async () => {
    const { open } = computer();
    const first = await open();
    expect(first.root.dataset).toEqual({});
    first.setTheme('dark');
    first.setRoom(true);
    expect(first.root.dataset).toEqual({ theme: 'dark', room: '' });
    const second = await open();
    expect(second.root.dataset).toEqual({ theme: 'dark', room: '' });
    second.setTheme('system');
    second.setRoom(false);
    expect(second.root.dataset).toEqual({});
    expect((await open()).root.dataset).toEqual({});
  });

  it('keeps a choice that was made before the kept one was known', async () => {
    const { open } = computer();
    (await open()).setTheme('dark');
    const root: { dataset: DOMStringMap } = { dataset: {} };
    const slow = createLook(
      createClient(() => Promise.resolve({ ok: true, value: { look: { theme: 'dark', room: true } } })),
      root,
    );
    const starting = slow.start();
    slow.setTheme('light');
    await starting;
    expect(root.dataset).toEqual({ theme: 'light' });
  });

  it('stays plain where the services cannot be asked', async () => {
    const root: { dataset: DOMStringMap } = { dataset: {} };
    const look = createLook(
      createClient(() => Promise.resolve({ ok: false, error: { code: 'services-stopped', sentence: 'Stopped.' } })),
      root,
    );
    await look.start();
    expect(root.dataset).toEqual({});
  });
});
