import { contract } from './contract.ts';
import { AppError } from './errors.ts';
import type { Reply } from './errors.ts';
import type { Api } from './transport.ts';

const isApi = (calls: object): calls is Api => Object.keys(contract).every((name) => name in calls);

/**
 * The calls of the contract over anything that carries `(name, input) -> Reply`: `api.review({ review })` answers the value,
 * or throws an `AppError` whose sentence is for the person.
 */
export const createClient = (carry: (name: string, input: unknown) => Promise<Reply>): Api => {
  const ask = async (name: string, input: unknown): Promise<unknown> => {
    const reply = await carry(name, input);
    if (reply.ok) return reply.value;
    throw new AppError(reply.error.code, reply.error.sentence);
  };
  const names = Object.keys(contract);
  const calls = Object.fromEntries(names.map((name) => [name, (input: unknown) => ask(name, input)]));
  if (!isApi(calls)) throw new Error('the contract and the client differ');
  return calls;
};
