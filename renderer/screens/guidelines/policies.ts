/** Whether a source is a policy of the board, whose text the district writes itself. */
export const isPolicy = ({ id }: { readonly id: string }): boolean => id.startsWith('policy-');
