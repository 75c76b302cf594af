import { type GapKind, gapKinds } from '../../../model.ts';

/**
 * The kinds that likeness tells apart, in the order of the columns of its weights: all that words can state. Silence is
 * arithmetic and has none.
 */
export const likenessKinds: readonly GapKind[] = gapKinds.filter((kind) => kind !== 'silence');
