import { nodeProblem } from './check-node.mjs';

/** The Windows-1252 letters that some builds of Node decode as control characters (20.20 does): € ' – in agency notes. */
const tellingBytes = Uint8Array.of(0x80, 0x92, 0x96);
const tellingText = '\u20ac\u2019\u2013';

/** Anything that decodes bytes; given in tests, where the running one is right. */
export type Decode = (bytes: Uint8Array) => string;

const decodeWindows1252: Decode = (bytes) => new TextDecoder('windows-1252').decode(bytes);

/**
 * What makes this machine's runtime unfit for the program: one sentence that says what to do, or undefined when all is well.
 * Run before any file is opened: a wrong decoder would change the words of an agency without a sign.
 */
export const runtimeProblem = (version: string, decode: Decode = decodeWindows1252): string | undefined => {
  const problem = nodeProblem(version);
  if (problem !== undefined) return problem;
  if (decode(tellingBytes) !== tellingText) {
    return `This build of Node (${version}) misreads Windows text, so the words of a chronology would be changed: start Sightline with "npm start", which uses the Node that comes with it.`;
  }
  return undefined;
};
