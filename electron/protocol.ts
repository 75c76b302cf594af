import type { CustomScheme } from 'electron';
import { pageHeaders } from '#services/content-security.ts';
import type { PageFile } from '#services/page-files.ts';
import { isOurs, scheme } from './address.ts';

/** To be registered before the program is ready. Never `bypassCSP`. */
export const ourScheme: CustomScheme = {
  scheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

const refuse = (status: number): Response => new Response(undefined, { status, headers: pageHeaders });

/** Answers requests of our scheme from the list of built files; what is not on the list does not exist. */
export const serveFrom =
  (files: ReadonlyMap<string, PageFile>) =>
  (request: Pick<Request, 'method' | 'url'>): Response => {
    if (!isOurs(request.url)) return refuse(403);
    if (request.method !== 'GET') return refuse(405);
    const file = files.get(new URL(request.url).pathname);
    if (file === undefined) return refuse(404);
    return new Response(file.bytes, { headers: { ...pageHeaders, 'content-type': file.type } });
  };
