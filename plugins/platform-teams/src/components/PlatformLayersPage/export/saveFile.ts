/** Hands a file to the browser to save. */
export function saveFile(
  content: string | Blob,
  file: { readonly name: string; readonly type: string },
) {
  const blob =
    typeof content === 'string'
      ? new Blob([content], { type: file.type })
      : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The browser reads the file after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
