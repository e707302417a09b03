/**
 * Names of days, months and seasons, and words that give a time relative to the day of publication.
 * Days begin with Monday; alternatives are separated by `|`. Weekdays also match with anything
 * compounded on (`lørdagskveld`); months with a genitive -s.
 */
import type { Lang } from '../../types.ts';

export interface DateWords {
  readonly weekdays: string;
  readonly months: string;
  /** Winter, spring, summer, autumn; also with endings. */
  readonly seasons: string;
  /** `unit:offset` and the phrases for it: `year:-1` is last year. */
  readonly relative: readonly (readonly [key: string, phrases: readonly string[]])[];
  /** `Back then`: a time is meant and left unsaid. */
  readonly vague: readonly string[];
}

export const DATE_WORDS: Readonly<Record<Lang, DateWords>> = {
  nb: {
    weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
    months: 'januar februar mars april mai juni juli august september oktober november desember',
    seasons: 'vinter vår sommer høst',
    relative: [
      ['day:-1', ['i går', 'gårsdagen']],
      ['day:0', ['i dag', 'i kveld', 'i morges', 'i natt']],
      ['day:1', ['i morgen', 'morgendagen']],
      ['week:-1', ['forrige uke', 'sist uke', 'siste uke', 'uken før']],
      ['week:0', ['denne uken', 'denne uka']],
      ['week:1', ['neste uke', 'kommende uke']],
      ['month:-1', ['forrige måned', 'sist måned', 'siste måned']],
      ['month:0', ['denne måneden']],
      ['month:1', ['neste måned']],
      ['year:-1', ['i fjor', 'fjoråret', 'fjorårets', 'forrige år', 'sist år', 'siste år']],
      ['year:0', ['i år', 'dette året', 'inneværende år']],
      ['year:1', ['neste år', 'kommende år']],
    ],
    vague: ['den gang', 'den gangen', 'dengang', 'på den tiden', 'på det tidspunktet'],
  },
  nn: {
    weekdays: 'måndag|mandag tysdag|tirsdag onsdag torsdag fredag laurdag|lørdag sundag|søndag',
    months: 'januar februar mars april mai juni juli august september oktober november desember',
    seasons: 'vinter|vetter vår sommar haust',
    relative: [
      ['day:-1', ['i går', 'gårsdagen']],
      ['day:0', ['i dag', 'i kveld', 'i morgons', 'i natt']],
      ['day:1', ['i morgon', 'morgondagen']],
      ['week:-1', ['førre veke', 'sist veke', 'siste veke']],
      ['week:0', ['denne veka']],
      ['week:1', ['neste veke']],
      ['month:-1', ['førre månad', 'sist månad']],
      ['month:0', ['denne månaden']],
      ['month:1', ['neste månad']],
      ['year:-1', ['i fjor', 'fjoråret', 'førre år', 'sist år', 'siste år']],
      ['year:0', ['i år', 'dette året']],
      ['year:1', ['neste år']],
    ],
    vague: ['den gong', 'den gongen', 'på den tida', 'på det tidspunktet'],
  },
  da: {
    weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
    months: 'januar februar marts april maj juni juli august september oktober november december',
    seasons: 'vinter forår sommer efterår',
    relative: [
      ['day:-1', ['i går', 'gårsdagen']],
      ['day:0', ['i dag', 'i aften', 'i morges', 'i nat', 'dags dato']],
      ['day:1', ['i morgen']],
      ['week:-1', ['sidste uge', 'sidste uges', 'forrige uge', 'ugen før']],
      ['week:0', ['denne uge', 'i denne uge']],
      ['week:1', ['næste uge', 'kommende uge']],
      ['month:-1', ['sidste måned', 'forrige måned']],
      ['month:0', ['denne måned']],
      ['month:1', ['næste måned']],
      ['year:-1', ['sidste år', 'i fjor', 'forrige år', 'sidste års']],
      ['year:0', ['i år', 'dette år']],
      ['year:1', ['næste år', 'kommende år']],
    ],
    vague: ['dengang', 'den gang', 'på den tid', 'på det tidspunkt'],
  },
  sv: {
    weekdays: 'måndag tisdag onsdag torsdag fredag lördag söndag',
    months: 'januari februari mars april maj juni juli augusti september oktober november december',
    seasons: 'vinter|vintr vår sommar|somrar höst',
    relative: [
      ['day:-1', ['i går', 'igår', 'gårdagen']],
      ['day:0', ['i dag', 'idag', 'i kväll', 'ikväll', 'i morse', 'i natt']],
      ['day:1', ['i morgon', 'imorgon', 'morgondagen']],
      ['week:-1', ['förra veckan', 'förra veckans', 'senaste veckan', 'föregående vecka']],
      ['week:0', ['denna vecka', 'den här veckan']],
      ['week:1', ['nästa vecka', 'kommande vecka']],
      ['month:-1', ['förra månaden', 'föregående månad']],
      ['month:0', ['denna månad', 'den här månaden']],
      ['month:1', ['nästa månad']],
      ['year:-1', ['i fjol', 'förra året', 'fjolåret', 'föregående år', 'förra årets']],
      ['year:0', ['i år', 'detta år', 'det här året']],
      ['year:1', ['nästa år', 'kommande år']],
    ],
    vague: ['den gången', 'på den tiden', 'vid den tiden', 'vid den tidpunkten'],
  },
  de: {
    weekdays: 'montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag',
    months:
      'januar|jänner februar|feber märz april mai juni juli august september oktober november dezember',
    seasons: 'winter frühling|frühjahr sommer herbst',
    relative: [
      ['day:-1', ['gestern', 'gestrigen', 'vortag']],
      ['day:0', ['heute', 'heutigen']],
      ['day:1', ['morgen früh', 'morgigen']],
      [
        'week:-1',
        [
          'letzte woche',
          'letzter woche',
          'vergangene woche',
          'vergangenen woche',
          'letzten woche',
          'vorige woche',
          'vorwoche',
        ],
      ],
      ['week:0', ['diese woche', 'dieser woche']],
      [
        'week:1',
        ['nächste woche', 'nächster woche', 'kommende woche', 'kommenden woche', 'nächsten woche'],
      ],
      ['month:-1', ['letzten monat', 'letzten monats', 'vergangenen monat', 'vormonat']],
      ['month:0', ['diesen monat', 'diesem monat', 'dieses monats']],
      ['month:1', ['nächsten monat', 'nächsten monats']],
      [
        'year:-1',
        [
          'letztes jahr',
          'letzten jahr',
          'letzten jahres',
          'vergangenes jahr',
          'vergangenen jahr',
          'vorjahr',
          'vorjahres',
          'vorigen jahr',
        ],
      ],
      ['year:0', ['dieses jahr', 'diesem jahr', 'dieses jahres', 'heuer']],
      ['year:1', ['nächstes jahr', 'nächsten jahr', 'kommendes jahr', 'kommenden jahr']],
    ],
    vague: ['damals', 'seinerzeit', 'zu jener zeit', 'zu der zeit', 'zu diesem zeitpunkt'],
  },
  en: {
    weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
    months: 'january february march april may june july august september october november december',
    seasons: 'winter spring summer autumn',
    relative: [
      ['day:-1', ['yesterday']],
      ['day:0', ['today', 'tonight', 'this morning']],
      ['day:1', ['tomorrow']],
      ['week:-1', ['last week', 'previous week', 'past week']],
      ['week:0', ['this week']],
      ['week:1', ['next week', 'coming week']],
      ['month:-1', ['last month', 'previous month']],
      ['month:0', ['this month']],
      ['month:1', ['next month']],
      ['year:-1', ['last year', 'previous year', 'year ago']],
      ['year:0', ['this year']],
      ['year:1', ['next year', 'coming year']],
    ],
    vague: ['back then', 'at that time', 'at the time', 'in those days', 'by then'],
  },
};
