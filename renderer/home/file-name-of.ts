/** A file name made of a title: what file systems refuse is left out. */
export const fileNameOf = (title: string): string => {
  const plain = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} ()_-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .trim();
  return `${plain === '' ? 'Review' : plain}.sightline`;
};
