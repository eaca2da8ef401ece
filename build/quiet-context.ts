/**
 * Stands in for the framework's own context of a content script, which announces every start to the page by an event
 * and a message. A page could tell by them that we are here, and could send the same event to switch us off. Ours says
 * and hears nothing; seen in wxt 0.21.4.
 */
export class ContentScriptContext extends AbortController {
  /** Calls back when the context is ended, which nothing outside of it can do. Answers how to take that back. */
  onInvalidated(call: () => void): () => void {
    this.signal.addEventListener('abort', call);
    return () => this.signal.removeEventListener('abort', call);
  }
}
