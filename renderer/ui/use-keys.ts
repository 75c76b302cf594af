import { useEffect, useLayoutEffect, useRef } from 'react';

export type KeyActions = Readonly<Record<string, () => void>>;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'));

const nameOf = (event: KeyboardEvent): string => {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const control = event.ctrlKey || event.metaKey ? 'Ctrl+' : '';
  // A sign such as "?" already says that Shift is held.
  const shift = event.shiftKey && (/^[a-z]$/.test(key) || key.length > 1) ? 'Shift+' : '';
  return `${control}${shift}${event.altKey ? 'Alt+' : ''}${key}`;
};

/**
 * Keys that work anywhere on the page ("a", "?", "Ctrl+z"), except in fields, behind an open dialog and where a part of
 * the page has used the key for itself.
 */
export const useKeys = (actions: KeyActions): void => {
  const current = useRef(actions);
  // With the page, not after it is painted: a key pressed at once means what is on screen.
  useLayoutEffect(() => {
    current.current = actions;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A list that a field moves through is sent the field's keys: they are typed all the same.
      if (event.defaultPrevented || isTyping(event.target) || isTyping(document.activeElement)) return;
      if (document.querySelector('[role=dialog]') !== null) return;
      const action = current.current[nameOf(event)];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
};
