import type { Direction } from './motion.ts';
import type { SideKind } from './side-marks.ts';

/** What a key asks for on the timeline. */
export type KeyCommand =
  | { readonly does: 'move'; readonly direction: Direction }
  | { readonly does: 'along' | 'across' | 'gap' | 'undated' | 'exchange'; readonly step: 1 | -1 }
  | { readonly does: 'beside'; readonly kind: SideKind; readonly step: 1 | -1 }
  | { readonly does: 'end'; readonly end: 'first' | 'last' }
  | { readonly does: 'fit' | 'whole' | 'clear' };

export type Key = Pick<KeyboardEvent, 'code' | 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** W A S D by their place on the keyboard, so that every layout has the same hand. */
const moves: Readonly<Record<string, Direction>> = { KeyW: 'in', KeyS: 'out', KeyA: 'left', KeyD: 'right' };

/** The movement that ends as a key is let go. */
export const releasedBy = (key: Pick<Key, 'code' | 'key'>): Direction | undefined => {
  if (key.key === '-') return 'out';
  return key.key === '+' || key.key === '=' ? 'in' : moves[key.code];
};

/** The command of a key, or undefined: then the key is none of the timeline's business. */
export const commandOf = (key: Key): KeyCommand | undefined => {
  if (key.ctrlKey || key.metaKey || key.altKey) return undefined;
  const direction = moves[key.code];
  if (direction !== undefined && !key.shiftKey) return { does: 'move', direction };
  switch (key.key) {
    case 'ArrowRight':
    case '.':
      return { does: 'along', step: 1 };
    case 'ArrowLeft':
    case ',':
      return { does: 'along', step: -1 };
    case 'ArrowDown':
      return { does: 'across', step: 1 };
    case 'ArrowUp':
      return { does: 'across', step: -1 };
    case 'g':
    case 'G':
      return { does: 'gap', step: key.shiftKey ? -1 : 1 };
    case 'u':
    case 'U':
      return { does: 'undated', step: key.shiftKey ? -1 : 1 };
    case 'm':
    case 'M':
      return { does: 'beside', kind: 'meeting', step: key.shiftKey ? -1 : 1 };
    // Q asks an agency about the gap in hand.
    case 'y':
    case 'Y':
      return { does: 'beside', kind: 'question', step: key.shiftKey ? -1 : 1 };
    case 'e':
    case 'E':
      return { does: 'beside', kind: 'silence', step: key.shiftKey ? -1 : 1 };
    case ']':
      return { does: 'exchange', step: 1 };
    case '[':
      return { does: 'exchange', step: -1 };
    case 'f':
    case 'F':
      return { does: 'fit' };
    case '0':
      return { does: 'whole' };
    case 'Home':
      return { does: 'end', end: 'first' };
    case 'End':
      return { does: 'end', end: 'last' };
    case '+':
    case '=':
      return { does: 'move', direction: 'in' };
    case '-':
      return { does: 'move', direction: 'out' };
    case 'Escape':
      return { does: 'clear' };
    default:
      return undefined;
  }
};

/** The keys in words, for the list of keys and for screen readers. */
export const timelineKeys: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: 'W S', does: 'zoom in and out' },
  { keys: 'A D', does: 'move to earlier and later days' },
  { keys: '← →', does: 'previous and next entry in the lane (also , and .)' },
  { keys: '↑ ↓', does: 'nearest entry in the lane above and below' },
  { keys: 'G  Shift+G', does: 'next and previous gap' },
  { keys: 'U  Shift+U', does: 'next and previous entry whose date could not be read' },
  { keys: 'M  Shift+M', does: 'next and previous meeting, with who was there' },
  { keys: 'Y  Shift+Y', does: 'next and previous question to an agency' },
  { keys: 'E  Shift+E', does: 'next and previous time with nothing entered, where a chronology was declared complete' },
  { keys: '[ ]', does: 'along an exchange: to what the sender and what the receiver entered' },
  { keys: 'F', does: 'fit the selection' },
  { keys: 'Home End', does: 'first and last entry of the lane' },
  { keys: '0', does: 'the whole span' },
  { keys: 'Esc', does: 'clear the selection' },
];
