/** What the clipboard holds, as far as a table can be in it. */
export type Clipboard = { readonly html: string; readonly text: string };

/**
 * The table on the clipboard as a file of its own: the page it was copied as where that has a table, else its words where
 * they are parted by tabs. Undefined where there is no table. Nothing is read here: that is for the services.
 */
export const pastedTable = ({ html, text }: Clipboard, number: number): File | undefined => {
  const name = `Pasted table ${number}`;
  if (/<table[\s>]/i.test(html))
    return new File([`<!doctype html><meta charset="utf-8">${html}`], `${name}.html`, { type: 'text/html' });
  if (text.includes('\t')) return new File([text], `${name}.tsv`, { type: 'text/tab-separated-values' });
  return undefined;
};

export const noTable =
  'There is no table on the clipboard. In Word, Excel or the page, select its rows with their headings, copy them, then paste here.';
