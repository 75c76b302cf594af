import { z } from 'zod';
import { gapKinds } from './model.ts';
import type { ChangeId, FileId, FolderId, GapId, OwnKindId, PlanId, ReviewId } from './model.ts';

/* What the calls of the contract are made of: ids and versions as they are checked, and what every call about a review names. */

/** One call: how its input is checked, and (as a type only) what it answers. */
export type Call<Input extends z.ZodType, Output> = { readonly input: Input; readonly answers?: Output };

export const call = <Input extends z.ZodType>(input: Input) => ({
  answers: <Output>(): Call<Input, Output> => ({ input }),
});

export const text = (most: number) => z.string().max(most);
const opaque = <Id extends string>() => z.string().min(1).max(64) as unknown as z.ZodType<Id, Id>;
export const rowId = <Id extends number>() => z.number().int().positive() as unknown as z.ZodType<Id, Id>;
export const version = z.number().int().nonnegative() as unknown as z.ZodType<ChangeId, ChangeId>;
export const day = z.iso.date();

const reviewId = opaque<ReviewId>();
export const fileId = opaque<FileId>();
export const folderId = opaque<FolderId>();
export const planId = opaque<PlanId>();

/** Every call about a review names it, so that a second tab can never write into another child's file. */
export const ofReview = { review: reviewId };
/** Every edit names the version it was based on; a stale one is refused as `changed-elsewhere`. */
export const edit = { ...ofReview, basedOn: version };

export const gapRef = z.string().min(1).max(200) as unknown as z.ZodType<GapId, GapId>;

export const ownKindId = z.string().regex(/^own:[1-9]\d{0,8}$/u) as unknown as z.ZodType<OwnKindId, OwnKindId>;
/** A kind of gap: one of the program's, or one that the panel named. */
export const anyGapKind = z.union([z.enum(gapKinds), ownKindId]);
/** A gap or a mark of good practice (`good:7`), as the register knows it. */
export const registerRef = z.string().min(1).max(200);
