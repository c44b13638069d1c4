import { wordSet } from './wordSet';

/** Verbs whose bare object is whom or what somebody judges or thinks of, and no words of his: "thanked the crew", "recalled the night". */
export const JUDGING_VERBS = wordSet(
  'praise praises praised praising thank thanks thanked thanking hail hails hailed hailing bless blesses blessed cheer cheers cheered cheering applaud applauds applauded commend commends commended salute salutes saluted congratulate congratulates congratulated welcome welcomes welcomed welcoming defend defends defended defending condemn condemns condemned condemning denounce denounces denounced denouncing criticise criticises criticised criticising criticize criticizes criticized criticizing question questions questioned questioning slam slams slammed slamming blast blasts blasted blasting rap raps rapped lambast lambasts lambasted decry decries decried deplore deplores deplored bemoan bemoans bemoaned lament laments lamented mock mocks mocked mocking ridicule ridicules ridiculed scold scolds scolded rebuke rebukes rebuked berate berates berated recall recalls recalled recalling remember remembers remembered discuss discusses discussed greet greets greeted honour honours honoured honor honors honored mourn mourns mourned support supports supported back backs backed oppose opposes opposed attack attacks attacked',
);

/** What whoever claims a bare object speaks of; else he took it: "claimed six wickets", "claimed their third win". */
export const CLAIMED_IN_WORDS = wordSet('responsibility innocence ignorance credit immunity otherwise so that');
export const CLAIMING_VERBS = wordSet('claim claims claimed claiming');

/** Verbs of turning down, in words or in deed. */
export const TURNING_DOWN = wordSet('dismiss dismisses dismissed dismissing deny denies denied denying');
/** What is turned down in deed: people who are sent off, things that are not granted. */
export const TURNED_DOWN_IN_DEED = wordSet(
  'him her them us striker forward winger batsman batter bowler keeper goalkeeper opener captain visitors hosts coach manager staff workers minister aide officer employees teacher jury bail entry access permission parole visa visas asylum goal penalty equaliser hat-trick victory win chance service treatment motion appeal case lawsuit suit',
);
/** How a player is sent off. */
export const SENT_OFF = /^(?:\d+|duck|lbw|runs?|caught|cheaply|twice|late|early|once|first|ball)$/u;

/** Verbs whose object is a clause, with or without a conjunction, or words as short: "said no one fainted". */
export const CLAUSE_VERBS = wordSet('say says said saying think thinks thought insist insists insisted');
/** Verbs that tell what somebody takes a thing for: "described the quay as a ruin". */
export const TAKING_FOR = wordSet(
  'describe describes described describing regard regards regarded characterise characterises characterised characterize characterizes characterized depict depicts depicted portray portrays portrayed dismiss dismisses dismissed dismissing hail hails hailed hailing condemn condemns condemned denounce denounces denounced praise praises praised see sees saw',
);
/** With a negation these tell that nothing is said. */
export const KNOWING = wordSet('know knows knew known');
/** Verbs that order: whom they order is part of what is said, "urged lawmakers to keep it". */
export const ORDERING = wordSet(
  'urge urges urged ask asks asked beg begs begged order orders ordered instruct instructs instructed direct directs directed',
);
/** Verbs that tell what somebody wants of others: "urged lawmakers to keep it". */
export const URGING = wordSet(
  'urge urges urged ask asks asked tell tells told beg begs begged order orders ordered challenge challenges challenged invite invites invited advise advises advised press presses pressed warn warns warned implore implores implored want wants wanted expect expects expected',
);
