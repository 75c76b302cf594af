import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { ImportChoices, ImportPlan, ImportReport } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { FileId, PlanId, ReviewId } from '#shared/model.ts';
import type { Api, Transport } from '#shared/transport.ts';

/** One file on its way in: its bytes are with the services, how it will be read is a plan that can be made anew. */
export type IncomingFile = {
  readonly key: number;
  readonly name: string;
  /** As it was given: another of its tables is read from it as a file of its own. */
  readonly given: File;
  readonly state: 'reading' | 'planned' | 'refused';
  readonly file?: FileId | undefined;
  readonly plan?: ImportPlan | undefined;
  readonly choices: ImportChoices;
  /** Why it was refused, or why the last choice could not be followed: one sentence. */
  readonly problem?: string | undefined;
};

export type ImportSession = {
  readonly files: readonly IncomingFile[];
  readonly selected?: number | undefined;
  readonly storing: boolean;
  /** What happened, once everything is stored. */
  readonly reports?: readonly ImportReport[] | undefined;
  readonly problem?: string | undefined;
};

export type ImportActions = {
  readonly store: StoreApi<ImportSession>;
  readonly addFiles: (files: readonly File[]) => Promise<void>;
  /** Reads another table or sheet of the same file beside the one that is read already. */
  readonly addTable: (key: number, table: string) => Promise<void>;
  readonly select: (key: number) => void;
  readonly choose: (key: number, choices: ImportChoices) => Promise<void>;
  readonly remove: (key: number) => Promise<void>;
  readonly commit: () => Promise<void>;
  readonly startAgain: () => void;
};

type Reach = {
  readonly api: Api;
  readonly offer: Transport['offer'];
  readonly review: ReviewId;
  /** Stores the plans as one undoable change, based on the version on screen; undefined where the window said why not. */
  readonly commit: (plans: readonly PlanId[]) => Promise<readonly ImportReport[] | undefined>;
};

const empty: ImportSession = { files: [], storing: false };

const sentenceOf = (error: unknown): string =>
  error instanceof AppError
    ? error.sentence
    : 'Something went wrong while reading this file. Nothing was stored; try it again.';

/** The import of one review, from the first dropped file to what happened. Nothing is stored before `commit`. */
export const createImportSession = ({ api, offer, review, commit }: Reach): ImportActions => {
  const store = createStore<ImportSession>(() => empty);
  let lastKey = 0;
  const { getState, setState } = store;

  const change = (key: number, part: Partial<IncomingFile>) => {
    setState(({ files }) => ({ files: files.map((file) => (file.key === key ? { ...file, ...part } : file)) }));
  };
  const isHere = (key: number) => getState().files.some((file) => file.key === key);

  /** A newer choice overtakes an older one that is still being read. */
  const turns = new Map<number, number>();
  const plan = async (key: number, file: FileId, choices: ImportChoices) => {
    const turn = (turns.get(key) ?? 0) + 1;
    turns.set(key, turn);
    const before = getState().files.find((one) => one.key === key)?.plan;
    try {
      const made = await api.planImport({ review, file, choices });
      if (turns.get(key) !== turn || !isHere(key)) {
        await drop(made.plan);
        return;
      }
      change(key, { state: 'planned', plan: made, choices, problem: undefined });
      if (before !== undefined) await drop(before.plan);
    } catch (error) {
      if (turns.get(key) !== turn) return;
      change(key, { state: before === undefined ? 'refused' : 'planned', problem: sentenceOf(error) });
    }
  };
  /** Choices that are still being followed: what is stored has to be what comes of them. */
  const following = new Set<Promise<void>>();
  const follow = async (key: number, file: FileId, choices: ImportChoices) => {
    const planning = plan(key, file, choices);
    following.add(planning);
    await planning.finally(() => following.delete(planning));
  };
  const drop = async (made: PlanId) => {
    await api.dropPlan({ review, plan: made });
  };

  const add = async (given: File, choices: ImportChoices): Promise<number> => {
    lastKey += 1;
    const key = lastKey;
    const incoming: IncomingFile = { key, name: given.name, given, state: 'reading', choices };
    setState((state) => ({
      files: [...state.files, incoming],
      selected: state.selected ?? key,
      problem: undefined,
    }));
    try {
      const reply = await offer(given.name, new Uint8Array(await given.arrayBuffer()));
      if (!reply.ok) throw new AppError(reply.error.code, reply.error.sentence);
      change(key, { file: reply.value.file });
      await plan(key, reply.value.file, choices);
    } catch (error) {
      change(key, { state: 'refused', problem: sentenceOf(error) });
    }
    return key;
  };

  return {
    store,
    addFiles: async (files) => {
      for (const file of files) await add(file, {});
    },
    addTable: async (key, table) => {
      const given = getState().files.find((one) => one.key === key)?.given;
      if (given !== undefined) setState({ selected: await add(given, { table }) });
    },
    select: (key) => {
      setState({ selected: key });
    },
    choose: async (key, choices) => {
      const file = getState().files.find((one) => one.key === key)?.file;
      if (file !== undefined) await follow(key, file, choices);
    },
    remove: async (key) => {
      const gone = getState().files.find((one) => one.key === key);
      setState(({ files, selected }) => {
        const left = files.filter((file) => file.key !== key);
        return { files: left, selected: selected === key ? left[0]?.key : selected };
      });
      if (gone?.plan !== undefined) await drop(gone.plan.plan);
      if (gone?.file !== undefined) await api.discardFile({ file: gone.file });
    },
    commit: async () => {
      setState({ storing: true, problem: undefined });
      if (following.size > 0) {
        await Promise.all(following);
        const refused = getState().files.find((file) => file.plan !== undefined && file.problem !== undefined);
        if (refused !== undefined) {
          const problem = `The last choice for ${refused.name} could not be followed, so nothing was stored. Look at it, then store.`;
          setState({ storing: false, problem });
          return;
        }
      }
      const plans = getState().files.flatMap((file) => (file.plan === undefined ? [] : [file.plan.plan]));
      try {
        setState({ reports: await commit(plans), storing: false });
      } catch (error) {
        setState({ storing: false, problem: sentenceOf(error) });
      }
    },
    startAgain: () => {
      setState(empty, true);
    },
  };
};
