/** The version of the program, as package.json has it (a test holds them together): shown, never sent anywhere. */
export const programVersion = '0.1.0';
