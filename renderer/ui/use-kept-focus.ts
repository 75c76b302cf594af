import { useEffect } from 'react';
import type { RefObject } from 'react';

const focusable = 'button, input, select, textarea, [tabindex]';
/** How long something of the same name may take to come back: an entry that is being read again. */
const waitMs = 3000;

/** Where the focus was: each ancestor up to the root, with the place of the child that led to it. */
type Place = { readonly parent: Element; readonly at: number };
type Kept = { readonly element: HTMLElement; readonly name: string; readonly trail: readonly Place[] };

const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent;
const canTake = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement && element.matches(focusable) && !element.matches(':disabled');

const placesOf = (element: HTMLElement, root: HTMLElement): readonly Place[] => {
  const places: Place[] = [];
  for (let child: Element = element; child !== root;) {
    const parent = child.parentElement;
    if (parent === null) break;
    places.push({ parent, at: [...parent.children].indexOf(child) });
    child = parent;
  }
  return places;
};

const within = (element: Element): readonly HTMLElement[] =>
  [element, ...element.querySelectorAll(focusable)].filter(canTake);

/** What stands nearest to the place: what came in its stead, else what is before it, else what follows. */
const nearest = ({ parent, at }: Place): HTMLElement | undefined => {
  const children = [...parent.children];
  const here = Math.min(at, children.length - 1);
  const order = [...children.slice(0, here + 1).reverse(), ...children.slice(here + 1)];
  for (const child of order) {
    const [found] = within(child);
    if (found !== undefined) return found;
  }
  return canTake(parent) ? parent : undefined;
};

/**
 * Keeps the keyboard's place where an edit takes away what had the focus (a form that closes, a line that is removed, a
 * button that has nothing left to do): the focus goes to what stands nearest, and back to its namesake once that is there.
 */
export const useKeptFocus = (root: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const { current } = root;
    if (current === null) return undefined;
    let kept: Kept | undefined;
    let standIn: { readonly element: HTMLElement; readonly name: string; readonly until: number } | undefined;

    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target === standIn?.element) return;
      standIn = undefined;
      kept = { element: target, name: nameOf(target), trail: placesOf(target, current) };
    };
    // A person who presses beside every control has let go of the place.
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Element && target.closest(focusable) === null) kept = undefined;
    };
    const onChange = () => {
      const active = document.activeElement;
      if (standIn !== undefined) {
        const { element, name, until } = standIn;
        const over = performance.now() > until || (active !== element && active !== document.body);
        const namesake = over ? undefined : within(current).find((one) => one !== element && nameOf(one) === name);
        if (over || namesake !== undefined) standIn = undefined;
        namesake?.focus({ preventScroll: true });
        return;
      }
      if (kept === undefined) return;
      const { element, name, trail } = kept;
      if (active !== null && active !== document.body && active !== element) return;
      if (element.isConnected && !element.matches(':disabled')) return;
      for (const place of trail) {
        if (!place.parent.isConnected) continue;
        const stead = within(place.parent).find((one) => nameOf(one) === name) ?? nearest(place);
        if (stead === undefined) continue;
        kept = undefined;
        standIn = nameOf(stead) === name ? undefined : { element: stead, name, until: performance.now() + waitMs };
        stead.focus({ preventScroll: true });
        return;
      }
    };
    const observer = new MutationObserver(onChange);
    observer.observe(current, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
    current.addEventListener('focusin', onFocus);
    current.addEventListener('pointerdown', onPress);
    return () => {
      observer.disconnect();
      current.removeEventListener('focusin', onFocus);
      current.removeEventListener('pointerdown', onPress);
    };
  }, [root]);
};
