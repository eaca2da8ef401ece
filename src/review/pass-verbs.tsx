import { useState } from 'preact/hooks';
import type { Finding } from '../engine/rule.ts';
import { reviewWords } from '../words.ts';
import type { Ear } from './ear.ts';
import type { Passing } from './states.ts';

const { pass: words } = reviewWords;

interface PassVerbsProps {
  readonly level: Finding['level'];
  readonly ear: Ear;
  readonly pass: (how: Passing) => void;
}

/** Three plain ways to see it differently; the third asks how far. */
export function PassVerbs({ level, ear, pass }: PassVerbsProps) {
  const [further, setFurther] = useState(false);
  const verb = (how: Passing) => (
    <button key={how} type="button" class="verb" onClick={ear.on(() => pass(how))}>
      {words[how]}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields
    <div class="verbs" role="group" aria-label={words.label}>
      {verb('now')}
      {verb('words')}
      <button type="button" class="verb" aria-expanded={further} onClick={ear.on(() => setFurther(!further))}>
        {words.rule}
      </button>
      {/* A rule that gives only small thoughts can only be switched off. */}
      {further && (level === 'note' ? [verb('off')] : [verb('softer'), verb('off')])}
    </div>
  );
}
