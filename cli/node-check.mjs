/**
 * What is wrong with the running Node, in one sentence; undefined when it will do. Plain JavaScript that any Node can
 * read: better-sqlite3 ends an older Node with a segmentation fault, so every entry point asks this first.
 */
export const nodeProblem = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return undefined;
  return (
    `Sightline needs Node 22.18 or newer and this is Node ${version}: run it with npm (npm start, npm test, ` +
    'npm run -s sightline), which uses the Node 24 that npm install put into node_modules; if that is missing, run npm install again.'
  );
};
