// Plain JavaScript that the oldest Node can parse: it is the first thing every entry point runs.
// better-sqlite3 needs Node-API 10, which Node 20 has not: there it ends the process with a segmentation fault.
// From 22.18 on Node also runs TypeScript files as they are.

var needed = [22, 18];

/** One sentence where this version of Node cannot run the program, else undefined. */
export function nodeProblem(version) {
  var parts = version.split('.');
  var major = Number(parts[0]);
  var minor = Number(parts[1]);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return undefined;
  return (
    'Sightline needs Node ' +
    needed.join('.') +
    ' or newer and this is Node ' +
    version +
    ': run "npm install" and start it with "npm start" or "npm run", which use the Node that comes with it.'
  );
}

/** Ends the process with that sentence on stderr where the running Node cannot run the program. */
export function requireNode() {
  var problem = nodeProblem(process.versions.node);
  if (problem === undefined) return;
  process.stderr.write(problem + '\n');
  process.exit(1);
}
