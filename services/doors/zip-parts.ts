import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { AppError } from '#shared/errors.ts';
import type { BetweenPieces } from './table.ts';

/** The parts of a zipped document by name. Only those that are asked for are unpacked, in memory, never to a folder. */
export type ZipParts = {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** The bytes of a part, piece by piece. @throws AppError `too-large`, `not-a-chronology` */
  readonly pieces: (name: string) => AsyncIterable<Uint8Array>;
  readonly close: () => void;
};

const megabyte = 1024 * 1024;
const mostEntries = 10_000;
/** All text that is unpacked of one document together: six times what the largest chronologies weigh. */
const mostUnpacked = 120 * megabyte;
/** XML of real tables shrinks to a twentieth or so; beyond this a part was made to burst. */
const mostRatio = 400;
const ratioFrom = 4 * megabyte;

const again = 'Ask the agency to send it again, or save it anew in Word or Excel.';

export const damagedFile = (): AppError =>
  new AppError('not-a-chronology', `This file is damaged: it cannot be unpacked whole. ${again}`);

const tooLarge = (): AppError =>
  new AppError(
    'too-large',
    'This file unpacks to more than 120 MB, far more than a chronology holds. Copy the table alone into a new file, then import that.',
  );

/** What the zip reader throws about a file is the file's fault; everything else goes on as it is. */
const asDamaged = (error: unknown): unknown => (error instanceof AppError ? error : damagedFile());

const listEntries = async (zip: ZipFile): Promise<ReadonlyMap<string, Entry>> => {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    // Two parts of one name: programs disagree on which of them counts, so neither can be trusted.
    if (entries.has(entry.fileName)) throw damagedFile();
    entries.set(entry.fileName, entry);
  }
  return entries;
};

const requireUnpackable = (entry: Entry): void => {
  if (entry.isEncrypted())
    throw new AppError(
      'not-a-chronology',
      'This file is protected with a password. Open it, take the password off (File, Info, Protect), save it and try again.',
    );
  if (entry.uncompressedSize > mostUnpacked) throw tooLarge();
  if (entry.uncompressedSize > ratioFrom && entry.uncompressedSize > entry.compressedSize * mostRatio) throw tooLarge();
};

/**
 * Opens a zipped document that is held in memory. Sizes are checked before anything is unpacked, and the zip reader ends
 * a part that grows beyond what the document says of it. What `between` throws ends the reading of a part.
 * @throws AppError `not-a-chronology` where it is damaged, `too-large` where it holds too much.
 */
export const openZip = async (bytes: Uint8Array, between?: BetweenPieces): Promise<ZipParts> => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let zip: ZipFile;
  let entries: ReadonlyMap<string, Entry>;
  let declared = 0;
  try {
    zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
    if (zip.entryCount > mostEntries) throw tooLarge();
    entries = await listEntries(zip);
    // Pictures and films beside the tables are never unpacked, so they may weigh what they like.
    for (const [name, { uncompressedSize }] of entries) if (/\.(?:xml|rels)$/i.test(name)) declared += uncompressedSize;
    if (declared > mostUnpacked) throw tooLarge();
  } catch (error) {
    throw asDamaged(error);
  }
  let unpacked = 0;
  let read = 0;
  // Reading the document is the first half of a plan, reading its rows the second.
  const of = 2 * declared;
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    pieces: async function* (name) {
      const entry = entries.get(name);
      if (entry === undefined) throw damagedFile();
      requireUnpackable(entry);
      unpacked += entry.uncompressedSize;
      if (unpacked > mostUnpacked) throw tooLarge();
      try {
        for await (const piece of await zip.openReadStreamPromise(entry)) {
          if (!(piece instanceof Uint8Array)) throw damagedFile();
          yield piece;
          read += piece.byteLength;
          await between?.({ done: Math.min(read, declared), of });
        }
      } catch (error) {
        throw asDamaged(error);
      }
    },
    close: () => {
      zip.close();
    },
  };
};
