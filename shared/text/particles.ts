/** Words inside last names that name nobody by themselves. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'al bin da das de del della der di dos du el ibn la las le los mac mc st san santa ter van von y ii iii iv jr sr'.split(
    ' ',
  ),
);
