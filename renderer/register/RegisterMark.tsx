import type { RegisterItem } from '#shared/domain/register/register-item.ts';
import { GapMark, markStateOf } from '../ui/GapMark.tsx';
import { GoodPracticeMark } from '../ui/GoodPracticeMark.tsx';

/** The shape of a gap in its state, or that of good practice. Decoration: the kind is said in words beside it. */
export const RegisterMark = ({ item: { gap } }: { readonly item: RegisterItem }) =>
  gap === undefined ? <GoodPracticeMark /> : <GapMark kind={gap.kind} ownKind={gap.ownKind} state={markStateOf(gap)} />;
