/** The entries that every timeline is given: milliseconds since 1970, `to` at least `from`. */
export type BenchEntries = {
  readonly from: number;
  readonly to: number;
  readonly lanes: readonly string[];
  readonly entries: readonly {
    readonly id: number;
    readonly lane: number;
    readonly from: number;
    readonly to: number;
    readonly label: string;
  }[];
};

/** What a bench page can be asked: to take the data into memory, and to draw it. */
export type BenchPage = {
  readonly take: (data: BenchEntries) => void;
  /** Milliseconds from the data in memory to the second animation frame. */
  readonly draw: () => Promise<number>;
};

declare global {
  var bench: BenchPage | undefined;
}

const frame = (): Promise<number> => new Promise((settle) => requestAnimationFrame(settle));

export const offerBench = (drawInto: (root: HTMLElement, data: BenchEntries) => void): void => {
  let data: BenchEntries | undefined;
  globalThis.bench = {
    take: (given) => {
      data = given;
    },
    draw: async () => {
      const root = document.getElementById('root');
      if (root === null || data === undefined) throw new Error('The page has nothing to draw.');
      const begin = performance.now();
      drawInto(root, data);
      await frame();
      await frame();
      return performance.now() - begin;
    },
  };
};
