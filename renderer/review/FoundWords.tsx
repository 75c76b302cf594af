import type { Excerpt } from '#shared/domain/search/excerpt.ts';

/** The words around a hit, the hit itself marked. */
export const FoundWords = ({ excerpt: { text, hits } }: { readonly excerpt: Excerpt }) => {
  const ends = [0, ...hits.flatMap(({ start, end }) => [start, end]), text.length];
  return (
    <span className="found-words">
      {ends.slice(0, -1).map((from, place) => {
        const piece = text.slice(from, ends[place + 1]);
        return place % 2 === 1 ? <mark key={from}>{piece}</mark> : <span key={from}>{piece}</span>;
      })}
    </span>
  );
};
