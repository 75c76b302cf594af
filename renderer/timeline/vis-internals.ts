import type { MeasuredAxis } from './axis-letters.ts';

/**
 * The private parts of vis-timeline 8.5.4 that the chassis uses. The version is pinned in package.json; `hasInternals`
 * checks that they are there, so that another version fails at once and says why.
 */
export type VisGroup = {
  height: number;
  readonly dom: { readonly inner: HTMLElement; readonly label: HTMLElement };
  readonly props: { readonly label: { height: number } };
};

export type VisInternals = {
  readonly range: { readonly start: number; readonly end: number };
  readonly props: {
    readonly scrollTop: number;
    readonly root: { readonly width: number; readonly height: number };
    readonly left: { readonly width: number };
    readonly top: { readonly height: number };
    readonly center: { readonly height: number };
    readonly centerContainer: { readonly height: number };
  };
  readonly dom: {
    readonly root: HTMLElement;
    readonly centerContainer: HTMLElement;
    readonly leftContainer: HTMLElement;
    readonly left: HTMLElement;
    readonly top: HTMLElement;
  };
  /** `redraw` answers whether a size changed. */
  readonly itemSet: {
    readonly groups: Readonly<Record<string, VisGroup>>;
    readonly dom: { readonly foreground: HTMLElement };
    redraw: () => boolean;
  };
  readonly timeAxis: MeasuredAxis;
  readonly _setScrollTop: (scrollTop: number) => number;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

export const hasInternals = (timeline: object): timeline is VisInternals => {
  if (!isObject(timeline)) return false;
  const { range, props, dom, itemSet, timeAxis } = timeline;
  return (
    isObject(range) &&
    typeof range['start'] === 'number' &&
    isObject(props) &&
    isObject(props['root']) &&
    isObject(props['left']) &&
    isObject(props['top']) &&
    isObject(props['center']) &&
    isObject(props['centerContainer']) &&
    isObject(dom) &&
    dom['top'] instanceof HTMLElement &&
    dom['centerContainer'] instanceof HTMLElement &&
    dom['leftContainer'] instanceof HTMLElement &&
    isObject(itemSet) &&
    isObject(itemSet['groups']) &&
    isObject(itemSet['dom']) &&
    itemSet['dom']['foreground'] instanceof HTMLElement &&
    typeof itemSet['redraw'] === 'function' &&
    isObject(timeAxis) &&
    typeof timeAxis['_calculateCharSize'] === 'function' &&
    '_setScrollTop' in timeline
  );
};
