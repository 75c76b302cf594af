/** After the drawing that is under way: what is asked for meanwhile must not slow it down. */
export const whenIdle = (): Promise<void> =>
  new Promise((settle) => {
    const go = (): void => {
      settle();
    };
    if (typeof requestIdleCallback === 'undefined') setTimeout(go);
    else requestIdleCallback(go, { timeout: 1500 });
  });
