import type { When } from '../model.ts';

/** A named time through all lanes ("pregnancy", "in foster care"), as a person wrote and the program read its dates. */
export type Episode = { readonly id: number; readonly title: string; readonly when: When };
