import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';
import { AppError } from '#shared/errors.ts';
import { damagedFile } from './zip-parts.ts';
import type { ZipParts } from './zip-parts.ts';

/** An element as it opens: its name without a prefix, and the namespace it belongs to. */
export type Element = {
  readonly name: string;
  readonly namespace: string;
  readonly attribute: (name: string) => string | undefined;
};

export type Listener = {
  readonly open: (element: Element) => void;
  readonly close: (name: string, namespace: string) => void;
  readonly text: (words: string) => void;
};

/** Half a minute's reading: fifty thousand rows of ten cells are a fifth of it. */
const mostElements = 4_000_000;

const tooMany = (): AppError =>
  new AppError(
    'too-large',
    'This file has more than four million cells and marks. Copy the chronology alone into a new file, then import that.',
  );

/** Attributes are few, so they are looked for by their name without a prefix when somebody asks. */
const elementOf = (tag: SaxesTagNS): Element => ({
  name: tag.local,
  namespace: tag.uri,
  attribute: (name) => Object.values(tag.attributes).find(({ local }) => local === name)?.value,
});

/** The bytes of a part as text: UTF-8, or UTF-16 where its mark says so. */
const decoderFor = (first: Uint8Array): TextDecoder => {
  const [one, two] = first;
  if (one === 0xff && two === 0xfe) return new TextDecoder('utf-16le');
  if (one === 0xfe && two === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder('utf-8');
};

/**
 * Reads one part of a document as XML, element by element, without building a tree. Nothing outside the part is ever
 * looked up: a document type, where entities and outside files would be declared, is refused.
 * @throws AppError `not-a-chronology` where it is not well-formed.
 */
export const readXml = async (parts: ZipParts, name: string, listener: Listener): Promise<void> => {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let fault: AppError | undefined;
  parser.on('error', () => {
    fault ??= damagedFile();
  });
  parser.on('doctype', () => {
    fault ??= new AppError(
      'not-a-chronology',
      'This file declares a document type, which files from Word and Excel never do, so it was not read. Ask the agency to save it anew.',
    );
  });
  let elements = 0;
  parser.on('opentag', (tag) => {
    elements += 1;
    if (elements > mostElements) fault ??= tooMany();
    if (fault === undefined) listener.open(elementOf(tag));
  });
  parser.on('closetag', (tag) => {
    if (fault === undefined) listener.close(tag.local, tag.uri);
  });
  parser.on('text', (words) => {
    if (fault === undefined) listener.text(words);
  });
  parser.on('cdata', (words) => {
    if (fault === undefined) listener.text(words);
  });
  let decoder: TextDecoder | undefined;
  for await (const piece of parts.pieces(name)) {
    decoder ??= decoderFor(piece);
    parser.write(decoder.decode(piece, { stream: true }));
    if (fault !== undefined) throw fault;
  }
  parser.write(decoder?.decode() ?? '').close();
  if (fault !== undefined) throw fault;
};
