import { passTimes } from './pass-times.ts';

/** `measure-pass.ts ROWS [varied]`: measures once, in a process of its own, and prints the times as JSON. */
const [rows = '', varied] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await passTimes(Number(rows), varied === 'varied')));
