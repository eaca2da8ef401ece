import { describe, expect, it } from 'vitest';
import { identifiersOf } from '../../src/engine/identifiers.ts';

const kinds = (text: string) =>
  identifiersOf(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('numbers and addresses', () => {
  it.each([
    ['write to jo.b@example.org now', 'email', 'jo.b@example.org'],
    ['NHS 999 000 0018 please', 'nhs', '999 000 0018'],
    ['ssn 078-05-1120', 'ssn', '078-05-1120'],
    ['NI AB 12 34 56 C', 'nino', 'AB 12 34 56 C'],
    ['at SW1A 2AA', 'postcode', 'SW1A 2AA'],
    ['card 4111 1111 1111 1111', 'card', '4111 1111 1111 1111'],
    ['ring 07700 900123', 'phone', '07700 900123'],
    ['call (208) 555-0144', 'phone', '(208) 555-0144'],
    ['from 192.168.0.12', 'ip', '192.168.0.12'],
    ['born 04/02/1961', 'date-of-birth', '04/02/1961'],
  ])('%s', (text, kind, quote) => {
    expect(kinds(text)).toEqual([[kind, quote]]);
  });

  it.each([
    'Samaritans are on 116 123',
    'call or text 988',
    'Refuge on 0808 2000 247',
    'sessions cost £65 for 50 minutes',
    'in 2019 and 2020',
    'card 4111 1111 1111 1112',
    '1 in 4 people, 30% of 1,200',
  ])('passes %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});
