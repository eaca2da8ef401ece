import { describe, expect, it } from 'vitest';
import { identifiersOf } from '../../src/engine/identifiers.ts';

const kinds = (text: string) =>
  identifiersOf(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('numbers and addresses', () => {
  it.each([
    ['write to jo.b@example.org now', 'email', 'jo.b@example.org'],
    ['or josé.m+news@example.co.uk', 'email', 'josé.m+news@example.co.uk'],
    ['mail ana at example dot com', 'email', 'ana at example dot com'],
    ['ring 07700 900123', 'phone', '07700 900123'],
    ['ring +44 7700 900 123 today', 'phone', '+44 7700 900 123'],
    ['call (208) 555-0144', 'phone', '(208) 555-0144'],
    ['desk 208.555.0144 x22', 'phone', '208.555.0144 x22'],
    ['her mobile 087 555 0142', 'phone', '087 555 0142'],
    ['his number is 0491 570 006', 'phone', '0491 570 006'],
    ['text 021 555 0163', 'phone', '021 555 0163'],
    ['reach her on 2085550144', 'phone', '2085550144'],
    ['tel: 555 0163', 'phone', '555 0163'],
    ['he is instagram.com/paints.by.ro', 'profile-link', 'instagram.com/paints.by.ro'],
    ['https://www.linkedin.com/in/ro-example-7', 'profile-link', 'https://www.linkedin.com/in/ro-example-7'],
    ['see https://example.org/grief?x=1', 'link', 'https://example.org/grief?x=1'],
    ['from 192.168.0.12', 'ip', '192.168.0.12'],
    ['from 2001:db8::4c1a:7', 'ip', '2001:db8::4c1a:7'],
    ['from ::ffff:10.1.2.3', 'ip', '::ffff:10.1.2.3'],
    ['born 04/02/1961', 'date-of-birth', '04/02/1961'],
    ['born 1961-02-04', 'date-of-birth', '1961-02-04'],
  ])('%s', (text, kind, quote) => {
    expect(kinds(text)).toEqual([[kind, quote]]);
  });

  it.each([
    ['NHS 999 000 0018 please', 'nhs', '999 000 0018'],
    ['letter for 735 148 2063', 'nhs', '735 148 2063'],
    ['NHS no 5120486371', 'nhs', '5120486371'],
    ['NI AB 12 34 56 C', 'nino', 'AB 12 34 56 C'],
    ['ssn 078-05-1120', 'ssn', '078-05-1120'],
    ['her social is 219099999', 'ssn', '219099999'],
    ['itin 912-78-4431', 'itin', '912-78-4431'],
    ['npi 1648203572', 'npi', '1648203572'],
    ['claim for 4WC9-RT5-HM62', 'mbi', '4WC9-RT5-HM62'],
    ['PPS 4821593T', 'ppsn', '4821593T'],
    ['pps 7305218wa', 'ppsn', '7305218wa'],
    ['SIN 417 286 358', 'sin', '417 286 358'],
    ['OHIP 5581-204-917 KD', 'health-card', '5581-204-917 KD'],
    ['3951 84271 4', 'medicare', '3951 84271 4'],
    ['medicare 3951842714', 'medicare', '3951842714'],
    ['tfn 584 219 730', 'tfn', '584 219 730'],
    ['nhi RTB2071', 'nhi', 'RTB2071'],
    ['card 4111 1111 1111 1111', 'card', '4111 1111 1111 1111'],
    ['amex 3742 518034 92617', 'card', '3742 518034 92617'],
    ['card 675904128377', 'card', '675904128377'],
    ['passport 512803457', 'passport', '512803457'],
    ["driver's license D4481923", 'licence', 'D4481923'],
    ['his van, reg AB12 CDE', 'plate', 'AB12 CDE'],
    ['mrn: A0048-2913', 'record-code', 'A0048-2913'],
    ['case number 20441', 'record-code', '20441'],
    ['at SW1A 2AA', 'postcode', 'SW1A 2AA'],
    ['lives at sw1a 2aa', 'postcode', 'sw1a 2aa'],
    ['at D04 X2Y7', 'postcode', 'D04 X2Y7'],
    ['at K1A 0B1', 'postcode', 'K1A 0B1'],
    ['in Salem, OR 97301', 'zip', '97301'],
    ['zip 97301-0044', 'zip', '97301-0044'],
  ])('%s', (text, kind, quote) => {
    expect(kinds(text)).toEqual([[kind, quote]]);
  });

  it.each([
    'Samaritans are on 116 123',
    'call or text 988',
    'text SHOUT to 85258 or HOME to 741741',
    'Refuge on 0808 2000 247',
    'call 1-800-273-8255 or 1800 273 8255',
    'ring Lifeline on 13 11 14, Beyond Blue on 1300 22 4636, Pieta on 1800 247 247',
    'call or text 1737, or 0800 543 354',
    'call our switchboard on 0300 123 4567',
    'sessions cost £65 for 50 minutes',
    'in 2019 and 2020, or 2019-2020',
    'card 4111 1111 1111 1112',
    '5120486371 by itself',
    '512803457 by itself',
    '1 in 4 people, 30% of 1,200',
    'at 09.30, 10.30 and 11.45, 30 CPD hours',
    'call between 10.00 and 16.30 on 21/5/21',
    'Room 12, 3.5 x 4.2 m, from 250 000 letters',
    '#Mind2024 and S12, M25, G20 or CPT 90837',
    'ICD F43.10, DSM 309.81, ISBN 978-0-14-103357',
    'a ratio of 1:2:3:4 at 12:34:56, C++ std::cout',
    'part 192.168.1.256 of 1.2',
    'Grief::a talk, at e.g. noon.Next',
    'VA1 1AA, 1A1 1AA, H12 2023',
  ])('passes %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('reads long and odd texts in time that grows with their length', () => {
    const odd = [
      '1',
      'a',
      '@',
      'a@',
      '1 ',
      '1-',
      ':',
      'ab:',
      '+1',
      'a dot ',
      '(0',
      '4111 1111 ',
      'case number ',
    ];
    for (const part of odd) {
      const text = `${part.repeat(100_000 / part.length)}1`;
      const began = performance.now();
      identifiersOf(text);
      expect(performance.now() - began, part).toBeLessThan(1000);
    }
  });
});
