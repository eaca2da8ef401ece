import type { Rule } from '../src/engine/rule.ts';
import { rule as toldMeInSession } from './session-reference/told-me-in-session.ts';

/** Every rule, in the order in which a person should meet them. */
export const rules: readonly Rule[] = [toldMeInSession];
