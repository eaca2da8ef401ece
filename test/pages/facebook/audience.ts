import { element, icon } from '../element.ts';
import { divButton, textButton } from './button.ts';
import type { PageDialog } from './dialog.ts';
import type { Labels } from './languages.ts';

/** Who will see the post: takes the text's place in the dialog until it is chosen. Publishes nothing. */
export function showAudience(dialog: PageDialog, labels: Labels, back: () => void): void {
  dialog.show(labels.audience, [
    element('label', { class: 'line' }, [
      element('input', { type: 'radio', checked: true }),
      labels.audience,
    ]),
    element('div', { class: 'tools' }, [
      divButton(labels.back, [icon('arrow')], back).control,
      textButton(labels.done, { 'data-practice-done': true }, back).control,
    ]),
  ]);
}
