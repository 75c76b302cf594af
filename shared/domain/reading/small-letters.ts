/** A text in small letters, unit for unit: one letter of Unicode (`İ`) becomes two in lower case, and is kept one here. */
export const smallLetters = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll('\u0130', 'i').toLowerCase();
};
