import { z } from 'zod';
import { day, rowId, text } from './call-schemas.ts';
import { sectors } from './model.ts';
import type { AgencyId, MarkerId, PersonId, TermId } from './model.ts';

/** A part of the particulars as a person types it; without `id` it is new. Dates are written as people write them. */
export const particular = z.discriminatedUnion('part', [
  z.strictObject({
    part: z.literal('agency'),
    id: rowId<AgencyId>().optional(),
    fullName: text(200).min(1),
    shortName: text(60).min(1),
    aliases: z.array(text(200)).max(200),
    sector: z.enum(sectors),
    openFrom: day.optional(),
    openTo: day.optional(),
    position: z.number().int().nonnegative().optional(),
  }),
  z.strictObject({
    part: z.literal('person'),
    id: rowId<PersonId>().optional(),
    name: text(200).min(1),
    role: text(200),
    born: text(60).optional(),
  }),
  z.strictObject({
    part: z.literal('term'),
    id: rowId<TermId>().optional(),
    number: text(20),
    text: text(2000).min(1),
  }),
  z.strictObject({
    part: z.literal('marker'),
    id: rowId<MarkerId>().optional(),
    title: text(200).min(1),
    whenWritten: text(100).min(1),
  }),
]);
export type Particular = z.infer<typeof particular>;
export type ParticularPart = Particular['part'];
