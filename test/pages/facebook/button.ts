import { type Attributes, element } from '../element.ts';

/** The site's kind of button: a div that acts on a click, on Enter and on Space, and is off by `aria-disabled`. */
export interface DivButton {
  readonly control: HTMLElement;
  readonly enable: (on: boolean) => void;
}

/** Makes a button out of a div, as the site does; more attributes come last. */
export function divButton(
  name: string,
  children: readonly (Node | string)[],
  press: (event: Event) => void,
  attributes: Attributes = {},
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
      ...attributes,
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

/** A button that shows its name, found by the practice page's own mark. */
export function textButton(name: string, mark: Attributes, press: (event: Event) => void): DivButton {
  return divButton(name, [element('span', {}, [name])], press, mark);
}

/** A text button in the colour of what one is meant to press; off until it is enabled. */
export function actButton(name: string, mark: Attributes, press: (event: Event) => void): DivButton {
  const button = textButton(name, mark, press);
  button.control.classList.add('act');
  button.enable(false);
  return button;
}
