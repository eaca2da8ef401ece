import { element } from '../element.ts';

/** The site's kind of button: a div that acts on a click, on Enter and on Space, and is off by `aria-disabled`. */
export interface DivButton {
  readonly control: HTMLElement;
  readonly enable: (on: boolean) => void;
}

/** Makes a button out of a div, as the site does. */
export function divButton(
  name: string,
  children: readonly (Node | string)[],
  press: (event: Event) => void,
): DivButton {
  const act = (event: Event) => {
    if (control.getAttribute('aria-disabled') !== 'true') press(event);
  };
  const control = element(
    'div',
    {
      role: 'button',
      tabindex: '0',
      'aria-label': name,
      onclick: act,
      onkeydown: (event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        act(event);
      },
    },
    children,
  );
  return {
    control,
    enable: (on) => {
      if (on) control.removeAttribute('aria-disabled');
      else control.setAttribute('aria-disabled', 'true');
      control.tabIndex = on ? 0 : -1;
    },
  };
}
