import type { Standard } from './standards.ts';

const bacp = {
  body: 'British Association for Counselling and Psychotherapy',
  link: 'https://www.bacp.co.uk/events-and-resources/ethics-and-standards/ethical-framework-for-the-counselling-professions/',
};
const bacpSocial = {
  body: 'British Association for Counselling and Psychotherapy',
  link: 'https://www.bacp.co.uk/membership/membership-policies/social-media/',
};
const babcp = {
  body: 'British Association for Behavioural and Cognitive Psychotherapies',
  link: 'https://www.babcp.com/Social-Media-Policy',
};
const ukcp = { body: 'UK Council for Psychotherapy', link: 'https://www.psychotherapy.org.uk/' };
const hcpc = {
  body: 'Health and Care Professions Council',
  link: 'https://www.hcpc-uk.org/standards/standards-of-conduct-performance-and-ethics/',
};
const nmc = {
  body: 'Nursing and Midwifery Council',
  link: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/read-social-media-guidance-online/',
};
const gmc = {
  body: 'General Medical Council',
  link: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional/using-social-media-as-a-medical-professional',
};
const ukgdpr = { body: 'UK law (UK GDPR)', link: 'https://www.legislation.gov.uk/eur/2016/679/article/9' };
const ico = {
  body: 'Information Commissioner’s Office',
  link: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/anonymisation/how-do-we-ensure-anonymisation-is-effective',
};
const cap = {
  body: 'Committee of Advertising Practice',
  link: 'https://www.asa.org.uk/codes-and-rulings/advertising-codes/non-broadcast-code.html',
};
const samaritans = {
  body: 'Samaritans',
  link: 'https://www.samaritans.org/about-samaritans/media-guidelines/',
};

/** British codes, law and guidance. */
export const ukStandards: Readonly<Record<string, Standard>> = {
  'BACP-EF': {
    ...bacp,
    section: 'Ethical Framework 2018',
    gist: 'Put clients first, also in what you write about your work.',
    read: true,
  },
  'BACP-EF29': {
    ...bacp,
    section: 'Ethical Framework 2018, point 29',
    gist: 'Therapy is done in partnership with the client, not handed down.',
    read: true,
  },
  'BACP-EF33': {
    ...bacp,
    section: 'Ethical Framework 2018, point 33',
    gist: 'Avoid double roles that could harm, and keep your own life online apart from your work.',
    read: true,
  },
  'BACP-EF34': {
    ...bacp,
    section: 'Ethical Framework 2018, point 34',
    gist: 'No sexual relationship with the people who come to you.',
    read: true,
  },
  'BACP-EF49': {
    ...bacp,
    section: 'Ethical Framework 2018, point 49',
    gist: 'Encourage clients to raise concerns, and answer them openly and in the proper place.',
    read: true,
  },
  'BACP-EF-conf': {
    ...bacp,
    section: 'Ethical Framework 2018, Confidentiality',
    gist: 'Protect clients’ confidentiality and privacy actively, not only when asked.',
    read: true,
  },
  'BACP-EF-respect': {
    ...bacp,
    section: 'Ethical Framework 2018, Respect',
    gist: 'Respect the people who trust you, and what makes each of them different.',
    read: true,
  },
  'BACP-EF-competence': {
    ...bacp,
    section: 'Ethical Framework 2018, Working to professional standards',
    gist: 'Help within your training, with enough known about the person to help well.',
    read: true,
  },
  'BACP-EF-supervision': {
    ...bacp,
    section: 'Ethical Framework 2018, Supervision',
    gist: 'Supervision is the place for what a client leaves with you.',
    read: true,
  },
  'BACP-EF-colleagues': {
    ...bacp,
    section: 'Ethical Framework 2018, Working with colleagues and in teams',
    gist: 'Be fair to colleagues, and raise worries about them by the proper way.',
    read: true,
  },
  'BACP-SM': {
    ...bacpSocial,
    section: 'Social media guidance for members',
    gist: 'Closed groups are public and posts last; write nothing that could identify a client in any way.',
    read: true,
  },
  BABCP: {
    ...babcp,
    section: 'Guidance on the use of social media',
    gist: 'Think how a post looks to the public who must be able to trust you.',
    read: true,
  },
  'UKCP-7': {
    ...ukcp,
    section: 'Code of Ethics 2019, point 7',
    gist: 'Turn down gifts and favours that could look as if they bought something.',
    read: true,
  },
  'UKCP-13': {
    ...ukcp,
    section: 'Code of Ethics 2019, point 13',
    gist: 'No claims that cannot be shown, and no words from clients in advertising.',
    read: true,
  },
  'HCPC-SM': {
    ...hcpc,
    section: 'Guidance on use of social media',
    gist: 'Assume that anyone may read it, and leave out whatever could tell who a service user is.',
    read: true,
  },
  'HCPC-5': {
    ...hcpc,
    section: 'Standards of conduct, standard 5, Respect confidentiality',
    gist: 'Treat what you know about service users as confidential.',
    read: true,
  },
  'HCPC-LIMITS': {
    ...hcpc,
    section: 'Standards of conduct, on the limits of knowledge and skills',
    gist: 'Stay within what you know, and send people on to those who know more.',
    read: false,
  },
  'HCPC-HONESTY': {
    ...hcpc,
    section: 'Standards of conduct, on honesty and trust',
    gist: 'Promote yourself truthfully.',
    read: false,
  },
  NMC: {
    ...nmc,
    section: 'Code and guidance on using social media responsibly',
    gist: 'Sharing patients’ details or pictures, or advising without evidence, can cost a registration.',
    read: true,
  },
  'GMC-SM': {
    ...gmc,
    section: 'Using social media as a medical professional, 2024',
    gist: 'The same duties hold online, groups leak, and small harmless pieces can add up to a person.',
    read: true,
  },
  'UKGDPR-4': {
    ...ukgdpr,
    section: 'On what makes data personal',
    gist: 'Somebody is identified if any mix of facts, such as place, work or family, points to them.',
    read: false,
  },
  'UKGDPR-9': {
    ...ukgdpr,
    section: 'On special kinds of data',
    gist: 'Facts about health, faith, origin or sex life may be made public only on narrow grounds.',
    read: false,
  },
  'UKGDPR-32': {
    ...ukgdpr,
    section: 'On security and breaches',
    gist: 'Records are kept safe, and a leak that could hurt people is reported.',
    read: false,
  },
  'ICO-ANON': {
    ...ico,
    section: 'How do we ensure anonymisation is effective?',
    gist: 'Ask whether a curious stranger with a search engine, or a neighbour, could single the person out.',
    read: true,
  },
  'CAP-3': {
    ...cap,
    section: 'CAP Code, on misleading advertising',
    gist: 'A testimonial is genuine, kept on file, and does not mislead.',
    read: false,
  },
  'CAP-12': {
    ...cap,
    section: 'CAP Code, on health products and therapies',
    gist: 'Claims to heal need proof, and nobody is talked out of treatment they need.',
    read: false,
  },
  SAMARITANS: {
    ...samaritans,
    section: 'Media guidelines',
    gist: 'When suicide comes up: no method, no place, no single cause, and always a way to help.',
    read: true,
  },
};
