import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { crc32 } from 'node:zlib';

/** Eight bits for each of red, green and blue; what is transparent does not occur in a picture of a page. */
export type Picture = { readonly width: number; readonly height: number; readonly rgb: Uint8Array };

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const head = Buffer.alloc(4);
  const tail = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  tail.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, tail]);
};

/** What a filter of PNG adds to a byte, from the bytes to the left, above, and above to the left. */
const predicted = (filter: number, left: number, above: number, corner: number): number => {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const guess = left + above - corner;
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
      return a <= b && a <= c ? left : b <= c ? above : corner;
    }
    default:
      return 0;
  }
};

const unfilter = (raw: Uint8Array, rows: number, rowBytes: number, pixelBytes: number): Uint8Array => {
  const out = new Uint8Array(rows * rowBytes);
  for (let row = 0; row < rows; row += 1) {
    const from = row * (rowBytes + 1);
    const filter = raw[from] ?? 0;
    const to = row * rowBytes;
    for (let at = 0; at < rowBytes; at += 1) {
      const left = at < pixelBytes ? 0 : (out[to + at - pixelBytes] ?? 0);
      const above = row === 0 ? 0 : (out[to + at - rowBytes] ?? 0);
      const corner = row === 0 || at < pixelBytes ? 0 : (out[to + at - rowBytes - pixelBytes] ?? 0);
      out[to + at] = (raw[from + 1 + at] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  return out;
};

/** Reads a PNG as a browser takes it, or as `writePicture` writes it: eight bits, not interlaced. */
export const readPicture = (png: Uint8Array): Picture => {
  const bytes = Buffer.from(png);
  let at = signature.length;
  let [width, height, kind] = [0, 0, 2];
  let palette: Uint8Array = new Uint8Array();
  const data: Buffer[] = [];
  while (at < bytes.length) {
    const size = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + size);
    if (type === 'IHDR') {
      width = body.readUInt32BE(0);
      height = body.readUInt32BE(4);
      kind = body[9] ?? 2;
      if (body[8] !== 8 || body[12] !== 0) throw new Error('This PNG is of a form that is not read here.');
    } else if (type === 'PLTE') palette = body;
    else if (type === 'IDAT') data.push(body);
    at += size + 12;
  }
  const samples = { 2: 3, 3: 1, 6: 4 }[kind];
  if (samples === undefined) throw new Error('This PNG is of a form that is not read here.');
  const raw = unfilter(inflateSync(Buffer.concat(data)), height, width * samples, samples);
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    for (let channel = 0; channel < 3; channel += 1)
      rgb[pixel * 3 + channel] =
        (samples === 1 ? palette[(raw[pixel] ?? 0) * 3 + channel] : raw[pixel * samples + channel]) ?? 0;
  return { width, height, rgb };
};

/** Shades that a channel keeps: enough for the eye and the comparer, few enough that a picture is small. */
const coarse = (value: number): number => Math.min(255, Math.round(value / 8) * 8);

/** The colours that a picture has most of; at most 256 of them. */
const paletteOf = (rgb: Uint8Array): { readonly colours: readonly number[]; readonly indexOf: Map<number, number> } => {
  const counts = new Map<number, number>();
  for (let at = 0; at < rgb.length; at += 3) {
    const key = (coarse(rgb[at] ?? 0) << 16) | (coarse(rgb[at + 1] ?? 0) << 8) | coarse(rgb[at + 2] ?? 0);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const colours = [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
  const kept = colours.slice(0, 256);
  const indexOf = new Map(kept.map((key, index) => [key, index]));
  const far = (a: number, b: number): number =>
    ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;
  // What is rare takes the nearest of those that are kept.
  for (const key of colours.slice(256)) {
    let nearest = 0;
    for (const [index, other] of kept.entries()) if (far(other, key) < far(kept[nearest] ?? 0, key)) nearest = index;
    indexOf.set(key, nearest);
  }
  return { colours: kept, indexOf };
};

/** A picture as a PNG with a palette: its colours a little coarser, a fraction of the size. */
export const writePicture = ({ width, height, rgb }: Picture): Buffer => {
  const { colours, indexOf } = paletteOf(rgb);
  const rows = new Uint8Array(height * (width + 1));
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const at = (row * width + column) * 3;
      const key = (coarse(rgb[at] ?? 0) << 16) | (coarse(rgb[at + 1] ?? 0) << 8) | coarse(rgb[at + 2] ?? 0);
      rows[row * (width + 1) + 1 + column] = indexOf.get(key) ?? 0;
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const palette = Uint8Array.from(colours.flatMap((key) => [key >> 16, (key >> 8) & 255, key & 255]));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
};

export type Difference = {
  /** The share of pixels that differ so that the eye sees it. */
  readonly share: number;
  /** The picture in grey, and what differs in red. */
  readonly picture: Picture;
};

/** A pixel differs where a channel is further off than smoothing of edges and a coarser palette make it. */
const visible = 64;

/** Compares two pictures pixel by pixel; of other sizes, everything differs. */
export const differenceOf = (before: Picture, after: Picture): Difference => {
  const { width, height, rgb } = after;
  if (before.width !== width || before.height !== height) return { share: 1, picture: after };
  const shown = new Uint8Array(rgb.length);
  let count = 0;
  for (let at = 0; at < rgb.length; at += 3) {
    let most = 0;
    for (let channel = at; channel < at + 3; channel += 1)
      most = Math.max(most, Math.abs((rgb[channel] ?? 0) - (before.rgb[channel] ?? 0)));
    const differs = most > visible;
    if (differs) count += 1;
    const grey = 200 + ((rgb[at] ?? 0) >> 3) + ((rgb[at + 1] ?? 0) >> 5);
    shown.set(differs ? [220, 0, 0] : [grey, grey, grey], at);
  }
  return { share: count / (width * height), picture: { width, height, rgb: shown } };
};

/** The difference to the picture that is kept; undefined where it is within the tolerance or was taken anew. */
export const compareWithKept = (
  kept: string,
  differs: string,
  png: Uint8Array,
  { tolerance, retake }: { readonly tolerance: number; readonly retake: boolean },
): string | undefined => {
  const after = readPicture(png);
  mkdirSync(dirname(kept), { recursive: true });
  if (retake) {
    writeFileSync(kept, writePicture(after));
    return undefined;
  }
  if (!existsSync(kept)) return `There is no picture to compare with. Take it with: npm run baselines`;
  const { share, picture } = differenceOf(readPicture(readFileSync(kept)), after);
  if (share <= tolerance) return undefined;
  mkdirSync(dirname(differs), { recursive: true });
  writeFileSync(differs, writePicture(picture));
  writeFileSync(differs.replace(/\.png$/u, '-now.png'), png);
  return `${(share * 100).toFixed(2)} % of the pixels differ; see ${differs}`;
};
