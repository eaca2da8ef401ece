/** Payment cards, Canadian SINs and others: doubled from the right, the sum ends in 0. */
export function luhn(text: string): boolean {
  const digits = digitsOf(text);
  if (digits === '' || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    sum += i % 2 === 1 ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return sum % 10 === 0;
}

/** An American provider number: Luhn behind the prefix of health cards. */
export function npi(text: string): boolean {
  return luhn(`80840${digitsOf(text)}`);
}

/** Ten digits, weighed ten to two, the last of them the check. */
export function nhs(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length !== 10 || /^(\d)\1+$/.test(digits)) return false;
  const rest = 11 - (weighed(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return (rest === 11 ? 0 : rest) === Number(digits[9]);
}

/** An Australian Medicare number: the ninth digit checks the first eight; the tenth counts the cards. */
export function medicare(text: string): boolean {
  const digits = digitsOf(text);
  return weighed(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(digits[8]);
}

/** An Australian tax file number of nine digits. */
export function tfn(text: string): boolean {
  return weighed(digitsOf(text), [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;
}

/** An Irish PPSN: seven digits, a check letter, and since 2013 a second letter that counts nine times. */
export function ppsn(text: string): boolean {
  const [, digits = '', check = '', second = ''] = /(\d{7})([A-W])([A-IW]?)/i.exec(text) ?? [];
  const more = second === '' || /w/i.test(second) ? 0 : place(second) * 9;
  const rest = (weighed(digits, [8, 7, 6, 5, 4, 3, 2]) + more) % 23;
  return check.toUpperCase() === (rest === 0 ? 'W' : String.fromCharCode(64 + rest));
}

/** A New Zealand NHI in its first form, three letters and four digits; I and O are no letters of it. */
export function nhi(text: string): boolean {
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
  const values = [...text.toUpperCase()].map((sign) =>
    /\d/.test(sign) ? Number(sign) : letters.indexOf(sign) + 1,
  );
  const sum = [7, 6, 5, 4, 3, 2].reduce((all, weight, i) => all + weight * (values[i] ?? 0), 0);
  return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === values[6];
}

/** The digits of a text. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

function weighed(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i] ?? 0), 0);
}

function place(letter: string): number {
  return letter.toUpperCase().charCodeAt(0) - 64;
}
