import { describe, expect, it } from 'vitest';
import { commandOf } from '../../../../renderer/timeline/keys.ts';
import type { Key } from '../../../../renderer/timeline/keys.ts';

const press = (key: string, code = '', held: Partial<Key> = {}): ReturnType<typeof commandOf> =>
  commandOf({ key, code, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('keys of the timeline', () => {
  it('moves by the place of a key, whatever the keyboard writes there', () => {
    expect(press('z', 'KeyW')).toEqual({ does: 'move', direction: 'in' });
    expect(press('q', 'KeyA')).toEqual({ does: 'move', direction: 'left' });
    expect(press('s', 'KeyS')).toEqual({ does: 'move', direction: 'out' });
    expect(press('d', 'KeyD')).toEqual({ does: 'move', direction: 'right' });
  });

  it('walks with arrows, with point and comma, and from gap to gap', () => {
    expect(press('ArrowRight')).toEqual({ does: 'along', step: 1 });
    expect(press(',')).toEqual({ does: 'along', step: -1 });
    expect(press('ArrowUp')).toEqual({ does: 'across', step: -1 });
    expect(press('g', 'KeyG')).toEqual({ does: 'gap', step: 1 });
    expect(press('G', 'KeyG', { shiftKey: true })).toEqual({ does: 'gap', step: -1 });
  });

  it('leaves the shortcuts of the program and of the system alone', () => {
    expect(press('z', 'KeyZ', { ctrlKey: true })).toBeUndefined();
    expect(press('s', 'KeyS', { metaKey: true })).toBeUndefined();
    expect(press('ArrowLeft', '', { altKey: true })).toBeUndefined();
    expect(press('Tab')).toBeUndefined();
    expect(press('?')).toBeUndefined();
  });
});
