/** One sentence where this version of Node ("24.1.0") cannot run the program, else undefined. */
export declare const nodeProblem: (version: string) => string | undefined;
/** Ends the process with that sentence on stderr where the running Node cannot run the program. */
export declare const requireNode: () => void;
