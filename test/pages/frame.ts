import { telling } from './drafts.ts';
import { element } from './element.ts';

/** Lays out a practice page: what it is, what to try, the place for the site's part, and the list of what was posted. */
export function layOut(notThis: string): HTMLElement {
  const place = element('div', { class: 'site' });
  document.body.append(
    element('header', { class: 'practice' }, [
      element('strong', {}, [`Practice page. Not ${notThis}. Nothing is posted.`]),
      element('span', {}, ['Try: ', element('q', {}, [telling]), ' Then press Post.']),
    ]),
    place,
    element('aside', { class: 'posted' }, [
      element('h2', {}, ['Posted (practice)']),
      element('p', {}, ['What this page was asked to publish. It stays here and goes when you reload.']),
      postedList,
    ]),
  );
  return place;
}

/** Adds to the list what a composer was asked to publish, once for each time it was asked. */
export function addPosted(composer: string, text: string, trusted: boolean): void {
  const item = element('li', { 'data-practice-posted': composer, 'data-trusted': String(trusted) }, [text]);
  postedList.append(item);
}

const postedList = element('ol', { 'aria-label': 'Posted (practice)' });
