/** Puts a text on the clipboard, as the person asked by the press that goes on; false where the browser does not allow it. */
export async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await near.ownerDocument.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, near);
  }
}

// A site may forbid the clipboard by its headers; what is selected can be copied all the same.
function copySelected(text: string, near: HTMLElement): boolean {
  const { ownerDocument: document } = near;
  if (typeof document.execCommand !== 'function') return false;
  const area = document.createElement('textarea');
  area.value = text;
  near.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  near.focus({ preventScroll: true });
  return copied;
}
