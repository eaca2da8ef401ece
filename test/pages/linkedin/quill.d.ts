// The little that the practice page uses of Quill 1.3, which brings no types of its own.
declare module 'quill' {
  export default class Quill {
    constructor(holder: Element, options: { readonly modules?: object; readonly placeholder?: string });
    readonly root: HTMLElement;
    static import(path: string): unknown;
    static register(path: string, what: unknown): void;
    readonly history: { readonly clear: () => void };
    setContents(ops: readonly object[]): void;
    getContents(): { readonly ops: readonly { readonly insert: string | { readonly mention: string } }[] };
    readonly selection: { hasFocus: () => boolean };
    getText(): string;
    focus(): void;
    on(what: 'text-change', hear: () => void): void;
  }
}
