import type { Site } from '../sites/site.ts';
import { isDisabled, isNative } from './button.ts';
import { controlsOf } from './control.ts';
import { type Composer, composerOf, composerOfControl, composersIn } from './find.ts';
import { pathOf } from './tree.ts';
import { isVisible } from './visible.ts';

/** The ways in which a person publishes. */
export type Trigger = 'click' | 'ctrl-enter' | 'enter' | 'button-key' | 'submit';

/** A publish that is about to happen, on the page as it stands now. */
export interface Press {
  readonly composer: Composer;
  readonly trigger: Trigger;
  /** The control that was pressed; absent for keys within the editor. */
  readonly control?: Element;
  /** Whether a person did it, and no script. */
  readonly genuine: boolean;
}

/** The publish that an event would cause, if it would cause one. */
export function pressOf(event: Event, site: Site): Press | undefined {
  if (event.type === 'click') return clicked(event as MouseEvent, site);
  if (event.type === 'keydown') return keyed(event as KeyboardEvent, site);
  return event.type === 'submit' ? submitted(event as SubmitEvent, site) : undefined;
}

/** Whether a key event belongs to a held-down key that would publish by way of a click on a native button. */
export function isHeldDown(event: KeyboardEvent, site: Site): boolean {
  return event.repeat && isPressKey(event) && pressOnControl(event, site, 'click') !== undefined;
}

/** Enter or Space. */
export function isPressKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' || event.key === ' ';
}

function clicked(event: MouseEvent, site: Site): Press | undefined {
  return event.button > 0 ? undefined : pressOnControl(event, site, 'click');
}

function keyed(event: KeyboardEvent, site: Site): Press | undefined {
  // 229 is how older engines say that an input method is at work.
  if (event.isComposing || event.keyCode === 229 || !isPressKey(event)) return undefined;
  if (event.shiftKey || event.altKey) return undefined;
  const onControl = pressOnControl(event, site, 'button-key');
  // Native buttons turn the key into a click, which is held as a click.
  if (onControl) return onControl.control && isNative(onControl.control) ? undefined : onControl;
  return event.key === 'Enter' ? enteredIn(event, site) : undefined;
}

function enteredIn(event: KeyboardEvent, site: Site): Press | undefined {
  const composer = composerOf(event, site);
  if (!composer || composer.unsure) return undefined;
  const genuine = event.isTrusted;
  if (event.ctrlKey || event.metaKey) {
    return composer.entry.keys.ctrlEnter ? { composer, trigger: 'ctrl-enter', genuine } : undefined;
  }
  if (!composer.entry.keys.enter || isChoosing(event, composer)) return undefined;
  return { composer, trigger: 'enter', genuine };
}

function pressOnControl(event: Event, site: Site, trigger: Trigger): Press | undefined {
  const found = composerOfControl(event, site);
  return found && !isDisabled(found.control) ? { ...found, trigger, genuine: event.isTrusted } : undefined;
}

function submitted(event: SubmitEvent, site: Site): Press | undefined {
  const form = pathOf(event)[0];
  if (!form) return undefined;
  const composer = composersIn(form, site).find((one) => !one.unsure);
  if (!composer) return undefined;
  const control = controlsOf(composer.root, composer.entry.publish)[0];
  return { composer, trigger: 'submit', genuine: event.isTrusted, ...(control ? { control } : {}) };
}

// A list of suggestions is open: Enter picks one of them. Only the editor or its combobox can say so.
function isChoosing(event: Event, composer: Composer): boolean {
  const path = pathOf(event);
  const within = path.slice(0, path.indexOf(composer.root) + 1);
  return within.some(
    (element) =>
      (composer.editors.includes(element) || element.getAttribute('role') === 'combobox') && hasList(element),
  );
}

function hasList(element: Element): boolean {
  if (element.getAttribute('aria-expanded') === 'true' || element.getAttribute('aria-activedescendant'))
    return true;
  const ids = `${element.getAttribute('aria-controls') ?? ''} ${element.getAttribute('aria-owns') ?? ''}`;
  const scope = element.getRootNode() as Document | ShadowRoot;
  return ids.split(/\s+/u).some((id) => {
    const list = id ? scope.getElementById?.(id) : undefined;
    return list?.getAttribute('role') === 'listbox' && isVisible(list);
  });
}
