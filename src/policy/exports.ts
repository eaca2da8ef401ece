import type { Policy, Section } from './policy.ts';

/** The policy as Markdown. */
export function toMarkdown(policy: Policy): string {
  const { title, lead, sections, signature, asOf } = policy;
  const section = ({ form, lines }: Section, heading: string): string => {
    const escaped = lines.map(escapeMarkdown);
    return `## ${escapeMarkdown(heading)}\n\n${form === 'points' ? list(escaped, '- ') : escaped.join('\n\n')}`;
  };
  return whole([
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(lead),
    ...sections.map((one, i) => section(one, headingOf(policy, i))),
    ...signature.map((what) => `${escapeMarkdown(what)}: ${line}`),
    escapeMarkdown(asOf),
  ]);
}

/** The policy as a piece of HTML to paste into a page: headings, paragraphs and lists, no styles, no scripts. */
export function toHtml(policy: Policy): string {
  const { title, lead, sections, signature, asOf } = policy;
  const p = (words: string): string => `<p>${escapeHtml(words)}</p>`;
  const section = ({ form, lines }: Section, heading: string): string => {
    const items = lines.map((words) => `  <li>${escapeHtml(words)}</li>`);
    const body = form === 'points' ? ['<ul>', ...items, '</ul>'] : lines.map(p);
    return [`<h2>${escapeHtml(heading)}</h2>`, ...body].join('\n');
  };
  return whole([
    `<h1>${escapeHtml(title)}</h1>`,
    p(lead),
    ...sections.map((one, i) => section(one, headingOf(policy, i))),
    ...signature.map((what) => p(`${what}: ${line}`)),
    p(asOf),
  ]);
}

/** The policy as plain text. */
export function toText(policy: Policy): string {
  const { title, lead, sections, signature, asOf } = policy;
  const section = ({ form, lines }: Section, heading: string): string =>
    `${heading}\n${form === 'points' ? list(lines, '• ') : lines.join('\n\n')}`;
  return whole([
    title,
    lead,
    ...sections.map((one, i) => section(one, headingOf(policy, i))),
    ...signature.map((what) => `${what}: ${line}`),
    asOf,
  ]);
}

const line = '_'.repeat(30);

function headingOf({ sections, numbered }: Policy, i: number): string {
  const heading = sections[i]?.heading ?? '';
  return numbered ? `${i + 1}. ${heading}` : heading;
}

function whole(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}

function list(lines: readonly string[], sign: string): string {
  return lines.map((words) => sign + words).join('\n');
}

function escapeHtml(words: string): string {
  const entities: { readonly [sign: string]: string } = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return words.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

function escapeMarkdown(words: string): string {
  return words.replace(/[\\`*_[\]<>#]/g, '\\$&');
}
