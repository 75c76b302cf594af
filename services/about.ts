import type { Services } from '#shared/contract.ts';
import type { ServiceContext } from './service-context.ts';
import { programVersion } from './version.ts';

/** What a page asks first. */
export const aboutServices = {
  about: (_input, { ports, opening, look }) => ({
    version: programVersion,
    host: ports.host,
    nativeDialogs: ports.dialogs !== undefined,
    opening: opening.file,
    look: look.read(),
  }),

  keepLook: (look, context) => {
    context.look.write(look);
    return {};
  },
} satisfies Pick<Services<ServiceContext>, 'about' | 'keepLook'>;
