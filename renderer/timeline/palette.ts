/** The colours of the drawing, taken from the page's own custom properties so that every theme holds on the canvas too. */
export type Palette = {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly hairline: string;
  readonly gap: string;
  readonly good: string;
  readonly selection: string;
  readonly selectionWash: string;
  readonly shade: string;
};

const defaults: Readonly<Record<keyof Palette, readonly [property: string, light: string]>> = {
  paper: ['--paper', '#fbfaf6'],
  ink: ['--ink', '#1c2024'],
  muted: ['--muted', '#5e6670'],
  hairline: ['--hairline', '#ddd9cf'],
  gap: ['--gap', '#b8321a'],
  good: ['--good', '#1b6b5c'],
  selection: ['--selection', '#1d4f8c'],
  selectionWash: ['--selection-wash', '#e6eef8'],
  shade: ['--hatch', '#d9d4c7'],
};

export const readPalette = (element: Element): Palette => {
  const style = getComputedStyle(element);
  const read = (name: keyof Palette): string => {
    const [property, light] = defaults[name];
    return style.getPropertyValue(property).trim() || light;
  };
  return {
    paper: read('paper'),
    ink: read('ink'),
    muted: read('muted'),
    hairline: read('hairline'),
    gap: read('gap'),
    good: read('good'),
    selection: read('selection'),
    selectionWash: read('selectionWash'),
    shade: read('shade'),
  };
};

/** Calls back whenever the colours or the type of the page may have changed: theme, contrast, size, fonts arriving. */
export const onThemeChange = (changed: () => void): (() => void) => {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'].map((query) =>
    matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true });
  document.fonts.addEventListener('loadingdone', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
    observer.disconnect();
    document.fonts.removeEventListener('loadingdone', changed);
  };
};
