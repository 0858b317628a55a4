/** Hands a file to the browser to keep, under its own name. */
export function saveFile(file: File) {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: file.name });
  link.click();
  URL.revokeObjectURL(address);
}
