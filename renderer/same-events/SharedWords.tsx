import { useMemo } from 'react';
import { placesOf } from '#shared/domain/same-event/telling-words.ts';

export type SharedWordsProps = { readonly text: string; readonly words: ReadonlySet<string> };

/** A text with the words marked that another entry has too. */
export const SharedWords = ({ text, words }: SharedWordsProps) => {
  const pieces = useMemo(() => {
    const found: { readonly from: number; readonly text: string; readonly shared: boolean }[] = [];
    let from = 0;
    for (const { start, end } of placesOf(text, words)) {
      if (start > from) found.push({ from, text: text.slice(from, start), shared: false });
      found.push({ from: start, text: text.slice(start, end), shared: true });
      from = end;
    }
    return [...found, { from, text: text.slice(from), shared: false }];
  }, [text, words]);
  return (
    <bdi>
      {pieces.map((piece) =>
        piece.shared ? (
          <mark key={piece.from} className="shared-word">
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </bdi>
  );
};
