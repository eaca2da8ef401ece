import type { Standard } from './standards.ts';

const hipaa = { body: 'US law (HIPAA)', link: 'https://www.ecfr.gov/current/title-45/section-164.514' };
const ftc = { body: 'US law (FTC)', link: 'https://www.ecfr.gov/current/title-16/part-465' };
const apa = { body: 'American Psychological Association', link: 'https://www.apa.org/ethics/code' };
const aca = {
  body: 'American Counseling Association',
  link: 'https://www.counseling.org/resources/aca-code-of-ethics.pdf',
};

/** American law, and the codes of psychology, psychiatry and counselling. */
export const usStandards: Readonly<Record<string, Standard>> = {
  'HIPAA-DI': {
    ...hipaa,
    section: '45 CFR 164.514(b)(2), Safe Harbor',
    gist: 'A story counts as nameless only when eighteen kinds of detail are gone, from names and small places to dates, numbers and pictures, and nobody could work it out from the rest.',
    read: true,
  },
  'HIPAA-PHI': {
    ...hipaa,
    section: 'Protected health information',
    gist: 'What shows that a person had care, or paid for it, may not be made public without their written word.',
    read: false,
  },
  'HIPAA-REVIEWS': {
    body: 'US Department of Health and Human Services',
    section: 'Office for Civil Rights, settlements over answers to online reviews',
    gist: 'Practices paid because an answer to a review showed that somebody was a patient, or told about their care.',
    read: true,
  },
  'FTC-465': {
    ...ftc,
    section: 'Rule on consumer reviews and testimonials',
    gist: 'No made-up reviews, and no reward that hangs on what a review says.',
    read: false,
  },
  'APA-2.01': {
    ...apa,
    section: 'Ethics Code 2.01, Boundaries of Competence',
    gist: 'Keep to work you are trained for.',
    read: false,
  },
  'APA-2.04': {
    ...apa,
    section: 'Ethics Code 2.04, Bases for Scientific and Professional Judgments',
    gist: 'Rest what you say as a professional on what the field knows.',
    read: false,
  },
  'APA-3.04': {
    ...apa,
    section: 'Ethics Code 3.04, Avoiding Harm',
    gist: 'Take care not to hurt the people your work touches.',
    read: false,
  },
  'APA-3.05': {
    ...apa,
    section: 'Ethics Code 3.05, Multiple Relationships',
    gist: 'Do not take on a second role with a client, or with someone close to them, where it could cloud your judgement or hurt them.',
    read: false,
  },
  'APA-4.01': {
    ...apa,
    section: 'Ethics Code 4.01, Maintaining Confidentiality',
    gist: 'Keeping what clients tell you private comes first, whatever the medium.',
    read: true,
  },
  'APA-4.04': {
    ...apa,
    section: 'Ethics Code 4.04, Minimizing Intrusions on Privacy',
    gist: 'Share only what the purpose needs, and only with people it concerns.',
    read: false,
  },
  'APA-4.05': {
    ...apa,
    section: 'Ethics Code 4.05, Disclosures',
    gist: 'Tell others about a client only with consent, or where the law says so.',
    read: false,
  },
  'APA-4.06': {
    ...apa,
    section: 'Ethics Code 4.06, Consultations',
    gist: 'When you ask a colleague, leave out whatever would show who it is about.',
    read: false,
  },
  'APA-4.07': {
    ...apa,
    section: 'Ethics Code 4.07, Use of Confidential Information for Didactic or Other Purposes',
    gist: 'In writing and talks, nothing by which a client can be known, unless it is disguised or they agreed in writing.',
    read: false,
  },
  'APA-5.01': {
    ...apa,
    section: 'Ethics Code 5.01, Avoidance of False or Deceptive Statements',
    gist: 'Say nothing in public that is untrue or misleading, also about results and fees.',
    read: true,
  },
  'APA-5.04': {
    ...apa,
    section: 'Ethics Code 5.04, Media Presentations',
    gist: 'Advice given in public rests on training, and never sounds as if the reader were your client.',
    read: true,
  },
  'APA-5.05': {
    ...apa,
    section: 'Ethics Code 5.05, Testimonials',
    gist: 'Ask no testimonials of people who are in therapy with you, or who could hardly say no.',
    read: true,
  },
  'APA-9.01': {
    ...apa,
    section: 'Ethics Code, Bases for Assessments',
    gist: 'Say what is going on in a person only after you have properly met and assessed them.',
    read: false,
  },
  'APA-10.01': {
    ...apa,
    section: 'Ethics Code 10.01, Informed Consent to Therapy',
    gist: 'People know what they agree to before therapy starts.',
    read: false,
  },
  'APA-10.02': {
    ...apa,
    section: 'Ethics Code 10.02, Therapy Involving Couples or Families',
    gist: 'With couples and families it is clear from the start who is the client, and who hears what.',
    read: false,
  },
  'APA-10.05': {
    ...apa,
    section: 'Ethics Code, on intimacy with clients',
    gist: 'No romance and no sex with the people who come to you.',
    read: false,
  },
  'APA-PrinE': {
    ...apa,
    section: 'Ethics Code, Principle E',
    gist: 'Respect each person’s dignity, privacy and right to decide for themselves.',
    read: false,
  },
  'PSYCHIATRY-7.3': {
    body: 'American Psychiatric Association',
    link: 'https://www.psychiatry.org/psychiatrists/practice/ethics',
    section: 'Annotated principles, on people in the news',
    gist: 'No professional opinion on a public person whom you have not examined and who did not agree.',
    read: false,
  },
  'ACA-A5e': {
    ...aca,
    section: 'Code 2014, A.5.e, Personal Virtual Relationships with Current Clients',
    gist: 'No personal tie online with somebody who is your client.',
    read: true,
  },
  'ACA-A10': {
    ...aca,
    section: 'Code 2014, on gifts',
    gist: 'Before you take a gift, think what it means, what it is worth, and what it does to the work.',
    read: false,
  },
  'ACA-H2': {
    ...aca,
    section: 'Code 2014, H.2, Informed Consent and Security',
    gist: 'Talk through what is and is not private online, and how to reach help in an emergency.',
    read: true,
  },
  'ACA-H6a': {
    ...aca,
    section: 'Code 2014, H.6.a, Virtual Professional Presence',
    gist: 'Keep your own pages apart from those of your practice.',
    read: true,
  },
  'ACA-H6c': {
    ...aca,
    section: 'Code 2014, H.6.c, Client Virtual Presence',
    gist: 'A client’s life online is theirs; look at it only if they asked you to.',
    read: true,
  },
  'ACA-H6d': {
    ...aca,
    section: 'Code 2014, H.6.d, Use of Public Social Media',
    gist: 'Nothing confidential goes out through public social media.',
    read: true,
  },
  'ACA-TIPS': {
    ...aca,
    section: 'Government affairs, tips on social media',
    gist: 'Diagnose nobody in a post, not even somebody famous, and treat closed groups as public.',
    read: true,
  },
  'ACA-B1c': {
    ...aca,
    section: 'Code 2014, on respect for confidentiality',
    gist: 'What clients share stays with you unless they agree or the law asks.',
    read: false,
  },
  'ACA-B4': {
    ...aca,
    section: 'Code 2014, on groups and families',
    gist: 'In groups, couples and families each person’s privacy counts.',
    read: false,
  },
  'ACA-B5': {
    ...aca,
    section: 'Code 2014, on clients who cannot consent for themselves',
    gist: 'Children’s privacy is guarded like anybody’s.',
    read: false,
  },
  'ACA-B7': {
    ...aca,
    section: 'Code 2014, on case consultation',
    gist: 'Talk a case over only where it helps the client, and without what would show who it is.',
    read: false,
  },
  'ACA-C2': {
    ...aca,
    section: 'Code 2014, on competence',
    gist: 'Work within what you are trained to do.',
    read: false,
  },
  'ACA-C3': {
    ...aca,
    section: 'Code 2014, C.3, Advertising and Soliciting Clients',
    gist: 'What you promise in public, also on social media, is accurate.',
    read: true,
  },
  'ACA-C3b': {
    ...aca,
    section: 'Code 2014, on testimonials',
    gist: 'Ask no testimonials of present clients, or of others who could feel pressed.',
    read: false,
  },
  'ACA-C6c': {
    ...aca,
    section: 'Code 2014, on media presentations',
    gist: 'Advice in the media rests on research and does not stand in for counselling.',
    read: false,
  },
  'ACA-D1': {
    ...aca,
    section: 'Code 2014, on relationships with colleagues',
    gist: 'Respect colleagues, also those who work in another way.',
    read: false,
  },
  'ACA-E5': {
    ...aca,
    section: 'Code 2014, on diagnosis',
    gist: 'A diagnosis follows a careful assessment of that person.',
    read: false,
  },
};
