// The command line's entry: plain JavaScript without top-level await, so that any Node gets as far as saying what is wrong.
import { requireNode } from '../services/check-node.mjs';

requireNode();
import('./main.ts')
  .then(({ main }) => main(process.argv.slice(2)))
  .then((code) => {
    process.exitCode = code;
  })
  .catch((cause) => {
    process.stderr.write(`Sightline could not be started (${cause.code ?? cause.name}): run "npm install" again.\n`);
    process.exitCode = 1;
  });
