import { z } from 'zod';

export type WireCall = { readonly name: string; readonly input: unknown };

z.config({ jitless: true });

const shape = z.strictObject({ name: z.string().min(1).max(64), input: z.unknown() });

/** The call that a body holds, `{"name": ..., "input": ...}` and nothing else; undefined where it is anything other. */
export const readCall = (body: Uint8Array): WireCall | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    const call = shape.safeParse(JSON.parse(text));
    return call.success ? { name: call.data.name, input: call.data.input } : undefined;
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof TypeError) return undefined;
    throw cause;
  }
};
