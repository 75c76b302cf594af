/** The one origin of the desktop window: a scheme of our own, served from memory, with no server behind it. */
export const scheme = 'app';
export const origin = 'app://review';
export const home = `${origin}/index.html`;

/** Whether an address lies within our own origin, by its parts and not by how it begins. */
export const isOurs = (address: string): boolean => {
  const url = URL.parse(address);
  return (
    url !== null &&
    url.protocol === `${scheme}:` &&
    url.host === 'review' &&
    url.username === '' &&
    url.password === '' &&
    address.toLowerCase().startsWith(`${origin}/`)
  );
};
