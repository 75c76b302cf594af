import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { SampleName } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { sectors } from '#shared/model.ts';
import { largestFile } from './file-shelf.ts';

const day = z.iso.date();
const text = z.string().max(4000);
/** A file beside `review.json`: a name, never a path. */
const fileName = z.string().regex(/^[\w][\w .()-]*\.(?:csv|txt|tsv)$/u);

/** `import-samples/<name>/review.json`: what a sample review is about, and its chronologies in the order of import. */
export const sampleReview = z.strictObject({
  title: text.min(1),
  kind: text,
  periodFrom: day,
  periodTo: day,
  decidedBy: text,
  about: text,
  agencies: z.array(
    z.strictObject({
      fullName: text.min(1),
      shortName: text.min(1),
      aliases: z.array(text),
      sector: z.enum(sectors),
      openFrom: day.optional(),
      openTo: day.optional(),
    }),
  ),
  people: z.array(z.strictObject({ name: text.min(1), role: text, born: text.optional() })),
  terms: z.array(z.strictObject({ number: text, text: text.min(1) })),
  markers: z.array(z.strictObject({ title: text.min(1), whenWritten: text.min(1) })),
  files: z.array(
    z.strictObject({
      file: fileName,
      kind: z.enum(['agency', 'review']),
      agency: text.optional(),
      coversFrom: day.optional(),
      coversTo: day.optional(),
      declaredComplete: z.boolean().optional(),
    }),
  ),
});
export type SampleReview = z.infer<typeof sampleReview>;

const missing = () =>
  new AppError('not-found', 'This sample is not part of this copy of Sightline. Install it again to have the samples.');

/** The particulars of a sample. @throws AppError not-found where it is not there or not as it should be */
export const readSample = (samples: string, name: SampleName): SampleReview => {
  const file = path.join(samples, name, 'review.json');
  if (!existsSync(file)) throw missing();
  const read = sampleReview.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.success) throw missing();
  return read.data;
};

/** The bytes of one of its chronologies. */
export const readSampleFile = (samples: string, name: SampleName, file: string): Uint8Array => {
  const whole = path.join(samples, name, file);
  if (!existsSync(whole)) throw missing();
  const bytes = readFileSync(whole);
  if (bytes.byteLength > largestFile) throw missing();
  return bytes;
};
