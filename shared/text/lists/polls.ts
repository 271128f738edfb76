/** What is voted on, and voting. */
export const AT_THE_POLLS = `
  levy
  levies
  referendum+
  bond
  bonds
  question (1/2/one/two)
  q1
  q2
  ballot+
  polls
  polling
  vote
  votes
  voting
  voter+
  election
  ballot question
  candidate+
  medida escolar
  impuesto+
  codee
  repeal
  yes next month
  question2
  boleta
  referendum-ka
  levy-ga
  codeyso
  codbixin*
  canshuur*
`;
