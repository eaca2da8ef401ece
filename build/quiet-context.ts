/**
 * Stands in for the framework's own content-script context, which announces every start to the page by an event and a
 * message. A page could tell by them that we are here, and send the same event to switch us off. Ours says nothing.
 */
export class ContentScriptContext extends AbortController {}
