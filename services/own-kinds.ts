import type { Services } from '#shared/contract.ts';
import { gapKindFacts } from '#shared/domain/gap-kinds.ts';
import { AppError } from '#shared/errors.ts';
import type { AnyGapKind, OwnKindId } from '#shared/model.ts';
import { readOwnKinds, rowOfOwnKind, usesOfOwnKind } from './db/gap-kinds.ts';
import type { ReadableReview } from './db/handles.ts';
import { editReview } from './edit-review.ts';
import type { ServiceContext } from './service-context.ts';

const gone = () =>
  new AppError('not-found', 'This kind of gap is no longer among those of the panel. Choose another one.');

const isProgramKind = (kind: AnyGapKind): boolean => gapKindFacts.some((facts) => facts.kind === kind);

/** @throws AppError not-found where it is a kind of the panel's own that was taken away */
export const requireKind = (review: ReadableReview, kind: AnyGapKind): void => {
  if (!isProgramKind(kind) && !readOwnKinds(review).some(({ id }) => id === kind)) throw gone();
};

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const requireFree = (review: ReadableReview, id: OwnKindId | undefined, name: string, code: string): void => {
  const others = [...gapKindFacts, ...readOwnKinds(review).filter((kind) => kind.id !== id)];
  if (others.some((kind) => same(kind.name, name)))
    throw new AppError('bad-input', 'There is a kind of that name already. Give this one a name of its own.');
  if (others.some((kind) => same(kind.code, code)))
    throw new AppError('bad-input', 'Another kind has these letters already. Choose others for this one.');
};

/** Kinds of gap that a panel names itself. */
export const ownKindServices = {
  putGapKind: (input, context) => {
    const name = input.name.trim();
    const code = input.code.trim().toUpperCase();
    if (name === '' || code === '')
      throw new AppError('bad-input', 'A kind needs a name, and one or two letters that stand beside its triangle.');
    const did = input.id === undefined ? 'Add a kind of gap' : 'Rename a kind of gap';
    const { version, value } = editReview(context, input, did, ({ review, put, nextId }) => {
      if (input.id !== undefined) requireKind(review, input.id);
      requireFree(review, input.id, name, code);
      const row = input.id === undefined ? nextId('gap_kind') : rowOfOwnKind(input.id);
      put('gap_kind', row, { name, code });
      const kind = readOwnKinds(review).find(({ id }) => rowOfOwnKind(id) === row);
      if (kind === undefined) throw new Error('the kind was not stored');
      return kind.id;
    });
    return { version, id: value };
  },

  removeGapKind: (input, context) => {
    const { version } = editReview(context, input, 'Take away a kind of gap', ({ review, remove }) => {
      requireKind(review, input.id);
      const uses = usesOfOwnKind(review, input.id);
      if (uses > 0)
        throw new AppError(
          'bad-input',
          `This kind is in use: ${uses === 1 ? 'one gap or phrase has' : `${String(uses)} gaps and phrases have`} it. Take those away first.`,
        );
      remove('gap_kind', rowOfOwnKind(input.id));
    });
    return { version };
  },
} satisfies Pick<Services<ServiceContext>, 'putGapKind' | 'removeGapKind'>;
