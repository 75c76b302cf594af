export type WebChoices = {
  readonly file?: string | undefined;
  /** 0 takes any free port. */
  readonly port: number;
  readonly open: boolean;
};

/** Reads `[FILE] [--port N] [--no-open]`; a sentence where it is anything else. */
export const readWebChoices = (words: readonly string[]): WebChoices | { readonly problem: string } => {
  let file: string | undefined;
  let port = 0;
  let open = true;
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--no-open') open = false;
    else if (word === '--port') {
      const number = rest.shift() ?? '';
      port = /^\d{1,5}$/.test(number) ? Number(number) : 65_536;
      if (port > 65_535) return { problem: 'After --port comes a number from 0 to 65535; 0 takes any free port.' };
    } else if (word.startsWith('-')) return { problem: `There is no option ${word}: use --port N or --no-open.` };
    else if (file === undefined) file = word;
    else return { problem: 'One review file can be opened at the start; give its name only.' };
  }
  return { file, port, open };
};
