import type { Explanation, Reason, RuleAccount, SenseAccount, SentenceAccount } from '../engine/explain.ts';
import { explainWords } from '../words.ts';
import { printable } from './report.ts';

/** What the engine understood of a draft, and why each rule spoke or did not, as a person reads it. */
export function explained({ sentences, senses, rules }: Explanation): string {
  const silent = rules.filter(({ spoke, because }) => spoke.length === 0 && because[0]?.why === 'no-words');
  const said = rules.filter((account) => !silent.includes(account));
  return [
    explainWords.understood,
    ...sentences.map(sentenceLines),
    explainWords.heard,
    ...senses.map(senseLine),
    explainWords.rules,
    ...said.map(ruleLines),
    explainWords.silent(silent.length),
  ].join('\n');
}

function sentenceLines(account: SentenceAccount, i: number): string {
  const { text, about, time, room, to, mentions, signs } = account;
  const who = mentions.map(({ role, quote }) => `${printable(quote)} = ${role}`).join(', ');
  return [
    `${i + 1}. “${printable(text)}”`,
    `   about ${about}, ${time}, room ${room}, to ${to}`,
    ...(who ? [`   ${who}`] : []),
    ...(signs.length > 0 ? [`   signs: ${signs.join(', ')}`] : []),
  ].join('\n');
}

function senseLine({ rule, odds, speaks, doubts, strongest, speaking, doubting }: SenseAccount): string {
  const says = speaking ? explainWords.speaks : doubting ? explainWords.doubts : explainWords.neither;
  const words = strongest.length > 0 ? ` (${printable(strongest.join(', '))})` : '';
  return `   ${rule}: ${odds.toFixed(1)}, ${explainWords.scale(speaks, doubts)}: ${says}${words}`;
}

function ruleLines({ rule, spoke, because }: RuleAccount): string {
  const found = spoke.map(({ rule: voice, level, quote }) =>
    voice === rule
      ? `   ${level}: “${printable(quote)}”`
      : `   ${explainWords.behind(voice)}: “${printable(quote)}”`,
  );
  return [`${rule}`, ...found, ...(spoke.length > 0 ? [] : because.map(reasonLine))].join('\n');
}

function reasonLine(reason: Reason): string {
  const words = explainWords.reasons;
  switch (reason.why) {
    case 'other-person':
      return `   ${words['other-person'](printable(reason.quote), reason.about)}`;
    case 'unless':
      return `   ${words.unless(printable(reason.quote), printable(reason.but))}`;
    case 'elsewhere':
      return `   ${words.elsewhere(printable(reason.quote), printable(reason.but))}`;
    case 'needs-elsewhere':
    case 'too-little':
    case 'too-far':
      return `   ${words[reason.why](printable(reason.quote))}`;
    default:
      return `   ${words[reason.why]}`;
  }
}
