export type Queues = {
  /** Runs `work` when everything that was queued under the same name before it has settled. */
  readonly queued: <T>(name: string, work: () => T | Promise<T>) => Promise<T>;
};

const turn = (): Promise<void> => new Promise((settle) => setImmediate(settle));

/**
 * Work of one name is done one after another; work of different names does not wait for each other.
 * @param left resolves when what was answered has left: the next work, which may take long, begins only then
 */
export const newQueues = (left: () => Promise<void> = () => Promise.resolve()): Queues => {
  const last = new Map<string, Promise<unknown>>();
  return {
    queued: (name, work) => {
      const before = last.get(name) ?? Promise.resolve();
      const mine = before.then(work);
      const settled = mine.then(turn, turn).then(left);
      last.set(name, settled);
      void settled.then(() => {
        if (last.get(name) === settled) last.delete(name);
      });
      return mine;
    },
  };
};
