/** Hands a text to the person as a file of their own; nothing is sent anywhere. */
export const saveText = (name: string, type: 'text/plain' | 'text/csv', text: string): void => {
  // Spreadsheets take a CSV for UTF-8 only where it begins with a byte order mark.
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
};
