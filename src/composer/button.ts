import { textOf } from './name.ts';

/** What a person can press. */
export const pressable = 'button, [role="button"], input[type="submit"], input[type="button"]';

/** Whether a control takes no press at present. */
export function isDisabled(control: Element): boolean {
  return control.hasAttribute('disabled') || control.getAttribute('aria-disabled') === 'true';
}

/** Whether the browser itself turns Enter on this control into a click. */
export function isNative(control: Element): boolean {
  return control.localName === 'button' || control.localName === 'input';
}

/** Whether a button holds text and no icon: attachment shortcuts and audience selectors carry icons, the submit does not, in every language. */
export function isTextOnly(button: Element): boolean {
  if (button.hasAttribute('aria-haspopup') || button.querySelector('svg, img, i')) return false;
  return textOf(button) !== '';
}
