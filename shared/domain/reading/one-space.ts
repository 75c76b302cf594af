const severalOrOdd = /\s\s|[^\S ]/;

/** A text with one plain space for each run of any; most texts have no other, and stay as they are. */
export const withOneSpace = (text: string): string => (severalOrOdd.test(text) ? text.replace(/\s+/g, ' ') : text);
