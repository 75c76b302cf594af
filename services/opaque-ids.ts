import { randomUUID } from 'node:crypto';
import type { FileId, FolderId, PlanId, ReviewId } from '#shared/model.ts';

/*
 * Ids that say nothing: a page holds them instead of paths, and cannot make one up. This is where their brands are made.
 */
export const newFileId = (): FileId => randomUUID() as FileId;
export const newFolderId = (): FolderId => randomUUID() as FolderId;
export const newPlanId = (): PlanId => randomUUID() as PlanId;
export const newReviewId = (): ReviewId => randomUUID() as ReviewId;
