/**
 * What people are called by trade, rank or part in a story. Offices that every language cuts out anew
 * (ministers, advisers, speakers) are left out. One role a line, its forms in all six
 * languages separated by `|`: a word says the role if it contains one of them (`sikkerhetsanalytikeren`).
 * A form that begins with `=` must be the whole word. Earlier lines win over later ones.
 */
export const ROLE_FORMS: readonly string[] = [
  'statsminister|premierminister|premiärminister|ministerpräsident|premier',
  'visepresident|vicepræsident|vicepresident|vizepräsident',
  'president|præsident|präsident',
  'diktator|dictator|despot|tyrann|tyrant|machthaber|hersker|härskare|herskar|strongman',
  'ambassadør|ambassadör|botschafter|ambassador|diplomat',
  'analytiker|analytikar|analyst',
  'ekspert|expert|=kenner',
  'professor',
  'historiker|historikar|historian',
  'forsker|forskar|forscher|wissenschaftler|researcher|scientist|vitenskapsmann|vetenskapsman',
  'journalist|reporter|korrespondent|correspondent',
  'forfatter|forfattar|författare|schriftsteller|=autor|=autorin|=author|=writer',
  'advokat|anwalt|anwältin|lawyer|attorney',
  'dommer|dommar|domare|richter|=judge',
  'aktivist|activist',
  'general',
  'oligark|oligarch',
  'terrorist',
  'opprører|oprører|opprørar|upprorsmakare|rebell|rebel|aufständisch|insurgent',
  'frihetskjemper|frihedskæmper|frihetskämpe|freiheitskämpfer|freedom fighter',
  'direktør|direktör|direktor|=director',
  'gründer|grundlægger|grundare|gründerin|founder',
  'leder|leiar|ledare|=leiter|=leiterin|leader|führer',
];
