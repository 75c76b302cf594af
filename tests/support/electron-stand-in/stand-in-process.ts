import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { ForkOptions, UtilityProcess } from 'electron';

/** A real process of Node in the place of Electron's utility process, with its face. */
class StandInProcess extends EventEmitter {
  readonly #child: ChildProcess;

  constructor(child: ChildProcess) {
    super();
    this.#child = child;
    child.on('message', (message) => this.emit('message', message));
    child.once('exit', (code) => this.emit('exit', code ?? 1));
  }
  get pid(): number | undefined {
    return this.#child.pid;
  }
  postMessage(message: object): void {
    if (this.#child.connected) this.#child.send(structuredClone(message), () => undefined);
  }
  kill(): boolean {
    return this.#child.kill('SIGKILL');
  }
}

StandInProcess satisfies new (child: ChildProcess) => Pick<UtilityProcess, 'postMessage' | 'kill' | 'pid'>;

export const forkStandIn = (entry: string, words: readonly string[], options: ForkOptions): StandInProcess => {
  if (options.serviceName === undefined) throw new Error('a utility process has a name');
  return new StandInProcess(
    fork(entry, [...words], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }),
  );
};
