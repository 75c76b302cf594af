export declare const findChromium: (env?: Readonly<Record<string, string | undefined>>) => string | undefined;
export declare const installChromium: () => boolean;
export declare const chromiumSentence: string;
