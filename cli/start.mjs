// `npm start`: plain JavaScript without top-level await, so that any Node gets as far as saying what is wrong.
import { requireNode } from '../services/check-node.mjs';

requireNode();
import('./start.ts')
  .then(({ start }) => start(process.argv.slice(2)))
  .catch((cause) => {
    process.stderr.write(`Sightline could not be started (${cause.code ?? cause.name}): run "npm install" again.\n`);
    process.exitCode = 1;
  });
