/** The instant now by this computer's clock, ISO 8601 in UTC: the clock that every host supplies to the services. */
// eslint-disable-next-line no-restricted-syntax -- this is that port, the one place that asks the machine
export const systemNow = (): string => new Date().toISOString();
